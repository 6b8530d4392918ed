// Package slice appends to slices where that is most of the work, and gives
// their memory out again.
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

// Sized gives n elements, in the memory of s if there is room; what they are
// does not matter. slices.Grow would make and copy them twice.
func Sized[T any](s []T, n int) []T {
	if n > cap(s) {
		return make([]T, n)
	}
	return s[:n]
}

// Zeros gives n zeros, in the memory of s if there is room.
func Zeros[T any](s []T, n int) []T {
	if n > cap(s) {
		return make([]T, n)
	}
	s = s[:n]
	clear(s)
	return s
}
