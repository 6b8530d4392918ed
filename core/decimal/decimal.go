// Package decimal writes and reads the shares of a report, numbers from 0
// to 1. Package strconv does that for all numbers, but has a table of the
// powers of ten for it that packs badly: 14 KB of the module that people
// download. Shares have no more than [most] decimals that matter, so that
// integers of 128 bits hold them exactly.
package decimal

import (
	"math"
	"math/bits"
	"strconv"
	"strings"
)

const (
	// Least is the least number above 0 that can be written.
	Least = 1e-9
	// most is the number of decimals that 5^most leaves room for in 64 bits.
	// Least has 17 digits, which tell any number from its neighbours, before.
	most = 27
	// exponentBelow is where JavaScript and encoding/json turn to an exponent.
	exponentBelow = 1e-6
	// mantissa is the number of bits of a number behind its first one.
	mantissa = 52
)

// Append appends the fewest digits that give value back, in the form that
// JavaScript writes. It is 0 or between Least and 1.
func Append(dst []byte, value float64) []byte {
	if value == 0 {
		return append(dst, '0')
	}
	if !(value >= Least && value <= 1) {
		panic("decimal: not a share")
	}
	n, decimals := shortest(value)
	digits := strconv.FormatUint(n, 10)
	switch {
	case value < exponentBelow:
		dst = append(dst, digits[0])
		if len(digits) > 1 {
			dst = append(append(dst, '.'), digits[1:]...)
		}
		return strconv.AppendInt(append(dst, 'e'), int64(len(digits)-1-decimals), 10)
	case decimals == 0:
		return append(dst, digits...)
	}
	dst = append(dst, "0."...)
	for range decimals - len(digits) {
		dst = append(dst, '0')
	}
	return append(dst, digits...)
}

// shortest finds the number n/10^decimals with the fewest decimals that is
// nearer to value than to any other.
func shortest(value float64) (n uint64, decimals int) {
	stored := math.Float64bits(value)
	whole := stored&(1<<mantissa-1) | 1<<mantissa
	down := 1023 + mantissa - int(stored>>mantissa) // value is whole/2^down
	five := uint64(1)                               // to the power of decimals
	for decimals = 0; decimals < most; decimals++ {
		high, low := bits.Mul64(whole, five)
		n = shiftRounded(high, low, uint(down-decimals))
		if n > 0 && quotient(n, five, decimals) == value {
			break
		}
		five *= 5
	}
	return n, decimals
}

// shiftRounded is a number of 128 bits divided by 2^by, rounded.
func shiftRounded(high, low uint64, by uint) uint64 {
	if by > 64 {
		return (high + 1<<(by-65)) >> (by - 64)
	}
	low, carry := bits.Add64(low, 1<<(by-1), 0)
	return (high+carry)<<(64-by) | low>>by
}

// quotient is n/10^decimals, rounded once; divisor is 5^decimals.
func quotient(n, divisor uint64, decimals int) float64 {
	zeros := bits.LeadingZeros64(n)
	scale := bits.LeadingZeros64(divisor)
	n <<= zeros
	q, rest := bits.Div64(n>>1, n<<63, divisor<<scale)
	if rest != 0 {
		q |= 1 // enough to round rightly: q has more bits than are kept
	}
	return math.Ldexp(float64(q), scale-zeros-63-decimals)
}

// Parse reads a number from 0 to 1 as JavaScript writes it. What is less
// than Least is 0 or Least.
func Parse(text string) (value float64, ok bool) {
	number, exponent, small := strings.Cut(text, "e-")
	whole, fraction, _ := strings.Cut(number, ".")
	digits, decimals := strings.TrimLeft(whole+fraction, "0"), len(fraction)
	if small {
		shift, ok := Natural(exponent)
		if !ok || shift > 1<<16 {
			return 0, false
		}
		decimals += int(shift)
	}
	if digits == "" {
		return 0, whole+fraction != ""
	}
	n, ok := Natural(digits)
	switch {
	case !ok:
		return 0, false
	case decimals > most:
		return Least, true
	}
	five := uint64(1)
	for range decimals {
		five *= 5
	}
	return max(quotient(n, five, decimals), Least), true
}

// Natural reads a number of decimal digits alone, less than 10^18. It serves
// where an error of package strconv, which quotes what it could not read and
// brings 4 KB for that, would be thrown away.
func Natural(text string) (n uint64, ok bool) {
	const most = 18
	if text == "" || len(text) > most {
		return 0, false
	}
	for i := range len(text) {
		digit := text[i] - '0'
		if digit > 9 {
			return 0, false
		}
		n = n*10 + uint64(digit)
	}
	return n, true
}
