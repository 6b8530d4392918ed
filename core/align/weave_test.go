package align

import (
	"math/rand/v2"
	"slices"
	"strings"
	"testing"

	"github.com/wirecopy/wirecopy/core/rewrite"
	"github.com/wirecopy/wirecopy/core/text"
)

// original and spun are an invented article and the same in other words,
// lifted a paragraph that may stand in both, other two on other subjects.
const (
	original = "The harbour board of Vesterholm postponed its vote on the new storm barrier until spring. " +
		"Engineers had warned the members that the seabed beneath the eastern pier was softer than expected. " +
		"A survey carried out in August found layers of clay nine metres deep. " +
		"The barrier, which was announced three years ago, should protect the old town from floods. " +
		"Its price has since doubled to eighty million crowns, mostly because of dearer steel.\n\n"
	originalEnd = "Fishermen fear that the narrow gate will keep their larger boats away from the quay. " +
		"Their association collected four hundred signatures against the plan last week. " +
		"The mayor told the meeting that doing nothing would cost the town even more. " +
		"During the flood of two years ago, water filled the cellars of sixty houses on Dock Street. " +
		"Insurers have refused to cover several shops there unless the barrier is built.\n\n"
	spun = "Until spring there will be no vote in Vesterholm on the new storm barrier, the harbour board has decided. " +
		"Softer than anyone expected is the seabed under the eastern pier, engineers had told the members in a warning. " +
		"Clay lay there in layers nine metres deep, as an August survey found. " +
		"Announced three years back, the barrier is to keep floods out of the old town. " +
		"Eighty million crowns is what it would now cost, twice the first price, since steel became dearer.\n\n"
	spunEnd = "Larger boats may no longer reach the quay through so narrow a gate, fishermen fear. " +
		"Last week four hundred signatures against the plan were collected by their association. " +
		"Doing nothing would be even more costly for the town, the mayor said to the meeting. " +
		"Sixty houses on Dock Street had water in their cellars during the flood two years ago. " +
		"Unless the barrier gets built, insurers will not cover several of the shops there.\n\n"
	lifted = "The old breakwater was finished in the summer when the railway came, and for a hundred years nobody in Vesterholm gave it much thought. " +
		"Then a winter gale tore out forty blocks of granite in one night, threw two of them onto the promenade, and left a hole through which the sea has come in ever since.\n\n"
	other = "Schoolchildren planted tulips around the library last Tuesday morning. " +
		"Their teacher brought cocoa for everyone who helped digging. " +
		"Snow is forecast for the weekend across northern valleys.\n\n"
	another = "A cyclist from Brennby won the hill race on Sunday. " +
		"He crossed the line eleven seconds ahead of his brother. " +
		"Tickets for the jazz evening sold out within an hour.\n\n"
)

// woven is an example with its regions of rewriting.
type woven struct {
	example
	sideA, sideB *rewrite.Side
	rewriting    *rewrite.Comparison
	stems        int
}

func weaveTexts(e example) woven {
	stems := text.NewStems(e.lexicon)
	w := woven{example: e, sideA: rewrite.NewSide(e.a, stems), sideB: rewrite.NewSide(e.b, stems)}
	w.stems = stems.Len()
	w.rewriting = rewrite.Fitted.Compare(w.sideA, w.sideB, w.stems, nil, new(rewrite.Room))
	return w
}

func (w woven) drafts() []draft { return w.weave(w.chains(), w.rewriting, w.sideA, w.sideB) }

func (w woven) align() *Alignment {
	a := &Article{w.a, shinglesOf(w.a, w.lexicon, w.options.Shingle), w.sideA}
	b := &Article{w.b, shinglesOf(w.b, w.lexicon, w.options.Shingle), w.sideB}
	return new(Room).Align(a, b, w.stems, w.options)
}

// words is the range of the words of a piece of a text.
func words(t *text.Text, piece string) text.Range {
	at := strings.Index(t.Source, piece)
	return t.WordsIn(text.Span{Start: at, End: at + len(piece)})
}

func TestRewrittenArticle(t *testing.T) {
	w := weaveTexts(newExample(other+original+originalEnd, spun+spunEnd+another, standard))
	drafts := w.drafts()
	if len(drafts) != 1 || drafts[0].a != words(w.a, original+originalEnd) || drafts[0].b != words(w.b, spun+spunEnd) || !drafts[0].region {
		t.Fatalf("%+v", drafts)
	}
	passage := w.align().Passages[0]
	if passage.Kind != Rewritten || len(passage.Parts) < 8 {
		t.Errorf("kind %s, %d parts for 10 sentences", kindNames[passage.Kind], len(passage.Parts))
	}
	for _, part := range passage.Parts {
		if part.Kind != Rewritten && part.Kind != Edited {
			t.Errorf("a part of kind %s", kindNames[part.Kind])
		}
	}
}

// TestStrongChainInRegion: a paragraph lifted verbatim inside a rewritten
// article stays verbatim to the word, and what stands around it is rewritten.
func TestStrongChainInRegion(t *testing.T) {
	w := weaveTexts(newExample(original+lifted+originalEnd+other, another+spun+lifted+spunEnd, standard))
	drafts := w.drafts()
	if len(drafts) != 1 || drafts[0].a != words(w.a, original+lifted+originalEnd) || drafts[0].b != words(w.b, spun+lifted+spunEnd) {
		t.Fatalf("%+v", drafts)
	}
	verbatim := Part{A: words(w.a, lifted), B: words(w.b, lifted)}
	before, after := 0, 0
	for _, part := range w.align().Passages[0].Parts {
		switch {
		case part.Kind == Verbatim && part.A == verbatim.A && part.B == verbatim.B:
			verbatim.Edits = part.Edits
		case part.A.To <= verbatim.A.From && part.B.To <= verbatim.B.From:
			before++
		case part.A.From >= verbatim.A.To && part.B.From >= verbatim.B.To:
			after++
		default:
			t.Errorf("part %+v", part)
		}
	}
	if verbatim.Edits == nil || before < 4 || after < 4 {
		t.Errorf("lifted %v, %d parts before it and %d after it", verbatim.Edits, before, after)
	}
}

// TestStrongChainAlone: nothing around a lifted paragraph is alike, and so it
// ends to the word.
func TestStrongChainAlone(t *testing.T) {
	w := weaveTexts(newExample(original+lifted+originalEnd, other+lifted+another, standard))
	drafts := w.drafts()
	if len(drafts) != 1 || drafts[0].a != words(w.a, lifted) || drafts[0].b != words(w.b, lifted) {
		t.Errorf("%+v", drafts)
	}
}

// TestStrongChainEndsToTheWord: a long chain does not grow to the ends of its
// sentences where they are not alike.
func TestStrongChainEndsToTheWord(t *testing.T) {
	kept := lifted[:strings.Index(lifted, " and left a hole")]
	a, b := kept+" before anybody along that coast woke up.\n\n", kept+", whose kiosks had been boarded up since autumn.\n\n"
	w := weaveTexts(newExample(other+a+original, another+b, standard))
	for _, d := range w.drafts() {
		if d.a == words(w.a, kept) && d.b == words(w.b, kept) {
			return
		}
	}
	t.Errorf("no draft of the words in common: %+v", w.drafts())
}

// TestWeakChains: few equal words are a passage where they are enough by
// themselves, belong to one that they stand in or near, and are chance
// otherwise.
func TestWeakChains(t *testing.T) {
	const (
		phrase   = "the board met on Monday evening at nine"
		sentence = "the committee of the northern harbour towns promised on Monday evening to repair the lighthouse and both piers before winter"
	)
	tests := []struct {
		name, a, b string
		want       []string
	}{
		{"a set phrase", other + "In town " + phrase + ".", another + "Later " + phrase + " sharp.", nil},
		{"a sentence", other + "In town " + sentence + ".", another + "Later " + sentence + " sets in.", []string{"In town " + sentence}},
		{"a whole text", "Port opens again", other + "Port opens again. " + another, []string{"Port opens again"}},
		{"a phrase behind a paragraph", lifted + "In town " + phrase + ".", another + lifted + "Later " + phrase + " sharp.", []string{lifted + "In town " + phrase}},
		{"a phrase on one side only", lifted + "In town " + phrase + ".", phrase + " sharp. " + strings.Repeat(another, 2) + lifted, []string{lifted}},
	}
	for _, test := range tests {
		t.Run(test.name, func(t *testing.T) {
			w := weaveTexts(newExample(test.a, test.b, standard))
			var got []text.Range
			for _, d := range w.drafts() {
				got = append(got, d.a)
			}
			var want []text.Range
			for _, piece := range test.want {
				want = append(want, words(w.a, piece))
			}
			if !slices.Equal(got, want) {
				t.Errorf("got %v, want %v", got, want)
			}
		})
	}
}

// randomRewriting has two texts of sentences, the second with sentences of the
// first in which words were dropped and replaced, or none.
func randomRewriting(random *rand.Rand, sentences, vocabulary int) woven {
	a := make([][]string, 1+random.IntN(sentences))
	for i := range a {
		a[i] = randomWords(random, 4+random.IntN(16), vocabulary)
	}
	var b []string
	for n := 1 + random.IntN(sentences); n > 0; n-- {
		from := random.IntN(len(a))
		exactly := random.IntN(2) == 0
		for _, s := range a[from:min(len(a), from+random.IntN(6))] {
			for _, word := range s {
				switch {
				case exactly || random.IntN(5) > 0:
					b = append(b, word)
				case random.IntN(2) == 0:
					b = append(b, randomWords(random, 1, vocabulary)...)
				}
			}
			b = append(b, "end.\n\n")
		}
		b = append(append(b, randomWords(random, random.IntN(30), vocabulary)...), "end.\n\n")
	}
	var source strings.Builder
	for _, s := range a {
		source.WriteString(strings.Join(s, " ") + ".\n\n")
	}
	lexicon := text.NewLexicon()
	textA, textB := text.Read(source.String(), lexicon, "en"), text.Read(strings.Join(b, " "), lexicon, "en")
	for _, t := range []*text.Text{textA, textB} {
		for i := range t.Words {
			if random.IntN(40) == 0 {
				t.Words[i].Flags |= text.Ignored
			}
		}
	}
	return weaveTexts(prepare(textA, textB, lexicon, standard))
}

// claims marks words of one side, each once.
type claims map[int]bool

func (c claims) claim(t *testing.T, words, inside text.Range, what string) {
	t.Helper()
	if words.Len() > 0 && (words.From < inside.From || words.To > inside.To) {
		t.Fatalf("%s of words %v outside of %v", what, words, inside)
	}
	for i := words.From; i < words.To; i++ {
		if c[i] {
			t.Fatalf("word %d in two %ss", i, what)
		}
		c[i] = true
	}
}

// checkPassages wants passages with parts, disjoint on both sides, and in them
// parts with edits that cover them, disjoint as well.
func checkPassages(t *testing.T, w woven, passages []Passage) {
	t.Helper()
	passageA, passageB, partA, partB := claims{}, claims{}, claims{}, claims{}
	for _, passage := range passages {
		passageA.claim(t, passage.A, w.a.All(), "passage")
		passageB.claim(t, passage.B, w.b.All(), "passage")
		if passage.A.Len() == 0 || passage.B.Len() == 0 || len(passage.Parts) == 0 {
			t.Fatalf("empty passage %+v", passage)
		}
		for _, part := range passage.Parts {
			partA.claim(t, part.A, passage.A, "part")
			partB.claim(t, part.B, passage.B, "part")
			checkEdits(t, w.example, part.Edits, part.A, part.B)
		}
	}
}

// TestRandomRewriting: drafts and passages are disjoint on both sides, and the
// words of long chains in a draft stand in its parts.
func TestRandomRewriting(t *testing.T) {
	random := rand.New(rand.NewPCG(1, 2))
	regions, chains := 0, 0
	for range 400 {
		w := randomRewriting(random, 40, 30+random.IntN(300))
		draftA, draftB := claims{}, claims{}
		for _, d := range w.drafts() {
			draftA.claim(t, d.a, w.a.All(), "draft")
			draftB.claim(t, d.b, w.b.All(), "draft")
			chainA, chainB, partA := claims{}, claims{}, claims{}
			for _, part := range w.passage(d, w.rewriting, w.sideA, w.sideB).Parts {
				partA.claim(t, part.A, d.a, "part")
			}
			for _, c := range d.chains {
				chainA.claim(t, c.wordsA(), d.a, "chain")
				chainB.claim(t, c.wordsB(), d.b, "chain")
				if at := c.startA(); w.longEnough(c) && !partA[at] {
					t.Fatalf("word %d of a chain is in no part", at)
				}
			}
			chains += len(d.chains)
			if d.region {
				regions++
			}
		}
		checkPassages(t, w, w.align().Passages)
	}
	if regions < 200 || chains < 200 {
		t.Errorf("only %d regions and %d chains: the texts are too different to test anything", regions, chains)
	}
}

func TestOwners(t *testing.T) {
	o := make(owners, 12)
	o.set(text.Range{From: 2, To: 4}, 0)
	o.set(text.Range{From: 8, To: 9}, 1)
	if !o.free(text.Range{From: 4, To: 8}) || o.free(text.Range{From: 3, To: 8}) {
		t.Error("free")
	}
	if own := (text.Range{From: 2, To: 4}); !o.freeBeside(own, text.Range{From: 1, To: 8}) || o.freeBeside(own, text.Range{From: 3, To: 9}) {
		t.Error("free beside a draft")
	}
	if got := o.longestFree(text.Range{From: 0, To: 12}); got != (text.Range{From: 4, To: 8}) {
		t.Errorf("longest free piece %v", got)
	}
	if got := o.longestFree(text.Range{From: 2, To: 4}); got.Len() != 0 {
		t.Errorf("free piece %v of a draft", got)
	}
	for _, test := range []struct{ from, to, reach, want int }{{5, 7, 0, -1}, {5, 7, 1, -1}, {5, 7, 2, 0}, {6, 7, 2, 1}, {11, 12, 3, 1}, {0, 1, 9, 0}} {
		if got := o.around(text.Range{From: test.from, To: test.to}, test.reach); got != test.want {
			t.Errorf("%d words around [%d,%d): draft %d, want %d", test.reach, test.from, test.to, got, test.want)
		}
	}
	o.widen(text.Range{From: 2, To: 4}, text.Range{From: 1, To: 6}, 0)
	o.widen(text.Range{From: 8, To: 9}, text.Range{From: 10, To: 11}, 1)
	if want := (owners{0, 1, 1, 1, 1, 1, 0, 0, 2, 2, 2, 0}); !slices.Equal(o, want) {
		t.Errorf("widened to %v, want %v", o, want)
	}
}

// FuzzAlign: nothing panics, and passages and their parts are disjoint.
func FuzzAlign(f *testing.F) {
	f.Add(original+lifted+originalEnd, spun+lifted+spunEnd)
	f.Add(lifted+other, other+lifted)
	f.Add("a", "\xff\x00 a. A. A. \U0001F600")
	f.Fuzz(func(t *testing.T, a, b string) {
		w := weaveTexts(newExample(a, b, standard))
		if len(w.idsA) > 0 && len(w.idsB) > 0 {
			checkPassages(t, w, w.align().Passages)
		}
	})
}

// TestMovedKeepsOthers: where whole sentences were moved, the chains beside
// them, which are none, stay passages.
func TestMovedKeepsOthers(t *testing.T) {
	lead := "The harbour of Port Alma will stay closed until 15 March after a grain ship lost 212 containers in Friday's storm, the port authority said.\n\n"
	said := "“We will not let a single ferry out before the channel has been searched,” said harbour master Inês Duarte."
	one := "\n\nDivers found 96 of the containers on the first day. Two of them held batteries, which the fire service towed to open water and watched for nine hours.\n\n"
	two := "About 3,400 commuters use the ferries on a working day. The railway promised longer trains from Tuesday, but drivers' unions said they had not been asked.\n\n"
	lexicon := text.NewLexicon()
	stems := text.NewStems(lexicon)
	prepare := func(s string) *Article {
		read := text.Read(s, lexicon, "en")
		return &Article{Text: read, Shingles: shinglesOf(read, lexicon, 5), Side: rewrite.NewSide(read, stems)}
	}
	a := prepare("PORT ALMA (Coastline News) — " + strings.Replace(lead, "15", "14", 1) + said + " “Nobody should try to collect what drifts ashore.”" + one + two)
	b := prepare("Harbour shut for a week\n\n" + lead + two + said + one)
	alignment := new(Room).Align(a, b, stems.Len(), Options{Shingle: 5, ShortestPassage: 8, Gap: 6})
	words := 0
	alignment.Words(func(of Edit, _ Kind) { words += of.A.Len() })
	const own = 12 // the agency's line and the second sentence quoted
	if words < len(a.Text.Words)-own {
		t.Errorf("%d of %d words: %+v", words, len(a.Text.Words), alignment.Passages)
	}
}
