package check

import (
	"cmp"
	"slices"
	"strings"
	"unicode/utf8"

	"github.com/wirecopy/wirecopy/core/sorting"
)

// misspelled tells whether the difference of two words looks like a slip of
// the pen: inside the word, since words differ at their ends by inflection,
// and none of the doublets of British and American spelling.
func misspelled(x, y string, name bool) bool {
	start, restX, restY, end := difference(x, y)
	if start == "" || end == "" || end == "s" || isMark(restX) && isMark(restY) {
		return false
	}
	d := distance(restX, restY)
	letters := min(utf8.RuneCountInString(x), utf8.RuneCountInString(y))
	if d < 1 || d > 2 || d == 2 && (!name || letters < twoSlips-1 || len(x) == len(y)) {
		return false
	}
	if name {
		return !syllable(restX, restY)
	}
	return letters >= shortestMistake-1 && len(start) > 1 && slipOfWord(restX, restY) && !doublet(start, restX, restY, end)
}

// slipOfWord tells the slips that seldom make another word of a word: a letter
// left out or put in, two that changed places, a vowel in place of a vowel.
func slipOfWord(x, y string) bool {
	switch {
	case x == "" || y == "":
		return true
	case len(x) == 1 && len(y) == 1:
		return strings.Contains("aeiouy", x) && strings.Contains("aeiouy", y)
	}
	return len(x) > 1
}

// isMark tells whether a difference is nothing or an accent.
func isMark(s string) bool {
	for _, r := range s {
		if r < 0x300 || r > 0x36F {
			return false
		}
	}
	return true
}

// syllable tells names that one more syllable makes two.
func syllable(x, y string) bool {
	return x == "" && utf8.RuneCountInString(y) > 1 || y == "" && utf8.RuneCountInString(x) > 1
}

// doublet tells two right spellings of one English word, and the vowels that
// change in man and men.
func doublet(start, x, y, end string) bool {
	if x > y {
		x, y = y, x
	}
	before, after := start[len(start)-1], end[0]
	switch {
	case x == "" && y == "u":
		return before == 'o' && (after == 'r' || after == 'l') // colour, mould
	case x == "" && y == "i":
		return after == 'u' // aluminium
	case x == "" && y == "l", x == "" && y == "p":
		return before == y[0] || after == y[0] // traveller, worshipper
	case x == "s" && y == "z", x == "c" && y == "s", x == "er" && y == "re":
		return true // organise, defence, centres
	case x == "" && y == "e":
		return after == 'm' || after == 'i' || after == 'a' // judgement, ageing
	case x == "" && (y == "a" || y == "o"):
		return after == 'e' // paediatric
	case x == "a" && y == "e":
		return after == 'n' || after == 'y' // women, greyer
	case x == "i" && y == "y", x == "e" && y == "i":
		return true // tyres, artefacts
	}
	return false
}

// exchanged tells a letter that is doubled in one word only, and two letters
// that changed places: what few pairs of right words differ in.
func exchanged(x, y string) bool {
	start, restX, restY, end := difference(x, y)
	switch {
	case restX == "" || restY == "":
		letter := restX + restY
		return len(letter) == 1 && (start[len(start)-1] == letter[0] || end[0] == letter[0])
	case len(restX) == 2 && len(restY) == 2:
		return restX[0] == restY[1] && restX[1] == restY[0]
	}
	return false
}

// neighbours are the words next to a place.
type neighbours struct{ before, after uint32 }

// noNeighbour stands for the word beyond an end of the text.
const noNeighbour = ^uint32(0)

func (s *speller) neighbours(p Place) neighbours {
	words := s.articles[p.Article].text.Words
	n := neighbours{noNeighbour, noNeighbour}
	if p.Word > 0 {
		n.before = words[p.Word-1].ID
	}
	if p.Word+1 < len(words) {
		n.after = words[p.Word+1].ID
	}
	return n
}

// sameRole tells whether two spellings stand for one word: a name beside the
// same other name, or any word between the same two words. A doubled letter or
// two that changed places in a longer word need no such witness.
func (s *speller) sameRole(x, y *spelling) bool {
	formX, formY := s.form(x), s.form(y)
	if !x.isName() && min(len(formX), len(formY)) >= shortestMistake && exchanged(formX, formY) {
		return true
	}
	var around []neighbours
	for _, p := range s.placesOf(x) {
		around = append(around, s.neighbours(p))
	}
	sorting.By(around, compareNeighbours)
	names := x.isName() && s.nameNeighbours(x, y)
	for _, p := range s.placesOf(y) {
		if _, ok := slices.BinarySearchFunc(around, s.neighbours(p), compareNeighbours); ok {
			return true
		}
	}
	return names
}

func compareNeighbours(x, y neighbours) int {
	return cmp.Or(cmp.Compare(x.before, y.before), cmp.Compare(x.after, y.after))
}

// nameNeighbours tells whether two names stand beside one name.
func (s *speller) nameNeighbours(x, y *spelling) bool {
	namesX, namesY := s.namesBeside(x), s.namesBeside(y)
	for _, n := range namesX {
		if _, ok := slices.BinarySearch(namesY, n); ok {
			return true
		}
	}
	return false
}

// namesBeside are the names that stand beside a name, sorted: those before it
// and, marked, those behind it. Where all nouns have a capital there are none
// to be told.
func (s *speller) namesBeside(x *spelling) []uint64 {
	var names []uint64
	for _, p := range s.placesOf(x) {
		f := s.articles[p.Article]
		if f.language.nouns {
			continue
		}
		for side := range 2 {
			i := p.Word - 1 + 2*side
			if i < 0 || i >= len(f.text.Words) || !f.joined(min(i, p.Word)) {
				continue
			}
			if id := f.text.Words[i].ID; s.words[id].isName() && !titles.has(f.lexicon.Hash(id)) {
				names = append(names, uint64(id)<<1|uint64(side))
			}
		}
	}
	slices.Sort(names)
	return names
}
