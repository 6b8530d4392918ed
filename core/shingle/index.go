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
// or above the least containment is missed.
//
// Add costs time linear in the shingles of the article and n log n for
// sorting them; Overlaps costs the number of articles that it walks past.
type Index struct {
	least    float64
	numbers  numbering
	holders  []uint32 // by number: how many articles hold the shingle
	articles []indexed
	ready    bool
	// The articles that hold shingle n are postings[starts[n]:starts[n+1]],
	// the heavy ones first, of which there are heavy[n].
	starts, heavy []uint32
	postings      []mark
	shared        []Overlap // by article: what Overlaps counts
	weights       []uint16  // by number, see Weigh
}

// frequent is the number of articles from which a shingle is a set phrase or
// furniture; walking it for each of them costs a million steps.
const frequent = 1000

// mark is a shingle's number, or an article's, with a bit that tells whether
// the shingle stands aside: in a quotation or in furniture.
type mark uint32

func newMark(number int, aside bool) mark {
	if aside {
		return mark(number)<<1 | 1
	}
	return mark(number) << 1
}

func (m mark) number() int { return int(m >> 1) }
func (m mark) aside() bool { return m&1 != 0 }

// indexed is one article: how many distinct shingles it has, and those of
// them that other articles hold too, ascending, the frequent ones apart.
type indexed struct {
	size           int
	rare, frequent []mark
	heavy          bool
	weight         int // of all its shingles, see Weigh
}

// Overlap is how many distinct shingles an article shares with another.
type Overlap struct {
	Article int // index of the other article
	Common  int
	Plain   int // of these, those that stand aside in one of them at most
}

// NewIndex makes an index for pairs of which one side is contained in the
// other for at least that share, from 0 to 1.
func NewIndex(least float64) *Index { return &Index{least: least} }

// Add adds the next article. aside tells for each hash whether its shingle
// reaches into a quotation or into furniture; None is left out.
func (x *Index) Add(hashes []uint64, aside func(i int) bool) {
	var marks []mark
	for i, h := range hashes {
		if h != None {
			marks = append(marks, newMark(x.numbers.of(h), aside(i)))
		}
	}
	slices.Sort(marks) // of equal numbers the one that stands in the open first
	marks = slices.CompactFunc(marks, func(m, n mark) bool { return m.number() == n.number() })
	x.holders = append(x.holders, make([]uint32, x.numbers.n-len(x.holders))...)
	for _, m := range marks {
		x.holders[m.number()]++
	}
	x.articles = append(x.articles, indexed{size: len(marks), rare: marks})
}

// Size is the number of distinct shingles of an article.
func (x *Index) Size(article int) int { return x.articles[article].size }

// Overlaps gives the articles before an article that share shingles with it,
// ascending: all of those with at least the least containment, and others.
// After the first call nothing can be added.
func (x *Index) Overlaps(article int) []Overlap {
	if !x.ready {
		x.finish()
	}
	own := &x.articles[article]
	var touched []int
	for _, m := range own.rare {
		touched = x.walk(touched, article, m, x.starts[m.number()+1])
	}
	for _, m := range own.frequent {
		end := x.starts[m.number()] + x.heavy[m.number()]
		if own.heavy {
			end = x.starts[m.number()+1]
		}
		touched = x.walk(touched, article, m, end)
	}
	slices.Sort(touched)
	result := make([]Overlap, 0, len(touched))
	for _, other := range touched {
		o := x.shared[other]
		x.shared[other] = Overlap{}
		o.Article = other
		if !own.heavy && !x.articles[other].heavy {
			eachCommon(own.frequent, x.articles[other].frequent, o.count)
		}
		result = append(result, o)
	}
	return result
}

// walk counts a shingle for each article before this one that holds it.
func (x *Index) walk(touched []int, article int, m mark, end uint32) []int {
	for _, p := range x.postings[x.starts[m.number()]:end] {
		other := p.number()
		if other >= article {
			continue
		}
		o := &x.shared[other]
		if o.Common == 0 {
			touched = append(touched, other)
		}
		o.count(m, p)
	}
	return touched
}

func (o *Overlap) count(a, b mark) {
	o.Common++
	if !a.aside() || !b.aside() {
		o.Plain++
	}
}

// eachCommon calls do for what two ascending lists have in common.
func eachCommon(a, b []mark, do func(a, b mark)) {
	for len(a) > 0 && len(b) > 0 {
		switch {
		case a[0].number() < b[0].number():
			a = a[1:]
		case a[0].number() > b[0].number():
			b = b[1:]
		default:
			do(a[0], b[0])
			a, b = a[1:], b[1:]
		}
	}
}
