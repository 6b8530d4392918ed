package text

import (
	"strings"
	"testing"
	"unicode/utf8"
)

// checkMarks holds what was found in a text against what is promised of it.
func checkMarks(t *testing.T, x *Text) {
	t.Helper()
	valid := utf8.ValidString(x.Source)
	inside := func(what string, s Span, after int) int {
		if s.Start < after || s.End <= s.Start || s.End > len(x.Source) {
			t.Fatalf("%s %v after %d in %d bytes", what, s, after, len(x.Source))
		}
		if valid && !(onRune(x.Source, s.Start) && onRune(x.Source, s.End)) {
			t.Fatalf("%s %v cuts a character", what, s)
		}
		return s.End
	}
	end := 0
	for _, q := range x.Quotations {
		end = inside("quotation", q.Span, end)
		if q.Words != x.WordsIn(q.Span) || q.Words.Len() == 0 {
			t.Fatalf("quotation words %v", q.Words)
		}
		if !q.Speaker.Empty() {
			inside("speaker", q.Speaker, 0)
		}
	}
	end = 0
	for _, d := range x.Dates {
		end = inside("date", d.Span, end)
		if len(d.ISO) < len("2021-12") || len(d.ISO) > len("2021-12-14") {
			t.Fatalf("date %q", d.ISO)
		}
	}
	end = 0
	for _, c := range x.Credits {
		end = inside("credit", c.Span, end)
	}
	end = 0
	for _, f := range x.Furniture {
		end = inside("furniture", f.Span, end)
		if f.Why == "" || f.Words != x.WordsIn(f.Span) {
			t.Fatalf("furniture %+v", f)
		}
	}
}

func onRune(s string, at int) bool { return at == len(s) || utf8.RuneStart(s[at]) }

// pathological texts are repeated to a megabyte.
var pathological = []string{
	`"`, `'`, `’`, `‘`, `“`, `”`, `„`, `«`, `»`, `(`, `/`, `「`, `(AP`, `(AP) `, `“a ‘b “c ‘d `, `"a `, ` "`, `'s `, `‘s’ `, `s' `, `“a\n\n“`,
	`1 `, `1`, `May `, `14 May `, `14.12.`, `2021-12-`, `年`, `12月`, `said `, `“Roe said ”`, `Roe `, `Roe, `, `“a b c d,” Roe `, "according to ",
	"share ", "share\n", "Share | ", "by Roe\n", "date 2021-12-14 ", "date ", "(with input from ", "this article ", "AP/", "a > ", "的", "说", "“的”说", "は「", "قال ", "x", "é", "\x80", "—", "\n",
}

// TestMarksInLinearTime ends: with a step whose work grows with the square of a
// megabyte it would not within the ten minutes that go test allows.
func TestMarksInLinearTime(t *testing.T) {
	size := 1 << 20
	if testing.Short() {
		size = 1 << 17
	}
	for _, one := range pathological {
		source := strings.Repeat(strings.ReplaceAll(one, `\n`, "\n"), size/len(one))
		x := &Text{Source: source, lexicon: NewLexicon()}
		x.Words = splitWords(source, x.lexicon)
		x.divide()
		x.Sentences = splitSentences(x)
		x.Language = detectLanguage(x, nil)
		x.Dates = findDates(x)
		x.Credits = findCredits(x)
		x.Furniture = findFurniture(x)
		for _, language := range []string{"en", "sv", "zh", "ja", "ar"} {
			x.Language = language
			x.Quotations = findQuotations(x)
		}
		checkMarks(t, x)
	}
}

func FuzzMarks(f *testing.F) {
	for _, one := range pathological {
		f.Add(strings.Repeat(strings.ReplaceAll(one, `\n`, "\n"), 5))
	}
	f.Add(page("Updated 09:01, 15-Dec-2021"))
	f.Add("“We wait,” Jane Roe, an analyst, said on 14 December. “And go.” (AP)")
	f.Add("王小明说：“我们等着港口重新开放。” 「港」と山田市長は述べた。")
	f.Fuzz(func(t *testing.T, source string) {
		for _, language := range []string{"", "en", "fi", "zh", "ja", "ar"} {
			checkMarks(t, Read(source, NewLexicon(), language))
		}
	})
}
