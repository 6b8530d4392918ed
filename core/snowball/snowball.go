// Package snowball takes the endings of inflection off words, by the
// stemmers of Snowball (Porter 2001, Snowball: A language for stemming
// algorithms) as github.com/blevesearch/snowballstem has them. That library
// makes 36 KB of a packed module, a part of it for printing and for the time
// of day; its stemmers are generated and much alike. Here they are programs
// for a small interpreter, packed in table.go: internal/table translates them,
// and a test holds them against the library.
package snowball

import (
	"github.com/wirecopy/wirecopy/core/extra"
	"github.com/wirecopy/wirecopy/core/lazy"
	"github.com/wirecopy/wirecopy/core/snowball/internal/code"
)

//go:generate go run ./internal/table

// registers is more than any program has.
const registers = 256

// program is the stemmer of a language.
type program struct {
	packed   string
	once     lazy.Once
	groups   []group
	lists    [][]ending
	routines [][]step // the last one is the stemmer
}

// group is a set of characters: a bit of each from the first to the last.
type group struct {
	first, last rune
	bits        string
}

// ending is one string of a list, which is sorted: by the bytes from the
// side that it is read from.
type ending struct {
	text    string
	back    int // how far back the longest other one stands that this holds; 0: none
	result  int
	routine int // which must agree, plus one
}

// step is one instruction of a routine, as package code describes it.
type step struct {
	operation byte
	x, y      byte   // registers, or the number of something else
	n         int    // a constant
	otherwise int    // the step to go to where a test fails
	text      string // of a string
}

// failing is the step that a routine fails at.
const failing = -1

// Stemmer stems words. The zero value is ready to be used.
type Stemmer struct {
	program  *program
	register [registers]int
	word     []byte
	kept     []byte
	spare    []byte
}

// Has tells whether there is a stemmer for a language.
func Has(language string) bool { return programs[language] != nil }

// Stem is the stem of a word in lower case, its letters composed, in a
// language that has a stemmer. It is good until the next call.
func (s *Stemmer) Stem(language string, word []byte) []byte {
	if !here(language) {
		return word
	}
	p := programs[language]
	if !p.once.Done() {
		p.once.Do(p.unpack)
	}
	s.program = p
	clear(s.register[:])
	s.register[code.Limit], s.register[code.Ket] = len(word), len(word)
	s.word = append(s.word[:0], word...)
	s.run(len(p.routines) - 1)
	return s.word
}

// here tells whether the program of a language is in memory. Package text stems
// the English words of ASCII by itself, so that of English comes with the parts
// that letters beyond it ask for: with either.
func here(language string) bool {
	if language == "en" {
		return extra.Here(extra.Scripts) || extra.Has(extra.Accents)
	}
	return extra.Has(extra.Languages)
}

// Lists are the programs, for package extra.
func Lists() []extra.List {
	var lists []extra.List
	for language, p := range programs {
		part := extra.Languages
		if language == "en" {
			part = extra.Accents | extra.Scripts
		}
		lists = append(lists, extra.List{Content: p.packed, Part: part})
	}
	return lists
}
