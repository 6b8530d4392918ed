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

// TestNoSoughtByteIsUsual: readBlocks passes over what is not unusual.
func TestNoSoughtByteIsUsual(t *testing.T) {
	for b := range 256 {
		for place := range 8 {
			s := []byte("a z AZ\x7fb")
			s[place] = byte(b)
			usual := unusual(eightBytes(string(s)))&(0x80<<(8*place)) == 0
			if want := isLetter(byte(b)) || b == ' '; usual != want {
				t.Errorf("byte %#x at %d: usual %v, want %v", b, place, usual, want)
			}
			if usual && byteClasses[b]&sought != 0 {
				t.Errorf("byte %#x is sought and usual", b)
			}
		}
	}
}
