package relate

import (
	"math/rand/v2"
	"testing"

	"github.com/wirecopy/wirecopy/core/align"
	"github.com/wirecopy/wirecopy/core/text"
)

// of makes a share of an article of a body of words only.
func of(words, shared, prose, furniture int) Share {
	return Share{Of: words, body: words, sharedBody: shared, literal: shared, prose: prose, furniture: furniture}
}

// rewritten says that so many of the words that stand in the other article do
// so in other words.
func rewritten(s Share, words int) Share {
	s.followed[align.Rewritten] = words
	s.literal -= words
	return s
}

// edited says that so many of the words that stand in the other article were
// given up for others there, in edited passages with as many kept.
func edited(s Share, words int) Share {
	s.followed[align.Edited] = 2 * words
	s.literal -= words
	return s
}

var (
	one  = &align.Alignment{Passages: make([]align.Passage, 1)}
	none = &align.Alignment{}
	same = &align.Alignment{Same: true}
)

var decideTests = []struct {
	name      string
	a, b      Share
	alignment *align.Alignment
	want      Relation
	certainty int
}{
	{"the same words", of(100, 100, 100, 0), of(100, 100, 100, 0), same, Identical, 100},
	{"nothing shared", of(400, 0, 0, 0), of(300, 0, 0, 0), none, Unrelated, 100},
	{"nothing shared by short texts", of(400, 0, 0, 0), of(20, 0, 0, 0), none, Unrelated, 50},
	{"nearly all of both", of(100, 95, 95, 0), of(100, 97, 97, 0), one, Reprint, 100},
	{"just enough of both", of(100, nearlyAll, nearlyAll, 0), of(100, 99, 99, 0), one, Reprint, 50},
	{"all of both, in quotations", of(100, 95, 0, 0), of(100, 95, 0, 0), one, Reprint, 100},
	{"all of the shorter", of(100, 100, 100, 0), of(400, 100, 100, 0), one, Excerpt, 100},
	{"just enough of the shorter", of(100, nearlyWhole, nearlyWhole, 0), of(400, nearlyWhole, nearlyWhole, 0), one, Excerpt, 50},
	{"not enough of the shorter", of(100, nearlyWhole-1, nearlyWhole-1, 0), of(400, nearlyWhole-1, nearlyWhole-1, 0), one, Partial, 100},
	{"half in other words", rewritten(of(400, 212, 212, 0), 150), rewritten(of(500, 212, 212, 0), 150), one, Rewrite, 100},
	{"all in other words", rewritten(of(100, 95, 95, 0), 60), rewritten(of(100, 95, 95, 0), 60), one, Rewrite, 100},
	{"just enough in other words", rewritten(of(100, mostFollowed, mostFollowed, 0), 20), rewritten(of(200, mostFollowed, mostFollowed, 0), 20), one, Rewrite, 50},
	{"followed too little", rewritten(of(100, mostFollowed-1, mostFollowed-1, 0), 20), rewritten(of(200, 37, 37, 0), 20), one, Partial, 78},
	{"a few in other words", rewritten(of(400, 200, 200, 0), 20), rewritten(of(500, 200, 200, 0), 20), one, Partial, 100},
	{"most of both, a fifth of it changed", edited(of(100, 62, 62, 0), 10), edited(of(100, 65, 65, 0), 10), one, Rewrite, 56},
	{"most of both, little changed", edited(of(100, 62, 62, 0), 5), edited(of(100, 65, 65, 0), 5), one, Partial, 100},
	{"most of both, half of it not kept", edited(of(100, 62, 62, 0), 13), edited(of(100, 65, 65, 0), 13), one, Partial, 100},
	{"a few paragraphs", of(400, 120, 110, 0), of(500, 120, 110, 0), one, Partial, 100},
	{"one sentence", of(400, leastProse, leastProse, 0), of(500, leastProse, leastProse, 0), one, Partial, 50},
	{"a set phrase", of(400, leastProse-1, leastProse-1, 0), of(500, leastProse-1, leastProse-1, 0), one, Unrelated, 53},
	{"quotations", of(400, 60, 0, 0), of(500, 60, 0, 0), one, Quotation, 100},
	{"quotations and who said them", of(400, 60, leastProse-1, 0), of(500, 60, 20, 0), one, Quotation, 53},
	{"quotations and a sentence or two", of(400, 40, 20, 0), of(500, 40, 20, 0), one, Quotation, 83},
	{"quotations and a paragraph", of(400, 120, 70, 0), of(500, 120, 70, 0), one, Partial, 100},
	{"furniture", of(400, 0, 0, 12), of(500, 0, 0, 12), one, Furniture, 100},
	{"furniture and a sentence", of(400, 20, 20, 12), of(500, 20, 20, 12), one, Partial, 58},
}

func TestDecide(t *testing.T) {
	for _, test := range decideTests {
		t.Run(test.name, func(t *testing.T) {
			if got, certainty := decide(test.a, test.b, test.alignment); got != test.want || certainty != test.certainty {
				t.Errorf("%s, %d %%; want %s, %d %%", got, certainty, test.want, test.certainty)
			}
			if got, certainty := decide(test.b, test.a, test.alignment); got != test.want || certainty != test.certainty {
				t.Errorf("exchanged: %s, %d %%", got, certainty)
			}
		})
	}
}

// TestLiteralPercent: what was edited is not literal, and where there are
// sentences, menus in common are not enough.
func TestLiteralPercent(t *testing.T) {
	for _, test := range []struct {
		share Share
		want  int
	}{
		{Share{body: 100, literal: 80}, 80},
		{Share{body: 100, literal: 80, sentences: leastSentences - 1}, 80},
		{Share{body: 100, literal: 80, sentences: leastSentences, literalSentences: 20}, 50},
		{Share{body: 100, literal: 60, sentences: 50, literalSentences: 50}, 60},
	} {
		if got := test.share.literalPercent(); got != test.want {
			t.Errorf("%+v: %d, want %d", test.share, got, test.want)
		}
	}
}

// TestDecideTreatsBothSidesAlike on shares of all sizes.
func TestDecideTreatsBothSidesAlike(t *testing.T) {
	random := rand.New(rand.NewPCG(1, 2))
	share := func() Share {
		words := random.IntN(200)
		shared := random.IntN(words + 1)
		return of(words, shared, random.IntN(shared+1), random.IntN(3))
	}
	for range 5_000 {
		a, b := share(), share()
		ab, certainAB := decide(a, b, one)
		ba, certainBA := decide(b, a, one)
		if ab != ba || certainAB != certainBA || certainAB < 50 || certainAB > 100 {
			t.Fatalf("%+v and %+v: %s, %d %% and %s, %d %%", a, b, ab, certainAB, ba, certainBA)
		}
	}
}

func TestReuse(t *testing.T) {
	for relation, want := range map[Relation]bool{
		Identical: true, Reprint: true, Excerpt: true, Rewrite: true, Partial: true,
		Quotation: false, Furniture: false, Unrelated: false, "": false,
	} {
		if relation.Reuse() != want {
			t.Errorf("%q", relation)
		}
	}
}

func TestPercent(t *testing.T) {
	for _, test := range []struct{ part, whole, want int }{
		{0, 0, 0}, {0, 9, 0}, {9, 9, 100}, {1, 1000, 1}, {999, 1000, 99}, {1, 2, 50}, {1, 3, 33}, {2, 3, 67}, {125, 1000, 13},
	} {
		if got := percent(test.part, test.whole); got != test.want {
			t.Errorf("%d of %d is %d %%, want %d %%", test.part, test.whole, got, test.want)
		}
	}
}

// TestShareOf counts ten words: a headline, then a quotation, of which a word
// was replaced, prose, an ignored word and furniture, all but the headline
// shared.
func TestShareOf(t *testing.T) {
	x := text.Read("Port opens\n\nWe wait now for it here. Share this", text.NewLexicon(), "en")
	x.Mark(text.Range{From: 2, To: 5}, text.Quoted)
	x.Mark(text.Range{From: 6, To: 7}, text.Ignored)
	x.Mark(text.Range{From: 8, To: 10}, text.InFurniture)
	part := func(kind align.Kind, from, to int) align.Part {
		r := text.Range{From: from, To: to}
		return align.Part{A: r, B: r, Kind: kind, Edits: []align.Edit{{Op: align.Equal, A: r, B: r}}}
	}
	quoted := part(align.Quoted, 2, 5)
	first, rest := text.Range{From: 2, To: 3}, text.Range{From: 3, To: 5}
	quoted.Edits = []align.Edit{{Op: align.Replace, A: first, B: first}, {Op: align.Equal, A: rest, B: rest}}
	alignment := &align.Alignment{Passages: []align.Passage{{Parts: []align.Part{quoted, part(align.Edited, 5, 10)}}}}
	got := Read(x).shareOf(alignment)
	want := Share{Of: 9, body: 5, sharedBody: 5, literal: 4, sentences: 5, literalSentences: 4, prose: 2, furniture: 2}
	want.followed[align.Quoted], want.followed[align.Edited] = 3, 4
	want.Kinds[align.Quoted], want.Kinds[align.Edited] = 2, 4
	if got != want || got.Words() != 6 || got.literalPercent() != 80 || got.prosePercent() != 40 {
		t.Errorf("got  %+v\nwant %+v", got, want)
	}
}
