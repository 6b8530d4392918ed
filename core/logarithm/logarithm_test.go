package logarithm

import (
	"math"
	"math/rand/v2"
	"testing"
)

func TestOf(t *testing.T) {
	random := rand.New(rand.NewPCG(1, 2))
	for n := range 1_000_000 {
		x := float64(n + 1)
		if n%2 == 1 {
			x = float64(random.IntN(1<<20)+1) / float64(random.IntN(1<<20)+1)
		}
		got, want := Of(x), math.Log(x)
		if math.Abs(got-want) > 1e-15*max(1, math.Abs(want)) {
			t.Fatalf("the logarithm of %g is %.17g, want %.17g", x, got, want)
		}
	}
	if Of(1) != 0 {
		t.Errorf("the logarithm of 1 is %g", Of(1))
	}
}
