// Package text turns an article, exactly as it was pasted, into what the later
// stages compare: normalised words with their places in the original, and the
// marks that a reader sees on the page (paragraphs, sentences, quotations,
// furniture, credit lines, dates, language).
//
// Units. Every position is a half-open byte span [Start, End) into
// [Text.Source]; nothing in the source is ever changed, cut or re-encoded.
// A [Range] counts words: it is a half-open range of indexes into
// [Text.Words]. Reading costs time and memory linear in the source.
//
// The order of the stages, one file each:
//
//	word.go       words by UAX #29 [1], with the tailoring given there
//	normalize.go  the form in which two words are equal
//	lexicon.go    the number of each distinct normalised word
//	line.go       lines, with hard-wrapped text unwrapped
//	paragraph.go  paragraphs over the unwrapped lines
//	sentence.go   sentences within paragraphs
//	language.go   the language, by script and by stop words
//	accent.go     Italian accents, however they were typed
//	quotation.go  stretches in quotation marks; speaker.go who said them
//	date.go       calendar dates
//	credit.go     credit lines and the agency they name
//	furniture.go  page text around the article
//
// [1] Unicode Standard Annex #29, Unicode Text Segmentation.
package text

import "cmp"

// Span is a half-open range of bytes [Start, End) in Text.Source.
type Span struct{ Start, End int }

// Empty tells whether the span holds no byte.
func (s Span) Empty() bool { return s.End <= s.Start }

// Range is a half-open range [From, To) of indexes into Text.Words.
type Range struct{ From, To int }

// Len is the number of words in the range.
func (r Range) Len() int { return r.To - r.From }

// Without is the longer piece of the range outside of another one, the first
// if both are equal.
func (r Range) Without(other Range) Range {
	if r.To <= other.From || other.To <= r.From {
		return r
	}
	before, after := Range{r.From, max(r.From, other.From)}, Range{min(r.To, other.To), r.To}
	if before.Len() >= after.Len() {
		return before
	}
	return after
}

// Contains tells whether the word with index i lies in the range.
func (r Range) Contains(i int) bool { return r.From <= i && i < r.To }

// Flag marks a property of one word.
type Flag uint32

const (
	// Quoted marks a word of a quotation of more than ScareQuoteWords words.
	Quoted Flag = 1 << iota
	// InFurniture marks a word of page furniture.
	InFurniture
	// Unspaced marks a pair of characters of a script written without
	// spaces, whose span overlaps that of its neighbours.
	Unspaced
	// Number marks a word that holds a digit.
	Number
	// First marks the first word of a sentence.
	First
	// Ignored marks a word that the options leave out of the comparison.
	Ignored
	// plain marks a word of ASCII letters alone.
	plain
)

// Word is one word of an article: its bytes in the source and the number of
// its normalised form in the [Lexicon] that the article was read with.
type Word struct {
	Start, End uint32
	ID         uint32
	Flags      Flag
}

// Span is the place of the word in the source.
func (w Word) Span() Span { return Span{int(w.Start), int(w.End)} }

// Segment is a paragraph or a sentence. Every word lies in exactly one
// paragraph and one sentence; a sentence never crosses a paragraph.
type Segment struct {
	Span  Span
	Words Range
}

// Quotation is a stretch in quotation marks; its span includes the marks.
// A quotation that runs over several paragraphs is one quotation.
type Quotation struct {
	Span    Span
	Words   Range
	Speaker Span // the name of who said it, empty where the text names none
}

// Furniture is a stretch of page text around the article.
type Furniture struct {
	Span  Span
	Words Range
	Why   string // the reason, one of the Why… constants
}

// Credit is a credit line or a mention of the agency a text came from.
type Credit struct {
	Span   Span
	Agency string // short name: "AP", "Reuters"; empty for unnamed agencies
}

// Date is a calendar date that the text names.
type Date struct {
	Span Span
	ISO  string // "2021-12-15"; "2021-12" or "--12-14" where a part is not given
}

// Text is one article, read.
type Text struct {
	Source     string // exactly as given
	Words      []Word
	Lines      []Line
	Paragraphs []Segment
	Sentences  []Segment
	Quotations []Quotation
	Furniture  []Furniture
	Credits    []Credit
	Dates      []Date
	Language   string // BCP 47 primary subtag, "und" where it is unknown
	lexicon    *Lexicon
	blocks     blockClasses
}

// Read reads an article. Words are numbered in lexicon, which all articles of
// one comparison share. language is a BCP 47 tag, or empty to detect it.
// Any bytes are read: a byte that is not UTF-8 separates words.
func Read(source string, lexicon *Lexicon, language string) *Text {
	t := &Text{Source: source, Language: cmp.Or(language, "und"), lexicon: lexicon}
	if source == "" {
		return t // as the template that nobody gave
	}
	before := lexicon.Len()
	t.Words = splitWords(source, lexicon)
	t.askForeign(before)
	t.divide()
	if language == "" {
		t.Language = detectLanguage(t, nil)
	}
	joinAccents(t, lexicon)
	t.finish()
	return t
}

// divide finds the lines and paragraphs.
func (t *Text) divide() {
	t.blocks = readBlocks(t.Source)
	t.Lines = splitLines(t.Source, t.blocks)
	t.Paragraphs = joinParagraphs(t)
}

// finish marks what stands in the paragraphs.
func (t *Text) finish() {
	t.Sentences = splitSentences(t)
	t.Quotations = findQuotations(t)
	t.Dates = findDates(t)
	t.Credits = findCredits(t)
	t.Furniture = findFurniture(t)
	t.flag()
}

// flag copies what was found about stretches onto their words, where the
// later stages look it up.
func (t *Text) flag() {
	for _, s := range t.Sentences {
		t.Words[s.Words.From].Flags |= First
	}
	for _, q := range t.Quotations {
		if q.Words.Len() > ScareQuoteWords {
			t.Mark(q.Words, Quoted)
		}
	}
	for _, f := range t.Furniture {
		t.Mark(f.Words, InFurniture)
	}
}

// Mark sets a flag on the words of a range.
func (t *Text) Mark(r Range, flag Flag) {
	for i := r.From; i < r.To; i++ {
		t.Words[i].Flags |= flag
	}
}

// Count is the number of words of a range that have none of the flags.
func (t *Text) Count(r Range, without Flag) int {
	n := 0
	words := t.Words[r.From:r.To]
	for i := range words {
		if words[i].Flags&without == 0 {
			n++
		}
	}
	return n
}

// Characters is the number of characters of a word.
func (t *Text) Characters(w Word) int {
	if w.Flags&plain != 0 {
		return int(w.End - w.Start)
	}
	return characters(t.Source[w.Start:w.End])
}

// StartsSentence tells whether the word with index i is the first of a
// sentence.
func (t *Text) StartsSentence(i int) bool { return t.Words[i].Flags&First != 0 }

// All is the range of all words.
func (t *Text) All() Range { return Range{0, len(t.Words)} }

// WordsIn returns the words that begin inside the span, found by bisection.
func (t *Text) WordsIn(s Span) Range {
	return Range{t.firstWordFrom(s.Start), t.firstWordFrom(s.End)}
}

// wordsAfter is WordsIn where the words before a known one are passed already,
// for spans that are read in order.
func (t *Text) wordsAfter(passed int, s Span) Range {
	from := passed
	for from < len(t.Words) && int(t.Words[from].Start) < s.Start {
		from++
	}
	to := from
	for to < len(t.Words) && int(t.Words[to].Start) < s.End {
		to++
	}
	return Range{from, to}
}

// firstWordFrom is the index of the first word that starts at or after byte at.
//
//go:inline
func (t *Text) firstWordFrom(at int) int {
	low, high := 0, len(t.Words)
	for low < high {
		middle := (low + high) / 2
		if int(t.Words[middle].Start) < at {
			low = middle + 1
		} else {
			high = middle
		}
	}
	return low
}

// Bytes is the length of a range of words in the source.
func (t *Text) Bytes(r Range) int {
	s := t.SpanOf(r)
	return s.End - s.Start
}

// SpanOf is the span from the first to the last word of a range, empty at the
// place where the range would begin if it holds no word.
func (t *Text) SpanOf(r Range) Span {
	switch {
	case r.Len() > 0:
		return Span{int(t.Words[r.From].Start), int(t.Words[r.To-1].End)}
	case r.From < len(t.Words):
		at := int(t.Words[r.From].Start)
		return Span{at, at}
	default:
		return Span{len(t.Source), len(t.Source)}
	}
}
