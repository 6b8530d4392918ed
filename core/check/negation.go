package check

import (
	"strings"
	"unicode"

	"github.com/wirecopy/wirecopy/core/align"
	"github.com/wirecopy/wirecopy/core/text"
)

// How many words a change may have, on each side, to turn a sentence by a
// negation alone: "did not sell" and "sold" in an edited sentence; in a
// rewritten one the words around it must stay.
const (
	turnedEdit    = 4
	turnedRewrite = 2
)

// changedNegation finds a negation that one text has and the other has not.
// Where the sentences have as many negations as each other, or the other one
// says no in another way, the meaning may have been kept.
func (f *figureFinder) changedNegation(c *change) {
	most := turnedEdit
	if c.kind == align.Rewritten {
		most = turnedRewrite
	}
	if !c.tight(most) || !c.flanked() && (c.kind == align.Rewritten || c.Op != align.Replace) || !c.left && !c.right {
		return
	}
	x, y := f.a.negations(c.A), f.b.negations(c.B)
	if (x == 0) == (y == 0) || f.a.negations(c.inA()) == f.b.negations(c.inB()) {
		return
	}
	if x > 0 && f.b.saysNo(c.B, c.inB()) || y > 0 && f.a.saysNo(c.A, c.inA()) {
		return
	}
	if c.kind == align.Rewritten && !(f.a.onlyTurns(c.A) && f.b.onlyTurns(c.B)) {
		return
	}
	f.sayWithContext(Negation, c)
}

// onlyTurns tells whether a change holds nothing but negations and words as
// short as articles and auxiliaries are.
func (f *Facts) onlyTurns(r text.Range) bool {
	const longest = 3 // letters
	for i := r.From; i < r.To; i++ {
		if f.weight(i) > longest && f.negations(text.Range{From: i, To: i + 1}) == 0 {
			return false
		}
	}
	return true
}

// saysNo tells whether a change, or what stands close to it, holds a word that
// says no without being a negation.
func (f *Facts) saysNo(r, sentence text.Range) bool {
	const close = 3 // words
	near := text.Range{From: max(sentence.From, r.From-close), To: min(sentence.To, r.To+close)}
	if f.language.soft != nil && f.count(near, f.language.soft) > 0 {
		return true
	}
	for i := r.From; i < r.To; i++ {
		if form := f.lexicon.Word(f.text.Words[i].ID); strings.HasPrefix(form, "non") || strings.HasPrefix(form, "un") {
			return true
		}
	}
	return false
}

// negations is the number of negations in a range of words.
func (f *Facts) negations(r text.Range) int {
	switch {
	case r.Len() <= 0:
		return 0
	case f.language.tag == "zh" || f.language.tag == "ja":
		return f.unspacedNegations(f.text.SpanOf(r))
	case f.language.negation == nil:
		return 0
	}
	n := 0
	for i := r.From; i < r.To; i++ {
		if f.language.negation.has(f.hash(i)) && !f.harmless(i) || f.brokenNot(i) {
			n++
		}
	}
	return n
}

// brokenNot tells the t of "didn't" where the apostrophe is no apostrophe.
func (f *Facts) brokenNot(i int) bool {
	return i > 0 && f.source(i) == "t" && f.gap(i-1) != "" && strings.IndexFunc(f.gap(i-1), unicode.IsSpace) < 0
}

// harmless tells whether a negation turns nothing: it abbreviates "number"
// (No. 5), is a label (no: nei), or leaves the statement (not only, not until).
func (f *Facts) harmless(i int) bool {
	next, gap := i+1, f.gap(i)
	if next >= len(f.text.Words) {
		return false
	}
	number := strings.HasPrefix(gap, ".") && f.text.Words[next].Flags&text.Number != 0
	limited := f.language.limits != nil && f.language.limits.has(f.hash(next))
	return number || limited || strings.HasPrefix(gap, ":")
}

// unspacedNegations counts the characters that negate, words in which they do
// not aside.
func (f *Facts) unspacedNegations(s text.Span) int {
	source := f.text.Source[s.Start:s.End]
	list := chineseNegations
	if f.language.tag == "ja" {
		list = japaneseNegations
	}
	n := 0
	for _, word := range strings.Fields(list.yes) {
		n += strings.Count(source, word)
	}
	for _, word := range strings.Fields(list.no) {
		n -= strings.Count(source, word)
	}
	return n
}

// unspacedList are strings that negate, and longer ones in which they do not.
type unspacedList struct{ yes, no string }

var (
	chineseNegations  = unspacedList{"不 没 未 沒 非 勿", "不久 不少 不断 不仅 不但 不过 不同 未来 非常 非洲 不管 不论 除非"}
	japaneseNegations = unspacedList{"ない なかっ ません なく ず、 ずに", "少ない 少なく 少なかっ なくな"}
)
