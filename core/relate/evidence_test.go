package relate

import (
	"slices"
	"testing"

	"github.com/wirecopy/wirecopy/core/align"
	"github.com/wirecopy/wirecopy/core/text"
)

// share of an article with kinds of words that stand in the other.
func kinds(all, verbatim, quoted, furniture int) Share {
	s := Share{Of: all, furniture: furniture}
	s.Kinds[align.Verbatim], s.Kinds[align.Quoted] = verbatim, quoted
	return s
}

func messages(found []Evidence) []string {
	var said []string
	for _, e := range found {
		said = append(said, e.Code+": "+e.Message)
	}
	return said
}

var (
	inLine = align.Passage{A: text.Range{From: 0, To: 4}, B: text.Range{From: 3, To: 7}}
	moved  = align.Passage{A: inLine.A, B: inLine.B, Moved: true}
)

// evidenceTests say what is said of two articles B and D.
var evidenceTests = []struct {
	name      string
	result    Result
	alignment align.Alignment
	want      []string
}{
	{
		"the same words", Result{Identical, 100, kinds(9, 9, 2, 1), kinds(9, 9, 2, 1), nil}, align.Alignment{Same: true, Passages: []align.Passage{inLine}},
		[]string{"same-words: B and D have the same words in the same order."},
	}, {
		"nothing", Result{Relation: Unrelated, Certainty: 100}, align.Alignment{},
		[]string{"nothing-shared: No passage stands in both."},
	}, {
		"a set phrase, thin", Result{Unrelated, 55, kinds(90, 4, 0, 0), kinds(80, 1, 0, 0), nil}, align.Alignment{Passages: []align.Passage{inLine}},
		[]string{
			"set-phrase: All they share is 1 word, too little to tell from a set phrase.",
			"unclear: The evidence is thin: read the passages before you rely on this.",
		},
	}, {
		"one of each", Result{Partial, 60, kinds(100, 50, 1, 1), kinds(200, 50, 1, 1), nil}, align.Alignment{Longest: align.Run{N: 1}, Passages: []align.Passage{moved}},
		[]string{
			"shares: 51 % of B stands in D, 26 % of D in B.",
			"longest-run: The longest stretch that is word for word the same has 1 word.",
			"in-quotations: 1 word of the 51 shared stands in quotation marks in both.",
			"in-furniture: 1 shared word belongs to page furniture such as bylines and share buttons.",
			"moved: 1 passage stands in another order.",
		},
	}, {
		"two of each", Result{Partial, 60, kinds(100, 50, 2, 2), kinds(200, 50, 2, 2), nil}, align.Alignment{Longest: align.Run{A: 0, B: 3, N: 4}, Passages: []align.Passage{moved, moved}},
		[]string{
			"shares: 52 % of B stands in D, 26 % of D in B.",
			"longest-run: The longest stretch that is word for word the same has 4 words.",
			"in-quotations: 2 words of the 52 shared stand in quotation marks in both.",
			"in-furniture: 2 shared words belong to page furniture such as bylines and share buttons.",
			"moved: 2 passages stand in another order.",
		},
	},
}

func TestEvidence(t *testing.T) {
	for _, test := range evidenceTests {
		t.Run(test.name, func(t *testing.T) {
			got := messages(collect(test.result, &text.Text{}, &text.Text{}, &test.alignment, "B", "D"))
			if !slices.Equal(got, test.want) {
				t.Errorf("got  %q\nwant %q", got, test.want)
			}
		})
	}
}

func TestEvidencePlaces(t *testing.T) {
	a, b := text.Range{From: 0, To: 4}, text.Range{From: 3, To: 7}
	quoted := align.Part{A: text.Range{From: 1, To: 3}, B: text.Range{From: 4, To: 6}, Kind: align.Quoted}
	alignment := &align.Alignment{Longest: align.Run{A: 1, B: 4, N: 2}, Passages: []align.Passage{{A: a, B: b, Moved: true, Parts: []align.Part{quoted}}}}
	result := Result{Partial, 90, kinds(9, 2, 2, 0), kinds(9, 2, 2, 0), nil}
	want := map[string][2]text.Range{CodeLongest: {quoted.A, quoted.B}, CodeQuotations: {quoted.A, quoted.B}, CodeMoved: {a, b}}
	for _, e := range collect(result, &text.Text{}, &text.Text{}, alignment, "A", "B") {
		if place, ok := want[e.Code]; ok {
			if !slices.Equal(e.A, []text.Range{place[0]}) || !slices.Equal(e.B, []text.Range{place[1]}) {
				t.Errorf("%s shows %v and %v", e.Code, e.A, e.B)
			}
			delete(want, e.Code)
		}
	}
	if len(want) > 0 {
		t.Errorf("not said: %v", want)
	}
}

// TestCredits: every agency is named once, with the words that name it in the
// article that does.
func TestCredits(t *testing.T) {
	x := text.Read("AP and Reuters and AP and others wrote it", text.NewLexicon(), "en")
	x.Credits = []text.Credit{
		{Span: text.Span{Start: 0, End: 2}, Agency: "AP"}, {Span: text.Span{Start: 7, End: 14}, Agency: "Reuters"},
		{Span: text.Span{Start: 19, End: 21}, Agency: "AP"}, {Span: text.Span{Start: 26, End: 32}},
	}
	e := collector{alignment: &align.Alignment{Passages: make([]align.Passage, 1)}}
	e.credits(x, "A", true)
	e.credits(x, "B", false)
	want := []string{
		"credit-line: A credits AP.", "credit-line: A credits Reuters.",
		"credit-line: B credits AP.", "credit-line: B credits Reuters.",
	}
	if got := messages(e.found); !slices.Equal(got, want) {
		t.Fatalf("got %q", got)
	}
	reuters := []text.Range{{From: 2, To: 3}}
	if first, second := e.found[1], e.found[3]; !slices.Equal(first.A, reuters) || first.B != nil || !slices.Equal(second.B, reuters) || second.A != nil {
		t.Errorf("Reuters stands at %+v and %+v", first, second)
	}
	nothing := collector{alignment: &align.Alignment{}}
	if nothing.credits(x, "A", true); nothing.found != nil {
		t.Errorf("nothing is shared, yet %q", messages(nothing.found))
	}
}
