package relate

import (
	"slices"
	"strconv"

	"github.com/wirecopy/wirecopy/core/align"
	"github.com/wirecopy/wirecopy/core/text"
)

// Evidence is one reason for a relation. Code is for programs, Message for
// readers; the ranges of words are those it speaks of.
type Evidence struct {
	Code    string
	Message string
	A, B    []text.Range // words of the first and of the second article
}

// Codes of evidence.
const (
	CodeSame       = "same-words"
	CodeShares     = "shares"
	CodeLongest    = "longest-run"
	CodeQuotations = "in-quotations"
	CodeFurniture  = "in-furniture"
	CodeMoved      = "moved"
	CodeCredit     = "credit-line"
	CodeNothing    = "nothing-shared"
	CodeSetPhrase  = "set-phrase"
	CodeUnclear    = "unclear"
)

// unclearBelow is the certainty, in per cent, below which the reader is told
// that the evidence is thin.
const unclearBelow = 60

// collect gathers the evidence for a decided relation, the weightiest first.
func collect(r Result, textA, textB *text.Text, alignment *align.Alignment, a, b string) []Evidence {
	e := collector{alignment: alignment, a: a, b: b}
	switch {
	case alignment.Same:
		e.say(CodeSame, a+" and "+b+" have the same words in the same order.")
	case len(alignment.Passages) == 0:
		e.say(CodeNothing, "No passage stands in both.")
	case r.Relation == Unrelated:
		e.say(CodeSetPhrase, "All they share is "+count(min(r.AInB.Words(), r.BInA.Words()), "word")+", too little to tell from a set phrase.")
		e.showPassages()
	default:
		e.say(CodeShares, share(r.AInB)+" of "+a+" stands in "+b+", "+share(r.BInA)+" of "+b+" in "+a+".")
		e.longest()
	}
	e.quotations(r)
	e.furniture(r)
	e.moved()
	e.credits(textA, a, true)
	e.credits(textB, b, false)
	if r.Certainty < unclearBelow {
		e.say(CodeUnclear, "The evidence is thin: read the passages before you rely on this.")
	}
	return e.found
}

type collector struct {
	alignment *align.Alignment
	a, b      string
	found     []Evidence
}

func (e *collector) say(code, message string) {
	e.found = append(e.found, Evidence{Code: code, Message: message})
}

// show adds ranges to what was said last.
func (e *collector) show(a, b text.Range) {
	last := &e.found[len(e.found)-1]
	last.A, last.B = append(last.A, a), append(last.B, b)
}

func (e *collector) showPassages() {
	for _, p := range e.alignment.Passages {
		e.show(p.A, p.B)
	}
}

func (e *collector) longest() {
	l := e.alignment.Longest
	e.say(CodeLongest, "The longest stretch that is word for word the same has "+count(l.N, "word")+".")
	e.show(text.Range{From: l.A, To: l.A + l.N}, text.Range{From: l.B, To: l.B + l.N})
}

func (e *collector) quotations(r Result) {
	quoted := min(r.AInB.Kinds[align.Quoted], r.BInA.Kinds[align.Quoted])
	if quoted == 0 || e.alignment.Same {
		return
	}
	all := min(r.AInB.Words(), r.BInA.Words())
	e.say(CodeQuotations, count(quoted, "word")+" of the "+strconv.Itoa(all)+" shared "+verb(quoted, "stand")+" in quotation marks in both.")
	for _, p := range e.alignment.Passages {
		for _, part := range p.Parts {
			if part.Kind == align.Quoted {
				e.show(part.A, part.B)
			}
		}
	}
}

func (e *collector) furniture(r Result) {
	if n := min(r.AInB.furniture, r.BInA.furniture); n > 0 && !e.alignment.Same {
		e.say(CodeFurniture, count(n, "shared word")+" "+verb(n, "belong")+" to page furniture such as bylines and share buttons.")
	}
}

func (e *collector) moved() {
	moved := 0
	for _, p := range e.alignment.Passages {
		if p.Moved {
			moved++
		}
	}
	if moved == 0 {
		return
	}
	e.say(CodeMoved, count(moved, "passage")+" "+verb(moved, "stand")+" in another order.")
	for _, p := range e.alignment.Passages {
		if p.Moved {
			e.show(p.A, p.B)
		}
	}
}

// credits says which agencies an article names as its source.
func (e *collector) credits(t *text.Text, name string, first bool) {
	if len(e.alignment.Passages) == 0 {
		return
	}
	var said []string
	for _, c := range t.Credits {
		if c.Agency == "" || slices.Contains(said, c.Agency) {
			continue
		}
		said = append(said, c.Agency)
		e.say(CodeCredit, name+" credits "+c.Agency+".")
		last := &e.found[len(e.found)-1]
		if words := t.WordsIn(c.Span); first {
			last.A = append(last.A, words)
		} else {
			last.B = append(last.B, words)
		}
	}
}

func share(s Share) string { return strconv.Itoa(percent(s.Words(), s.Of)) + " %" }

func count(n int, noun string) string {
	if n != 1 {
		noun += "s"
	}
	return strconv.Itoa(n) + " " + noun
}

// verb gives a verb the form that goes with n things.
func verb(n int, plural string) string {
	if n == 1 {
		return plural + "s"
	}
	return plural
}
