package shingle

// finish makes the postings: the shingles of one article only are dropped,
// the frequent ones of each article are set apart.
func (x *Index) finish() {
	x.ready = true
	x.numbers = numbering{}
	x.shared = make([]Overlap, len(x.articles))
	for i := range x.articles {
		x.sort(&x.articles[i])
	}
	x.starts = make([]uint32, len(x.holders)+1)
	for n, holders := range x.holders {
		if holders < 2 {
			holders = 0
		}
		x.starts[n+1] = x.starts[n] + holders
	}
	x.postings = make([]mark, x.starts[len(x.holders)])
	x.heavy = make([]uint32, len(x.holders))
	filled := make([]uint32, len(x.holders))
	for _, heavy := range []bool{true, false} {
		x.post(filled, heavy)
	}
	x.holders = nil
}

// sort takes an article's shingles apart by how many articles hold them.
func (x *Index) sort(a *indexed) {
	all := a.rare
	a.rare = all[:0]
	for _, m := range all {
		switch holders := x.holders[m.number()]; {
		case holders >= frequent:
			a.frequent = append(a.frequent, m)
		case holders > 1:
			a.rare = append(a.rare, m)
		}
	}
	a.heavy = len(a.frequent) > 0 && float64(len(a.frequent)) >= x.least*float64(a.size)
}

// post writes the heavy articles, or the others, behind those that each
// shingle has already.
func (x *Index) post(filled []uint32, heavy bool) {
	for i := range x.articles {
		a := &x.articles[i]
		if a.heavy != heavy {
			continue
		}
		for _, marks := range [][]mark{a.rare, a.frequent} {
			for _, m := range marks {
				n := m.number()
				x.postings[x.starts[n]+filled[n]] = newMark(i, m.aside())
				filled[n]++
				if heavy {
					x.heavy[n]++
				}
			}
		}
	}
}

// numbering numbers distinct hashes from 0 in the order in which they come: a
// hash table with open addressing, doubled when it is half full.
type numbering struct {
	keys    []uint64 // None where free
	numbers []uint32
	n       int
}

// firstKeys is room for one short article.
const firstKeys = 1 << 10

// of is the number of a hash other than None.
func (t *numbering) of(hash uint64) int {
	if 2*t.n >= len(t.keys) {
		t.grow()
	}
	at := t.slot(hash)
	if t.keys[at] == None {
		t.keys[at], t.numbers[at] = hash, uint32(t.n)
		t.n++
	}
	return int(t.numbers[at])
}

// slot is where a hash stands or, if it is new, where it belongs.
func (t *numbering) slot(hash uint64) uint64 {
	mask := uint64(len(t.keys) - 1)
	at := hash & mask
	for t.keys[at] != None && t.keys[at] != hash {
		at = (at + 1) & mask
	}
	return at
}

func (t *numbering) grow() {
	old := *t
	t.keys = make([]uint64, max(firstKeys, 2*len(old.keys)))
	t.numbers = make([]uint32, len(t.keys))
	for i, key := range old.keys {
		if key != None {
			at := t.slot(key)
			t.keys[at], t.numbers[at] = key, old.numbers[i]
		}
	}
}
