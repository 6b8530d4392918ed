// Package logarithm is the natural logarithm. That of package math differs in
// its last bits between platforms, and TinyGo's brings tables of the C library
// that pack badly: 4 KB of the module that people download.
package logarithm

import "math"

// factors are those of the series of artanh, the last ones first. They are
// enough: the next one would add less than 1e-18 of the sum.
var factors = [...]float64{1. / 21, 1. / 19, 1. / 17, 1. / 15, 1. / 13, 1. / 11, 1. / 9, 1. / 7, 1. / 5, 1. / 3}

// Of is the logarithm of a number above 0.
//
//go:inline
func Of(x float64) float64 {
	fraction, exponent := math.Frexp(x)
	if fraction < math.Sqrt2/2 {
		fraction, exponent = 2*fraction, exponent-1
	}
	// ln f = 2 artanh((f-1)/(f+1)), of at most 0.172.
	t := (fraction - 1) / (fraction + 1)
	square, sum := float64(t*t), 0.0
	for _, factor := range factors[:] {
		sum = float64((sum + factor) * square)
	}
	return float64(float64(exponent)*math.Ln2) + float64(2*t*(1+sum))
}
