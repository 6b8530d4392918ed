package rewrite

// Room is memory that comparisons use one after the other, so that many pairs
// need little more than one: a comparison is over when the next one begins.
// The zero value is ready.
type Room struct {
	// By stem. All but weights hold zeros between two uses.
	weights  []float32 // idf; those of other stems than the two sides' are left from before
	uses     []use
	poured   []poured
	places   places
	rarities []float32 // the weights, by the number of units with the stem; 0 where not yet known

	weighedA, weighedB weighed
	postings           []posting

	// By unit; meetings, seen and best hold zeros between two uses.
	meetings   []meeting // of A
	seen       []uint64  // one bit a unit
	settledA   []int32
	settledB   []int32
	unsettledA int
	unsettledB int
	rows       rows     // where the next two stand
	likesB     [][]like // of each unit of B, by unit of A
	sharedB    [][]shared
	likesA     [][]like // of each unit of A, by unit of B
	transposed []like   // where they stand
	columns    []int32  // and where the next one of a unit goes
	best       []float32
	partner    []int32

	features [unitFeatures]float64

	compared             []compared
	measuredA, measuredB measured
	known                []sums // of refined regions
}

// resized is memory for n elements: s, with what is in it, or new memory, which
// holds zeros.
func resized[T any](s []T, n int) []T {
	if n <= cap(s) {
		return s[:n]
	}
	return make([]T, n)
}

// cleared is memory for n elements that are zero.
func cleared[T any](s []T, n int) []T {
	s = resized(s, n)
	clear(s)
	return s
}
