package rewrite

// Step is a step that can be left out, to measure what it is worth. Only
// core/rewrite/fit leaves any out.
type Step uint16

const (
	Stemming     Step = 1 << iota // else a word matches in the same form only
	Windows                       // else seeds are single pairs of units
	AdaptiveGaps                  // else regions bridge widestGap, however unlike their sides
	Support                       // else a match counts whatever stands around it
	Refinement                    // else regions end where their seeds do
	Elsewhere                     // else it does not matter what is alike outside a region
	Acceptance                    // else every region that is long enough is reuse
	Summaries                     // else no text sums up another
	Order                         // else no text follows another from end to end
	StrongChains                  // else a long chain counts like a short one (package align)
)

func (m *Models) takes(s Step) bool { return m.Without&s == 0 }

// Takes tells whether a step is not left out.
func (c *Comparison) Takes(s Step) bool { return c.models.takes(s) }
