package check

import (
	"cmp"
	"slices"

	"github.com/wirecopy/wirecopy/core/align"
	"github.com/wirecopy/wirecopy/core/sorting"
	"github.com/wirecopy/wirecopy/core/text"
)

// Kind is what a finding is about.
type Kind string

const (
	Number      Kind = "number"
	Date        Kind = "date"
	Name        Kind = "name"
	Negation    Kind = "negation"
	Attribution Kind = "attribution"
)

// Figure is a fact that differs between two texts: a span in each. Where one
// text has a word that the other lacks (a negation, an attribution), both
// spans take in the equal words next to it, so that either can be read.
type Figure struct {
	A, B text.Span
	Kind Kind
}

func compareFigures(x, y Figure) int {
	return cmp.Or(
		cmp.Compare(x.A.Start, y.A.Start), cmp.Compare(x.B.Start, y.B.Start),
		cmp.Compare(x.A.End, y.A.End), cmp.Compare(x.B.End, y.B.End), cmp.Compare(x.Kind, y.Kind),
	)
}

// change is an edit that is no equal one, with what stands around it.
type change struct {
	align.Edit
	kind        align.Kind // of its part
	left, right bool       // the next words of the sentence to the left or right are equal
	a, b        *Facts
}

// inA is the sentence of the first text that the change stands in.
func (c *change) inA() text.Range { return c.a.sentenceAround(c.A) }

// inB is that of the second text.
func (c *change) inB() text.Range { return c.b.sentenceAround(c.B) }

// flanked tells whether equal words stand on both sides.
func (c *change) flanked() bool { return c.left && c.right }

// tight tells whether the change has at most n words on each side.
func (c *change) tight(n int) bool { return c.A.Len() <= n && c.B.Len() <= n }

// figureFinder collects what differs in the parts of an alignment.
type figureFinder struct {
	a, b  *Facts
	found []Figure
}

func figures(a, b *Facts, alignment *align.Alignment) []Figure {
	f := &figureFinder{a: a, b: b}
	for _, p := range alignment.Passages {
		for _, part := range p.Parts {
			f.part(part)
		}
	}
	sorting.By(f.found, compareFigures)
	return slices.Compact(f.found)
}

// findFigures finds the amounts and the days of a text unless that is done. A
// number inside a date belongs to the date.
func (f *Facts) findFigures() {
	if f.found {
		return
	}
	f.found = true
	f.days = f.findDates()
	dates, numbers, next := f.text.Dates, f.language.number().hashes(), 0
	for i := range f.text.Words {
		w := &f.text.Words[i]
		if w.Flags&text.Number == 0 {
			hash := f.lexicon.Hash(w.ID)
			if !numbers.MayHold(hash) {
				continue
			}
			value, ok := numbers.Value(hash)
			if !ok || value&^classBits == andWord {
				continue
			}
			if value&^classBits == weekdayName {
				f.days = append(f.days, day{words: text.Range{From: i, To: i + 1}, span: w.Span(), weekday: int(value & classBits)})
				continue
			}
		}
		for len(dates) > 0 && dates[0].Span.End <= int(w.Start) {
			dates = dates[1:]
		}
		if i >= next && (len(dates) == 0 || dates[0].Span.Start > int(w.Start)) {
			next = f.addAmount(i)
		}
	}
	sorting.By(f.days, func(x, y day) int { return x.words.From - y.words.From })
}

// part asks every change of a part. In rewritten parts, where words move
// about, figures are looked for in the whole part as well.
func (f *figureFinder) part(part align.Part) {
	for _, e := range part.Edits {
		if e.Op == align.Equal || f.ignored(e) {
			continue
		}
		c := f.change(e, part.Kind)
		f.changedAmounts(c)
		f.changedDays(c)
		f.changedNames(c)
		f.changedNegation(c)
		f.changedAttribution(c)
	}
	if part.Kind == align.Rewritten {
		f.movedAmounts(part)
	}
}

// ignored tells whether the options leave all words of an edit out, or they
// are page furniture, whose figures are the page's own.
func (f *figureFinder) ignored(e align.Edit) bool {
	const flags = text.Ignored | text.InFurniture
	return f.a.text.Count(e.A, flags)+f.b.text.Count(e.B, flags) == 0
}

func (f *figureFinder) change(e align.Edit, kind align.Kind) *change {
	c := &change{
		Edit:  e,
		kind:  kind,
		left:  sameWord(f.a, e.A.From-1, f.b, e.B.From-1),
		right: sameWord(f.a, e.A.To, f.b, e.B.To),
		a:     f.a,
		b:     f.b,
	}
	for _, side := range []struct {
		facts *Facts
		words text.Range
	}{{f.a, e.A}, {f.b, e.B}} {
		if side.words.Len() > 0 {
			c.left = c.left && !side.facts.starts(side.words.From)
			c.right = c.right && !side.facts.starts(side.words.To)
		}
	}
	return c
}

// starts tells whether a sentence begins with word i.
func (f *Facts) starts(i int) bool { return i < len(f.text.Words) && f.text.StartsSentence(i) }

func (f *figureFinder) say(kind Kind, a, b text.Span) {
	f.found = append(f.found, Figure{a, b, kind})
}

// sayWithContext reports a change with the equal words next to it.
func (f *figureFinder) sayWithContext(kind Kind, c *change) {
	a, b := c.A, c.B
	if c.left {
		a.From, b.From = a.From-1, b.From-1
	}
	if c.right {
		a.To, b.To = a.To+1, b.To+1
	}
	f.say(kind, f.a.text.SpanOf(a), f.b.text.SpanOf(b))
}

// count is the number of words of a range that stand in a table.
func (f *Facts) count(r text.Range, t *table) int {
	n := 0
	for i := r.From; i < r.To; i++ {
		if t.has(f.hash(i)) {
			n++
		}
	}
	return n
}
