package shingle

import "github.com/wirecopy/wirecopy/core/slice"

// Set is the shingles of a text in the order of their hashes, each with all
// places where it stands.
type Set struct {
	places   []Place
	distinct int
}

// Place is where a shingle stands: the index of its first word.
type Place struct {
	hash uint64
	At   uint32
}

// Len is the number of distinct shingles.
func (s Set) Len() int { return s.distinct }

// Set makes the set of hashes; None is left out.
func (s *Sorter) Set(hashes []uint64) Set {
	shift := s.count(hashes)
	ends := s.ends
	places := make([]Place, len(hashes))
	for i := len(hashes) - 1; i >= 0; i-- { // so that equal ones stay in their order
		end := &ends[hashes[i]>>(shift&63)]
		*end--
		places[*end] = Place{hashes[i], uint32(i)}
	}
	// What is left is out of place within its bucket: by a few places, since two
	// shingles that both repeat share a bucket by chance alone.
	distinct := 0
	for i := range places {
		p, at := places[i], i
		for ; at > 0 && places[at-1].hash > p.hash; at-- {
			places[at] = places[at-1]
		}
		if at < i {
			places[at] = p
		}
		if at == 0 || places[at-1].hash != p.hash {
			distinct++
		}
	}
	ignored := 0
	for ignored < len(places) && places[ignored].hash == None {
		ignored++
	}
	return Set{places[ignored:], distinct - min(ignored, 1)}
}

// Shared finds what two texts share, one pair after the other in the same
// memory.
type Shared struct {
	Shingles int // distinct ones
	first    []Place
	places   []stretch // by word of the second text
}

// stretch is the places of one shingle.
type stretch struct{ from, to uint32 }

// Find finds the shingles of the first text that the second has too, which has
// so many words.
func (s *Shared) Find(first, second Set, words int) {
	s.Shingles, s.first = 0, first.places
	s.places = slice.Zeros(s.places, words)
	a, b := first.places, second.places
	for i, j := 0, 0; i < len(a) && j < len(b); {
		hash := a[i].hash
		switch {
		case hash < b[j].hash:
			i++
		case hash > b[j].hash:
			j++
		default:
			from := i
			for i < len(a) && a[i].hash == hash {
				i++
			}
			for ; j < len(b) && b[j].hash == hash; j++ {
				s.places[b[j].At] = stretch{uint32(from), uint32(i)}
			}
			s.Shingles++
		}
	}
}

// Places are where the shingle that stands at a word of the second text stands
// in the first, ascending.
func (s *Shared) Places(word int) []Place {
	p := s.places[word]
	return s.first[p.from:p.to]
}
