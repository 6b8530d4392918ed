package rewrite

import (
	"math"
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

// places lists where each stem occurs in a stretch of words. They are counted
// from the stretch's beginning.
type places struct {
	byStem []place
	stems  []uint32 // of the stretch
	next   []int32  // by word: the next place plus one
	given  int      // support that a match has by itself, 0 but where Support is left out
}

// place is what is known of a stem.
type place struct {
	first int32 // its first place plus one, 0 for none
	// own tells which words of the piece at hand and around it have the stem, a
	// bit each. It is 0 for stems that are not listed.
	own uint32
}

// pieceWords is the number of words that are matched in one go: with those
// around them they have a bit each.
const pieceWords = 32 - 2*neighbourhood

// supports is the support that neighbours give, by the bits of a word and those
// around it. The word itself has the one in the middle.
var supports = func() (table [1 << (2*neighbourhood + 1)]uint8) {
	for around := range table {
		table[around] = uint8(min(bits.OnesCount(uint(around)&^(1<<neighbourhood)), supportFull))
	}
	return table
}()

// resize makes room for so many stems. Nothing may be listed.
func (p *places) resize(stems int) { p.byStem = resized(p.byStem, stems) }

// list enters the words of a stretch of a side; clear takes them out again.
//
//go:inline
func (p *places) list(s *Side, words text.Range) {
	p.stems, p.next = s.stems[words.From:words.To], resized(p.next, words.Len())
	byStem, stems, listed := p.byStem, p.stems, s.text.Words[words.From:words.To]
	next := p.next[:len(stems)]
	for i := len(stems) - 1; i >= 0; i-- {
		if listed[i].Flags&text.Ignored == 0 {
			first := &byStem[stems[i]].first
			next[i], *first = *first, int32(i)+1
		}
	}
}

func (p *places) clear() {
	byStem := p.byStem
	for _, stem := range p.stems {
		byStem[stem].first = 0
	}
}

// match matches words of a side, of a known weight, with the listed stretch.
func (p *places) match(s *Side, words text.Range, weight float32, weights []float32) match {
	m, byStem := match{weight: weight}, p.byStem
	for from := words.From; from < words.To; from += pieceWords {
		first, to := max(from-neighbourhood, 0), min(from+pieceWords, words.To)
		around := s.stems[first:min(to+neighbourhood, len(s.stems))]
		listed, bit := uint32(0), uint32(1)<<uint(first-from+neighbourhood)
		for _, stem := range around {
			if place := &byStem[stem]; place.first != 0 {
				place.own |= bit
				listed |= bit
			}
			bit <<= 1
		}
		listed = listed >> neighbourhood & (1<<uint(to-from) - 1)
		for ; listed != 0; listed &= listed - 1 {
			word := bits.TrailingZeros32(listed)
			if s.text.Words[from+word].Flags&text.Ignored == 0 {
				weight := weights[s.stems[from+word]]
				support, run := p.support(s.stems[:words.To], from+word, uint(word), m.run)
				m.matched += weight
				m.supported += float32(weight * float32(support) / supportFull)
				m.run = run
			}
		}
		for _, stem := range around {
			byStem[stem].own = 0
		}
	}
	return m
}

// support gives the best support of word i, which has the bit behind those of so
// many words of the piece, among its places. It also gives the length of the
// longest run of equal stems that begins there or, as told, with another word.
func (p *places) support(own []uint32, i int, before uint, longest int) (best, run int) {
	best, run = p.given, longest
	stems, next := p.stems, p.next
	at := p.byStem[own[i]].first
	wanted := stemAt(own, i+run)
	for tried := 0; at > 0 && tried < mostOccurrences; tried++ {
		q := int(at) - 1
		if best < supportFull {
			best = max(best, int(supports[p.near(q)>>(before%32)%uint32(len(supports))]))
		}
		// Few runs are longer, and that shows soonest at their end.
		if q+run < len(stems) && stems[q+run] == wanted && (i == 0 || q == 0 || own[i-1] != stems[q-1]) {
			n := 1
			for i+n < len(own) && q+n < len(stems) && own[i+n] == stems[q+n] {
				n++
			}
			if n > run {
				run, wanted = n, stemAt(own, i+n)
			}
		}
		at = next[q]
	}
	return best, run
}

// noStem is none.
const noStem = math.MaxUint32

// stemAt is the stem of a word, if there is one.
//
//go:inline
func stemAt(stems []uint32, word int) uint32 {
	if word < len(stems) {
		return stems[word]
	}
	return noStem
}

// near gives the words of the piece, and around it, that occur near place q.
//
//go:inline
func (p *places) near(q int) (own uint32) {
	byStem, stems := p.byStem, p.stems
	if reach <= q && q < len(stems)-reach {
		// Without loops, whose jumps are dear in WebAssembly.
		s := stems[q-reach : q+reach+1]
		return byStem[s[0]].own | byStem[s[1]].own | byStem[s[2]].own | byStem[s[3]].own |
			byStem[s[5]].own | byStem[s[6]].own | byStem[s[7]].own | byStem[s[8]].own
	}
	for at := max(0, q-reach); at < min(len(stems), q+reach+1); at++ {
		if at != q {
			own |= byStem[stems[at]].own
		}
	}
	return own
}
