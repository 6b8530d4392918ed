package shingle

import "slices"

// Index finds, of many articles, the pairs that share shingles: an inverted
// index from each shingle to the articles that hold it (Broder, Glassman,
// Manasse, Zweig 1997, Syntactic clustering of the Web, section 4).
//
// A shingle of [frequent] or more articles is walked only where that can
// matter. An article whose frequent shingles are fewer than the least
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
	// marks[rows[a]:frequents[a]], and then, the frequent ones apart,
	// marks[frequents[a]:rows[a+1]].
	rows, frequents []uint32
	marks           []uint32
	// The heavy articles that hold a frequent shingle n are
	// heavies[heavyStarts[n]:heavyStarts[n+1]], ascending.
	heavy                []bool // by article
	heavyStarts, heavies []uint32
	aside                []uint64 // a bit for each of marks, see SetAside
	weights              []uint16 // by number, see Weigh
	weight               []int    // by article, of all its shingles

	common           []uint32 // by article: what Overlaps counts
	touched, results []Overlap
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
	x.setFrequentApart()
	x.listHeavy()
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

// setFrequentApart moves the frequent shingles of each article behind its rare
// ones and finds the heavy articles.
func (x *Index) setFrequentApart() {
	x.frequents = make([]uint32, len(x.sizes))
	x.heavy = make([]bool, len(x.sizes))
	var apart []uint32
	for a := range x.sizes {
		own := x.marks[x.rows[a]:x.rows[a+1]]
		apart = apart[:0]
		rare := own[:0]
		for _, n := range own {
			if len(x.holdersOf(n)) >= frequent {
				apart = append(apart, n)
			} else {
				rare = append(rare, n)
			}
		}
		copy(own[len(rare):], apart)
		x.frequents[a] = x.rows[a] + uint32(len(rare))
		x.heavy[a] = len(apart) > 0 && float64(len(apart)) >= x.least*float64(x.sizes[a])
	}
}

// listHeavy finds the heavy articles of each frequent shingle.
func (x *Index) listHeavy() {
	x.heavyStarts = make([]uint32, len(x.hashes)+1)
	for a, heavy := range x.heavy {
		if heavy {
			for _, n := range x.frequentOf(a) {
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
			for _, n := range x.frequentOf(a) {
				x.heavies[filled[n]] = uint32(a)
				filled[n]++
			}
		}
	}
}

func (x *Index) rareOf(article int) []uint32 { return x.marks[x.rows[article]:x.frequents[article]] }

func (x *Index) frequentOf(article int) []uint32 {
	return x.marks[x.frequents[article]:x.rows[article+1]]
}

// Overlaps gives the articles before an article that share shingles with it so
// that one is contained in the other for the least containment or more,
// ascending. The result is good until the next call.
func (x *Index) Overlaps(article int) []Overlap {
	x.touched = x.touched[:0]
	for _, n := range x.rareOf(article) {
		x.walk(x.holdersOf(n), uint32(article))
	}
	for _, n := range x.frequentOf(article) {
		if x.heavy[article] {
			x.walk(x.holdersOf(n), uint32(article))
		} else {
			x.walk(x.heavies[x.heavyStarts[n]:x.heavyStarts[n+1]], uint32(article))
		}
	}
	x.results = x.results[:0]
	for _, o := range x.touched {
		o.Common = int(x.common[o.Article])
		x.common[o.Article] = 0
		if !x.heavy[article] && !x.heavy[o.Article] {
			o.Common += commonOf(x.frequentOf(article), x.frequentOf(o.Article))
		}
		least := x.least * float64(min(x.sizes[article], x.sizes[o.Article]))
		if float64(o.Common) >= least {
			x.results = append(x.results, o)
		}
	}
	slices.SortFunc(x.results, func(o, p Overlap) int { return o.Article - p.Article })
	return x.results
}

// walk counts a shingle for each of its holders before an article.
func (x *Index) walk(holders []uint32, article uint32) {
	for _, other := range holders {
		if other >= article {
			return
		}
		if x.common[other] == 0 {
			x.touched = append(x.touched, Overlap{Article: int(other)})
		}
		x.common[other]++
	}
}

func commonOf(a, b []uint32) int {
	n := 0
	eachCommon(a, b, func(int, int) { n++ })
	return n
}

// eachCommon calls do with the places of what two ascending lists have in
// common.
func eachCommon[Number uint32 | uint64](a, b []Number, do func(i, j int)) {
	for i, j := 0, 0; i < len(a) && j < len(b); {
		switch {
		case a[i] < b[j]:
			i++
		case a[i] > b[j]:
			j++
		default:
			do(i, j)
			i, j = i+1, j+1
		}
	}
}
