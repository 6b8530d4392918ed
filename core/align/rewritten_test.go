package align

import (
	"math/rand/v2"
	"testing"

	"github.com/wirecopy/wirecopy/core/text"
)

// checkEdits wants edits that turn the words a into the words b, in order and
// without gaps.
func checkEdits(t *testing.T, e example, edits []Edit, a, b text.Range) {
	t.Helper()
	for _, edit := range edits {
		if edit.A.From != a.From || edit.B.From != b.From {
			t.Fatalf("edit %+v does not begin at %d, %d", edit, a.From, b.From)
		}
		checkEdit(t, e, edit)
		a.From, b.From = edit.A.To, edit.B.To
	}
	if a.Len() != 0 || b.Len() != 0 {
		t.Fatalf("words %v and %v are in no edit", a, b)
	}
}

func TestStretchEdits(t *testing.T) {
	random := rand.New(rand.NewPCG(1, 2))
	for range 2_000 {
		e := randomExample(random, 40, 2+random.IntN(20), standard)
		a, b := randomRange(random, len(e.idsA)), randomRange(random, len(e.idsB))
		edits := e.stretchEdits(a, b)
		checkEdits(t, e, edits, a, b)
		for i := 1; i < len(edits); i++ {
			if (edits[i].Op == Equal) == (edits[i-1].Op == Equal) && edits[i].Op != Equal {
				t.Fatalf("edits %v and %v could be one", edits[i-1], edits[i])
			}
		}
	}
}

func randomRange(random *rand.Rand, n int) text.Range {
	from := random.IntN(n + 1)
	return text.Range{From: from, To: from + random.IntN(n-from+1)}
}

func TestStretchKind(t *testing.T) {
	const said = "“We will open the port again on Monday,” Roe said."
	tests := []struct {
		name, a, b string
		want       Kind
	}{
		{"few words changed", "The port will open again on Monday.", "The port opens again on Monday.", Edited},
		{"most words changed", "The port will open again on Monday.", "Ships may call at the port from next week.", Rewritten},
		{"much longer", "The port will open.", "The port, shut since the storm of last week, will open.", Rewritten},
		{"quoted in both", said, "“We shall open it on Monday,” said Roe.", Quoted},
		{"quoted in one", said, "We will open the port again on Monday, Roe said.", Edited},
	}
	for _, test := range tests {
		t.Run(test.name, func(t *testing.T) {
			e := newExample(test.a, test.b, standard)
			a, b := e.a.All(), e.b.All()
			if got := e.stretchKind(a, b, e.stretchEdits(a, b)); got != test.want {
				t.Errorf("got %s, want %s", kindNames[got], kindNames[test.want])
			}
		})
	}
}

// TestRewrittenParts: sentences follow each other in other words around a
// chain whose words they leave alone.
func TestRewrittenParts(t *testing.T) {
	const (
		first     = "Engineers had warned the members that the seabed beneath the pier was softer than expected. "
		firstSpun = "Softer than anyone expected is the seabed under the pier, engineers had told the members in a warning. "
		kept      = "A survey carried out in August found layers of clay nine metres deep. "
		last      = "Insurers have refused to cover several shops there unless the barrier is built."
		lastSpun  = "Unless the barrier gets built, insurers will not cover several of the shops there."
	)
	w := weaveTexts(newExample(first+kept+last, firstSpun+kept+lastSpun, standard))
	d := draft{a: w.a.All(), b: w.b.All(), region: true}
	for _, c := range w.chains() {
		if w.longEnough(c) {
			d.add(c)
		}
	}
	if len(d.chains) == 0 {
		t.Fatal("no chain")
	}
	parts := w.rewrittenParts(d, w.rewriting, w.sideA, w.sideB)
	if len(parts) != 2 {
		t.Fatalf("%d parts: %s", len(parts), w.show(parts))
	}
	for _, part := range parts {
		checkEdits(t, w.example, part.Edits, part.A, part.B)
		for _, c := range d.chains {
			if touches(c.wordsA(), part.A) || touches(c.wordsB(), part.B) {
				t.Errorf("part %+v claims words of a chain", part)
			}
		}
	}
}
