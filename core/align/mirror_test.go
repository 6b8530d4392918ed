package align

import (
	"math/rand/v2"
	"reflect"
	"testing"

	"github.com/wirecopy/wirecopy/core/text"
)

// alignment is made of the chains of two random texts.
func (e example) alignment() *Alignment {
	chains := e.chains()
	l := &Alignment{Longest: longest(e.maximalRuns(1))}
	for _, c := range chains {
		passage := Passage{
			A:     text.Range{From: c.startA(), To: c.endA()},
			B:     text.Range{From: c.startB(), To: c.endB()},
			Parts: e.chainParts(c),
		}
		passage.Kind = mainKind(passage.Parts)
		l.Passages = append(l.Passages, passage)
	}
	markMoved(l.Passages)
	return l
}

func TestMirrorTwice(t *testing.T) {
	random := rand.New(rand.NewPCG(1, 2))
	passages := 0
	for range 1_000 {
		e := randomExample(random, 80, 2+random.IntN(40), Options{Shingle: 3, ShortestPassage: 3, Gap: 4})
		l := e.alignment()
		m := l.Mirror()
		if back := m.Mirror(); !reflect.DeepEqual(back, l) {
			t.Fatalf("mirrored twice %+v, was %+v", back, l)
		}
		checkMirror(t, e, m)
		passages += len(l.Passages)
	}
	if passages < 1_000 {
		t.Errorf("only %d passages in all", passages)
	}
}

// checkMirror holds a mirrored alignment to what is promised of any.
func checkMirror(t *testing.T, e example, m *Alignment) {
	t.Helper()
	e.pair = new(Room).newPair(e.b, e.a, e.options)
	end := 0
	for _, p := range m.Passages {
		if p.A.From < end {
			t.Fatalf("passages out of order: %+v", m.Passages)
		}
		end = p.A.To
		checkParts(t, e, chain{{p.A.From, p.B.From, 0}, {p.A.To, p.B.To, 0}}, p.Parts)
	}
}

// TestWords: the words that stand in the other text, each once, the dropped
// ones left out.
func TestWords(t *testing.T) {
	e := newExample("The board met on Monday. The port is open again now.", "The board met on Monday. The port was open again now.", standard)
	var got []int
	list := func(of Edit, kind Kind) {
		for word := of.A.From; word < of.A.To; word++ {
			if edited := word >= 5; edited != (kind == Edited) {
				t.Errorf("word %d is %s", word, kindNames[kind])
			}
			got = append(got, word)
		}
	}
	e.alignment().Words(list)
	if want := []int{0, 1, 2, 3, 4, 5, 6, 7, 8, 9, 10}; !reflect.DeepEqual(got, want) {
		t.Errorf("of A %v, want %v", got, want)
	}
	e = newExample("The board met on Monday. The port is now open again today.", "The board met on Monday. The port is open again today.", standard)
	got = nil
	e.alignment().Words(list)
	if want := []int{0, 1, 2, 3, 4, 5, 6, 7, 9, 10, 11}; !reflect.DeepEqual(got, want) {
		t.Errorf("with a word dropped %v, want %v", got, want)
	}
}
