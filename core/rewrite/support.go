package rewrite

import "github.com/wirecopy/wirecopy/core/text"

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
	heads []int32 // by stem: the last place plus one, 0 for none
	next  []int32 // by word: the place before it plus one
	stems []uint32
	words text.Range
}

// list enters the words of a stretch of a side; clear takes them out again.
func (p *places) list(s *Side, words text.Range) {
	p.stems, p.words = s.stems, words
	if len(p.next) < len(s.stems) {
		p.next = make([]int32, len(s.stems))
	}
	for i := words.To - 1; i >= words.From; i-- {
		if s.text.Words[i].Flags&text.Ignored == 0 {
			p.next[i] = p.heads[s.stems[i]]
			p.heads[s.stems[i]] = int32(i) + 1
		}
	}
}

func (p *places) clear() {
	for i := p.words.From; i < p.words.To; i++ {
		p.heads[p.stems[i]] = 0
	}
}

// match matches one unit of a side with the listed stretch.
func (p *places) match(s *Side, u unit, weights []float32) match {
	var m match
	for i := u.words.From; i < u.words.To; i++ {
		if s.text.Words[i].Flags&text.Ignored != 0 {
			continue
		}
		weight := weights[s.stems[i]]
		m.weight += weight
		if p.heads[s.stems[i]] == 0 {
			continue
		}
		support, run := p.support(s, i, u.words.To)
		m.matched += weight
		m.supported += float32(weight * float32(support) / supportFull)
		m.run = max(m.run, run)
	}
	return m
}

// support gives the best support of word i among its places, and the length
// of the longest run of equal stems that begins there, up to word end.
func (p *places) support(s *Side, i, end int) (best, run int) {
	tried := 0
	for at := p.heads[s.stems[i]]; at > 0 && tried < mostOccurrences; at = p.next[at-1] {
		q := int(at) - 1
		tried++
		if best < supportFull {
			best = max(best, p.neighbours(s, i, q))
		}
		if i == 0 || q == p.words.From || s.stems[i-1] != p.stems[q-1] {
			n := 1
			for i+n < end && q+n < p.words.To && s.stems[i+n] == p.stems[q+n] {
				n++
			}
			run = max(run, n)
		}
	}
	return best, run
}

// neighbours counts the neighbours of word i that occur near place q.
func (p *places) neighbours(s *Side, i, q int) int {
	n := 0
	from, to := max(p.words.From, q-reach), min(p.words.To, q+reach+1)
	for d := -neighbourhood; d <= neighbourhood && n < supportFull; d++ {
		if d == 0 || i+d < 0 || i+d >= len(s.stems) {
			continue
		}
		stem := s.stems[i+d]
		if p.heads[stem] == 0 {
			continue
		}
		for at := from; at < to; at++ {
			if at != q && p.stems[at] == stem {
				n++
				break
			}
		}
	}
	return n
}
