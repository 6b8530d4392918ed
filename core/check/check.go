// Package check tells what happened to the facts between two articles: to
// quotations, and to the numbers, dates, names, negations and attributions of
// the parts that they share. Over all articles together it finds slips, rare
// spellings that some share against the rest.
//
// Call [Read] once for each article, [Compare] for each pair with its
// alignment, and [Slips] when all articles are read.
//
// Only what is certain is said. A figure is listed where the words around it,
// or the edit it stands in, show that one replaced the other; equal values
// written differently are no finding, nor is a fact that one article leaves
// out. A finding that is missing costs the reader less than a wrong one.
//
//	quotation.go    quotations matched one to one, and pieces of one;
//	                quotation_property.go what makes two of them worth comparing
//	wording.go      the words that two stretches have in common, and edits
//	speaker.go      whether two names are one speaker
//	figure.go       the edits of the parts, each asked by the files below
//	amount.go       numbers with their units, suffix.go letters right behind
//	                them, numeral.go numbers in words, and amount_change.go
//	                which of them replaced which
//	date.go         dates and weekdays
//	name.go         words with a capital that took each other's place
//	negation.go     "will" and "will not"
//	attribution.go  "said" and "claimed", and sources that were dropped
//	slip.go         shared rare spellings; slip_likely.go which words are looked
//	                at, slip_variant.go which pairs of them are nearly alike,
//	                slip_role.go which of these stand for one word, spelling.go
//	                how words differ
//
// Ranges are half-open and count words; spans count bytes of the source. Time
// is linear in the two texts, with bounds on what is compared word by word.
package check

import (
	"strings"

	"github.com/wirecopy/wirecopy/core/align"
	"github.com/wirecopy/wirecopy/core/sorting"
	"github.com/wirecopy/wirecopy/core/text"
)

// Facts are the figures of one text, found once for all its pairs.
type Facts struct {
	text     *text.Text
	lexicon  *text.Lexicon
	language *language
	quotes   []quote    // one for each of the text's quotations
	wording  []property // of all quotations, see findProperties
	weights  []uint8    // of the words that were asked for, see weight
	ids      []uint32   // the words by the number of what a reader takes for one word
	// What follows is found when a pair first has a change, as few pairs of
	// unlike articles have.
	found   bool
	amounts []amount // in order, disjoint
	days    []day    // in order
}

// Read finds the figures of a text whose words lexicon numbers.
func Read(t *text.Text, lexicon *text.Lexicon) *Facts {
	f := &Facts{text: t, lexicon: lexicon, language: languageOf(t.Language)}
	f.weights = make([]uint8, len(t.Words))
	f.ids = numbers(t.Words)
	if f.language.tag == "ru" {
		f.leaveDotsOut()
	}
	f.quotes = f.findQuotes()
	f.wording = f.findProperties()
	return f
}

// Checks are what the checks found about two texts.
type Checks struct {
	Quotations []Quotation // those of the first text in order, then those only in the second
	Figures    []Figure    // in the order of the first text
}

// Compare checks two texts that were read with one lexicon, by their alignment
// and its mirror. It works in an order that depends only on the texts, so that
// exchanging them mirrors what it finds whatever choices are made on the way.
func Compare(a, b *Facts, alignment, mirror *align.Alignment) Checks {
	if goesFirst(b.text.Source, a.text.Source) {
		return compare(b, a, mirror).mirror()
	}
	return compare(a, b, alignment)
}

func compare(a, b *Facts, alignment *align.Alignment) Checks {
	return Checks{Quotations: quotations(a, b, alignment), Figures: figures(a, b, alignment)}
}

// goesFirst puts the longer text first, and of texts of one length the one
// that sorts first.
func goesFirst(x, y string) bool {
	if len(x) != len(y) {
		return len(x) > len(y)
	}
	return strings.Compare(x, y) < 0
}

func (c Checks) mirror() Checks {
	for i := range c.Quotations {
		c.Quotations[i] = c.Quotations[i].mirror()
	}
	for i, f := range c.Figures {
		c.Figures[i].A, c.Figures[i].B = f.B, f.A
	}
	sorting.By(c.Quotations, inOrder)
	sorting.By(c.Figures, compareFigures)
	return c
}

// sentenceReach bounds how far a sentence is read to both sides of an edit:
// longer sentences are lists or text without full stops.
const sentenceReach = 60 // words

// sentenceAround is the sentence or sentences of a range of words, or the
// place in it where the range would begin if it holds no word.
func (f *Facts) sentenceAround(r text.Range) text.Range {
	from, to := r.From, max(r.To, r.From)
	words := f.text.Words
	for from > 0 && r.From-from < sentenceReach && (from >= len(words) || words[from].Flags&text.First == 0) {
		from--
	}
	for to < len(words) && to-r.To < sentenceReach && (words[to].Flags&text.First == 0 || to == from) {
		to++
	}
	return text.Range{From: from, To: to}
}

// hash is the hash of the normalised form of word i.
//
//go:inline
func (f *Facts) hash(i int) uint64 { return f.lexicon.Hash(f.text.Words[i].ID) }

// gap is what stands between word i and the next one, a line end where there
// is no next one or the two overlap.
func (f *Facts) gap(i int) string {
	words := f.text.Words
	if i < 0 || i+1 >= len(words) || words[i+1].Start < words[i].End {
		return "\n"
	}
	return f.text.Source[words[i].End:words[i+1].Start]
}

// joined tells whether at most a little white space or a hyphen parts word i
// from the next one.
func (f *Facts) joined(i int) bool {
	const longest = 4 // bytes
	gap := f.gap(i)
	return gap == " " || len(gap) <= longest && strings.Trim(gap, " -\u00A0\u202F\u2009\u2011") == ""
}

// source is what the text has for word i.
func (f *Facts) source(i int) string {
	w := f.text.Words[i]
	return f.text.Source[w.Start:w.End]
}

// numbers are those of some words.
func numbers(words []text.Word) []uint32 {
	ids := make([]uint32, len(words))
	for i := range ids {
		ids[i] = words[i].ID
	}
	return ids
}

// leaveDotsOut gives Russian words the number that they have with е for ё, which may
// be written so.
func (f *Facts) leaveDotsOut() {
	const diaeresis = "\u0308"
	for i, id := range f.ids {
		if strings.ContainsAny(f.source(i), "ёЁ"+diaeresis) {
			plain := strings.ReplaceAll(f.lexicon.Word(id), "е"+diaeresis, "е")
			f.ids[i] = f.lexicon.Number([]byte(plain))
		}
	}
}

// sameWord tells whether word i of one text is word j of the other.
func sameWord(a *Facts, i int, b *Facts, j int) bool {
	return i >= 0 && j >= 0 && i < len(a.ids) && j < len(b.ids) && a.ids[i] == b.ids[j]
}
