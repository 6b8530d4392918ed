package text

import (
	"math/rand/v2"
	"testing"
)

// TestBlocksFindWhatNextOfFinds asks for every class from every byte of texts,
// and of their beginnings, with few and with many bytes of each.
func TestBlocksFindWhatNextOfFinds(t *testing.T) {
	random := rand.New(rand.NewPCG(1, 2))
	for n := range 200 {
		source := make([]byte, n)
		for i := range source {
			source[i] = 'a'
			if random.IntN(n) < 4 {
				source[i] = byte(random.IntN(256))
			}
		}
		blocks := readBlocks(string(source))
		s := string(source[:random.IntN(n+1)])
		for class := uint16(1); class <= sought; class <<= 1 {
			for at := range len(s) + 1 {
				if got, want := blocks.next(s, at, class), nextOf(s, at, class); got != want {
					t.Fatalf("%q from %d, class %#x: got %d, want %d", s, at, class, got, want)
				}
			}
		}
	}
}
