package rewrite

import (
	"slices"

	"github.com/wirecopy/wirecopy/core/text"
)

// A free rewriting leaves so few words that no sentence of it would be believed
// alone. But it keeps the order: the sentences that are each other's best
// match stand in one line through both texts. Two reports on one event are
// built differently, and their best matches are few and crossing.
const (
	// linkCosine is the least cosine of two linked units. The order of many
	// weak links tells more than the strength of each.
	linkCosine = 0.08
	// leastLinks in line: by chance four stand in order once in 24 times, and
	// in pairs of reports on one event in fourteen languages no more did.
	leastLinks = 5
	// The links in line are at least inLine of all links, and followedShare of
	// the units of either text.
	inLine        = 0.75
	followedShare = 0.5
)

// link is a unit of each text that are each other's best match.
type link struct {
	a, b   int
	cosine float32
}

// follow finds the links in line if one text follows the other from end to
// end, and nil otherwise. Units that are mostly quotation or furniture do not
// count: those are shared for other reasons.
func (c *Comparison) follow() []link {
	links := c.links()
	line := longestLine(links)
	n := float64(len(line))
	if len(line) < leastLinks || n < inLine*float64(len(links)) {
		return nil
	}
	if n < followedShare*float64(max(c.a.proseUnits(), c.b.proseUnits())) {
		return nil
	}
	return line
}

func (s *Side) proseUnits() (n int) {
	for _, u := range s.units {
		if u.prose {
			n++
		}
	}
	return n
}

// links are the units that are each other's best match, by unit of A.
func (c *Comparison) links() []link {
	bestA, bestB := make([]link, len(c.a.units)), make([]link, len(c.b.units))
	for j, row := range c.likesB {
		if !c.b.units[j].prose {
			continue
		}
		for _, x := range row {
			if x.cosine < linkCosine || !c.a.units[x.unit].prose {
				continue
			}
			l := link{int(x.unit), j, x.cosine}
			if l.cosine > bestA[l.a].cosine {
				bestA[l.a] = l
			}
			if l.cosine > bestB[j].cosine {
				bestB[j] = l
			}
		}
	}
	var links []link
	for _, l := range bestA {
		if l.cosine > 0 && bestB[l.b] == l {
			links = append(links, l)
		}
	}
	return links
}

// longestLine is the longest run of links that ascend on both sides; links are
// ascending by A, and no two have the same unit (Schensted 1961, Longest
// increasing and decreasing subsequences).
func longestLine(links []link) []link {
	var ends []int // of the best line of each length, its last link
	before := make([]int, len(links))
	for i, l := range links {
		at, _ := slices.BinarySearchFunc(ends, l.b, func(end, b int) int { return links[end].b - b })
		before[i] = -1
		if at > 0 {
			before[i] = ends[at-1]
		}
		if at == len(ends) {
			ends = append(ends, i)
		}
		ends[at] = i
	}
	if len(ends) == 0 {
		return nil
	}
	line := make([]link, 0, len(ends))
	for i := ends[len(ends)-1]; i >= 0; i = before[i] {
		line = append(line, links[i])
	}
	slices.Reverse(line)
	return line
}

// followed is the region of the links in line, if one text follows the other.
func (c *Comparison) followed() (r Region, ok bool) {
	if c.Takes(Order) {
		c.line = c.follow()
	}
	if c.line == nil {
		return Region{}, false
	}
	first, last := c.line[0], c.line[len(c.line)-1]
	return Region{A: text.Range{From: first.a, To: last.a + 1}, B: text.Range{From: first.b, To: last.b + 1}}, true
}

// linked tells whether two stretches of words belong to units that are linked.
func (c *Comparison) linked(a, b text.Range) bool {
	return slices.ContainsFunc(c.line, func(l link) bool {
		return c.a.units[l.a].words.Contains(a.From) && c.b.units[l.b].words.Contains(b.From)
	})
}
