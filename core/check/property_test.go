package check

import (
	"fmt"
	"math/rand/v2"
	"reflect"
	"slices"
	"strings"
	"testing"

	"github.com/wirecopy/wirecopy/core/align"
	"github.com/wirecopy/wirecopy/core/text"
)

// FuzzCompare holds the checks of any two texts to what is promised.
func FuzzCompare(f *testing.F) {
	for _, test := range figureTests {
		f.Add(before+test.a+after, before+test.b+after)
	}
	f.Add("“We will wait,” said Ada Holm, “until the tide.” «Мы ждём» 他说：“我们等。”", "“We will wait until the tide,” she said.")
	f.Add("\xff“\x00 9,9.9,9 12 345 678 %", "“ one hundred million thousand")
	f.Fuzz(holdChecks)
}

// TestRandomChecks does the same with texts put together from pieces of each
// other.
func TestRandomChecks(t *testing.T) {
	pieces := strings.Fields("“ ” “We will ” not no 412 421 million five Tuesday Friday Ada Holm Holmer said claimed according to the quay , . . 14 March €5 % won't sell boats 不会 出售")
	random := rand.New(rand.NewPCG(3, 4))
	for range 400 {
		var a []string
		for range 5 + random.IntN(80) {
			a = append(a, pieces[random.IntN(len(pieces))])
		}
		b := slices.Clone(a)
		for range random.IntN(12) {
			b[random.IntN(len(b))] = pieces[random.IntN(len(pieces))]
		}
		holdChecks(t, strings.Join(a, " "), strings.Join(b, " "))
	}
}

func holdChecks(t *testing.T, a, b string) {
	d := newDesk(a, b)
	there, back := d.compare(0, 1), d.compare(1, 0)
	if mirrored := back.mirror(); !reflect.DeepEqual(there, mirrored) {
		t.Fatalf("not mirrored:\n%+v\n%+v", there, mirrored)
	}
	for _, q := range there.Quotations {
		holdQuotation(t, d, q)
	}
	for _, f := range there.Figures {
		if f.A.End > len(a) || f.B.End > len(b) || f.A.Start > f.A.End || f.B.Start > f.B.End {
			t.Fatalf("span outside of the text: %+v", f)
		}
	}
	for _, q := range newDesk(a, a).compare(0, 1).Quotations {
		if q.Status != Identical || q.A != q.B {
			t.Fatalf("the quotations of one text differ: %+v", q)
		}
	}
	Slips(d.facts)
}

// holdQuotation wants edits that cover the words, and equal ones to be equal.
func holdQuotation(t *testing.T, d *desk, q Quotation) {
	t.Helper()
	if len(q.Edits) == 0 {
		return
	}
	atA, atB := q.WordsA.From, q.WordsB.From
	for _, e := range q.Edits {
		if e.A.From != atA || e.B.From != atB || e.Op == align.Equal && e.A.Len() != e.B.Len() {
			t.Fatalf("edits do not cover: %+v", q)
		}
		for k := range e.A.Len() {
			if e.Op == align.Equal && !sameWord(d.facts[0], e.A.From+k, d.facts[1], e.B.From+k) {
				t.Fatalf("equal words differ: %+v", q)
			}
		}
		atA, atB = e.A.To, e.B.To
	}
	if atA != q.WordsA.To || atB != q.WordsB.To {
		t.Fatalf("edits do not cover: %+v", q)
	}
}

// TestLinear ends with texts that make careless checks slow: where pairs of what
// stands in two such texts were looked at, each for as long as two quotations
// take, it would not within the ten minutes that go test allows.
func TestLinear(t *testing.T) {
	cases := map[string]func(n int) (a, b string){
		"one quotation again and again": func(n int) (string, string) {
			s := strings.Repeat("“We will wait for the spring tide,” said Ada Holm. ", n)
			return s, "So. " + s
		},
		"many quotations alike": func(n int) (string, string) {
			var a, b strings.Builder
			for i := range n {
				fmt.Fprintf(&a, "“We will wait for tide %d and then go,” said Ada Holm. ", i)
				fmt.Fprintf(&b, "“They will wait for tide %d and then leave,” said Ada Holm. ", i)
			}
			return a.String(), b.String()
		},
		"one long quotation": func(n int) (string, string) {
			var a, b strings.Builder
			for i := range 3 * n {
				fmt.Fprintf(&a, "word%d tide ", i)
				fmt.Fprintf(&b, "word%d quay ", i)
			}
			return "“" + a.String() + "”", "“" + b.String() + "”"
		},
		"nothing but numbers": func(n int) (string, string) {
			return strings.Repeat("12 boats, one hundred men ", n), strings.Repeat("13 boats, two hundred men ", n)
		},
		"number words without an end": func(n int) (string, string) {
			return strings.Repeat("million ", 6*n), strings.Repeat("hundred and ", 3*n)
		},
		"digits in groups": func(n int) (string, string) {
			return strings.Repeat("123 456 ", 3*n), "Le " + strings.Repeat("123 456 ", 3*n)
		},
		"names a letter apart": func(n int) (string, string) { return lettersApart(n), lettersApart(n) + " end" },
		"a negation in every short gap": func(n int) (string, string) {
			return strings.Repeat("it will not go and it will stay so. ", n), strings.Repeat("it will go and it will not stay so. ", n)
		},
	}
	for name, make := range cases {
		t.Run(name, func(*testing.T) { checkAll(make(100_000)) })
	}
}

func lettersApart(n int) string {
	var all strings.Builder
	for i := range 2 * n {
		word := []byte("Karl Hollmanberg ")
		for k := range 6 {
			word[7+k] = byte('a' + (i>>(2*k))&3)
		}
		all.Write(word)
	}
	return all.String()
}

// checkAll runs all checks, of an alignment that is one edited part.
func checkAll(a, b string) {
	lexicon := text.NewLexicon()
	textA, textB := text.Read(a, lexicon, "en"), text.Read(b, lexicon, "en")
	whole := align.Edit{Op: align.Replace, A: textA.All(), B: textB.All()}
	alignment := &align.Alignment{Passages: []align.Passage{{A: whole.A, B: whole.B, Parts: wordByWord(whole)}}}
	x, y := Read(textA, lexicon), Read(textB, lexicon)
	compare(x, y, alignment)
	Slips([]*Facts{x, y, x})
}

// wordByWord makes an edited part in which every other word is replaced.
func wordByWord(whole align.Edit) []align.Part {
	part := align.Part{A: whole.A, B: whole.B, Kind: align.Edited}
	for i := range min(whole.A.Len(), whole.B.Len()) {
		at := text.Range{From: i, To: i + 1}
		op := align.Replace
		if i%2 == 0 {
			op = align.Equal
		}
		part.Edits = append(part.Edits, align.Edit{Op: op, A: at, B: at})
	}
	return []align.Part{part}
}
