package shingle

import "slices"

// Index finds, of many articles, the pairs that share shingles: an inverted
// index from each shingle to the articles that hold it (Broder, Glassman,
// Manasse, Zweig 1997, Syntactic clustering of the Web, section 4).
//
// A shingle of [frequent] or more articles is set apart and walked only where
// that can matter. An article whose frequent shingles are fewer than the least
// containment asked for cannot be contained that far through them alone (the
// prefix filter of Chaudhuri, Ganti, Kaushik 2006, A primitive operator for
// similarity joins), so that every pair with it shares a rarer shingle as
// well; the others are heavy, and all that they hold is walked. No pair at
// or above the least containment is missed, and none below is given.
//
// Most shingles of an archive stand in one article only; see seen.go. The
// others are numbered in the order of their hashes, so that the numbers of an
// article ascend as its hashes do. Everything lies in a few slices of known
// size: making the index costs time linear in the shingles, Overlaps the
// number of articles that it walks past.
type Index struct {
	least  float64
	sizes  []uint32 // by article: how many distinct shingles it has
	hashes []uint64 // by number
	// The articles that hold shingle n are holders[starts[n]:starts[n+1]],
	// ascending.
	starts, holders []uint32
	// The shingles of article a that others hold too, ascending, are
	// marks[rows[a]:aparts[a]], and then those that are set apart,
	// marks[aparts[a]:rows[a+1]].
	rows, aparts []uint32
	marks        []uint32
	// The heavy articles that hold a shingle n that is set apart are
	// heavies[heavyStarts[n]:heavyStarts[n+1]], ascending.
	heavy                []bool // by article
	heavyStarts, heavies []uint32
	aside                []uint64 // a bit for each of marks, see SetAside
	weights              []uint16 // by number, see Weigh
	weight, light        []int    // by article, of all its shingles and of those set apart

	common  []uint32 // by article: what a walk counts
	touched []uint32 // articles that it met
	results []Overlap
	near    []int
}

// frequent is the number of articles from which a shingle is a set phrase or
// furniture; walking it for each of them costs a million steps.
const frequent = 1000

// Overlap is how many distinct shingles an article shares with another.
type Overlap struct {
	Article int // index of the other article
	Common  int
}

// NewIndex makes an index of articles, given as the distinct hashes of each,
// ascending, for pairs of which one side is contained in the other for at
// least that share, from 0 to 1. The hashes are not kept.
func NewIndex(articles [][]uint64, least float64) *Index {
	x := &Index{least: least, sizes: make([]uint32, len(articles)), common: make([]uint32, len(articles))}
	for a, hashes := range articles {
		x.sizes[a] = uint32(len(hashes))
	}
	x.group(collect(articles))
	x.list()
	x.setApart(func(n uint32) bool { return len(x.holdersOf(n)) >= frequent })
	x.setHeavy(func(a int) bool { return float64(len(x.apartOf(a))) >= least*float64(x.sizes[a]) })
	return x
}

// Size is the number of distinct shingles of an article.
func (x *Index) Size(article int) int { return int(x.sizes[article]) }

// list gives each article the numbers of its shingles.
func (x *Index) list() {
	x.rows = make([]uint32, len(x.sizes)+1)
	for _, a := range x.holders {
		x.rows[a+1]++
	}
	for a := range x.sizes {
		x.rows[a+1] += x.rows[a]
	}
	x.marks = make([]uint32, len(x.holders))
	filled := slices.Clone(x.rows)
	for n := range x.hashes {
		for _, a := range x.holdersOf(uint32(n)) {
			x.marks[filled[a]] = uint32(n)
			filled[a]++
		}
	}
}

func (x *Index) holdersOf(n uint32) []uint32 { return x.holders[x.starts[n]:x.starts[n+1]] }

// setApart moves some of the shingles of each article behind the others.
func (x *Index) setApart(apart func(n uint32) bool) {
	x.aparts = make([]uint32, len(x.sizes))
	var moved []uint32
	for a := range x.sizes {
		own := x.marksOf(a)
		slices.Sort(own) // they may have been set apart by something else
		moved = moved[:0]
		left := own[:0]
		for _, n := range own {
			if apart(n) {
				moved = append(moved, n)
			} else {
				left = append(left, n)
			}
		}
		copy(own[len(left):], moved)
		x.aparts[a] = x.rows[a] + uint32(len(left))
	}
}

// setHeavy finds the heavy articles, among those that have shingles set apart.
func (x *Index) setHeavy(heavy func(article int) bool) {
	x.heavy = make([]bool, len(x.sizes))
	x.heavyStarts = make([]uint32, len(x.hashes)+1)
	for a := range x.heavy {
		if x.heavy[a] = len(x.apartOf(a)) > 0 && heavy(a); x.heavy[a] {
			for _, n := range x.apartOf(a) {
				x.heavyStarts[n+1]++
			}
		}
	}
	for n := range x.hashes {
		x.heavyStarts[n+1] += x.heavyStarts[n]
	}
	x.heavies = make([]uint32, x.heavyStarts[len(x.hashes)])
	filled := slices.Clone(x.heavyStarts)
	for a, heavy := range x.heavy {
		if heavy {
			for _, n := range x.apartOf(a) {
				x.heavies[filled[n]] = uint32(a)
				filled[n]++
			}
		}
	}
}

func (x *Index) marksOf(article int) []uint32 { return x.marks[x.rows[article]:x.rows[article+1]] }
func (x *Index) rareOf(article int) []uint32  { return x.marks[x.rows[article]:x.aparts[article]] }
func (x *Index) apartOf(article int) []uint32 { return x.marks[x.aparts[article]:x.rows[article+1]] }

// Overlaps gives the articles before an article that share shingles with it so
// that one is contained in the other for the least containment or more,
// ascending. The result is good until the next call.
func (x *Index) Overlaps(article int) []Overlap {
	x.walk(article, func(uint32) uint32 { return 1 })
	x.keep(func(other, common int) int {
		if !x.heavy[article] && !x.heavy[other] {
			common += commonOf(x.apartOf(article), x.apartOf(other))
		}
		if float64(common) < x.least*float64(min(x.sizes[article], x.sizes[other])) {
			return 0
		}
		return common
	})
	x.results = x.results[:0]
	for _, other := range x.touched {
		x.results = append(x.results, Overlap{int(other), int(x.common[other])})
		x.common[other] = 0
	}
	return x.results
}

// keep leaves, of the articles that were touched, those for which value gives
// more than 0, ascending, and in x.common those values.
func (x *Index) keep(value func(other, common int) int) {
	kept := x.touched[:0]
	for _, other := range x.touched {
		x.common[other] = uint32(value(int(other), int(x.common[other])))
		if x.common[other] > 0 {
			kept = append(kept, other)
		}
	}
	slices.Sort(kept)
	x.touched = kept
}

// walk adds up, for each article before an article, the values of the shingles
// that both hold: of all if one of them is heavy, else of those not set apart.
func (x *Index) walk(article int, value func(n uint32) uint32) {
	x.touched = x.touched[:0]
	for _, n := range x.rareOf(article) {
		x.count(x.holdersOf(n), uint32(article), value(n))
	}
	for _, n := range x.apartOf(article) {
		holders := x.heavies[x.heavyStarts[n]:x.heavyStarts[n+1]]
		if x.heavy[article] {
			holders = x.holdersOf(n)
		}
		x.count(holders, uint32(article), value(n))
	}
}

// count adds a value, which is not 0, to each holder before an article.
func (x *Index) count(holders []uint32, article, value uint32) {
	for _, other := range holders {
		if other >= article {
			return
		}
		if x.common[other] == 0 {
			x.touched = append(x.touched, other)
		}
		x.common[other] += value
	}
}

// commonOf counts what two ascending lists have in common.
func commonOf(a, b []uint32) (common int) {
	for len(a) > 0 && len(b) > 0 {
		switch {
		case a[0] < b[0]:
			a = a[1:]
		case a[0] > b[0]:
			b = b[1:]
		default:
			common++
			a, b = a[1:], b[1:]
		}
	}
	return common
}
