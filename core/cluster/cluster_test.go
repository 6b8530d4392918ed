package cluster

import (
	"math/rand/v2"
	"reflect"
	"testing"
)

func TestClusters(t *testing.T) {
	tests := []struct {
		name  string
		n     int
		pairs [][2]int
		want  []Cluster
	}{
		{"no article", 0, nil, nil},
		{"no pair", 4, nil, nil},
		{"one pair", 3, [][2]int{{0, 2}}, []Cluster{{Members: []int{0, 2}}}},
		{"a chain", 5, [][2]int{{3, 4}, {1, 3}}, []Cluster{{Members: []int{1, 3, 4}}}},
		{"two groups", 6, [][2]int{{5, 1}, {4, 0}, {0, 2}}, []Cluster{{Members: []int{0, 2, 4}}, {Members: []int{1, 5}}}},
		{"joined late", 4, [][2]int{{2, 3}, {0, 1}, {1, 3}}, []Cluster{{Members: []int{0, 1, 2, 3}}}},
		{"twice and itself", 3, [][2]int{{1, 2}, {2, 1}, {0, 0}}, []Cluster{{Members: []int{1, 2}}}},
	}
	for _, test := range tests {
		t.Run(test.name, func(t *testing.T) {
			s := NewSets(test.n)
			for _, p := range test.pairs {
				s.Join(p[0], p[1])
			}
			if got := s.Clusters(); !reflect.DeepEqual(got, test.want) {
				t.Errorf("got %v, want %v", got, test.want)
			}
		})
	}
}

// reachable are the clusters as a walk from article to article finds them.
func reachable(n int, joined [][]bool) []Cluster {
	var clusters []Cluster
	seen := make([]bool, n)
	for start := range n {
		if seen[start] {
			continue
		}
		group := make([]bool, n)
		group[start] = true
		for grew := true; grew; {
			grew = false
			for a := range n {
				for b := range n {
					if group[a] && !group[b] && (joined[a][b] || joined[b][a]) {
						group[b], grew = true, true
					}
				}
			}
		}
		var members []int
		for i := range n {
			if group[i] {
				seen[i] = true
				members = append(members, i)
			}
		}
		if len(members) > 1 {
			clusters = append(clusters, Cluster{Members: members})
		}
	}
	return clusters
}

func TestClustersAreWhatIsReachable(t *testing.T) {
	random := rand.New(rand.NewPCG(1, 2))
	for range 300 {
		n := 1 + random.IntN(12)
		joined := make([][]bool, n)
		for i := range joined {
			joined[i] = make([]bool, n)
		}
		s := NewSets(n)
		for range random.IntN(n + 1) {
			a, b := random.IntN(n), random.IntN(n)
			joined[a][b] = true
			s.Join(a, b)
			s.Clusters() // asking in between changes nothing
		}
		if got, want := s.Clusters(), reachable(n, joined); !reflect.DeepEqual(got, want) {
			t.Fatalf("got %v, want %v", got, want)
		}
	}
}

// TestLongChain would take minutes if roots were not drawn together.
func TestLongChain(t *testing.T) {
	const n = 200_000
	s := NewSets(n)
	for i := n - 1; i > 0; i-- {
		s.Join(i-1, i)
	}
	if got := s.Clusters(); len(got) != 1 || len(got[0].Members) != n {
		t.Errorf("%d clusters", len(got))
	}
}
