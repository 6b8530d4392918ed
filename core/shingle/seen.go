package shingle

import "math/bits"

// Of the shingles of an archive, most stand in one article. To find the others
// without a table of all, each hash sets a bit by its highest bits, and a
// second one if the first was set: a hash without the second bit stands alone
// (the filter of Bloom 1970, Space/time trade-offs in hash coding, with one
// hash and a second layer that counts to two). Those that have it, with the
// few that share their bit with another hash, are distributed by that bit.

// bitsPerHash keeps the hashes that share a bit with another one to about a
// tenth. Two layers of it are a quarter of the size of the hashes.
const bitsPerHash = 8

// seen are the two layers of bits.
type seen struct {
	once, twice []uint64
	ranks       []uint32 // by word of twice: the bits that are set before it
	shift       int      // leaves the bits of a hash that choose its place
}

func newSeen(hashes int) *seen {
	const wordBits = 64
	size := max(bits.Len(uint(bitsPerHash*hashes)), bits.Len(uint(wordBits)))
	words := 1 << size / wordBits
	return &seen{once: make([]uint64, words), twice: make([]uint64, words), shift: 64 - size}
}

func (s *seen) add(hash uint64) {
	at := hash >> (s.shift & 63)
	word, bit := at/64, uint64(1)<<(at%64)
	if s.once[word]&bit != 0 {
		s.twice[word] |= bit
	}
	s.once[word] |= bit
}

// rank counts the bits that are set; from here on, place can be asked. The
// first layer is given up.
func (s *seen) rank() (places int) {
	s.once = nil
	s.ranks = make([]uint32, len(s.twice))
	for i, word := range s.twice {
		s.ranks[i] = uint32(places)
		places += bits.OnesCount64(word)
	}
	return places
}

// place is the place of a hash among those that were seen twice; ok is false
// for one that was not.
func (s *seen) place(hash uint64) (place int, ok bool) {
	at := hash >> (s.shift & 63)
	word, bit := s.twice[at/64], uint64(1)<<(at%64)
	if word&bit == 0 {
		return 0, false
	}
	return int(s.ranks[at/64]) + bits.OnesCount64(word&(bit-1)), true
}

// entries are the hashes of all articles that were seen twice, by their place;
// at one place, by article. What stands at place i is hashes[starts[i]:starts[i+1]].
type entries struct {
	starts   []uint32
	hashes   []uint64
	articles []uint32
}

// collect finds the hashes that may stand in two articles or more.
func collect(articles [][]uint64) *entries {
	all := 0
	for _, hashes := range articles {
		all += len(hashes)
	}
	seen := newSeen(all)
	for _, hashes := range articles {
		for _, h := range hashes {
			seen.add(h)
		}
	}
	e := &entries{starts: make([]uint32, seen.rank()+1)}
	for _, hashes := range articles {
		for _, h := range hashes {
			if place, ok := seen.place(h); ok {
				e.starts[place]++
			}
		}
	}
	e.distribute(articles, seen)
	return e
}

// distribute puts the entries where they belong. starts has the number of
// each place before, and where it begins afterwards.
func (e *entries) distribute(articles [][]uint64, seen *seen) {
	sum := uint32(0)
	for place, n := range e.starts {
		e.starts[place] = sum
		sum += n
	}
	e.hashes, e.articles = make([]uint64, sum), make([]uint32, sum)
	for a, hashes := range articles {
		for _, h := range hashes {
			if place, ok := seen.place(h); ok {
				at := e.starts[place]
				e.hashes[at], e.articles[at] = h, uint32(a)
				e.starts[place]++
			}
		}
	}
	copy(e.starts[1:], e.starts) // each had become the beginning of the next
	e.starts[0] = 0
}

// group numbers the hashes that stand in two articles or more. The entries are
// used up.
func (x *Index) group(e *entries) {
	groups, filled := 0, uint32(0)
	x.starts = make([]uint32, 0, len(e.starts))
	// Each group is moved to the front, behind the ones before it.
	for place := range len(e.starts) - 1 {
		from, to := e.starts[place], e.starts[place+1]
		for from < to {
			size := e.gather(from, to)
			if size > 1 {
				copy(e.articles[filled:], e.articles[from:from+size])
				e.hashes[groups] = e.hashes[from]
				x.starts = append(x.starts, filled)
				filled += size
				groups++
			}
			from += size
		}
	}
	x.hashes, x.holders = e.hashes[:groups], e.articles[:filled]
	x.starts = append(x.starts, filled)
}

// gather moves the entries with the least hash between two places to the front
// and counts them. Both parts stay in the order of their articles.
func (e *entries) gather(from, to uint32) (size uint32) {
	least, alike := e.hashes[from], true
	for _, h := range e.hashes[from+1 : to] {
		alike = alike && h == least
		least = min(least, h)
	}
	if alike {
		return to - from
	}
	// Few entries share a place, so that moving them one by one is quick.
	for at := from; at < to; at++ {
		if h, a := e.hashes[at], e.articles[at]; h == least {
			front := from + size
			copy(e.hashes[front+1:at+1], e.hashes[front:at])
			copy(e.articles[front+1:at+1], e.articles[front:at])
			e.hashes[front], e.articles[front] = h, a
			size++
		}
	}
	return size
}
