package cluster

import (
	"slices"
	"strconv"

	"github.com/wirecopy/wirecopy/core/relate"
	"github.com/wirecopy/wirecopy/core/text"
)

const (
	// mostLost is how many words at the end of a sentence drop out with a
	// line or a column; more are a cut.
	mostLost = 3
	// leastFurniture is the words of furniture from which a text shows that
	// it was taken from a page.
	leastFurniture = 5
	// witnessRun is the least number of words in a row by which a third
	// article shows which wording it knows.
	witnessRun = 4
	// The first must have at least leastWording words that third articles
	// have too, and times as many as the second; manyWords count in full.
	leastWording, manyWording, timesWording = 8, 25, 3
	// leastSource is the words taken from one of several sources alone, a
	// short sentence of news.
	leastSource = 15
)

// fullerClue: the second is an excerpt of the first.
func (p pairing) fullerClue() (clue, bool) {
	first, second := p.name()
	if p.link.relation != relate.Excerpt || body(p.members[p.first].Text) <= body(p.members[p.second].Text) {
		return clue{}, false
	}
	return clue{
		CodeFuller, fullerText, "the fuller text of " + first,
		first + " has all that " + second + " has, and more.", nil,
	}, true
}

// body is the number of words outside of furniture.
func body(t *text.Text) int { return t.Count(t.All(), text.InFurniture) }

// furnitureClue: the second is a page around the text of the first.
func (p pairing) furnitureClue() (clue, bool) {
	x, y := p.members[p.first].Text, p.members[p.second].Text
	around := pageText(y)
	words := 0
	for _, r := range around {
		words += r.Len()
	}
	if !p.link.copied() || len(pageText(x)) > 0 || words < leastFurniture {
		return clue{}, false
	}
	first, second := p.name()
	c := clue{
		code: CodeFurniture, weight: pageFurniture, phrase: "the page furniture around " + second,
		message: second + " has page furniture, " + first + " has none.",
	}
	if p.addsFurnitureOnly() {
		c.weight += onlyFurniture
		c.message = "All that " + second + " adds to " + first + " is page furniture and a headline."
	}
	for _, r := range around {
		c.places = append(c.places, Place{p.second, r})
	}
	return c, true
}

// pageText is the furniture that only a page has: credits and notices travel
// with the text, and are clues of their own.
func pageText(t *text.Text) []text.Range {
	var ranges []text.Range
	for _, f := range t.Furniture {
		if f.Why != text.WhyCredit && f.Why != text.WhyReprintNotice {
			ranges = append(ranges, f.Words)
		}
	}
	return ranges
}

// addsFurnitureOnly tells whether the second has no word of its own but for
// furniture and its headline.
func (p pairing) addsFurnitureOnly() bool {
	y := p.members[p.second].Text
	s := p.link.side(p.second)
	if len(s.changed) > 0 {
		return false
	}
	covered := make([]bool, len(y.Words))
	mark(covered, s.shared)
	headline := y.Headline()
	for i, w := range y.Words {
		if !covered[i] && w.Flags&text.InFurniture == 0 && !headline.Contains(i) {
			return false
		}
	}
	return true
}

// lostClue: the second lost the ends of sentences.
func (p pairing) lostClue() (clue, bool) {
	lost := p.link.side(p.first).lost
	if len(lost) == 0 {
		return clue{}, false
	}
	first, second := p.name()
	c := clue{
		code: CodeLost, weight: lostWords, phrase: "the words that " + second + " lost at the end of a sentence",
		message: second + " lost words at the end of a sentence, which " + first + " has.",
	}
	for _, r := range lost {
		c.places = append(c.places, Place{p.first, r})
	}
	return c, true
}

// wordingClue: where one rewrites the other, third articles have the wording of the
// first. Of two readings, the one that other branches know is the older
// (Maas 1927, Textkritik, on the eliminatio lectionum singularium).
func (p pairing) wordingClue() (clue, bool) {
	if p.link.relation != relate.Rewrite {
		return clue{}, false
	}
	words, others := p.witnessed(p.first, p.second)
	second, _ := p.witnessed(p.second, p.first)
	if words < leastWording || words < timesWording*second {
		return clue{}, false
	}
	x, y := p.name()
	c := clue{code: CodeWording, weight: fewWording, phrase: "the wording of " + x + " that " + p.names(others)}
	if words >= manyWording {
		c.weight = commonWording
	}
	if len(others) == 1 {
		c.phrase += " has too"
	} else {
		c.phrase += " have too"
	}
	c.message = "Where " + x + " and " + y + " differ, " + strconv.Itoa(words) + " words of " + x + " stand in " + p.names(others) + " as well."
	for _, other := range others {
		for _, r := range p.Tracer.link(p.first, other).side(p.first).equal {
			if overlaps(p.link.side(p.first).changed, r) {
				c.places = append(c.places, Place{p.first, r})
			}
		}
	}
	return c, true
}

// witnessed counts the words of one of a pair that the other changed and that
// third articles have, and says which these are. A copy of the one is no
// witness: it would follow it either way.
func (p pairing) witnessed(one, other int) (words int, others []int) {
	changed := p.link.side(one).changed
	for third := range p.members {
		l := p.Tracer.link(one, third)
		if third == other || l == nil || l.whole() || l.relation == relate.Rewrite {
			continue
		}
		if slices.ContainsFunc(l.side(one).equal, func(r text.Range) bool { return overlaps(changed, r) }) {
			others = append(others, third)
		}
	}
	if len(others) == 0 {
		return 0, nil
	}
	known := make([]bool, len(p.members[one].Text.Words))
	for _, third := range others {
		mark(known, p.Tracer.link(one, third).side(one).equal)
	}
	for _, r := range changed {
		for i := r.From; i < r.To; i++ {
			if known[i] {
				words++
				known[i] = false // of two changes one counts
			}
		}
	}
	return words, others
}

// names joins the names of articles: "A, B and C".
func (p pairing) names(articles []int) string {
	all := make([]string, len(articles))
	for i, a := range articles {
		all[i] = p.members[a].Name
	}
	return enumerate(all)
}

// sourcesClue: the second has passages of a third article too, of which the
// first knows nothing.
func (p pairing) sourcesClue() (clue, bool) {
	third := p.otherSource()
	if third < 0 {
		return clue{}, false
	}
	first, second := p.name()
	name := p.members[third].Name
	c := clue{
		code: CodeSources, weight: severalSources, phrase: "the passages that " + second + " shares with " + name,
		message: second + " has passages of both " + first + " and " + name + ", which share nothing with each other.",
	}
	for _, r := range p.Tracer.link(p.second, third).side(p.second).shared {
		c.places = append(c.places, Place{p.second, r})
	}
	return c, true
}

// otherSource is the third article of which the second holds most besides
// what it has of the first, -1 if there is none.
func (p pairing) otherSource() int {
	best, most := -1, 0
	shared := p.link.side(p.second).shared
	for third := range p.members {
		l := p.Tracer.link(p.second, third)
		if third == p.first || l == nil || !l.relation.Reuse() || p.Tracer.link(p.first, third) != nil {
			continue
		}
		other := l.side(p.second).shared
		words := alone(other, shared)
		if words < leastSource || alone(shared, other) < leastSource || words < most {
			continue
		}
		if words > most || p.byContent(third, best) < 0 {
			best, most = third, words
		}
	}
	return best
}

// mark sets the words of ranges.
func mark(words []bool, ranges []text.Range) {
	for _, r := range ranges {
		for i := r.From; i < r.To; i++ {
			words[i] = true
		}
	}
}

// alone counts the words of disjoint ranges that others do not cover.
func alone(ranges, others []text.Range) int {
	n := 0
	for _, r := range ranges {
		n += r.Len()
		for _, o := range others {
			n -= max(0, min(r.To, o.To)-max(r.From, o.From))
		}
	}
	return n
}

// overlaps tells whether a range has a word of others.
func overlaps(ranges []text.Range, one text.Range) bool {
	for _, r := range ranges {
		if min(r.To, one.To) > max(r.From, one.From) {
			return true
		}
	}
	return false
}
