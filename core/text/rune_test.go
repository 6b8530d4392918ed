package text

import (
	"strings"
	"testing"
)

// TestPlainEndFindsEachByte puts each byte into each place of a text of more than
// eight.
func TestPlainEndFindsEachByte(t *testing.T) {
	const length = 20
	for b := range 256 {
		for place := range length {
			s := strings.Repeat("a", place) + string([]byte{byte(b)}) + strings.Repeat("\x7f", length-place-1)
			want := length
			if b == 0 || b >= 0x80 {
				want = place
			}
			if got := PlainEnd(s, 0); got != want {
				t.Fatalf("byte %#x at %d: got %d, want %d", b, place, got, want)
			}
		}
	}
}
