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
	s.askForeign()
	if language == "" {
		s.Text.Language = detectLanguage(&s.Text, s.Hashes)
	}
	tag, _, _ := strings.Cut(s.Text.Language, "-")
	return tag != "it"
}

// Title is the headline, in the source, as [Text.Headline] gives it; empty if
// there is none. Only the head of the article is looked at, so that in a long
// one what is decided by all lines together may be decided otherwise.
func (s *Skim) Title() string {
	head := s.head()
	head.divide()
	if head.Headline().Len() == 0 {
		return ""
	}
	// As much furniture above the headline as a page has in most cases, and one
	// paragraph more, so that none of the first counts as the last.
	const most = headlineParagraphs + pageHead + 1
	if len(head.Paragraphs) > most {
		head.Paragraphs = head.Paragraphs[:most]
		last := &head.Paragraphs[most-1]
		head.cut(last.Span.End, last.Words.To)
		last.Words.To = len(head.Words)
	}
	head.finish()
	title := head.SpanOf(head.Headline())
	return head.Source[title.Start:title.End]
}

// head is the beginning of an article with its words, up to the end of a line.
// The flags of its words are its own affair.
func (s *Skim) head() Text {
	const long = 1200 // bytes: five paragraphs as short as headlines
	head := s.Text
	if len(head.Source) > long {
		end := lineEnd(head.Source, nil, long)
		head.cut(end, head.firstWordFrom(end))
	}
	return head
}

// cut leaves so many bytes and words of a text. A word that a hyphen takes on
// into the next line is left out.
func (t *Text) cut(end, words int) {
	if words > 0 && int(t.Words[words-1].End) > end {
		words--
	}
	t.Source, t.Words = t.Source[:end], t.Words[:words]
}

// Mark finds lines, sentences, quotations, furniture and all else that [Read]
// finds, and sets the flags of the words.
func (s *Skim) Mark() {
	t := &s.Text
	t.divide()
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
