package report

import (
	"math/rand"
	"strings"
	"testing"
	"unicode/utf16"
)

func FuzzOffsets(f *testing.F) {
	for _, source := range nasty {
		f.Add(source)
		f.Add(strings.Repeat(source, 40))
		f.Add(strings.Repeat("x", 63) + source + strings.Repeat("y", 64))
	}
	f.Fuzz(checkOffsets)
}

func TestOffsetsOnRandomSources(t *testing.T) {
	random := rand.New(rand.NewSource(1))
	pieces := append([]string{"a", " ", "é", "日", "🙂", "\x80"}, nasty...)
	for range 500 {
		var source strings.Builder
		for range random.Intn(200) {
			source.WriteString(pieces[random.Intn(len(pieces))])
		}
		checkOffsets(t, source.String())
	}
}

// checkOffsets holds every offset of source against unicode/utf16.
func checkOffsets(t *testing.T, source string) {
	offsets := NewOffsets(source)
	units, start := 0, 0
	for at, r := range source {
		for inside := start + 1; inside < at; inside++ {
			if got := offsets.At(inside); got != offsets.At(start) {
				t.Errorf("inside a character: At(%d) = %d in %q, want that of %d", inside, got, source, start)
			}
		}
		if got := offsets.At(at); got != units {
			t.Fatalf("At(%d) = %d in %q, want %d", at, got, source, units)
		}
		units += utf16.RuneLen(r)
		start = at
	}
	if got := offsets.At(len(source)); got != units {
		t.Fatalf("At(end) = %d in %q, want %d", got, source, units)
	}
	if whole := len(utf16.Encode([]rune(source))); whole != units {
		t.Fatalf("%d units in %q, unicode/utf16 says %d", units, source, whole)
	}
}

func BenchmarkOffsets(b *testing.B) {
	source := strings.Repeat("Zürich, 12. März – ", 1<<16)
	b.Run("new", func(b *testing.B) {
		b.SetBytes(int64(len(source)))
		for b.Loop() {
			NewOffsets(source)
		}
	})
	b.Run("at", func(b *testing.B) {
		offsets := NewOffsets(source)
		at := 0
		for b.Loop() {
			at = (at + 7919) % len(source)
			offsets.At(at)
		}
	})
}
