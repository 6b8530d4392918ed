package check

import (
	"math/bits"
	"unicode/utf8"
)

// Most words are half of no pair. How they begin and end, and how long they are,
// tells that long before any letter is taken away: slips are inside a word, see
// misspelled, so that both halves have the same ends and nearly one length.

// spelled is the normal form of a word and the number of its letters, 0 of words
// that may be half of no pair.
func (s *speller) spelled(x *spelling) (form string, letters int) {
	if x.articles == 0 || x.traits&odd != 0 {
		return "", 0
	}
	form = s.form(x)
	if len(form) >= shortestSlip {
		letters = utf8.RuneCountInString(form)
	}
	if letters < shortestSlip || letters > longestSpelling {
		return "", 0
	}
	return form, letters
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

// lengths is a set of numbers of letters, one bit each.
type lengths uint32

// partnerLengths are the lengths that the partner of a word with n letters may
// have.
func partnerLengths(n int, name bool) lengths {
	const tooShort = 1<<(shortestMistake-1) - 1
	switch {
	case n < shortestSlip:
		return 0
	case name:
		return 0b11111 << (n - 2)
	case n < shortestMistake-1:
		return 0
	}
	return 0b111 << (n - 1) &^ tooShort
}

// sameEnds are the lengths of the words whose ends have one hash.
type sameEnds struct {
	shared lengths // of the words that several articles have
	twice  lengths // of two of those
	alone  lengths // of those that one article has
}

// outline is how long a word is and where those with its ends are.
type outline struct {
	id      uint32
	ends    uint16
	letters uint16
}

// likely are the words for which there is another one of the same ends and
// nearly the same length, at least one of the two in several articles: those
// that are in several, and the others.
func (s *speller) likely() (shared, alone []uint32) {
	var outlines []outline
	for id := range s.words {
		if x := &s.words[id]; x.articles > 1 {
			if form, n := s.spelled(x); n > 0 {
				outlines = append(outlines, outline{x.id, endsOf(form, x.isName()), uint16(n)})
			}
		}
	}
	const mostEnds = 1 << 12 // no language has more
	table := make([]sameEnds, min(mostEnds, 8<<bits.Len(uint(len(outlines)))))
	mask := uint16(len(table) - 1)
	for _, w := range outlines {
		at, own := &table[w.ends&mask], lengths(1)<<w.letters
		at.twice |= at.shared & own
		at.shared |= own
	}
	alone = s.alone(table)
	for _, w := range outlines {
		at := &table[w.ends&mask]
		others := at.shared&^(1<<w.letters) | at.twice | at.alone
		if others&partnerLengths(int(w.letters), s.words[w.id].isName()) != 0 {
			shared = append(shared, w.id)
		}
	}
	return shared, alone
}

// alone are the words of one article for which the table has one of several
// articles. It enters them.
func (s *speller) alone(table []sameEnds) (alone []uint32) {
	for id := range s.words {
		x := &s.words[id]
		if x.articles != 1 || x.traits&odd != 0 {
			continue
		}
		form := s.form(x)
		if len(form) < shortestSlip {
			continue
		}
		at := &table[endsOf(form, x.isName())&uint16(len(table)-1)]
		if at.shared == 0 {
			continue
		}
		if _, n := s.spelled(x); at.shared&partnerLengths(n, x.isName()) != 0 {
			at.alone |= 1 << n
			alone = append(alone, x.id)
		}
	}
	return alone
}

// crowded tells whether the words that may be a letter or two away from one
// string with a slip, however they end, are more than mostVariants: those that
// have nearly all its letters and few others.
func (s *speller) crowded(slip Slip) bool {
	at := slip.Places[0]
	x := &s.words[s.articles[at.Article].text.Words[at.Word].ID]
	form, n := s.spelled(x)
	letters, most, near := lettersOf(form), x.slips(n), 0
	for id := range s.words {
		y := &s.words[id]
		form, m := s.spelled(y)
		mostOther := y.slips(m)
		if m == 0 || n-most > m || m-mostOther > n {
			continue
		}
		other := lettersOf(form)
		if bits.OnesCount32(letters&^other) <= most && bits.OnesCount32(other&^letters) <= mostOther {
			if near++; near > mostVariants {
				return true
			}
		}
	}
	return false
}

// lettersOf is a set with a bit for each letter, which some letters share.
func lettersOf(form string) (set uint32) {
	for _, r := range form {
		set |= 1 << (r & 31)
	}
	return set
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
