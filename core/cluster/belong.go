package cluster

// Shared is what two articles of a survey share, in distinct shingles.
type Shared struct {
	Common int // shingles in both
	Plain  int // of these, without those in quotations or furniture of both
	A, B   int // shingles of either article
}

// A cluster of thousands of articles is undone by one wrong pair, which makes
// one of two. Two articles that are not one text in the main therefore belong
// together only if their rare words agree with their shingles, and if they
// share more than a formula; that leaves out forms and notices with the gaps
// filled in differently, and set phrases in a short text. All constants were
// measured on versions of 223 pages, whose clusters change little around them
// (F1 .952 to .957, precision .991 to .996; .935 and .972 for all pairs that
// reach the threshold), and looked at on newswire stories.
const (
	// SameText is the containment of both in each other from which two
	// articles are one text in the main. Quotations and furniture count here
	// like all else: an interview reprinted is a reprint.
	SameText = 0.5
	// FewestShingles is the least that they share: seven words in a row.
	FewestShingles = 3
	// fewestWords is how much of the rare words of one article stands in the
	// other where the shingles reach the threshold.
	fewestWords = 0.42
	// Where shingles reach only weakShare of the threshold, nearly half of the
	// rare words are needed: an article of which most was rewritten since.
	weakShare   = 0.3
	fewestAlone = 0.48
)

// LeastContainment is the containment below which two articles never belong
// together.
func LeastContainment(threshold float64) float64 { return weakShare * threshold }

// Most is the greater of the two containments, 0 to 1.
func (s Shared) Most() float64 { return ratio(s.Common, min(s.A, s.B)) }

// Same tells whether both are one text in the main.
func (s Shared) Same() bool { return ratio(s.Common, max(s.A, s.B)) >= SameText }

// Near tells whether two articles may belong together: shared quotations and
// furniture join nothing, as among compared articles.
func (s Shared) Near(threshold float64) bool {
	return s.Plain >= FewestShingles && ratio(s.Plain, min(s.A, s.B)) >= LeastContainment(threshold)
}

// Belong tells whether two articles belong into one cluster, by the weight of
// the shingles that they share and the containment of one in the other by
// weight. words gives the share of rare words; it is asked for only where that
// matters.
func Belong(shingles, containment, threshold float64, words func() float64) bool {
	switch {
	case shingles < FewestShingles:
		return false
	case containment >= threshold:
		return words() >= fewestWords
	}
	return containment >= LeastContainment(threshold) && words() >= fewestAlone
}

func ratio(part, whole int) float64 {
	if whole == 0 {
		return 0
	}
	return float64(part) / float64(whole)
}
