// Package cluster groups articles that reuse each other: the connected
// components over pairs whose relation is one of reuse (Broder, Glassman,
// Manasse, Zweig 1997, Syntactic clustering of the Web, on clusters of
// resembling documents). Quotations and furniture in common join nothing.
//
// Time is nearly linear in the number of pairs (union-find with path
// compression, Tarjan 1975).
package cluster

// Cluster is a group of two or more articles, by index, ascending.
type Cluster struct {
	Members    []int
	Provenance []Direction // ordered by To, then From; set by [Tracer.Trace]
}

// Sets collects pairs of articles that belong together.
type Sets struct{ parents []int }

// NewSets starts with each of n articles on its own.
func NewSets(n int) *Sets {
	s := &Sets{parents: make([]int, n)}
	for i := range s.parents {
		s.parents[i] = i
	}
	return s
}

// Join puts two articles into one group.
func (s *Sets) Join(a, b int) {
	a, b = s.root(a), s.root(b)
	s.parents[max(a, b)] = min(a, b)
}

// Joined tells whether two articles are in one group.
func (s *Sets) Joined(a, b int) bool { return s.root(a) == s.root(b) }

// root is the first article of the group that an article is in.
func (s *Sets) root(i int) int {
	for s.parents[i] != i {
		s.parents[i] = s.parents[s.parents[i]]
		i = s.parents[i]
	}
	return i
}

// Roots gives for each article the first article of the group that it is in.
func (s *Sets) Roots() []int {
	roots := make([]int, len(s.parents))
	for i := range roots {
		roots[i] = s.root(i)
	}
	return roots
}

// Clusters gives the groups of two and more, ordered by their first article.
func (s *Sets) Clusters() []Cluster {
	members := make([][]int, len(s.parents))
	for i := range s.parents {
		root := s.root(i)
		members[root] = append(members[root], i)
	}
	var clusters []Cluster
	for _, m := range members {
		if len(m) > 1 {
			clusters = append(clusters, Cluster{Members: m})
		}
	}
	return clusters
}
