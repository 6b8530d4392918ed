package check

import (
	"cmp"
	"slices"
	"strings"
	"unicode/utf8"

	"github.com/wirecopy/wirecopy/core/sorting"
	"github.com/wirecopy/wirecopy/core/text"
)

// Slip is a spelling that two or more articles share and that is likely an
// error, since others have nearly the same word in the same role.
type Slip struct {
	Text   string  // as an article has it
	Right  string  // the spelling that the others have
	Places []Place // in the order of articles and words
}

// Place is a word of an article.
type Place struct{ Article, Word int }

// Bounds of what may be a slip, in letters. Shorter words are a letter away
// from many others; of longer ones two slips may still be seen.
const (
	shortestSlip    = 5
	shortestMistake = 7 // of words that are no names
	twoSlips        = 8
)

// mostVariants is the number of words that are a letter away from one string,
// above which that tells nothing: they are codes, or forms of a word.
const mostVariants = 8

// manyMore is how many times as many articles have the right spelling where
// nothing else tells which is right: of three against two, either may be.
const manyMore = 2

// spelling is what is counted of a distinct word. It holds no pointer: there are
// thousands of them, which the garbage collector need not look at.
type spelling struct {
	id       uint32
	all      uint32 // times
	articles uint16 // that have it
	last     uint16 // article seen last, plus one
	traits   trait
}

// trait is what is true of a word somewhere: some flags of the text, and others.
type trait uint32

const (
	odd     = trait(text.Number | text.Unspaced)
	capital = trait(1 << 31) // it has a capital that does not come from its place
	small   = trait(1 << 30) // it has no capital
)

// Slips finds the slips of all articles, sorted by their spelling. Two that
// share a slip are enough where one of them has the right spelling as well.
func Slips(articles []*Facts) []Slip {
	if len(articles) < 2 {
		return nil
	}
	s := &speller{articles: articles, words: make([]spelling, articles[0].lexicon.Len())}
	s.count()
	pairs := s.pairs(s.likely())
	s.locate(pairs)
	slips := s.slips(pairs)
	// Among likely words alone mostVariants lets too many pairs through.
	if slices.ContainsFunc(slips, s.crowded) {
		slips = s.slips(s.pairs(s.withAll()))
	}
	sorting.By(slips, func(x, y Slip) int {
		return cmp.Or(strings.Compare(x.Text, y.Text), strings.Compare(x.Right, y.Right))
	})
	return slices.CompactFunc(slips, func(x, y Slip) bool { return x.Text == y.Text })
}

type speller struct {
	articles []*Facts
	words    []spelling // by number
	located  []uint32   // by number, an index into places: 0 for most words
	places   [][]Place  // of the words of pairs, the first of none
}

func (s *speller) placesOf(x *spelling) []Place { return s.places[s.located[x.id]] }

func (s *speller) form(x *spelling) string { return s.articles[0].lexicon.Word(x.id) }

// count looks at all words.
func (s *speller) count() {
	spellings := s.words
	for n, f := range s.articles {
		article, words, source := uint16(n+1), f.text.Words, f.text.Source
		for i := range words {
			w := &words[i]
			if w.Flags&text.Ignored != 0 {
				continue
			}
			x := &spellings[w.ID]
			if x.last != article {
				x.id, x.last = w.ID, article
				x.articles++
			}
			x.all++
			x.traits |= trait(w.Flags) & odd
			if x.traits&small != 0 {
				continue // it is no name
			}
			if b := source[w.Start]; 'a' <= b && b <= 'z' || !f.capital(i) {
				x.traits |= small
			} else if w.Flags&text.First == 0 {
				x.traits |= capital
			}
		}
	}
}

// repeated tells whether an article has a word twice.
func (x *spelling) repeated() bool { return x.all > uint32(x.articles) }

// isName tells whether a word always has a capital, and not only because it
// begins a sentence.
func (x *spelling) isName() bool { return x.traits&(capital|small) == capital }

// mostPlaces bounds the places of a word in one article that are looked at.
const mostPlaces = 256

// locate finds the places of the words of pairs.
func (s *speller) locate(pairs []uint64) {
	if len(pairs) == 0 {
		return
	}
	s.located, s.places = make([]uint32, len(s.words)), make([][]Place, 1)
	for _, p := range pairs {
		for _, id := range [...]uint32{uint32(p >> 32), uint32(p)} {
			if s.located[id] == 0 {
				s.located[id] = uint32(len(s.places))
				s.places = append(s.places, nil)
			}
		}
	}
	for n, f := range s.articles {
		for i, w := range f.text.Words {
			k := s.located[w.ID]
			if k == 0 || w.Flags&text.Ignored != 0 {
				continue
			}
			if p := s.places[k]; len(p) < mostPlaces || p[len(p)-mostPlaces].Article != n {
				s.places[k] = append(p, Place{n, i})
			}
		}
	}
}

// slips are those of pairs of words that have been located.
func (s *speller) slips(pairs []uint64) []Slip {
	var slips []Slip
	for _, p := range pairs {
		if slip, ok := s.slip(&s.words[p>>32], &s.words[uint32(p)]); ok {
			slips = append(slips, slip)
		}
	}
	return slips
}

// slip decides whether one of two spellings is a slip that articles share.
func (s *speller) slip(x, y *spelling) (Slip, bool) {
	if !s.sameRole(x, y) {
		return Slip{}, false
	}
	wrong, right, ok := s.wrong(x, y)
	if !ok || wrong.articles < 2 {
		return Slip{}, false
	}
	return Slip{Text: s.surface(wrong), Right: s.surface(right), Places: s.placesOf(wrong)}, true
}

// surface is how the articles write a word; of several ways, the one that
// sorts first.
func (s *speller) surface(x *spelling) string {
	best := ""
	for _, p := range s.placesOf(x) {
		if written := s.articles[p.Article].source(p.Word); best == "" || written < best {
			best = written
		}
	}
	return best
}

// wrong tells which of two spellings is the slip, by the first of these that
// tells: an article that has both has the right one more often; the right one
// is repeated within an article and the slip nowhere; many more articles have
// the right one; the slip lacks a letter, since most slips of the pen are
// omissions (Damerau 1964; Pollock and Zamora 1984). Where none of them tells,
// none is called a slip. Of names a missing letter tells before numbers do:
// whoever has a name wrong has it wrong throughout, and so do all who copy it.
func (s *speller) wrong(x, y *spelling) (wrong, right *spelling, ok bool) {
	inX, inY := together(s.placesOf(x), s.placesOf(y))
	lettersX, lettersY := utf8.RuneCountInString(s.form(x)), utf8.RuneCountInString(s.form(y))
	switch {
	case inX != inY:
		return choose(x, y, inX < inY)
	case x.isName() && y.isName() && lettersX != lettersY:
		return choose(x, y, lettersX < lettersY)
	case x.repeated() != y.repeated():
		return choose(x, y, y.repeated())
	case x.articles >= manyMore*y.articles, y.articles >= manyMore*x.articles:
		return choose(x, y, x.articles < y.articles)
	}
	if lettersX != lettersY {
		return choose(x, y, lettersX < lettersY)
	}
	return nil, nil, false
}

func choose(x, y *spelling, first bool) (wrong, right *spelling, ok bool) {
	if first {
		return x, y, true
	}
	return y, x, true
}

// together counts the places in the articles that have both.
func together(x, y []Place) (inX, inY int) {
	for i, j := 0, 0; i < len(x) && j < len(y); {
		switch article := x[i].Article; {
		case article < y[j].Article:
			i++
		case article > y[j].Article:
			j++
		default:
			for ; i < len(x) && x[i].Article == article; i++ {
				inX++
			}
			for ; j < len(y) && y[j].Article == article; j++ {
				inY++
			}
		}
	}
	return inX, inY
}
