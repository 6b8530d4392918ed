package report

import (
	"math/rand/v2"
	"slices"
	"strings"
	"testing"

	"github.com/wirecopy/wirecopy/core/align"
	"github.com/wirecopy/wirecopy/core/text"
)

// built is the pair of a report of two texts with the given passages.
func built(a, b string, passages []align.Passage) Pair {
	lexicon := text.NewLexicon()
	builder := NewBuilder(Options{})
	builder.AddArticle("a", "", text.Read(a, lexicon, "en"))
	builder.AddArticle("b", "", text.Read(b, lexicon, "en"))
	builder.AddPair(PairResult{A: 0, B: 1, Alignment: &align.Alignment{Passages: passages}})
	return builder.Report(nil).Pairs[0]
}

func words(from, to int) text.Range { return text.Range{From: from, To: to} }

// onePassage has one part with the given edits.
func onePassage(kind align.Kind, edits ...align.Edit) []align.Passage {
	last := edits[len(edits)-1]
	a, b := words(edits[0].A.From, last.A.To), words(edits[0].B.From, last.B.To)
	return []align.Passage{{A: a, B: b, Kind: kind, Parts: []align.Part{{A: a, B: b, Kind: kind, Edits: edits}}}}
}

// TestCharactersOfEdits: of overlapping pairs of characters, only those that
// changed are shown as changed.
func TestCharactersOfEdits(t *testing.T) {
	edited := []align.Edit{
		{Op: align.Equal, A: words(0, 1), B: words(0, 1)},
		{Op: align.Replace, A: words(1, 3), B: words(1, 3)},
		{Op: align.Equal, A: words(3, 4), B: words(3, 4)},
	}
	p := built("🌊海港委员会。", "海港团员会。", onePassage(align.Edited, edited...)).Passages[0]
	want := []Edit{
		{"equal", Span{2, 4}, Span{0, 2}},
		{"replace", Span{4, 5}, Span{2, 3}},
		{"equal", Span{5, 7}, Span{3, 5}},
	}
	if len(p.Parts) != 1 || !slices.Equal(p.Parts[0].Edits, want) || p.A != (Span{2, 7}) || p.B != (Span{0, 5}) {
		t.Errorf("got %+v", p)
	}
}

func TestPlacesOfInsertions(t *testing.T) {
	edited := []align.Edit{
		{Op: align.Equal, A: words(0, 2), B: words(0, 2)},
		{Op: align.Insert, A: words(2, 2), B: words(2, 3)},
		{Op: align.Equal, A: words(2, 3), B: words(3, 4)},
		{Op: align.Delete, A: words(3, 4), B: words(4, 4)},
		{Op: align.Equal, A: words(4, 5), B: words(4, 5)},
	}
	p := built("The port is now open.", "The port – it is open!", onePassage(align.Edited, edited...)).Passages[0]
	want := []Edit{
		{"equal", Span{0, 8}, Span{0, 8}},
		{"insert", Span{8, 8}, Span{11, 13}},
		{"equal", Span{9, 11}, Span{14, 16}},
		{"delete", Span{12, 15}, Span{16, 16}},
		{"equal", Span{16, 20}, Span{17, 21}},
	}
	if !slices.Equal(p.Parts[0].Edits, want) || p.Kind != "edited" || p.Moved {
		t.Errorf("got %+v", p)
	}
}

// TestSpansNeverOverlap lays out random passages over texts of pairs of
// characters, where the words themselves overlap.
func TestSpansNeverOverlap(t *testing.T) {
	random := rand.New(rand.NewPCG(1, 2))
	for range 3_000 {
		a, b := randomSource(random), randomSource(random)
		lexicon := text.NewLexicon()
		wordsA, wordsB := len(text.Read(a, lexicon, "en").Words), len(text.Read(b, lexicon, "en").Words)
		pair := built(a, b, randomPassages(random, wordsA, wordsB))
		checkSide(t, a, pair.Passages, func(p Passage) Span { return p.A }, func(p Part) Span { return p.A }, func(e Edit) Span { return e.A })
		checkSide(t, b, pair.Passages, func(p Passage) Span { return p.B }, func(p Part) Span { return p.B }, func(e Edit) Span { return e.B })
	}
}

func randomSource(random *rand.Rand) string {
	pieces := []string{"海港", "委员会", "推迟", "投票", "a", "port ", " 🌊", "。", "\n", "\n\n", "ท่าเรือ", " x "}
	var source strings.Builder
	for range 5 + random.IntN(20) {
		source.WriteString(pieces[random.IntN(len(pieces))])
	}
	return source.String()
}

// randomPassages pairs stretches of the first text, in order, with stretches
// of the second in any order.
func randomPassages(random *rand.Rand, wordsA, wordsB int) []align.Passage {
	n := 1 + random.IntN(3)
	cutsA, cutsB := randomCuts(random, n, wordsA), randomCuts(random, n, wordsB)
	var passages []align.Passage
	for i, place := range random.Perm(n) {
		p := align.Passage{A: words(cutsA[i], cutsA[i+1]), B: words(cutsB[place], cutsB[place+1])}
		if p.A.Len() == 0 || p.B.Len() == 0 {
			continue
		}
		for a, b := p.A.From, p.B.From; a < p.A.To || b < p.B.To; {
			part := randomPart(random, words(a, p.A.To), words(b, p.B.To))
			p.Parts = append(p.Parts, part)
			a, b = part.A.To, part.B.To
		}
		passages = append(passages, p)
	}
	return passages
}

func randomCuts(random *rand.Rand, n, most int) []int {
	cuts := make([]int, n+1)
	for i := range cuts {
		cuts[i] = random.IntN(most + 1)
	}
	slices.Sort(cuts)
	return cuts
}

// randomPart takes up to three edits off what is left of a passage.
func randomPart(random *rand.Rand, leftA, leftB text.Range) align.Part {
	part := align.Part{A: words(leftA.From, leftA.From), B: words(leftB.From, leftB.From), Kind: align.Edited}
	for range 1 + random.IntN(3) {
		n, m := min(1+random.IntN(3), leftA.To-part.A.To), min(1+random.IntN(3), leftB.To-part.B.To)
		e := align.Edit{Op: align.Op(random.IntN(4))}
		switch {
		case n == 0 && m == 0:
			return part
		case m == 0 || n > 0 && e.Op == align.Delete:
			e.Op, m = align.Delete, 0
		case n == 0 || e.Op == align.Insert:
			e.Op, n = align.Insert, 0
		case e.Op == align.Equal:
			n, m = min(n, m), min(n, m)
		}
		e.A, e.B = words(part.A.To, part.A.To+n), words(part.B.To, part.B.To+m)
		part.A.To, part.B.To = e.A.To, e.B.To
		part.Edits = append(part.Edits, e)
	}
	return part
}

// checkSide wants the spans of passages, parts and edits of one article in
// order, disjoint and inside of what holds them.
func checkSide(t *testing.T, source string, passages []Passage, passage func(Passage) Span, part func(Part) Span, edit func(Edit) Span) {
	t.Helper()
	inside := func(whole Span, at int, s Span) int {
		if s.Start < at || s.End < s.Start || s.End > whole.End {
			t.Fatalf("span %v behind %d in %v of %q: %+v", s, at, whole, source, passages)
		}
		return s.End
	}
	sorted := slices.Clone(passages)
	slices.SortFunc(sorted, func(x, y Passage) int { return passage(x).Start - passage(y).Start })
	all := Span{0, NewOffsets(source).At(len(source))}
	at := 0
	for _, p := range sorted {
		at = inside(all, at, passage(p))
		behind := passage(p).Start
		for _, q := range p.Parts {
			behind = inside(passage(p), behind, part(q))
			last := part(q).Start
			for _, e := range q.Edits {
				last = inside(part(q), last, edit(e))
			}
		}
	}
}
