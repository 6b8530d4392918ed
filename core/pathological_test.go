package core_test

import (
	"strings"
	"testing"

	"github.com/wirecopy/wirecopy/core"
)

// Inputs that make careless comparison slow or wrong. Each pair shares all of
// the first text; a run that does not end is caught by the test's time limit.
func TestPathological(t *testing.T) {
	sentence := "The harbour board put off its vote on the barrier until Thursday, the chairman said. "
	long := strings.Repeat("word ", 1_000_000)
	cases := map[string]struct{ a, b string }{
		"one word a million times":       {long, long + "word"},
		"two words by turns":             {strings.Repeat("to be ", 200_000), "and " + strings.Repeat("to be ", 200_001)},
		"no spaces":                      {strings.Repeat("x", 2_000_000), "a " + strings.Repeat("x", 2_000_000)},
		"ten megabytes on one line":      {strings.Repeat(sentence, 120_000), "Headline. " + strings.Repeat(sentence, 120_000)},
		"every passage twice":            {sentence + "Not so.", strings.Repeat(sentence, 2) + "Not so."},
		"only opening quotation marks":   {strings.Repeat("“", 300_000) + sentence, strings.Repeat("“", 200_000) + sentence},
		"only apostrophes":               {strings.Repeat("'", 300_000) + sentence, strings.Repeat("’", 200_000) + sentence},
		"a line end after every word":    {strings.ReplaceAll(sentence, " ", "\n"), sentence + sentence},
		"a million empty lines":          {strings.Repeat("\n", 1_000_000) + sentence, sentence},
		"emoji around every word":        {strings.ReplaceAll(sentence, " ", " 🌊 "), sentence + "🌊"},
		"unspaced script without an end": {strings.Repeat("海港委员会推迟投票", 50_000), "会" + strings.Repeat("海港委员会推迟投票", 50_001)},
		"marks on marks":                 {"e" + strings.Repeat("\u0301", 100_000) + " " + sentence, sentence},
		"hyphens":                        {strings.Repeat("a-", 300_000) + "a " + sentence, sentence},
	}
	for name, c := range cases {
		t.Run(name, func(t *testing.T) {
			r, err := core.Compare([]core.Article{{Text: c.a}, {Text: c.b}}, core.Options{})
			if err != nil {
				t.Fatal(err)
			}
			if p := r.Pairs[0]; max(p.AInB.Share, p.BInA.Share) < 0.9 {
				t.Errorf("%s, shares %v and %v", p.Relation, p.AInB.Share, p.BInA.Share)
			}
		})
	}
}

func TestOnlyEmoji(t *testing.T) {
	_, err := core.Compare([]core.Article{{ID: "smile", Text: "🌊🌊🌊"}, {Text: "words"}}, core.Options{})
	e, ok := err.(*core.Error)
	if !ok || e.Code != core.CodeEmpty || e.Article != 0 || e.ID != "smile" {
		t.Fatalf("got %v", err)
	}
}
