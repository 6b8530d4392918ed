package align

import (
	"math/bits"

	"github.com/wirecopy/wirecopy/core/slice"
)

const wordBits = 64

// subsequence is what common works with, kept from pair to pair.
type subsequence struct {
	marks []uint32 // by word: 1 + where it stands first in b, 0 else
	masks []uint64 // where each word of b stands, a bit for each word from the end of b
	found []int    // the words of a that b has, from the last one on
	// rows has, for each number of those, a bit for each word from the end of b
	// that is 0 where it makes the longest common subsequence longer.
	rows  []uint64
	width int // of masks and rows
}

// common finds the longest common subsequence of the words [a0,a1) and
// [b0,b1) as runs, a row of the table of lengths at once (Hyyrö 2004,
// Bit-parallel LCS-length computation revisited).
func (p *pair) common(a0, a1, b0, b1 int) []Run {
	if a0 == a1 || b0 == b1 {
		return nil
	}
	s, b := &p.room.subsequence, p.idsB[b0:b1]
	s.mark(b)
	s.found = s.found[:0]
	for i := a1 - 1; i >= a0; i-- {
		if x := p.idsA[i]; x < uint32(len(s.marks)) && s.marks[x] > 0 {
			s.found = slice.Push(s.found, i)
		}
	}
	s.fill(p.idsA)
	for _, y := range b {
		if y != ignoredB {
			s.marks[y] = 0
		}
	}
	var runs chain
	k := len(s.found)
	for left, j := s.length(k, len(b)), 0; left > 0; k-- {
		i := s.found[k-1]
		if p.idsA[i] != b[j] && s.length(k-1, len(b)-j) == left {
			continue // as long without this word
		}
		for p.idsA[i] != b[j] {
			j++
		}
		runs = appendRun(runs, Run{i, b0 + j, 1})
		j++
		left--
	}
	return runs
}

// mark marks the words of b. Those that are ignored have no mark.
func (s *subsequence) mark(b []uint32) {
	s.width = (len(b) + wordBits - 1) / wordBits
	s.masks = slice.Zeros(s.masks, len(b)*s.width)
	for j, y := range b {
		if y == ignoredB {
			continue
		}
		if int(y) >= len(s.marks) {
			s.marks = append(s.marks, make([]uint32, y+1)...)
		}
		if s.marks[y] == 0 {
			s.marks[y] = uint32(j + 1)
		}
		bit := len(b) - 1 - j
		s.masks[(int(s.marks[y])-1)*s.width+bit/wordBits] |= 1 << (bit % wordBits)
	}
}

// fill fills in the rows.
func (s *subsequence) fill(ids []uint32) {
	s.rows = slice.Sized(s.rows, (len(s.found)+1)*s.width)
	for w := range s.width {
		s.rows[w] = ^uint64(0)
	}
	at := s.width
	for _, i := range s.found {
		mask, carry := s.masks[(int(s.marks[ids[i]])-1)*s.width:], uint64(0)
		for w := range s.width {
			before := s.rows[at-s.width]
			sum, next := bits.Add64(before, before&mask[w], carry)
			s.rows[at], carry = sum|before&^mask[w], next
			at++
		}
	}
}

// length is the length of the longest common subsequence of the last k words
// found and the last n of b.
func (s *subsequence) length(k, n int) (length int) {
	for at := k * s.width; n > 0; at++ {
		row := ^s.rows[at]
		if n < wordBits {
			row &= 1<<n - 1
		}
		length += bits.OnesCount64(row)
		n -= wordBits
	}
	return length
}
