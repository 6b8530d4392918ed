package text

import (
	"slices"
	"strings"

	"github.com/wirecopy/wirecopy/core/slice"
)

// englishStemmer is the English stemmer of Snowball (Porter 2001, "Porter2"),
// written out for words of ASCII: the generic machine of the library makes a
// new string of each change, and was a tenth of the time of a comparison. A
// test holds it against the library.
//
// A region is what stands behind the first other letter that follows a vowel:
// first that of the word, second that of the first region. Most endings are
// only cut off within one of them.
type englishStemmer struct {
	word          []byte // a y that is no vowel is written Y
	marked        bool   // there is such a Y
	first, second int    // where the regions begin
}

// stem gives the stem of a word in memory that the next call uses again.
func (s *englishStemmer) stem(form []byte) []byte {
	if stem := englishException(form); stem != "" {
		return append(s.word[:0], stem...)
	}
	s.word = append(s.word[:0], form...)
	if len(form) < 3 {
		return s.word
	}
	s.markConsonants()
	s.markRegions()
	s.cutPlural()
	if !s.keepsTense() {
		s.cutTense()
		s.cutY()
		s.exchange(&englishDerived)
		s.exchange(&englishSecond)
		s.exchange(&englishLast)
		s.cutLast()
	}
	if s.marked {
		for i, b := range s.word {
			if b == 'Y' {
				s.word[i] = 'y'
			}
		}
	}
	return s.word
}

// englishException is the stem of words that no rule gives it for, "" of
// others.
func englishException(form []byte) string {
	const longestException = len("cosmos")
	if len(form) > longestException || len(form) == 0 {
		return ""
	}
	if last := form[len(form)-1]; last != 's' && last != 'y' && last != 'g' && last != 'e' {
		return "" // as none of them ends
	}
	switch view(form) {
	case "andes", "atlas", "bias", "cosmos", "howe", "news", "sky":
		return string(form)
	case "dying":
		return "die"
	case "lying":
		return "lie"
	case "tying":
		return "tie"
	case "skies":
		return "sky"
	case "skis":
		return "ski"
	case "early", "only", "ugly":
		return string(form[:len(form)-1]) + "i"
	case "gently", "idly", "singly":
		return string(form[:len(form)-1])
	}
	return ""
}

// keepsTense tells words that stay as they are once a plural is cut off.
func (s *englishStemmer) keepsTense() bool {
	if n := len(s.word); n < len("inning") || n > len("succeed") {
		return false
	}
	switch view(s.word) {
	case "succeed", "proceed", "exceed", "canning", "inning", "earring", "herring", "outing":
		return true
	}
	return false
}

// englishVowels has a bit for each of the letters a, e, i, o, u and y.
const englishVowels = 1 | 1<<('e'-'a') | 1<<('i'-'a') | 1<<('o'-'a') | 1<<('u'-'a') | 1<<('y'-'a')

func isEnglishVowel(b byte) bool {
	b -= 'a'
	return b < 32 && englishVowels>>(b&31)&1 != 0
}

// markConsonants writes Y for a y that begins the word or follows a vowel.
func (s *englishStemmer) markConsonants() {
	if s.word[0] == '\'' {
		s.word = slices.Delete(s.word, 0, 1)
	}
	s.marked = false
	before := byte('a') // the beginning of a word is as a vowel
	for i, b := range s.word {
		if b == 'y' && isEnglishVowel(before) {
			b = 'Y'
			s.word[i] = b
			s.marked = true
		}
		before = b
	}
}

func (s *englishStemmer) markRegions() {
	switch first := s.word[0]; {
	case first == 'a' && s.begins("arsen"), first == 'g' && s.begins("gener"):
		s.first = 5
	case first == 'c' && s.begins("commun"):
		s.first = 6
	default:
		s.first = regionFrom(s.word, 0)
	}
	s.second = regionFrom(s.word, s.first)
}

// regionFrom finds the region of what stands from a place on.
func regionFrom(word []byte, at int) int {
	for at < len(word) && !isEnglishVowel(word[at]) {
		at++
	}
	for at < len(word) && isEnglishVowel(word[at]) {
		at++
	}
	return min(at+1, len(word))
}

func (s *englishStemmer) begins(beginning string) bool {
	return len(s.word) >= len(beginning) && view(s.word[:len(beginning)]) == beginning
}

//go:inline
func (s *englishStemmer) ends(ending string) bool {
	at := len(s.word) - len(ending)
	return at >= 0 && view(s.word[at:]) == ending
}

// replace puts another ending in the place of the last n letters.
func (s *englishStemmer) replace(n int, by string) {
	s.word = s.word[:len(s.word)-n]
	for i := range len(by) { // nearly always nothing
		s.word = slice.Push(s.word, by[i])
	}
}

// last is the last letter, 0 if none is left.
func (s *englishStemmer) last() byte {
	if n := len(s.word); n > 0 {
		return s.word[n-1]
	}
	return 0
}

// hasVowel tells whether there is a vowel before a place.
func (s *englishStemmer) hasVowel(before int) bool {
	return before > 0 && slices.ContainsFunc(s.word[:before], isEnglishVowel)
}

// shortBefore tells whether a short syllable ends at a place: a vowel between
// two others, of which the second is no w, x or Y, or one that begins the word.
func (s *englishStemmer) shortBefore(at int) bool {
	if at < 2 || isEnglishVowel(s.word[at-1]) || !isEnglishVowel(s.word[at-2]) {
		return false
	}
	if at == 2 {
		return true
	}
	last := s.word[at-1]
	return last != 'w' && last != 'x' && last != 'Y' && !isEnglishVowel(s.word[at-3])
}

// cutPlural cuts off the s of a plural, of a verb and of a genitive.
func (s *englishStemmer) cutPlural() {
	switch {
	case s.ends("'s'"):
		s.replace(3, "")
	case s.ends("'s"):
		s.replace(2, "")
	case s.ends("'"):
		s.replace(1, "")
	}
	if last := s.last(); last != 's' && last != 'd' {
		return
	}
	switch {
	case s.ends("sses"):
		s.replace(2, "")
	case s.ends("ied"), s.ends("ies"):
		if len(s.word) > 4 {
			s.replace(2, "")
		} else {
			s.replace(1, "")
		}
	case s.ends("us"), s.ends("ss"):
	case s.ends("s"):
		if s.hasVowel(len(s.word) - 2) {
			s.replace(1, "")
		}
	}
}

// cutTense cuts off -ed and -ing, and the e that stood in their place is put
// back.
func (s *englishStemmer) cutTense() {
	n := 0
	switch s.last() {
	case 'd':
		switch {
		case s.ends("eed"):
			s.cutEed(len("eed"))
		case s.ends("ed"):
			n = len("ed")
		}
	case 'g':
		if s.ends("ing") {
			n = len("ing")
		}
	case 'y':
		switch {
		case s.ends("eedly"):
			s.cutEed(len("eedly"))
		case s.ends("edly"):
			n = len("edly")
		case s.ends("ingly"):
			n = len("ingly")
		}
	}
	if n == 0 || !s.hasVowel(len(s.word)-n) {
		return
	}
	s.replace(n, "")
	switch end := len(s.word); {
	case s.ends("at"), s.ends("bl"), s.ends("iz"):
		s.replace(0, "e")
	case s.endsDouble():
		s.replace(1, "")
	case end == s.first && s.shortBefore(end):
		s.replace(0, "e")
	}
}

// cutEed leaves -ee of an ending of n letters.
func (s *englishStemmer) cutEed(n int) {
	if len(s.word)-n >= s.first {
		s.replace(n, "ee")
	}
}

// endsDouble tells words that end in a letter which is doubled before -ed.
func (s *englishStemmer) endsDouble() bool {
	n := len(s.word)
	if n < 2 || s.word[n-1] != s.word[n-2] {
		return false
	}
	switch s.word[n-1] {
	case 'b', 'd', 'f', 'g', 'm', 'n', 'p', 'r', 't':
		return true
	}
	return false
}

// cutY writes i for a last y behind a consonant.
func (s *englishStemmer) cutY() {
	n := len(s.word)
	if n > 2 && (s.word[n-1] == 'y' || s.word[n-1] == 'Y') && !isEnglishVowel(s.word[n-2]) {
		s.word[n-1] = 'i'
	}
}

// exchange puts another ending in the place of the longest of a step's endings
// that the word has, if it lies in the region that the step asks for.
func (s *englishStemmer) exchange(step *englishStep) {
	n, region := len(s.word), s.first
	if step.second {
		region = s.second
	}
	if n-shortestEnglish < region || int(s.word[n-1]) >= len(step.rules) {
		return
	}
	rules := step.rules[s.word[n-1]]
	for i := range rules {
		rule := &rules[i]
		if rule.ending[len(rule.ending)-2] != s.word[n-2] || !s.ends(rule.ending) {
			continue // the first comparison tells it nearly always
		}
		at := n - len(rule.ending)
		if rule.second {
			region = s.second
		}
		if at >= region && (rule.behind == "" || at > 0 && strings.IndexByte(rule.behind, s.word[at-1]) >= 0) {
			s.replace(len(rule.ending), rule.by)
		}
		return
	}
}

// cutLast cuts off a last e, and one of two last l.
func (s *englishStemmer) cutLast() {
	at := len(s.word) - 1
	switch {
	case s.ends("e"):
		if at >= s.second || at >= s.first && !s.shortBefore(at) {
			s.replace(1, "")
		}
	case s.ends("ll"):
		if at >= s.second {
			s.replace(1, "")
		}
	}
}
