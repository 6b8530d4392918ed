package text

import (
	"slices"
	"strings"
	"testing"
)

// paragraphTests are sources whose paragraphs are given one a line.
var paragraphTests = []struct{ name, source, want string }{
	{"one line each", "The port reopened on Monday.\nShips may call again.", "The port reopened on Monday.\nShips may call again."},
	{"two lines of a short text", "The port reopened on\nmonday morning.", "The port reopened on monday morning."},
	{"headline above a short text", "Port reopens\nThe port reopened.", "Port reopens\nThe port reopened."},
	{"wrapped", `Harbour reopens after the storm

The harbour board reopened the port on Monday after three days of storm,
its chairman said. Ships that had waited outside of the bay since Friday
may call again, and the ferries go from noon.

The repair of the northern quay will last until spring, the board said,
and cost more than twice of what it had set aside for such damage.`, `Harbour reopens after the storm
The harbour board reopened the port on Monday after three days of storm, its chairman said. Ships that had waited outside of the bay since Friday may call again, and the ferries go from noon.
The repair of the northern quay will last until spring, the board said, and cost more than twice of what it had set aside for such damage.`},
	{"wrapped without empty lines", `The harbour board reopened the port on Monday after three days of storm,
its chairman said. Ships that had waited outside of the bay since Friday
may call again.
The repair of the northern quay will last until spring, the board said,
and cost more than twice of what it had set aside for such damage.`, `The harbour board reopened the port on Monday after three days of storm, its chairman said. Ships that had waited outside of the bay since Friday may call again.
The repair of the northern quay will last until spring, the board said, and cost more than twice of what it had set aside for such damage.`},
	{"wrapped behind the end of a sentence", `The harbour board reopened the port on Monday after three days of gales.
Ships that had waited outside of the bay since Friday may call again, it
said, and the ferries to both islands go every hour from Monday noon on until
midnight.`, `The harbour board reopened the port on Monday after three days of gales. Ships that had waited outside of the bay since Friday may call again, it said, and the ferries to both islands go every hour from Monday noon on until midnight.`},
	{"byline and buttons above", `Harbour reopens
By Jane Roe
Share

The harbour board reopened the port on Monday after three days of storm,
its chairman said. Ships that had waited outside of the bay since Friday
may call again, and the ferries go from noon on, the harbour board said
in a statement.`, `Harbour reopens
By Jane Roe
Share
The harbour board reopened the port on Monday after three days of storm, its chairman said. Ships that had waited outside of the bay since Friday may call again, and the ferries go from noon on, the harbour board said in a statement.`},
	{"long lines", strings.Repeat("The harbour board reopened the port after the storm and ", 4) + "went.\n" + strings.Repeat("Ships that had waited may call again as ", 5) + "before\nThe end", strings.Repeat("The harbour board reopened the port after the storm and ", 4) + "went.\n" + strings.Repeat("Ships that had waited may call again as ", 5) + "before\nThe end"},
	{"list", "What opens:\n- Quay one\n- Quay two\n- The ferry\n- The old fish market", "What opens:\n- Quay one\n- Quay two\n- The ferry\n- The old fish market"},
	{"Chinese", "海港委员会星期一宣布，在三天的风暴之后港口重新开\n放。自星期五起在海湾外等候的船只可以再次靠岸，渡\n轮从中午开始运行。\n北码头的修理工作将持续到春天，委员会说，费用超过\n预算的两倍。", "海港委员会星期一宣布，在三天的风暴之后港口重新开 放。自星期五起在海湾外等候的船只可以再次靠岸，渡 轮从中午开始运行。\n北码头的修理工作将持续到春天，委员会说，费用超过 预算的两倍。"},
	{"long Chinese lines", strings.Repeat(strings.Repeat("海港", 100)+"\n", 5), strings.TrimSpace(strings.Repeat(strings.Repeat("海港", 100)+"\n", 5))},
	{"poem", "The harbour lay in evening light\nThe boats came slowly home from sea\nAnd no one spoke a word that night\nThe wind had gone to sleep with me\n\nThe lamps were lit along the quay\nThe gulls had found a place to rest", "The harbour lay in evening light\nThe boats came slowly home from sea\nAnd no one spoke a word that night\nThe wind had gone to sleep with me\nThe lamps were lit along the quay\nThe gulls had found a place to rest"},
	{"headlines", "Harbour reopens after the storm\nFerries go again from noon\nMinister asks for patience at the gates\nFishermen want more money\nWhat the new quay will cost the town", "Harbour reopens after the storm\nFerries go again from noon\nMinister asks for patience at the gates\nFishermen want more money\nWhat the new quay will cost the town"},
	{"no words", "\n\n 🌊 \n\n", "🌊"},
	{"nothing", " \r\n\t\n", ""},
}

func TestParagraphs(t *testing.T) {
	for _, test := range paragraphTests {
		t.Run(test.name, func(t *testing.T) {
			var want []string
			if test.want != "" {
				want = strings.Split(test.want, "\n")
			}
			for _, end := range []string{"\n", "\r\n", "\r", "\u2028"} {
				source := strings.ReplaceAll(test.source, "\n", end)
				if got := paragraphsOf(source); !slices.Equal(got, want) {
					t.Errorf("lines end with %+q\ngot  %q\nwant %q", end, got, want)
				}
			}
		})
	}
}

// TestParagraphsHoldEveryWord: in order, without a gap, inside their span.
func TestParagraphsHoldEveryWord(t *testing.T) {
	for _, test := range paragraphTests {
		x := read("\uFEFF" + test.source)
		checkSegments(t, x, x.Paragraphs)
		checkSegments(t, x, x.Sentences)
	}
}

// checkSegments wants every word of a text to begin in exactly one of the
// segments. A pair of characters may end in the next line.
func checkSegments(t *testing.T, x *Text, segments []Segment) {
	t.Helper()
	word, end := 0, 0
	for _, s := range segments {
		if s.Words.From != word || s.Span.Start < end || s.Span.End > len(x.Source) {
			t.Fatalf("%+v behind word %d, byte %d in %q", s, word, end, x.Source)
		}
		if s.Words.Len() > 0 && (int(x.Words[s.Words.From].Start) < s.Span.Start || int(x.Words[s.Words.To-1].Start) >= s.Span.End) {
			t.Fatalf("words outside of %+v in %q", s, x.Source)
		}
		word, end = s.Words.To, s.Span.End
	}
	if word != len(x.Words) {
		t.Fatalf("%d of %d words are in a segment of %q", word, len(x.Words), x.Source)
	}
}
