package snowball

import (
	"unicode/utf8"

	"github.com/wirecopy/wirecopy/core/snowball/internal/code"
)

// starts tells whether a text stands behind the cursor, and passes it.
func (s *Stemmer) starts(text string) bool {
	cursor := s.register[code.Cursor]
	if cursor >= s.register[code.Limit] || len(s.word)-cursor < len(text) || string(s.word[cursor:cursor+len(text)]) != text {
		return false
	}
	s.register[code.Cursor] = s.boundary(cursor+len(text), 1)
	return true
}

// ends tells whether a text stands before the cursor, and passes it.
func (s *Stemmer) ends(text string) bool {
	cursor := s.register[code.Cursor]
	start := cursor - len(text)
	if start < s.register[code.LimitBackward] || s.boundary(start, 1) != start || string(s.word[start:cursor]) != text {
		return false
	}
	s.register[code.Cursor] = start
	return true
}

// passes passes the character behind the cursor if it is of the group, or if
// it is not, as asked.
func (s *Stemmer) passes(g *group, of bool) bool {
	cursor := s.register[code.Cursor]
	if cursor >= s.register[code.Limit] {
		return false
	}
	r, size := utf8.DecodeRune(s.word[cursor:])
	if r == utf8.RuneError || g.has(r) != of {
		return false
	}
	s.register[code.Cursor] = cursor + size
	return true
}

// passesBack passes the character before the cursor in the same way.
func (s *Stemmer) passesBack(g *group, of bool) bool {
	cursor := s.register[code.Cursor]
	if cursor <= s.register[code.LimitBackward] {
		return false
	}
	before := s.boundary(cursor-1, -1)
	r, _ := utf8.DecodeRune(s.word[before:])
	if r == utf8.RuneError || g.has(r) != of {
		return false
	}
	s.register[code.Cursor] = before
	return true
}

func (g *group) has(r rune) bool {
	if r < g.first || r > g.last {
		return false
	}
	r -= g.first
	return g.bits[r>>3]>>(r&7)&1 != 0
}

// replace puts a text in the place of a stretch of the word, and moves the
// end and the cursor with it.
func (s *Stemmer) replace(from, to int, text string) {
	cursor, longer := &s.register[code.Cursor], len(text)-(to-from)
	s.spare = append(append(append(s.spare[:0], s.word[:from]...), text...), s.word[max(from, to):]...)
	s.word, s.spare = s.spare, s.word
	s.register[code.Limit] += longer
	switch {
	case *cursor >= to:
		*cursor += longer
	case *cursor > from:
		*cursor = from
	}
}

// insert puts a text into the word, and moves Bra and Ket with it.
func (s *Stemmer) insert(at int, text string) {
	s.replace(at, at, text)
	for _, place := range []int{code.Bra, code.Ket} {
		if at <= s.register[place] {
			s.register[place] += len(text)
		}
	}
}

// find finds the longest ending of a list that stands behind the cursor, or
// before it, and whose routine agrees, and passes it. It returns its result,
// or 0.
func (s *Stemmer) find(list []ending, backward bool) int {
	cursor := s.register[code.Cursor]
	at := s.last(list, cursor, backward)
	for ; at >= 0; at -= list[at].back {
		e := &list[at]
		end := cursor + len(e.text)
		if backward {
			end = cursor - len(e.text)
		}
		if s.agrees(e.text, cursor, backward) == 0 {
			s.register[code.Cursor] = end
			if e.routine == 0 {
				return e.result
			}
			agreed := s.run(e.routine - 1)
			s.register[code.Cursor] = end
			if agreed {
				return e.result
			}
		}
		if e.back == 0 {
			break
		}
	}
	return 0
}

// last is the last ending that does not come behind what stands at the
// cursor, -1 if all do.
func (s *Stemmer) last(list []ending, cursor int, backward bool) int {
	low, high := 0, len(list)
	for low < high {
		middle := (low + high) / 2
		if s.agrees(list[middle].text, cursor, backward) < 0 {
			high = middle
		} else {
			low = middle + 1
		}
	}
	return low - 1
}

// agrees compares what stands at the cursor with an ending: it is 0 where
// the ending stands there.
func (s *Stemmer) agrees(text string, cursor int, backward bool) int {
	for i := range len(text) {
		here, there, out := cursor+i, i, cursor+i >= s.register[code.Limit]
		if backward {
			here, there = cursor-1-i, len(text)-1-i
			out = here < s.register[code.LimitBackward]
		}
		if out {
			return -1
		}
		if difference := int(s.word[here]) - int(text[there]); difference != 0 {
			return difference
		}
	}
	return 0
}
