// Package sorting sorts slices by comparisons. The functions of package slices
// do that too, but are compiled anew for every type of element: 4 KB each in
// a module that people download. Here all types share one copy, which asks
// for elements by their index; it is for what is sorted seldom or is short.
package sorting

import "sort"

// By sorts as slices.SortFunc does, and leaves equal elements as that does.
func By[T any](items []T, compare func(x, y T) int) {
	if len(items) > 1 {
		sort.Sort(placesOf(items, compare))
	}
}

// StablyBy sorts as slices.SortStableFunc does.
func StablyBy[T any](items []T, compare func(x, y T) int) {
	if len(items) > 1 {
		sort.Stable(placesOf(items, compare))
	}
}

// places are the elements of a slice of whatever type.
type places struct {
	n    int
	less func(i, j int) bool
	swap func(i, j int)
}

func placesOf[T any](items []T, compare func(x, y T) int) *places {
	return &places{
		n:    len(items),
		less: func(i, j int) bool { return compare(items[i], items[j]) < 0 },
		swap: func(i, j int) { items[i], items[j] = items[j], items[i] },
	}
}

func (p *places) Len() int           { return p.n }
func (p *places) Less(i, j int) bool { return p.less(i, j) }
func (p *places) Swap(i, j int)      { p.swap(i, j) }
