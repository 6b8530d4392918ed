package align

import (
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
	r.numbersA = numbers(r.numbersA, a, ignoredA)
	r.numbersB = numbers(r.numbersB, b, ignoredB)
	return &pair{a, b, r.numbersA, r.numbersB, options, r}
}

func numbers(memory []uint32, t *text.Text, ignored uint32) []uint32 {
	ids := slice.Sized(memory, len(t.Words))
	for i := range ids {
		ids[i] = t.Words[i].ID
		if t.Words[i].Flags&text.Ignored != 0 {
			ids[i] = ignored
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
func (p *pair) findRuns() []Run {
	size := p.shortestRun()
	if size < p.options.Shingle {
		return p.findShort(size)
	}
	room := p.room
	room.reached = slice.Zeros(room.reached, len(p.idsA)+len(p.idsB)+1)
	f := finder{pair: p, reached: room.reached}
	for b := range p.idsB {
		if places := room.shared.Places(b); len(places) > 0 {
			f.try(b, places)
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

// finder walks the second text along the places of its shingles in the first.
type finder struct {
	*pair
	// reached is, for each diagonal, where in the second text its last run
	// ended: what lies before has been seen.
	reached []int32
	last    Run // the run that reaches farthest in the second text
	runs    []Run
}

// try extends the shingle at word b with each of its places in the first text.
func (f *finder) try(b int, places []shingle.Place) {
	if len(places) > mostPlaces {
		if b < f.last.B+f.last.N {
			return // inside a run already; more would only claim the same words
		}
		places = nearest(places, f.last.A+b-f.last.B)
	}
	for _, place := range places {
		a := int(place.At)
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
func nearest(places []shingle.Place, at int) []shingle.Place {
	low, high := 0, len(places)
	for low < high {
		middle := (low + high) / 2
		if int(places[middle].At) < at {
			low = middle + 1
		} else {
			high = middle
		}
	}
	from := min(max(0, low-nearPlaces/2), len(places)-nearPlaces)
	return places[from : from+nearPlaces]
}
