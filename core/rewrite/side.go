package rewrite

import (
	"slices"

	"github.com/wirecopy/wirecopy/core/slice"
	"github.com/wirecopy/wirecopy/core/text"
)

// leastUnit is the number of words below which a sentence joins the next one:
// shorter ones match by chance.
const leastUnit = 3

// longestUnit is the number of words above which a sentence is cut: text
// without full stops, lists and tables.
const longestUnit = 100

// Side is one article cut into units, with their stems.
type Side struct {
	text  *text.Text
	stems []uint32 // of each word
	units []unit
	terms []term // of all units, by unit, then as they occur first
	seams []seam // of all units, by unit
}

// unit is a sentence, or a few short ones.
type unit struct {
	words       text.Range
	first, last int // its terms are terms[first:last]
	seam        int // where the seams with the unit before begin
	bytes       int
	repeated    bool // the text has it more than once
	// prose tells that at least half of its words are neither quoted nor
	// furniture.
	prose bool
}

// term is a stem of a unit and how often it occurs there.
type term struct {
	stem  uint32
	count uint32
}

// seam is a stem that a unit shares with the one before, and the product of how
// often it occurs in both.
type seam struct {
	stem    uint32
	product uint32
}

// NewSide cuts a text into units. Ignored words are in none.
func NewSide(t *text.Text, stems *text.Stems) *Side {
	s := &Side{
		text: t, stems: stems.Of(t),
		units: make([]unit, 0, len(t.Sentences)), terms: make([]term, 0, len(t.Words)),
	}
	latest := make([]int32, stems.Len())
	start := -1
	for i, sentence := range t.Sentences {
		if start < 0 {
			start = sentence.Words.From
		}
		for sentence.Words.To-start > longestUnit {
			s.addUnit(text.Range{From: start, To: start + longestUnit}, latest)
			start += longestUnit
		}
		last := i == len(t.Sentences)-1
		if sentence.Words.To-start >= leastUnit || last {
			s.addUnit(text.Range{From: start, To: sentence.Words.To}, latest)
			start = -1
		}
	}
	s.markRepeated()
	return s
}

// addUnit appends a unit. For each stem, latest tells where among the terms it
// stands last, plus one.
func (s *Side) addUnit(words text.Range, latest []int32) {
	span := s.text.SpanOf(words)
	u := unit{
		words: words, first: len(s.terms), seam: len(s.seams), bytes: span.End - span.Start,
		prose: 2*s.text.Count(words, text.Quoted|text.InFurniture) > words.Len(),
	}
	before := u.first
	if len(s.units) > 0 {
		before = s.units[len(s.units)-1].first
	}
	for i := words.From; i < words.To; i++ {
		if s.text.Words[i].Flags&text.Ignored != 0 {
			continue
		}
		stem := s.stems[i]
		at := int(latest[stem]) - 1
		if at >= u.first {
			s.terms[at].count++
			continue
		}
		if at >= before {
			s.seams = slice.Push(s.seams, seam{stem, s.terms[at].count})
		}
		s.terms = slice.Push(s.terms, term{stem, 1})
		latest[stem] = int32(len(s.terms))
	}
	for k := u.seam; k < len(s.seams); k++ {
		s.seams[k].product *= s.terms[latest[s.seams[k].stem]-1].count
	}
	u.last = len(s.terms)
	s.units = append(s.units, u)
}

// span is the words of the units from first up to, not including, last.
func (s *Side) span(r text.Range) text.Range {
	return text.Range{From: s.units[r.From].words.From, To: s.units[r.To-1].words.To}
}

// Span is where units stand in the text.
func (s *Side) Span(units text.Range) text.Span { return s.text.SpanOf(s.span(units)) }

// Words are the words of a range of units.
func (s *Side) Words(units text.Range) text.Range { return s.span(units) }

// bytes is the length of units in the text.
func (s *Side) bytes(units text.Range) int {
	span := s.text.SpanOf(s.span(units))
	return span.End - span.Start
}

// unitBytes is the length of units without what stands between them.
func (s *Side) unitBytes(units text.Range) int {
	sum := 0
	for _, u := range s.units[units.From:units.To] {
		sum += u.bytes
	}
	return sum
}

// all are all units of the side.
func (s *Side) all() text.Range { return text.Range{From: 0, To: len(s.units)} }

// UnitsIn are the units that lie whole in a range of words.
func (s *Side) UnitsIn(words text.Range) text.Range {
	from, _ := slices.BinarySearchFunc(s.units, words.From, func(u unit, at int) int { return u.words.From - at })
	to := from
	for to < len(s.units) && s.units[to].words.To <= words.To {
		to++
	}
	return text.Range{From: from, To: to}
}

// UnitsTouching are the units that have a word in a range of words.
func (s *Side) UnitsTouching(words text.Range) text.Range {
	from, _ := slices.BinarySearchFunc(s.units, words.From+1, func(u unit, at int) int { return u.words.To - at })
	to := from
	for to < len(s.units) && s.units[to].words.From < words.To {
		to++
	}
	return text.Range{From: from, To: to}
}

// unstemmed gives two sides with words in place of their stems, and how many
// there are.
func unstemmed(a, b *Side) (unstemmedA, unstemmedB *Side, words int) {
	sides := [2]*Side{a, b}
	for k, s := range sides {
		sides[k] = &Side{text: s.text, stems: make([]uint32, len(s.stems))}
		for i, w := range s.text.Words {
			sides[k].stems[i] = w.ID
			words = max(words, int(w.ID)+1)
		}
		latest := make([]int32, words)
		for _, u := range s.units {
			sides[k].addUnit(u.words, latest)
		}
	}
	return sides[0], sides[1], words
}
