// Package slice appends to slices where that is most of the work.
//
// TinyGo, told to make the module small, calls the runtime for every append,
// and the runtime copies even a single element with an instruction for blocks of
// memory, which costs an engine some twenty times a plain write: together 9 % of
// a comparison. What is appended once a word or oftener is therefore pushed.
// Elsewhere append is shorter and serves.
package slice

import "slices"

// Push appends one element, as append does.
//
//go:inline
func Push[T any](s []T, element T) []T {
	n := len(s)
	if n == cap(s) {
		s = slices.Grow(s, 1)
	}
	s = s[:n+1]
	s[n] = element
	return s
}
