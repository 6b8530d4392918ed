package align

import (
	"reflect"
	"strings"
	"testing"
)

func TestChain(t *testing.T) {
	tests := []struct {
		name string
		runs []Run
		want []chain
	}{
		{"none", nil, nil},
		{"a small gap", []Run{{0, 0, 5}, {7, 6, 5}}, []chain{{{0, 0, 5}, {7, 6, 5}}}},
		{"the widest gap", []Run{{0, 0, 5}, {11, 5, 5}}, []chain{{{0, 0, 5}, {11, 5, 5}}}},
		{"too wide in one text", []Run{{0, 0, 5}, {12, 5, 5}}, []chain{{{0, 0, 5}}, {{12, 5, 5}}}},
		{"too wide in the other", []Run{{0, 0, 5}, {5, 12, 5}}, []chain{{{0, 0, 5}}, {{5, 12, 5}}}},
		{"out of order", []Run{{0, 6, 5}, {6, 0, 5}}, []chain{{{0, 6, 5}}, {{6, 0, 5}}}},
		{"another between them", []Run{{0, 0, 5}, {6, 7, 5}, {40, 5, 2}}, []chain{{{0, 0, 5}}, {{6, 7, 5}}, {{40, 5, 2}}}},
		{"three in a row", []Run{{20, 18, 5}, {0, 0, 5}, {10, 9, 5}}, []chain{{{0, 0, 5}, {10, 9, 5}, {20, 18, 5}}}},
	}
	for _, test := range tests {
		t.Run(test.name, func(t *testing.T) {
			p := &pair{options: standard}
			if got := p.chain(single(test.runs)); !reflect.DeepEqual(got, test.want) {
				t.Errorf("got %v, want %v", got, test.want)
			}
		})
	}
}

func TestLongEnough(t *testing.T) {
	const eight, sixteen = "a b c d e f g h", "海港委员会推迟了对大坝的表决到春天"
	e := newExample(eight+" x y "+sixteen, eight+" z "+sixteen, standard)
	tests := []struct {
		name string
		c    chain
		want bool
	}{
		{"eight words", chain{{0, 0, 8}}, true},
		{"seven words", chain{{0, 0, 7}}, false},
		{"seven and one", chain{{0, 0, 7}, {7, 7, 1}}, true},
		{"sixteen pairs", chain{{10, 9, 16}}, true},
		{"fifteen pairs", chain{{10, 9, 15}}, false},
		{"seven words and two pairs", chain{{0, 0, 7}, {10, 9, 2}}, true},
	}
	for _, test := range tests {
		if got := e.longEnough(test.c); got != test.want {
			t.Errorf("%s: %v", test.name, got)
		}
	}
	short := newExample("Port reopens", "Today the port reopens "+strings.Repeat("x ", 20), standard)
	if !short.longEnough(chain{{0, 2, 2}}) || short.longEnough(chain{{0, 2, 1}}) {
		t.Error("a whole text is long enough, half of it is not")
	}
}
