package check

import (
	"math/bits"
	"unicode/utf8"
)

// Most words are half of no pair. How they begin and end, and how long they are,
// tells that long before any letter is taken away: slips are inside a word, see
// misspelled, so that both halves have the same ends and nearly one length.

// outline is what tells that a word is half of no pair.
type outline struct {
	id      uint32
	ends    uint16 // hash of how it begins and ends
	letters uint16
}

// outlines are those of the words that are long enough and not too long.
func (s *speller) outlines() []outline {
	all := make([]outline, 0, len(s.words))
	for i := range s.words {
		x := &s.words[i]
		if x.articles == 0 || x.traits&odd != 0 {
			continue
		}
		form := s.form(x)
		if len(form) < shortestSlip {
			continue
		}
		if n := utf8.RuneCountInString(form); shortestSlip <= n && n <= longestSpelling {
			all = append(all, outline{x.id, endsOf(form, x.isName()), uint16(n)})
		}
	}
	return all
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
func partnerLengths(n uint16, name bool) lengths {
	const tooShort = 1<<(shortestMistake-1) - 1
	switch {
	case name:
		return 0b11111 << (n - 2)
	case n < shortestMistake-1:
		return 0
	}
	return 0b111 << (n - 1) &^ tooShort
}

// sameEnds are the lengths of the words whose ends have one hash.
type sameEnds struct {
	alone  lengths // of words that one article has
	shared lengths // of those that several have
	twice  lengths // of two of those
}

// likely are the words for which there is another one of the same ends and
// nearly the same length, at least one of the two in several articles: those
// that are in several, and the others.
func (s *speller) likely(words []outline) (shared, alone []uint32) {
	const mostEnds = 1 << 12 // no language has more
	table := make([]sameEnds, min(mostEnds, 1<<bits.Len(uint(len(words)))))
	mask := uint16(len(table) - 1)
	for _, w := range words {
		if at, own := &table[w.ends&mask], lengths(1)<<w.letters; s.words[w.id].articles > 1 {
			at.twice |= at.shared & own
			at.shared |= own
		} else {
			at.alone |= own
		}
	}
	for _, w := range words {
		x, at := &s.words[w.id], &table[w.ends&mask]
		switch partners := partnerLengths(w.letters, x.isName()); {
		case x.articles < 2:
			if at.shared&partners != 0 {
				alone = append(alone, w.id)
			}
		case (at.shared&^(1<<w.letters)|at.twice|at.alone)&partners != 0:
			shared = append(shared, w.id)
		}
	}
	return shared, alone
}

// crowded tells whether the words that may be a letter or two away from one
// string with a slip, however they end, are more than mostVariants: those that
// have nearly all its letters and few others.
func (s *speller) crowded(slip Slip, words []outline) bool {
	at := slip.Places[0]
	x := &s.words[s.articles[at.Article].text.Words[at.Word].ID]
	form := s.form(x)
	letters, n := lettersOf(form), utf8.RuneCountInString(form)
	most, near := x.slips(n), 0
	for _, w := range words {
		y, m := &s.words[w.id], int(w.letters)
		mostOther := y.slips(m)
		if n-most > m || m-mostOther > n {
			continue
		}
		other := lettersOf(s.form(y))
		if bits.OnesCount32(letters&^other) <= most && bits.OnesCount32(other&^letters) <= mostOther {
			near++
		}
	}
	return near > mostVariants
}

// lettersOf is a set with a bit for each letter, which some letters share.
func lettersOf(form string) (set uint32) {
	for _, r := range form {
		set |= 1 << (r & 31)
	}
	return set
}

// withAll are the words of likely pairs, and all words.
func (s *speller) withAll(words []outline) (located, all []uint32) {
	for _, w := range words {
		if s.located[w.id] > 0 {
			located = append(located, w.id)
		}
		all = append(all, w.id)
	}
	return located, all
}
