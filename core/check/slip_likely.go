package check

import (
	"math/bits"
	"unicode/utf8"

	"github.com/wirecopy/wirecopy/core/slice"
)

// Most words are half of no pair. How they begin and end, and their letters in any
// order, tell that long before any letter is taken away: slips are inside a word,
// see misspelled, so that both halves have the same ends and nearly the same
// letters.

// spelled is the set of the letters of a word, of which some share a bit, and
// their number: 0 of words that may be half of no pair.
func (s *speller) spelled(x *spelling) (set uint32, letters int) {
	if x.articles == 0 || x.traits&odd != 0 {
		return 0, 0
	}
	form := s.form(x)
	if len(form) < shortestSlip {
		return 0, 0
	}
	before := set
	for i := range len(form) {
		if utf8.RuneStart(form[i]) {
			before = set
			letters++
		}
		set = before | 1<<(form[i]&31) // the last byte stands for the letter
	}
	if letters < shortestSlip || letters > longestSpelling {
		return 0, 0
	}
	return set, letters
}

// endsOf is a hash of the bytes at the ends of a word that its partner has too: the
// first and the last one, the second of a word that is no name, and the one
// before an s.
func endsOf(form string, name bool) uint16 {
	const base = 0x9E3779B1
	hash := uint32(form[0])<<8 | uint32(form[len(form)-1])
	if !name {
		hash = hash*base + uint32(form[1])
	}
	if form[len(form)-1] == 's' {
		hash = hash*base + uint32(form[len(form)-2])
	}
	return uint16(hash * base >> 16)
}

// outline is what is compared of a word that several articles have.
type outline struct {
	id    uint32
	set   uint32 // of its letters, see spell
	next  uint32 // the next word with such ends, plus one
	ends  uint16
	alike bool // another word is nearly like it
}

// mostCompared bounds the words with such ends that a word is compared with;
// where there are more, all count as alike. Of those with nearly the same letters
// mostNearly are looked at closely.
const (
	mostCompared = 100
	mostNearly   = 8
)

// likely are the words for which there is another one of the same ends and nearly
// the same letters, at least one of the two in several articles: those that are
// in several, and the others.
func (s *speller) likely() (shared, alone []uint32) {
	lexicon, outlines := s.articles[0].lexicon, s.outlines()
	const mostEnds = 1 << 12 // no language has more
	// The last word with such ends, plus one.
	table := make([]uint32, min(mostEnds, 4<<bits.Len(uint(len(outlines)))))
	mask := uint16(len(table) - 1)
	for k := range outlines {
		w := &outlines[k]
		w.next, table[w.ends&mask] = table[w.ends&mask], uint32(k+1)
		s.compare(outlines, w)
	}
	for id := range s.words {
		x := &s.words[id]
		if x.articles != 1 || x.traits&odd != 0 {
			continue
		}
		form := lexicon.Word(x.id)
		if len(form) < shortestSlip {
			continue
		}
		w := outline{id: x.id, ends: endsOf(form, x.isName())}
		if w.next = table[w.ends&mask]; w.next == 0 {
			continue
		}
		if s.compare(outlines, &w) {
			alone = append(alone, x.id)
		}
	}
	for _, w := range outlines {
		if w.alike {
			shared = append(shared, w.id)
		}
	}
	return shared, alone
}

// outlines are those of the words that several articles have.
func (s *speller) outlines() (outlines []outline) {
	lexicon := s.articles[0].lexicon
	for id := range s.words {
		if x := &s.words[id]; x.articles > 1 {
			if form := lexicon.Word(x.id); len(form) >= shortestSlip && x.traits&odd == 0 {
				outlines = slice.Push(outlines, outline{id: x.id, ends: endsOf(form, x.isName())})
			}
		}
	}
	return outlines
}

// compare marks a word and those that may be another spelling of it, among those
// that next leads to.
func (s *speller) compare(outlines []outline, w *outline) (alike bool) {
	x, near := &s.words[w.id], 0
	most := 2 * x.slips(twoSlips) // letters that only one of two words has
	at := w.next
	for n := 0; at > 0 && n <= mostCompared; n++ {
		o := &outlines[at-1]
		if at = o.next; o.ends != w.ends && n < mostCompared || !s.spell(w) || !s.spell(o) {
			continue
		}
		if n == mostCompared || bits.OnesCount32(o.set^w.set) <= most {
			near++
			if near > mostNearly || misspelled(s.form(x), s.form(&s.words[o.id]), x.isName()) {
				o.alike, w.alike = true, true
			}
		}
	}
	return w.alike
}

// spell finds the letters of a word; false if it may be half of no pair.
func (s *speller) spell(w *outline) bool {
	if w.set == 0 {
		w.set, _ = s.spelled(&s.words[w.id])
	}
	return w.set != 0
}

// crowded tells whether the words that may be a letter or two away from one
// string with a slip, however they end, are more than mostVariants: those that
// have nearly all its letters and few others.
func (s *speller) crowded(slip Slip) bool {
	at := slip.Places[0]
	x := &s.words[s.articles[at.Article].text.Words[at.Word].ID]
	letters, n := s.spelled(x)
	most, near := x.slips(n), 0
	for id := range s.words {
		y := &s.words[id]
		other, m := s.spelled(y)
		mostOther := y.slips(m)
		if m == 0 || n-most > m || m-mostOther > n {
			continue
		}
		if bits.OnesCount32(letters&^other) <= most && bits.OnesCount32(other&^letters) <= mostOther {
			if near++; near > mostVariants {
				return true
			}
		}
	}
	return false
}

// withAll are the words of likely pairs, and all words.
func (s *speller) withAll() (located, all []uint32) {
	for id := range s.words {
		if s.located[id] > 0 {
			located = append(located, uint32(id))
		}
		if _, n := s.spelled(&s.words[id]); n > 0 {
			all = append(all, uint32(id))
		}
	}
	return located, all
}
