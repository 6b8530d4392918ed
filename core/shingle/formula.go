package shingle

// usual is the number of families up to which a shingle counts in full: a
// story that is rewritten again and again leaves its sentences in several. In
// more families it is a formula of its trade ("filed a registration statement
// with the Securities and Exchange Commission") and counts for less in
// proportion. Of 19,043 newswire stories of 1987, the largest cluster has
// 1,176 articles without this and 283 with it (forms of a few words, filled in
// hundreds of times); versions of pages lose four pairs in a thousand.
const usual = 4

// whole is the weight of a shingle that counts in full. Weights are whole
// numbers, so that sums do not depend on their order.
const whole = 1000

// Weigh weighs every shingle by how many families hold it: groups of articles
// with one text in the main. family is the number of an article's group, below
// the number of articles. Linear in the holders. From here on no Overlaps are
// given.
func (x *Index) Weigh(family func(article int) int) {
	x.weights = make([]uint16, len(x.hashes))
	last := make([]uint32, len(x.sizes)) // by family: the last shingle it held, counted from 1
	for n := range x.weights {
		families := 0
		for _, a := range x.holdersOf(uint32(n)) {
			if f := family(int(a)); last[f] != uint32(n+1) {
				last[f] = uint32(n + 1)
				families++
			}
		}
		x.weights[n] = uint16(max(1, whole*usual/max(families, usual)))
	}
	x.weight, x.light = make([]int, len(x.sizes)), make([]int, len(x.sizes))
	x.setApart(func(n uint32) bool { return x.weights[n] <= whole*usual/frequent })
	for a := range x.weight {
		x.light[a] = x.weighed(x.apartOf(a))
		x.weight[a] = whole*(int(x.sizes[a])-len(x.marksOf(a))) + x.weighed(x.rareOf(a)) + x.light[a]
	}
	x.heavy = nil
}

func (x *Index) weighed(marks []uint32) (sum int) {
	for _, n := range marks {
		sum += int(x.weights[n])
	}
	return sum
}

// Near gives the articles before an article that may share shingles with it of
// at least that weight, and of that share of the weight of the one that has
// less: all for which [Index.Share] has that much, and few others. Ascending,
// and good until the next call.
//
// Light shingles are set apart here as frequent ones are for Overlaps: an
// article whose light ones weigh less than what is asked for shares a heavier
// one with every article near it.
func (x *Index) Near(article int, shingles, containment float64) []int {
	if x.heavy == nil {
		x.setHeavy(func(a int) bool { return float64(x.light[a]) >= shingles*whole })
	}
	x.walk(article, func(n uint32) uint32 { return uint32(x.weights[n]) })
	x.keep(func(other, common int) int {
		if !x.heavy[article] && !x.heavy[other] {
			common += min(x.light[article], x.light[other])
		}
		if float64(common) < max(shingles*whole, containment*float64(min(x.weight[article], x.weight[other]))) {
			return 0
		}
		return common
	})
	x.near = x.near[:0]
	for _, other := range x.touched {
		x.near = append(x.near, int(other))
		x.common[other] = 0
	}
	return x.near
}

// Share is what two articles share, by the weights of [Index.Weigh].
type Share struct {
	Plain       int     // shingles outside of quotations and furniture
	Shingles    float64 // their weight, in shingles that count in full
	Containment float64 // as a share of the article that has less
}

// Share gives what two articles share. A shingle stands aside where it does so
// in both; before [Index.SetAside] of an article none of its shingles does.
func (x *Index) Share(a, b int) Share { return x.share(a, b, false) }

// LeastShare is Share if every shingle stands aside in the second article.
func (x *Index) LeastShare(a, b int) Share { return x.share(a, b, true) }

func (x *Index) share(a, b int, allAside bool) Share {
	plain, common := x.shareOf(x.rows[a], x.aparts[a], x.rows[b], x.aparts[b], allAside)
	apartPlain, apartCommon := x.shareOf(x.aparts[a], x.rows[a+1], x.aparts[b], x.rows[b+1], allAside)
	common += apartCommon
	return Share{
		Plain:       plain + apartPlain,
		Shingles:    float64(common) / whole,
		Containment: ratio(common, min(x.weight[a], x.weight[b])),
	}
}

// shareOf counts and weighs what two stretches of the marks, both ascending,
// have in common that does not stand aside in both.
func (x *Index) shareOf(a, endA, b, endB uint32, allAside bool) (plain, weight int) {
	for marks := x.marks; a < endA && b < endB; {
		switch n, m := marks[a], marks[b]; {
		case n < m:
			a++
		case n > m:
			b++
		default:
			if !x.isAside(a) || !allAside && !x.isAside(b) {
				plain++
				weight += int(x.weights[n])
			}
			a, b = a+1, b+1
		}
	}
	return plain, weight
}

// SetAside tells which shingles of an article stand in quotations or in
// furniture wherever they stand: their hashes, ascending.
func (x *Index) SetAside(article int, hashes []uint64) {
	if x.aside == nil {
		x.aside = make([]uint64, len(x.marks)/64+1)
	}
	x.setAside(x.rows[article], x.aparts[article], hashes)
	x.setAside(x.aparts[article], x.rows[article+1], hashes)
}

// setAside is SetAside for a part of the marks that ascends.
func (x *Index) setAside(from, to uint32, hashes []uint64) {
	for at := from; at < to; at++ {
		hash := x.hashes[x.marks[at]]
		for len(hashes) > 0 && hashes[0] < hash {
			hashes = hashes[1:]
		}
		if len(hashes) > 0 && hashes[0] == hash {
			x.aside[at/64] |= 1 << (at % 64)
		}
	}
}

func (x *Index) isAside(at uint32) bool {
	return x.aside != nil && x.aside[at/64]>>(at%64)&1 != 0
}
