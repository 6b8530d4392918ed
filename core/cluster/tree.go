package cluster

import (
	"cmp"
	"slices"

	"github.com/wirecopy/wirecopy/core/sorting"
	"github.com/wirecopy/wirecopy/core/text"
)

const (
	// mostParents of an article: more sources than two are rarely told apart.
	mostParents = 2
	// leastNew is the words that a parent must explain which a closer one
	// does not: a short sentence of news.
	leastNew = 15
)

// edge is a direction with what the child shares with the parent.
type edge struct {
	Direction
	shared  []text.Range // of the child
	covered int          // words of the child in parts
	equal   int          // of these, in runs that are the same
}

// tree gives the directions within a cluster that read as a family tree: for
// each article its closest parents, and no article among its own forebears.
// They are ordered by child, then parent.
func (t *Tracer) tree(members []int) []Direction {
	var edges []edge
	for i, a := range members {
		for _, b := range members[i+1:] {
			if e, ok := t.edge(a, b); ok {
				edges = append(edges, e)
			}
		}
	}
	edges = t.closest(edges)
	sorting.By(edges, func(e, f edge) int {
		return cmp.Or(cmp.Compare(f.Certainty, e.Certainty), t.closer(e, f), t.byContent(e.To, f.To))
	})
	var kept []Direction
	for _, e := range edges {
		if !leads(kept, e.To, e.From, make([]bool, len(t.members))) {
			kept = append(kept, e.Direction)
		}
	}
	sorting.By(kept, func(d, e Direction) int { return cmp.Or(cmp.Compare(d.To, e.To), cmp.Compare(d.From, e.From)) })
	return kept
}

// edge gives the direction of a pair of reuse, if there is one.
func (t *Tracer) edge(a, b int) (edge, bool) {
	l := t.link(a, b)
	if l == nil || !l.relation.Reuse() {
		return edge{}, false
	}
	d, ok := t.direction(l)
	if !ok {
		return edge{}, false
	}
	child := l.side(d.To)
	e := edge{Direction: d, shared: child.shared, covered: alone(child.shared, nil)}
	e.equal = e.covered - alone(child.changed, nil)
	return e, true
}

// closer orders the parents of one child: the one that explains more of it,
// then the one with more of its very words, then the more certain one.
func (t *Tracer) closer(e, f edge) int {
	return cmp.Or(cmp.Compare(f.covered, e.covered), cmp.Compare(f.equal, e.equal),
		cmp.Compare(f.Certainty, e.Certainty), t.byContent(e.From, f.From))
}

// closest keeps of each child the closest parents that explain something that
// closer ones do not. A reprint of the source is left out where its original,
// or another reprint, is closer.
func (t *Tracer) closest(edges []edge) []edge {
	sorting.By(edges, func(e, f edge) int { return cmp.Or(cmp.Compare(e.To, f.To), t.closer(e, f)) })
	var kept []edge
	for from := 0; from < len(edges); {
		to := from + 1
		for to < len(edges) && edges[to].To == edges[from].To {
			to++
		}
		var explained []text.Range
		parents := 0
		for _, e := range edges[from:to] {
			if parents == mostParents || parents > 0 && alone(e.shared, explained) < leastNew {
				continue
			}
			kept = append(kept, e)
			explained = join(explained, e.shared)
			parents++
		}
		from = to
	}
	return kept
}

// join gives the union of ranges, disjoint and ascending.
func join(a, b []text.Range) []text.Range {
	all := slices.Concat(a, b)
	sorting.By(all, func(r, s text.Range) int { return cmp.Compare(r.From, s.From) })
	var union []text.Range
	for _, r := range all {
		if n := len(union); n > 0 && r.From <= union[n-1].To {
			union[n-1].To = max(union[n-1].To, r.To)
		} else {
			union = append(union, r)
		}
	}
	return union
}

// leads tells whether directions lead from one article to another, past none
// that was seen before.
func leads(directions []Direction, from, to int, seen []bool) bool {
	if from == to {
		return true
	}
	seen[from] = true
	for _, d := range directions {
		if d.From == from && !seen[d.To] && leads(directions, d.To, to, seen) {
			return true
		}
	}
	return false
}
