package text

import "strings"

// Skim is what the words of an article are without the article: a survey reads
// a hundred thousand articles and asks little of each. It serves one article
// after the other and keeps its memory.
type Skim struct {
	// Text has the source, the words and the language that [Read] gives, except
	// that the words have no numbers and only the flags Unspaced and Number.
	Text Text
	// Hashes has for each word of ASCII letters alone, and for each that is
	// Unspaced, the hash of its normal form, as [HashOf] gives it before mixing
	// ([Mix]), and otherwise 0.
	Hashes   []uint64
	splitter splitter
}

// Read reads another article. It tells whether its words can be had from the
// hashes: those of Italian depend on what stands around them.
func (s *Skim) Read(source, language string) bool {
	s.Hashes = s.Hashes[:0]
	s.splitter = splitter{source: source, words: s.splitter.words[:0], buffer: s.splitter.buffer, hashes: &s.Hashes}
	s.splitter.split()
	s.Text = Text{Source: source, Words: s.splitter.words, Language: language}
	if language == "" {
		s.Text.Language = detectLanguage(&s.Text, s.Hashes)
	}
	tag, _, _ := strings.Cut(s.Text.Language, "-")
	return tag != "it"
}

// Title is the headline, in the source, as [Text.Headline] gives it; empty if
// there is none. Furniture is looked for at the head of the article only.
func (s *Skim) Title() string {
	t := &s.Text
	t.Lines = splitLines(t.Source)
	t.Paragraphs = joinParagraphs(t)
	if t.Headline().Len() == 0 {
		return ""
	}
	// One paragraph more, so that none of the first counts as the last.
	head := *t
	if len(t.Paragraphs) > headlineParagraphs+1 {
		head.Paragraphs = t.Paragraphs[:headlineParagraphs+1]
		last := head.Paragraphs[headlineParagraphs]
		head.Source, head.Words = t.Source[:last.Span.End], t.Words[:last.Words.To]
	}
	head.finish()
	title := head.SpanOf(head.Headline())
	return head.Source[title.Start:title.End]
}

// Mark finds lines, sentences, quotations, furniture and all else that [Read]
// finds, and sets the flags of the words.
func (s *Skim) Mark() {
	t := &s.Text
	t.Lines = splitLines(t.Source)
	t.Paragraphs = joinParagraphs(t)
	t.finish()
}

// skim is emit without a lexicon, for a word whose normal form is at hand.
func (s *splitter) skim(start, end int, flags Flag) {
	h := uint64(0)
	if flags&Unspaced != 0 {
		h = rawHash(s.buffer)
	}
	*s.hashes = append(*s.hashes, h)
	s.words = append(s.words, Word{uint32(start), uint32(end), 0, flags})
}

// Normal appends the normal form of a word to dst.
func Normal(dst []byte, word string) []byte { return appendNormal(dst, word) }

// HashOf is the hash of a normal form that [Lexicon.Hash] gives of its number.
func HashOf(form []byte) uint64 { return hashBytes(form) }

// Mix makes a hash of [Skim] that which [HashOf] gives.
func Mix(hash uint64) uint64 { return mixHash(hash) }
