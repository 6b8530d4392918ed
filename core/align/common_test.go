package align

import (
	"math/rand/v2"
	"slices"
	"testing"
)

// commonByTable is common as textbooks have it: a table of the lengths for what
// follows two words, and a walk along it that takes equal words where it meets
// them and else leaves out a word of the first text, if that costs nothing.
func (e example) commonByTable(a0, a1, b0, b1 int) []Run {
	length := make([][]int, a1-a0+1)
	for i := range length {
		length[i] = make([]int, b1-b0+1)
	}
	for i := a1 - 1; i >= a0; i-- {
		for j := b1 - 1; j >= b0; j-- {
			row, below := length[i-a0], length[i-a0+1]
			row[j-b0] = max(row[j-b0+1], below[j-b0])
			if e.same(i, j) {
				row[j-b0] = below[j-b0+1] + 1
			}
		}
	}
	var runs chain
	for i, j := a0, b0; i < a1 && j < b1; {
		switch {
		case e.same(i, j):
			runs = appendRun(runs, Run{i, j, 1})
			i, j = i+1, j+1
		case length[i-a0+1][j-b0] >= length[i-a0][j-b0+1]:
			i++
		default:
			j++
		}
	}
	return runs
}

// TestCommon has stretches of up to three hundred words, and words ignored.
func TestCommon(t *testing.T) {
	random := rand.New(rand.NewPCG(1, 2))
	long := 0
	for range 3_000 {
		e := randomExample(random, 30+random.IntN(300), 1+random.IntN(60), standard)
		a0, b0 := random.IntN(len(e.idsA)), random.IntN(len(e.idsB))
		a1, b1 := a0+random.IntN(len(e.idsA)-a0+1), b0+random.IntN(len(e.idsB)-b0+1)
		got, want := e.common(a0, a1, b0, b1), e.commonByTable(a0, a1, b0, b1)
		if !slices.Equal(got, want) {
			t.Fatalf("[%d,%d) and [%d,%d)\ngot  %v\nwant %v", a0, a1, b0, b1, got, want)
		}
		if b1-b0 > wordBits {
			long++
		}
	}
	if long < 100 {
		t.Errorf("only %d stretches are longer than a word has bits", long)
	}
}
