package rewrite

import (
	"math/bits"

	"github.com/wirecopy/wirecopy/core/text"
)

const (
	// A matched word is supported by each of its neighbours, up to
	// neighbourhood words away, that occurs up to reach words away from the
	// place of the match; supportFull of them are full support. Words that
	// match by chance have no neighbours in common.
	neighbourhood = 3
	reach         = 4
	supportFull   = 3
	// mostOccurrences is how many places of a stem are tried; what occurs
	// more often in one region is a stop word, and weighs little.
	mostOccurrences = 6
)

// match is how well one unit is matched by a stretch of the other text.
type match struct {
	weight    float32 // of all its words
	matched   float32 // of those that occur in the stretch
	supported float32 // of those, times their support
	run       int     // the longest run of equal stems
}

func (m match) coverage() float32 { return share(m.matched, m.weight) }
func (m match) support() float32  { return share(m.supported, m.weight) }

func share(part, whole float32) float32 {
	if whole == 0 {
		return 0
	}
	return part / whole
}

// places lists where each stem occurs in a stretch of words.
type places struct {
	heads []int32 // by stem: the first place plus one, 0 for none
	next  []int32 // by word: the next place plus one
	stems []uint32
	words text.Range
	given int // support that a match has by itself, 0 but where Support is left out
	// around tells, by stem, which of the words up to neighbourhood around the
	// one at hand have it: bitOf each. Stems that are not listed are left out.
	around []uint8
}

// bitOf is the bit of a word among those around it.
func bitOf(word int) uint8 { return 1 << (uint(word) % 8) }

// resize makes room for so many stems. Nothing may be listed.
func (p *places) resize(stems int) {
	p.heads, p.around = resized(p.heads, stems), resized(p.around, stems)
}

// list enters the words of a stretch of a side; clear takes them out again.
//
//go:inline
func (p *places) list(s *Side, words text.Range) {
	p.stems, p.words = s.stems, words
	if len(p.next) < len(s.stems) {
		p.next = make([]int32, len(s.stems))
	}
	for i := words.To - 1; i >= words.From; i-- {
		if s.text.Words[i].Flags&text.Ignored == 0 {
			head := &p.heads[s.stems[i]]
			p.next[i], *head = *head, int32(i)+1
		}
	}
}

func (p *places) clear() {
	for _, stem := range p.stems[p.words.From:p.words.To] {
		p.heads[stem] = 0
	}
}

// match matches one unit of a side with the listed stretch.
func (p *places) match(s *Side, u unit, weights []float32) match {
	var m match
	from, to := u.words.From, u.words.To
	words, stems, heads := s.text.Words, s.stems, p.heads
	for i := from - neighbourhood; i < from+neighbourhood; i++ {
		p.enter(stems, i)
	}
	for i := from; i < to; i++ {
		p.enter(stems, i+neighbourhood)
		stem := stems[i]
		if words[i].Flags&text.Ignored == 0 {
			weight := weights[stem]
			m.weight += weight
			if at := heads[stem]; at != 0 {
				support, run := p.support(stems[:to], i, at)
				m.matched += weight
				m.supported += float32(weight * float32(support) / supportFull)
				m.run = max(m.run, run)
			}
		}
		if i >= neighbourhood {
			p.around[stems[i-neighbourhood]] &^= bitOf(i - neighbourhood)
		}
	}
	for i := max(to-neighbourhood, 0); i < min(to+neighbourhood, len(stems)); i++ {
		p.around[stems[i]] = 0
	}
	return m
}

// enter moves the words around the one at hand on; there may be none with index i.
//
//go:inline
func (p *places) enter(stems []uint32, i int) {
	if uint(i) < uint(len(stems)) && p.heads[stems[i]] != 0 {
		p.around[stems[i]] |= bitOf(i)
	}
}

// support gives the best support of word i among its places, the first of which
// is at, less one, and the length of the longest run of equal stems that begins
// there.
//
//go:noinline
func (p *places) support(own []uint32, i int, at int32) (best, run int) {
	best = p.given
	stems, next, words := p.stems[:p.words.To], p.next, p.words
	for tried := 0; at > 0 && tried < mostOccurrences; tried++ {
		q := int(at) - 1
		if best < supportFull {
			best = max(best, p.neighbours(i, q))
		}
		if i == 0 || q == words.From || own[i-1] != stems[q-1] {
			n := 1
			for i+n < len(own) && q+n < len(stems) && own[i+n] == stems[q+n] {
				n++
			}
			run = max(run, n)
		}
		at = next[q]
	}
	return best, run
}

// neighbours counts the neighbours of word i that occur near place q.
func (p *places) neighbours(i, q int) int {
	var near uint8
	if p.words.From <= q-reach && q+reach < p.words.To {
		// Without loops, whose jumps are dear in WebAssembly.
		s := p.stems[q-reach : q+reach+1]
		near = p.around[s[0]] | p.around[s[1]] | p.around[s[2]] | p.around[s[3]] |
			p.around[s[5]] | p.around[s[6]] | p.around[s[7]] | p.around[s[8]]
	} else {
		for at := max(p.words.From, q-reach); at < min(p.words.To, q+reach+1); at++ {
			if at != q {
				near |= p.around[p.stems[at]]
			}
		}
	}
	return min(bits.OnesCount8(near&^bitOf(i)), supportFull)
}
