package align

import "github.com/wirecopy/wirecopy/core/sorting"

// markMoved marks the passages that do not stand in line with the others: all
// but the heaviest sequence that ascends in both texts. Of two sequences of
// equal weight the one that ends first in the first text stays in line.
//
// Time is n log n: best sequences are kept in a binary indexed tree over the
// order in the second text (Fenwick 1994, A new data structure for cumulative
// frequency tables).
func markMoved(passages []Passage) {
	places := placesInB(passages)
	tree := make([]sequence, len(passages)+1)
	before := make([]int, len(passages)) // the passage before this one in its sequence, -1 for none
	heaviest := sequence{last: -1}
	for i := range passages {
		p := &passages[i]
		p.Moved = true
		s := sequence{last: -1}
		for at := places[i]; at > 0; at &= at - 1 {
			s = s.heavier(tree[at])
		}
		before[i] = s.last
		s = sequence{weight: s.weight + p.A.Len() + p.B.Len(), last: i}
		for at := places[i] + 1; at < len(tree); at += at & -at {
			tree[at] = tree[at].heavier(s)
		}
		heaviest = heaviest.heavier(s)
	}
	for i := heaviest.last; i >= 0; i = before[i] {
		passages[i].Moved = false
	}
}

// sequence is the heaviest ascending sequence that ends with passage last.
type sequence struct{ weight, last int }

func (s sequence) heavier(other sequence) sequence {
	if other.weight > s.weight {
		return other
	}
	return s
}

// placesInB is the place of each passage in the order of the second text.
func placesInB(passages []Passage) []int {
	order := make([]int, len(passages))
	for i := range order {
		order[i] = i
	}
	sorting.By(order, func(x, y int) int { return passages[x].B.From - passages[y].B.From })
	places := make([]int, len(passages))
	for place, i := range order {
		places[i] = place
	}
	return places
}
