package align

import (
	"slices"

	"github.com/wirecopy/wirecopy/core/shingle"
	"github.com/wirecopy/wirecopy/core/slice"
	"github.com/wirecopy/wirecopy/core/text"
)

const (
	// mostPlaces is the number of places in the first text up to which all
	// occurrences of a shingle are tried. Shingles of news that occur more
	// often are set phrases and layout; runs still grow through them from
	// their neighbours.
	mostPlaces = 32
	// nearPlaces is how many of the places of a more frequent shingle are
	// tried: those nearest to where the last run would go on.
	nearPlaces = 3
)

// Ignored words get numbers that no word has and that differ between the two
// texts, so that they equal nothing.
const (
	ignoredA = 1<<32 - 1
	ignoredB = 1<<32 - 2
)

// pair is the two texts at work, their words as numbers.
type pair struct {
	a, b       *text.Text
	idsA, idsB []uint32
	options    Options
	room       *Room
}

func (r *Room) newPair(a, b *text.Text, options Options) *pair {
	r.numbersA = appendNumbers(r.numbersA[:0], a, ignoredA)
	r.numbersB = appendNumbers(r.numbersB[:0], b, ignoredB)
	return &pair{a, b, r.numbersA, r.numbersB, options, r}
}

func appendNumbers(ids []uint32, t *text.Text, ignored uint32) []uint32 {
	ids = slices.Grow(ids, len(t.Words))
	for _, w := range t.Words {
		if w.Flags&text.Ignored != 0 {
			ids = slice.Push(ids, ignored)
		} else {
			ids = slice.Push(ids, w.ID)
		}
	}
	return ids
}

// shortestRun is the shortest run that counts as a seed: a shingle, or a
// whole text that is shorter.
func (p *pair) shortestRun() int {
	return max(1, min(p.options.Shingle, len(p.idsA), len(p.idsB)))
}

// wholeRuns are the runs of two texts with the same words in the same order,
// nil if they differ. A text that repeats itself would otherwise match itself
// in many ways.
func (p *pair) wholeRuns() []Run {
	if len(p.idsA) != len(p.idsB) {
		return nil
	}
	var runs []Run
	for i, id := range p.idsA {
		switch {
		case id == ignoredA && p.idsB[i] == ignoredB:
		case id != p.idsB[i]:
			return nil
		case len(runs) > 0 && runs[len(runs)-1].A+runs[len(runs)-1].N == i:
			runs[len(runs)-1].N++
		default:
			runs = append(runs, Run{i, i, 1})
		}
	}
	return runs
}

// findRuns finds the maximal runs of equal words that hold a common shingle,
// in the order of the second text.
func (p *pair) findRuns(hashesA, hashesB []uint64) []Run {
	size := p.shortestRun()
	if size < p.options.Shingle {
		return p.findShort(size)
	}
	room := p.room
	room.index.enter(hashesA, hashesB)
	room.reached = zeros(room.reached, len(p.idsA)+len(p.idsB)+1)
	f := finder{pair: p, index: &room.index, reached: room.reached}
	for b, h := range hashesB {
		if h != shingle.None {
			f.try(b, f.index.places(h))
		}
	}
	return f.runs
}

// findShort finds where a text shorter than a shingle stands as a whole.
func (p *pair) findShort(size int) []Run {
	var runs []Run
	for a := 0; a+size <= len(p.idsA); a++ {
		for b := 0; b+size <= len(p.idsB); b++ {
			if n := p.equalFrom(a, b); n >= size {
				runs = append(runs, Run{a, b, n})
			}
		}
	}
	return runs
}

func (p *pair) equalFrom(a, b int) int {
	n := 0
	for a+n < len(p.idsA) && b+n < len(p.idsB) && p.idsA[a+n] == p.idsB[b+n] {
		n++
	}
	return n
}

func (p *pair) equalBefore(a, b int) int {
	n := 0
	for a-n > 0 && b-n > 0 && p.idsA[a-n-1] == p.idsB[b-n-1] {
		n++
	}
	return n
}

// finder walks the second text along the index of the first.
type finder struct {
	*pair
	index *index
	// reached is, for each diagonal, where in the second text its last run
	// ended: what lies before has been seen.
	reached []int32
	last    Run // the run that reaches farthest in the second text
	runs    []Run
}

// try extends the shingle at word b with each of its places in the first text.
func (f *finder) try(b int, places []uint32) {
	if len(places) > mostPlaces {
		if b < f.last.B+f.last.N {
			return // inside a run already; more would only claim the same words
		}
		places = nearest(places, f.last.A+b-f.last.B)
	}
	for _, place := range places {
		a := int(place)
		diagonal := a - b + len(f.idsB)
		if int(f.reached[diagonal]) > b {
			continue
		}
		n := f.equalFrom(a, b)
		before := f.equalBefore(a, b)
		f.reached[diagonal] = int32(b + n)
		if run := (Run{a - before, b - before, before + n}); run.N >= f.options.Shingle {
			f.runs = append(f.runs, run)
			if run.B+run.N > f.last.B+f.last.N {
				f.last = run
			}
		}
	}
}

// nearest gives the nearPlaces of the sorted places around a position.
func nearest(places []uint32, at int) []uint32 {
	low, high := 0, len(places)
	for low < high {
		middle := (low + high) / 2
		if int(places[middle]) < at {
			low = middle + 1
		} else {
			high = middle
		}
	}
	from := min(max(0, low-nearPlaces/2), len(places)-nearPlaces)
	return places[from : from+nearPlaces]
}

// index finds the places in the first text of each shingle that the second has
// too: an open-addressed table of the second text's distinct hashes over one
// array of places.
type index struct {
	slots  []uint64 // distinct hashes, shingle.None where it is free
	starts []uint32 // of the places of the hash in each slot; one more at the end
	sorted []uint32 // places, by slot, ascending
	found  []place  // the same, in the order of the first text
}

// place is where a shingle of the second text stands in the first.
type place struct{ slot, at uint32 }

// enter enters the shingles of the second text, which is the shorter one, and
// then the places that they have in the first.
func (x *index) enter(first, second []uint64) {
	size := 8
	for size < 2*len(second) {
		size *= 2
	}
	x.slots, x.starts = zeros(x.slots, size), zeros(x.starts, size+1)
	for _, h := range second {
		x.slots[x.slot(h)] = h
	}
	x.found = x.found[:0]
	for i, h := range first {
		if slot := x.slot(h); h != shingle.None && x.slots[slot] == h {
			x.found = slice.Push(x.found, place{uint32(slot), uint32(i)})
			x.starts[slot]++
		}
	}
	end := uint32(0)
	for slot, n := range x.starts {
		end += n
		x.starts[slot] = end
	}
	x.sorted = zeros(x.sorted, len(x.found))
	for i := len(x.found) - 1; i >= 0; i-- {
		start := &x.starts[x.found[i].slot] // comes down from the end of its places
		*start--
		x.sorted[*start] = x.found[i].at
	}
}

// slot finds the slot of a hash, or the free one where it belongs.
//
//go:inline
func (x *index) slot(h uint64) uint64 {
	slots := x.slots
	mask := uint64(len(slots) - 1)
	at := h & mask
	for slots[at&mask] != shingle.None && slots[at&mask] != h {
		at++
	}
	return at & mask
}

// places are the positions of a shingle, ascending.
func (x *index) places(h uint64) []uint32 {
	slot := x.slot(h)
	return x.sorted[x.starts[slot]:x.starts[slot+1]]
}
