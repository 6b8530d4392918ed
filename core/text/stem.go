package text

import (
	"unicode/utf8"

	"github.com/wirecopy/wirecopy/core/snowball"
)

// Stems are the words of articles without their inflection, as numbers. The
// stemmers are those of package snowball. Languages without one get a light
// rule: long words are cut to their first letters, which serves nearly as
// well (McNamee and Mayfield 2004, Character n-gram tokenization for European
// language text retrieval).
type Stems struct {
	words *Lexicon
	stems *Lexicon
	// byLanguage holds for each language the stem's number plus one of each
	// word number, 0 where it has not been asked for.
	byLanguage map[string][]uint32
	buffer     []byte
	stemmer    snowball.Stemmer
	english    englishStemmer
}

// lightLength is the number of characters kept by the light rule.
const lightLength = 6

// NewStems makes stems for the words of a lexicon.
func NewStems(words *Lexicon) *Stems {
	return &Stems{words: words, stems: NewLexicon(), byLanguage: map[string][]uint32{}}
}

// Len is the number of distinct stems.
func (s *Stems) Len() int { return s.stems.Len() }

// Of gives the number of the stem of each word of a text.
func (s *Stems) Of(t *Text) []uint32 {
	known := s.byLanguage[t.Language]
	known = append(known, make([]uint32, s.words.Len()-len(known))...)
	s.byLanguage[t.Language] = known
	s.stems.expect(max(0, s.words.Len()-s.stems.Len()))
	stemmer := stemmerOf(t.Language)
	numbers := make([]uint32, len(t.Words))
	for i, w := range t.Words {
		if known[w.ID] == 0 {
			known[w.ID] = s.number(w, &stemmer) + 1
		}
		numbers[i] = known[w.ID] - 1
	}
	return numbers
}

// number finds the stem of a word.
func (s *Stems) number(w Word, of *stemmer) uint32 {
	form := s.words.form(w.ID)
	switch {
	case w.Flags&(Number|Unspaced) != 0:
		return s.stems.number(form, s.words.Hash(w.ID))
	case of.program == "":
		return s.stems.Number(cutLight(form))
	}
	ascii := w.Flags&plain != 0 || isASCII(form)
	if ascii && of.english {
		if keepsEnglish(form) {
			return s.stems.number(form, s.words.Hash(w.ID))
		}
		return s.stems.Number(s.english.stem(form))
	}
	if !ascii {
		s.buffer = appendComposed(s.buffer[:0], form)
		form = s.buffer
	}
	return s.stems.Number(s.stemmer.Stem(of.program, form))
}

// cutLight keeps the first characters of a word.
func cutLight(form []byte) []byte {
	n := 0
	for at := 0; at < len(form); n++ {
		if n == lightLength {
			return form[:at]
		}
		_, size := utf8.DecodeRune(form[at:])
		at += size
	}
	return form
}

// stemmer is what is done to the words of a language.
type stemmer struct {
	program string // of package snowball; empty: the light rule
	english bool   // words of ASCII go to englishStemmer
}

func stemmerOf(language string) stemmer {
	of := stemmer{program: language, english: language == "en"}
	switch {
	case language == "no":
		of.program = "nb"
	case !snowball.Has(language):
		of.program = ""
	}
	return of
}

// keepsEnglish tells words of ASCII that the English stemmer leaves as they are: those
// with an ending that none of its rules begins with. They are a third of all.
func keepsEnglish(form []byte) bool {
	if len(form) < 2 {
		return true
	}
	before := form[len(form)-2]
	switch last := form[len(form)-1]; last {
	case 's', 'e', 'y':
		return false
	case 'd':
		return before != 'e' // -ed
	case 'g':
		return before != 'n' // -ing
	case 'l':
		return before != 'a' && before != 'u' && before != 'l' // -al, -ful, -ll
	case 'r':
		return before != 'e' && before != 'o' // -er, -ator
	case 'n':
		return before != 'o' // -ion
	case 'm':
		return before != 's' // -ism
	case 'c':
		return before != 'i' // -ic
	case 't':
		return before != 'n' // -ant, -ent
	case 'i':
		return before != 'c' && before != 'l' && before != 't' && before != 'g' // -anci, -li, -iti, -ogi
	}
	return true
}

func isASCII(form []byte) bool {
	for _, b := range form {
		if b >= utf8.RuneSelf {
			return false
		}
	}
	return true
}
