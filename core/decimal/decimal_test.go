package decimal

import (
	"encoding/json"
	"math"
	"math/rand/v2"
	"strconv"
	"testing"
)

// shares are numbers of every kind that reports have: quotients of small
// and of large integers, rounded ones, and those with the most digits.
func shares(n int) []float64 {
	random := rand.New(rand.NewPCG(1, 2))
	all := []float64{0, 1, Least, math.Nextafter(Least, 1), math.Nextafter(1, 0), 0.5, 1e-6, math.Nextafter(1e-6, 0), 1.0 / 3}
	for range n {
		of := random.IntN(1<<(1+random.IntN(29))) + 1
		quotient := float64(random.IntN(of)+1) / float64(of)
		all = append(all, quotient, math.Round(quotient*1e6)/1e6,
			max(Least, math.Ldexp(0.5+random.Float64()/2, -random.IntN(30))))
	}
	return all
}

func TestSharesAreWrittenAsElsewhere(t *testing.T) {
	for _, share := range shares(100_000) {
		want, err := json.Marshal(share)
		if err != nil {
			t.Fatal(err)
		}
		if got := Append(nil, share); string(got) != string(want) {
			t.Fatalf("%g is written %s", share, got)
		}
		if got, ok := Parse(string(want)); !ok || got != share {
			t.Fatalf("%s is read as %g, %t", want, got, ok)
		}
	}
}

func TestParse(t *testing.T) {
	for text, want := range map[string]float64{
		"0": 0, "0.0": 0, "1": 1, "1.5": 1.5, ".5": 0.5, "0.10": 0.1, "1e-7": 1e-7, "1.25e-8": 1.25e-8,
		"5e-324": Least, "1e-10": Least, "0.30000000000000004": 0.1 + 0.2,
	} {
		if want == 0.1+0.2 {
			want, _ = strconv.ParseFloat(text, 64) // the sum above is exact
		}
		if got, ok := Parse(text); !ok || got != want {
			t.Errorf("%s is read as %g, %t; want %g", text, got, ok, want)
		}
	}
	for _, text := range []string{"", ".", "-0.1", "+1", "much", "NaN", "0,5", "1e5", "1e-", "e-3", "0.1.2", "1e-99999", " 1", "99999999999999999999"} {
		if got, ok := Parse(text); ok {
			t.Errorf("%q is read as %g", text, got)
		}
	}
}

func TestNatural(t *testing.T) {
	for text, want := range map[string]uint64{"0": 0, "007": 7, "2021": 2021, "999999999999999999": 999999999999999999} {
		if got, ok := Natural(text); !ok || got != want {
			t.Errorf("%s is read as %d, %t", text, got, ok)
		}
	}
	for _, text := range []string{"", "-1", "+1", "1.5", "1e3", " 1", "٣", "1000000000000000000"} {
		if got, ok := Natural(text); ok {
			t.Errorf("%q is read as %d", text, got)
		}
	}
}
