package core_test

import (
	"bytes"
	"cmp"
	"fmt"
	"math/rand/v2"
	"reflect"
	"slices"
	"strings"
	"testing"
	"unicode"
	"unicode/utf16"
	"unicode/utf8"

	"golang.org/x/tools/txtar"

	"github.com/wirecopy/wirecopy/core"
	"github.com/wirecopy/wirecopy/core/report"
	"github.com/wirecopy/wirecopy/core/text"
)

// addSeeds feeds the articles of the golden cases to a fuzz target.
func addSeeds(f *testing.F) {
	for _, name := range []string{"reprint-furniture", "quotation-altered", "chinese", "arabic", "mixed-scripts-emoji", "typography", "moved-paragraphs"} {
		archive, err := txtar.ParseFile("testdata/" + name + ".txtar")
		if err != nil {
			f.Fatal(err)
		}
		f.Add(archive.Files[0].Data, archive.Files[1].Data)
	}
	f.Add([]byte("a"), []byte("\xff\xfe\x00 a \U0001F600"))
}

// compareBytes compares two articles, nil if one of them is not an article.
func compareBytes(t *testing.T, a, b []byte) *report.Report {
	r, err := core.Compare([]core.Article{{ID: "a", Text: string(a)}, {ID: "b", Text: string(b)}}, core.Options{})
	if err != nil {
		if _, ok := err.(*core.Error); !ok {
			t.Fatalf("error of type %T: %v", err, err)
		}
		return nil
	}
	return r
}

// FuzzReport holds every report to what is promised about spans, shares,
// edits, mirroring and determinism.
func FuzzReport(f *testing.F) {
	addSeeds(f)
	f.Fuzz(func(t *testing.T, a, b []byte) { checkReport(t, a, b) })
}

// TestRandomReuse does the same with articles put together from pieces of
// each other, which mutation seldom finds.
func TestRandomReuse(t *testing.T) {
	random := rand.New(rand.NewPCG(1, 2))
	for range 300 {
		a := randomText(random, nil)
		b := randomText(random, strings.Fields(a))
		checkReport(t, []byte(a), []byte(b))
	}
}

// randomText makes a text of few distinct words, so that much repeats; parts
// of it come from source.
func randomText(random *rand.Rand, source []string) string {
	var words []string
	vocabulary := 2 + random.IntN(200)
	for len(words) < 1+random.IntN(150) {
		if len(source) > 0 && random.IntN(3) == 0 {
			from := random.IntN(len(source))
			words = append(words, source[from:from+random.IntN(len(source)-from+1)]...)
			continue
		}
		word := fmt.Sprintf("w%d", random.IntN(vocabulary))
		switch random.IntN(12) {
		case 0:
			word = "“" + word
		case 1:
			word += ".”"
		case 2:
			word += ".\n\n"
		case 3:
			word = "海港委员会"[:3*(1+random.IntN(5))]
		}
		words = append(words, word)
	}
	return strings.Join(words, " ")
}

func checkReport(t *testing.T, a, b []byte) {
	r := compareBytes(t, a, b)
	if r == nil {
		return
	}
	if again := compareBytes(t, a, b); !bytes.Equal(r.AppendJSON(nil), again.AppendJSON(nil)) {
		t.Fatal("the same articles gave another report")
	}
	p := r.Pairs[0]
	checkShare(t, p.AInB)
	checkShare(t, p.BInA)
	checkPassages(t, p.Passages, units(a), units(b))
	checkMirror(t, p, compareBytes(t, b, a).Pairs[0])
	self := compareBytes(t, a, a).Pairs[0]
	if self.Relation != "identical" || self.AInB.Share != 1 || self.BInA.Share != 1 {
		t.Fatalf("an unchanged text is %s and %v shared", self.Relation, self.AInB.Share)
	}
	checkMirror(t, self, self)
	checkSurvey(t, string(a), string(b))
}

// checkSurvey wants a survey of the two articles, and that of the exchanged ones
// to say the same.
func checkSurvey(t *testing.T, a, b string) {
	t.Helper()
	survey, err := core.Survey(twoOf(a, b), core.SurveyOptions{})
	if err != nil {
		t.Fatal(err)
	}
	exchanged, err := core.Survey(twoOf(b, a), core.SurveyOptions{})
	if err != nil {
		t.Fatal(err)
	}
	if len(survey.Pairs) != len(exchanged.Pairs) || !reflect.DeepEqual(survey.Clusters, exchanged.Clusters) {
		t.Fatalf("not mirrored: %+v\n%+v", survey, exchanged)
	}
	for i, p := range survey.Pairs {
		p.AInB, p.BInA = p.BInA, p.AInB
		if p != exchanged.Pairs[i] {
			t.Fatalf("not mirrored: %+v\n%+v", p, exchanged.Pairs[i])
		}
	}
}

func units(source []byte) []uint16 { return utf16.Encode([]rune(string(source))) }

func checkShare(t *testing.T, s report.Share) {
	t.Helper()
	if s.Words != s.Verbatim+s.Edited+s.Rewritten+s.Quotation || s.Words > s.Of || s.Share != float64(s.Words)/float64(s.Of) {
		t.Fatalf("share does not add up: %+v", s)
	}
}

// checkPassages wants spans inside the texts, in order and disjoint, parts
// that cover their passage, and edits that turn A's words into B's.
func checkPassages(t *testing.T, passages []report.Passage, a, b []uint16) {
	t.Helper()
	var sidesA, sidesB []report.Span
	for _, p := range passages {
		sidesA, sidesB = append(sidesA, p.A), append(sidesB, p.B)
		var partsA, partsB []report.Span
		for _, part := range p.Parts {
			partsA, partsB = append(partsA, part.A), append(partsB, part.B)
			checkEdits(t, part, a, b)
		}
		checkCover(t, p.A, partsA)
		checkCover(t, p.B, inOrder(partsB))
	}
	checkCover(t, report.Span{Start: 0, End: len(a)}, sidesA)
	checkCover(t, report.Span{Start: 0, End: len(b)}, inOrder(sidesB))
}

// inOrder sorts the spans of b, which follow the order of a.
func inOrder(spans []report.Span) []report.Span {
	slices.SortFunc(spans, func(x, y report.Span) int {
		if x.Start != y.Start {
			return x.Start - y.Start
		}
		return x.End - y.End
	})
	return spans
}

// checkCover wants spans in order, disjoint and inside whole.
func checkCover(t *testing.T, whole report.Span, spans []report.Span) {
	t.Helper()
	at := whole.Start
	for _, s := range spans {
		if s.Start < at || s.End < s.Start || s.End > whole.End {
			t.Fatalf("span %v out of order or outside of %v", s, whole)
		}
		at = s.End
	}
}

func checkEdits(t *testing.T, part report.Part, a, b []uint16) {
	t.Helper()
	var spansA, spansB []report.Span
	var rebuilt []uint16
	for _, e := range part.Edits {
		spansA, spansB = append(spansA, e.A), append(spansB, e.B)
		from, span := b, e.B
		if e.Op == "equal" {
			from, span = a, e.A
			x, y := normal(a[e.A.Start:e.A.End]), normal(b[e.B.Start:e.B.End])
			if x != y && lacksOne(x, y) {
				return
			}
			if x != y {
				t.Fatalf("equal words differ: %q and %q", x, y)
			}
		}
		rebuilt = append(append(rebuilt, from[span.Start:span.End]...), ' ')
	}
	checkCover(t, part.A, spansA)
	checkCover(t, part.B, spansB)
	if got, want := normal(rebuilt), normal(b[part.B.Start:part.B.End]); got != want {
		t.Fatalf("the edits give %q, not %q", got, want)
	}
}

// lacksOne tells whether one side lacks a character, which may have marks,
// before the words of the other. Where words are overlapping pairs of characters and two pieces touch
// on one side only, the earlier one has the character that they share.
func lacksOne(x, y string) bool {
	if len(x) > len(y) {
		x, y = y, x
	}
	before, ok := strings.CutSuffix(y, x)
	marks := strings.Map(func(r rune) rune {
		if unicode.IsMark(r) {
			return r
		}
		return -1
	}, before)
	return ok && utf8.RuneCountInString(before)-utf8.RuneCountInString(marks) == 1
}

// normal is a text's normalised words run together, so that it does not
// matter whether characters were cut into pairs.
func normal(s []uint16) string {
	source := string(utf16.Decode(s))
	lexicon := text.NewLexicon()
	var out strings.Builder
	last := uint32(0)
	for _, w := range text.Read(source, lexicon, "en").Words {
		// Of a pair of characters only what the pair before did not hold.
		form := text.Read(source[max(w.Start, last):w.End], lexicon, "en")
		for _, v := range form.Words {
			out.WriteString(lexicon.Word(v.ID))
		}
		last = w.End
	}
	return out.String()
}

// checkMirror wants the pair of the exchanged articles to say the same.
func checkMirror(t *testing.T, p, mirrored report.Pair) {
	t.Helper()
	if p.Relation != mirrored.Relation || p.Certainty != mirrored.Certainty || p.AInB != mirrored.BInA || p.BInA != mirrored.AInB || p.Resemblance != mirrored.Resemblance {
		t.Fatalf("not mirrored: %+v\n%+v", p, mirrored)
	}
	passages := make([]report.Passage, len(mirrored.Passages))
	for i, q := range mirrored.Passages {
		passages[i] = mirrorPassage(q)
	}
	slices.SortFunc(passages, func(x, y report.Passage) int { return x.A.Start - y.A.Start })
	if len(passages)+len(p.Passages) > 0 && !reflect.DeepEqual(passages, p.Passages) {
		t.Fatalf("passages not mirrored:\n%+v\n%+v", p.Passages, passages)
	}
	if l := mirrored.Longest; p.Longest != (report.Longest{Words: l.Words, A: l.B, B: l.A}) {
		t.Fatalf("longest not mirrored: %+v\n%+v", p.Longest, l)
	}
	checkMirroredChecks(t, p.Checks, mirrored.Checks)
}

// checkMirroredChecks does not care for the order, which is that of A.
func checkMirroredChecks(t *testing.T, checks, mirrored report.Checks) {
	t.Helper()
	others := map[string]string{"only-a": "only-b", "only-b": "only-a"}
	var want, got []string
	for _, q := range mirrored.Quotations {
		side := mirrorPassage(report.Passage{Parts: []report.Part{{Edits: q.Edits}}}).Parts[0]
		want = append(want, fmt.Sprintln(spanOf(q.B), spanOf(q.A), cmp.Or(others[q.Status], q.Status), side.Edits))
	}
	for _, q := range checks.Quotations {
		got = append(got, fmt.Sprintln(spanOf(q.A), spanOf(q.B), q.Status, q.Edits))
	}
	for _, f := range mirrored.Figures {
		want = append(want, fmt.Sprintln(f.B, f.A, f.Kind))
	}
	for _, f := range checks.Figures {
		got = append(got, fmt.Sprintln(f.A, f.B, f.Kind))
	}
	slices.Sort(want)
	slices.Sort(got)
	if !slices.Equal(want, got) {
		t.Fatalf("checks not mirrored:\n%q\n%q", got, want)
	}
}

func spanOf(s *report.Span) report.Span {
	if s == nil {
		return report.Span{Start: -1, End: -1}
	}
	return *s
}

func mirrorPassage(p report.Passage) report.Passage {
	names := map[string]string{"insert": "delete", "delete": "insert", "equal": "equal", "replace": "replace"}
	p.A, p.B = p.B, p.A
	p.Parts = slices.Clone(p.Parts)
	for i, part := range p.Parts {
		part.A, part.B = part.B, part.A
		part.Edits = slices.Clone(part.Edits)
		for j, e := range part.Edits {
			part.Edits[j] = report.Edit{Op: names[e.Op], A: e.B, B: e.A}
		}
		p.Parts[i] = part
	}
	slices.SortStableFunc(p.Parts, func(x, y report.Part) int {
		if x.A.Start != y.A.Start {
			return x.A.Start - y.A.Start
		}
		return x.A.End - y.A.End
	})
	return p
}
