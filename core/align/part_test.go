package align

import (
	"strings"
	"testing"

	"github.com/wirecopy/wirecopy/core/text"
)

var kindNames = [Kinds]string{"verbatim", "edited", "rewritten", "quotation"}

// show writes parts as kind(words), with [words of A|words of B] where they
// differ.
func (e example) show(parts []Part) string {
	var shown []string
	for _, part := range parts {
		var edits []string
		for _, edit := range part.Edits {
			a, b := e.spelled(e.a, edit.A), e.spelled(e.b, edit.B)
			if edit.Op != Equal {
				a = "[" + a + "|" + b + "]"
			}
			edits = append(edits, a)
		}
		shown = append(shown, kindNames[part.Kind]+"("+strings.Join(edits, " ")+")")
	}
	return strings.Join(shown, " ")
}

func (e example) spelled(t *text.Text, r text.Range) string {
	var words []string
	for _, w := range t.Words[r.From:r.To] {
		words = append(words, e.lexicon.Word(w.ID))
	}
	return strings.Join(words, " ")
}

// partTests are passages that differ between two sentences which both texts
// have.
var partTests = []struct{ name, a, b, want string }{
	{
		"nothing changed", "The port is open again.", "The port is open again.",
		"verbatim(the board met on monday the port is open again ships may call from noon on)",
	}, {
		"a short sentence is edited as a whole", "The port is open again.", "The port was open again.",
		"verbatim(the board met on monday) edited(the port [is|was] open again) verbatim(ships may call from noon on)",
	}, {
		"a word dropped", "The port is now open again.", "The port is open again.",
		"verbatim(the board met on monday) edited(the port is [now|] open again) verbatim(ships may call from noon on)",
	}, {
		"a sentence inserted", "The port is open again.", "The port is open again. Nobody knew why.",
		"verbatim(the board met on monday the port is open again) edited([|nobody knew why]) verbatim(ships may call from noon on)",
	}, {
		"two edited sentences are two parts", "The port is open again. It was shut for days.", "The port was open again. It was shut for weeks.",
		"verbatim(the board met on monday) edited(the port [is|was] open again) edited(it was shut for [days|weeks]) verbatim(ships may call from noon on)",
	}, {
		"a long run stays verbatim",
		"The port is open again after three days of the worst storm in living memory of this town.",
		"The port was open again after three days of the worst storm in living memory of this town.",
		"verbatim(the board met on monday) edited(the port [is|was] open again after) " +
			"verbatim(three days of the worst storm in living memory of this town ships may call from noon on)",
	}, {
		"a quotation", "“We open the port again now,” Roe said.", "“We open the port again now,” Roe said.",
		"verbatim(the board met on monday) quotation(we open the port again now) verbatim(roe said ships may call from noon on)",
	}, {
		"a quotation altered", "“We open the port again now,” Roe said.", "“We shut the port again now,” Roe said.",
		"verbatim(the board met on monday) quotation(we [open|shut] the port again now) verbatim(roe said ships may call from noon on)",
	}, {
		"quoted in one text only", "“We open the port again now,” Roe said.", "We open the port again now, Roe said.",
		"verbatim(the board met on monday we open the port again now roe said ships may call from noon on)",
	}, {
		"quotation in an edited sentence", "“We open the port again now,” Roe said.", "“We open the port again now,” Roe wrote.",
		"verbatim(the board met on monday) quotation(we open the port again now) edited(roe [said|wrote]) verbatim(ships may call from noon on)",
	},
}

func TestParts(t *testing.T) {
	const first, last = "The board met on Monday. ", " Ships may call from noon on."
	for _, test := range partTests {
		t.Run(test.name, func(t *testing.T) {
			e := newExample(first+test.a+last, first+test.b+last, standard)
			chains := e.chains()
			if len(chains) != 1 {
				t.Fatalf("%d chains", len(chains))
			}
			parts := e.chainParts(chains[0])
			checkParts(t, e, chains[0], parts)
			if got := e.show(parts); got != test.want {
				t.Errorf("got  %s\nwant %s", got, test.want)
			}
		})
	}
}

// checkParts wants parts that cover a chain without gaps on both sides, edits
// that cover their part, and neighbours that could not be one.
func checkParts(t *testing.T, e example, c chain, parts []Part) {
	t.Helper()
	a, b := c.startA(), c.startB()
	for i, part := range parts {
		if part.A.From != a || part.B.From != b || len(part.Edits) == 0 {
			t.Fatalf("part %+v does not begin at %d, %d", part, a, b)
		}
		if i > 0 && part.Kind == parts[i-1].Kind && part.Kind != Edited {
			t.Fatalf("two parts of kind %s in a row", kindNames[part.Kind])
		}
		for _, edit := range part.Edits {
			if edit.A.From != a || edit.B.From != b {
				t.Fatalf("edit %+v does not begin at %d, %d", edit, a, b)
			}
			checkEdit(t, e, edit)
			a, b = edit.A.To, edit.B.To
		}
		if part.A.To != a || part.B.To != b {
			t.Fatalf("part %+v does not end at %d, %d", part, a, b)
		}
	}
	if a != c.endA() || b != c.endB() {
		t.Fatalf("parts end at %d, %d, the chain at %d, %d", a, b, c.endA(), c.endB())
	}
}

func checkEdit(t *testing.T, e example, edit Edit) {
	t.Helper()
	hasA, hasB := edit.A.Len() > 0, edit.B.Len() > 0
	want := map[Op][2]bool{Equal: {true, true}, Replace: {true, true}, Delete: {true, false}, Insert: {false, true}}
	if want[edit.Op] != [2]bool{hasA, hasB} || edit.Op == Equal && edit.A.Len() != edit.B.Len() {
		t.Fatalf("%+v", edit)
	}
	for i := 0; edit.Op == Equal && i < edit.A.Len(); i++ {
		if !e.same(edit.A.From+i, edit.B.From+i) {
			t.Fatalf("%+v has words that differ", edit)
		}
	}
}

func TestMainKind(t *testing.T) {
	part := func(kind Kind, a, b int) Part { return Part{A: text.Range{To: a}, B: text.Range{To: b}, Kind: kind} }
	tests := []struct {
		parts []Part
		want  Kind
	}{
		{[]Part{part(Edited, 3, 3)}, Edited},
		{[]Part{part(Verbatim, 4, 4), part(Quoted, 3, 3), part(Verbatim, 1, 1)}, Verbatim},
		{[]Part{part(Verbatim, 4, 4), part(Quoted, 3, 3), part(Quoted, 1, 2)}, Quoted},
		{[]Part{part(Quoted, 4, 4), part(Verbatim, 4, 4)}, Verbatim},
		{[]Part{part(Verbatim, 4, 4), part(Edited, 0, 9)}, Edited},
	}
	for _, test := range tests {
		if got := mainKind(test.parts); got != test.want {
			t.Errorf("%+v: %s", test.parts, kindNames[got])
		}
	}
}
