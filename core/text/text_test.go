package text

import "testing"

func TestWordsInAndSpanOf(t *testing.T) {
	x := read(" one two, three ")
	tests := []struct {
		span Span
		want Range
		back Span
	}{
		{Span{0, 16}, Range{0, 3}, Span{1, 15}},
		{Span{1, 4}, Range{0, 1}, Span{1, 4}},
		{Span{2, 10}, Range{1, 2}, Span{5, 8}},
		{Span{2, 3}, Range{1, 1}, Span{5, 5}},
		{Span{11, 16}, Range{3, 3}, Span{16, 16}},
	}
	for _, test := range tests {
		if got := x.WordsIn(test.span); got != test.want || x.SpanOf(got) != test.back {
			t.Errorf("%v holds %v at %v, want %v at %v", test.span, got, x.SpanOf(got), test.want, test.back)
		}
	}
}
