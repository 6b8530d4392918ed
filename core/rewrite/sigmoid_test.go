package rewrite

import (
	"math"
	"testing"
)

// TestTables holds the tables, which are made without the functions of package
// math, against these.
func TestTables(t *testing.T) {
	for i, got := range sigmoids {
		x := float64(i)/sigmoidSteps - sigmoidRange
		if want := math.Round(1e6/(1+math.Exp(-x))) / 1e6; got != want {
			t.Errorf("the sigmoid of %g is %g, want %g", x, got, want)
		}
	}
	for i, got := range logs {
		if want := math.Round(1e6*math.Log(float64(i+1))) / 1e6; got != want {
			t.Errorf("the logarithm of %d is %g, want %g", i+1, got, want)
		}
	}
}
