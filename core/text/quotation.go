package text

import (
	"cmp"
	"slices"
	"unicode/utf8"

	"github.com/wirecopy/wirecopy/core/sorting"
)

// ScareQuoteWords is the length up to which a quotation may be a single word
// set in marks ("immediate") and not a statement: two articles that both quote
// so little need not share a source.
const ScareQuoteWords = 3

// Scare tells whether the quotation is as short as a scare quote.
func (q Quotation) Scare() bool { return q.Words.Len() <= ScareQuoteWords }

// deepest is how many quotations may stand inside each other. News text nests
// two; the bound keeps the time linear on text that is nothing but marks.
const deepest = 4

// longestUnclosed is the length in words up to which an opening mark without
// a partner is believed: pages pasted on one line would be swallowed by it.
const longestUnclosed = 150

// longestApostrophe is the length in words up to which two ASCII apostrophes
// are believed to be quotation marks, and not a foot, a minute or a slip.
const longestApostrophe = 80

// opened is a quotation mark that waits for its partner.
type opened struct {
	mark  family
	start int // first byte of the mark
	// possessive is the end of a first closing mark that may as well be a
	// plural possessive (the allies' plan), 0 where there was none.
	possessive int
	nested     bool // holds a closed quotation in the same marks
	holds      bool // holds a closed quotation in other marks
	spaced     bool // has space on both sides, and so may be no quotation at all
}

// quoter walks over a text, mark by mark.
type quoter struct {
	text     *Text
	source   string
	language string
	open     []opened
	found    []Span
}

// findQuotations finds the stretches in quotation marks; of nested ones it
// reports the outermost. An opening mark without a partner reaches to the end
// of its paragraph, and further only where the next paragraph opens with the
// mark again, as newspapers set a long quotation. Linear in the source.
func findQuotations(t *Text) []Quotation {
	q := quoter{text: t, source: t.Source, language: t.Language, open: make([]opened, 0, deepest+1)}
	for i, p := range t.Paragraphs {
		q.paragraph(p.Span)
		if i+1 < len(t.Paragraphs) && q.runsOn(t.Paragraphs[i+1].Span) {
			continue
		}
		q.giveUp(trimSpan(t.Source, p.Span).End)
	}
	return q.quotations(t)
}

// paragraph reads the marks of one paragraph.
func (q *quoter) paragraph(p Span) {
	at := p.Start
	if len(q.open) > 0 { // the mark that repeats at the head of a paragraph
		at = trimSpan(q.source, p).Start
		_, size := markAt(q.source, at)
		at += size
	}
	for at < p.End {
		if at = q.text.blocks.next(q.source[:p.End], at, classMark); at == p.End {
			break
		}
		mark, size := markAt(q.source, at)
		if mark != noMark {
			q.mark(mark, Span{at, at + size})
		}
		at += size
	}
}

// mark decides what one quotation mark does from the runes on its two sides.
func (q *quoter) mark(mark family, at Span) {
	before, after := runeBefore(q.source, at.Start), runeAt(q.source, at.End)
	if mark.single() {
		q.singleMark(mark, at, before, after)
		return
	}
	partner := q.partner(mark)
	if partner >= 0 && q.closing(mark, before, after) {
		q.close(partner, at.End)
		return
	}
	if opening, spaced := q.opening(mark, before, after, partner >= 0); opening {
		q.push(opened{mark: mark, start: at.Start, spaced: spaced})
	}
}

// closing tells whether a mark whose partner is open ends the quotation.
func (q *quoter) closing(mark family, before, after rune) bool {
	switch mark {
	case doubleClose, cornerEnd, whiteEnd:
		return true
	case guillemetEnd, angleEnd:
		return true
	case straight:
		if opensAfter(before) && !setsNoSpace(before) {
			return isBlank(after) || !isBlank(before) && !isLetterRune(after) && !isDigitRune(after)
		}
		return true
	}
	// “ « and ‹ usually open: they close only on the right side of a word.
	return !isBlank(before) && !isLetterRune(after) && !isDigitRune(after) || setsNoSpace(before)
}

// opening tells whether a mark begins a quotation, and whether it does so with
// space on both sides.
func (q *quoter) opening(mark family, before, after rune, partner bool) (yes, spaced bool) {
	switch mark {
	case doubleHigh, doubleLow, corner, whiteCorner, guillemet, angle:
		return true, false
	case doubleClose, guillemetEnd, angleEnd:
		return !partner && opensAfter(before) && !isBlank(after), false
	case straight:
		if isBlank(after) {
			return isBlank(before) && before != 0 && after != 0, true
		}
		if isLetterRune(before) || isDigitRune(before) {
			return setsNoSpace(before) || setsNoSpace(after), false
		}
		return !closesBefore(after) || opensAfter(before), false
	}
	return false, false
}

// closesBefore tells whether punctuation that follows a word stands here.
func closesBefore(r rune) bool {
	switch r {
	case ',', '.', ';', ':', '!', '?', ')', ']', '}', '，', '。', '、', '）':
		return true
	}
	return false
}

// singleMark reads a mark that may be an apostrophe.
func (q *quoter) singleMark(mark family, at Span, before, after rune) {
	inWord := isLetterRune(after) || isDigitRune(after)
	if top := len(q.open) - 1; top >= 0 && closes(q.open[top].mark, mark) && !isBlank(before) && !inWord {
		if lowerRune(before) == 's' {
			if q.open[top].possessive == 0 && !q.open[top].holds {
				q.open[top].possessive = at.End
			}
			return
		}
		q.close(top, at.End)
		return
	}
	if !q.opensSingle(mark, at, before, after) {
		return
	}
	if top := len(q.open) - 1; top >= 0 && q.open[top].mark.single() {
		q.settle(top)
	}
	q.push(opened{mark: mark, start: at.Start})
}

// opensSingle tells whether a single mark opens a quotation and is not the
// apostrophe of a clipped word ('em), of a decade ('90s) or of an elision.
func (q *quoter) opensSingle(mark family, at Span, before, after rune) bool {
	if !opensAfter(before) || isBlank(after) || closesBefore(after) {
		return false
	}
	if mark == singleClose && q.language != "sv" && q.language != "fi" && q.language != "da" && q.language != "no" {
		return false
	}
	end := at.End
	digits := 0
	for end < len(q.source) && end < at.End+16 {
		r, size := utf8.DecodeRuneInString(q.source[end:])
		if isDigitRune(r) {
			digits++
		} else if !isLetterRune(r) {
			break
		}
		end += size
	}
	decade := digits == 2 && end <= at.End+3
	return !decade && !clippedWords.has(q.source[at.End:end])
}

// partner is the place of the innermost open mark that this one closes, or -1.
func (q *quoter) partner(mark family) int {
	for i := len(q.open) - 1; i >= 0; i-- {
		if closes(q.open[i].mark, mark) {
			return i
		}
	}
	return -1
}

// push opens a quotation. The same mark opens no third time inside itself:
// then the first was no opening mark, or was never closed.
func (q *quoter) push(o opened) {
	same := 0
	for _, other := range q.open {
		if other.mark == o.mark {
			same++
		}
	}
	if same >= 2 || len(q.open) >= deepest {
		q.open = slices.Delete(q.open, 0, 1)
	}
	q.open = append(q.open, o)
}

// close ends the open quotation with the given index, and with it all that
// were opened later and never closed.
func (q *quoter) close(index, end int) {
	o := q.open[index]
	for i := len(q.open) - 1; i > index; i-- {
		q.settle(i)
	}
	q.open = q.open[:index]
	if o.mark == apostrophe && q.text.WordsIn(Span{o.start, end}).Len() > longestApostrophe {
		return
	}
	q.found = append(q.found, Span{o.start, end})
	for i := range q.open {
		if q.open[i].mark == o.mark {
			q.open[i].nested = true
		} else {
			q.open[i].holds = true
		}
	}
}

// settle takes the innermost open mark off. A single mark that met a possible
// possessive is closed there after all.
func (q *quoter) settle(index int) {
	if o := q.open[index]; o.possessive > 0 {
		q.found = append(q.found, Span{o.start, o.possessive})
	}
	q.open = q.open[:index]
}

// runsOn tells whether the outermost open quotation goes on in the next
// paragraph, which then begins with the same opening mark.
func (q *quoter) runsOn(next Span) bool {
	for len(q.open) > 0 {
		o := q.open[0]
		if !o.nested && !o.spaced && o.possessive == 0 && o.mark != apostrophe {
			break
		}
		if o.possessive > 0 {
			q.found = append(q.found, Span{o.start, o.possessive})
		}
		q.open = slices.Delete(q.open, 0, 1)
	}
	if len(q.open) == 0 {
		return false
	}
	next = trimSpan(q.source, next)
	if next.Empty() {
		return false
	}
	mark, size := markAt(q.source, next.Start)
	if mark != q.open[0].mark || isBlank(runeAt(q.source, next.Start+size)) {
		return false
	}
	q.open = q.open[:1]
	return true
}

// giveUp ends what is still open at the end of a paragraph: there, if it is a
// clear opening mark; a doubtful one opened nothing.
func (q *quoter) giveUp(end int) {
	for i := len(q.open) - 1; i >= 0; i-- {
		o := q.open[i]
		unclosed := q.text.WordsIn(Span{o.start, end}).Len()
		if !o.nested && !o.spaced && !o.mark.single() && unclosed <= longestUnclosed {
			q.found = append(q.found, Span{o.start, end})
		}
		q.settle(i)
	}
}

// quotations sorts what was found and keeps the outermost.
func (q *quoter) quotations(t *Text) []Quotation {
	sorting.By(q.found, func(a, b Span) int {
		return cmp.Or(cmp.Compare(a.Start, b.Start), cmp.Compare(b.End, a.End))
	})
	var all []Quotation
	end := 0
	for _, s := range q.found {
		words := t.WordsIn(s)
		if s.Start < end || words.Len() == 0 {
			continue
		}
		end = s.End
		all = append(all, Quotation{Span: s, Words: words})
	}
	findSpeakers(t, all)
	return all
}
