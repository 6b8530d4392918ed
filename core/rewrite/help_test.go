package rewrite

import (
	"fmt"
	"math/rand/v2"
	"strings"
	"testing"

	"github.com/wirecopy/wirecopy/core/text"
)

// compareTexts compares two English texts by the fitted models.
func compareTexts(a, b string) *Comparison {
	lexicon := text.NewLexicon()
	return compareRead(text.Read(a, lexicon, "en"), text.Read(b, lexicon, "en"), lexicon)
}

func compareRead(a, b *text.Text, lexicon *text.Lexicon) *Comparison {
	stems := text.NewStems(lexicon)
	sideA, sideB := NewSide(a, stems), NewSide(b, stems)
	return Fitted.Compare(sideA, sideB, stems.Len(), nil, new(Room))
}

// randomComparison has two texts of sentences made of few distinct words, so
// that many are alike; the second has some sentences of the first, with words
// left out or swapped. Some words are ignored.
func randomComparison(random *rand.Rand, sentences, vocabulary int) *Comparison {
	a := randomSentences(random, 1+random.IntN(sentences), vocabulary)
	b := randomSentences(random, 1+random.IntN(sentences), vocabulary)
	for at := 0; at < len(b); at += 1 + random.IntN(6) {
		from := random.IntN(len(a))
		for i := from; i < min(len(a), from+6) && at < len(b); i, at = i+1, at+1 {
			b[at] = garbled(random, a[i], vocabulary)
		}
	}
	lexicon := text.NewLexicon()
	textA, textB := text.Read(spell(a), lexicon, "en"), text.Read(spell(b), lexicon, "en")
	for _, t := range []*text.Text{textA, textB} {
		for i := range t.Words {
			if random.IntN(30) == 0 {
				t.Words[i].Flags |= text.Ignored
			}
		}
	}
	return compareRead(textA, textB, lexicon)
}

func randomSentences(random *rand.Rand, n, vocabulary int) [][]string {
	sentences := make([][]string, n)
	for i := range sentences {
		for range 4 + random.IntN(16) {
			sentences[i] = append(sentences[i], randomWord(random, vocabulary))
		}
	}
	return sentences
}

// randomWord prefers words with small numbers, as language does.
func randomWord(random *rand.Rand, vocabulary int) string {
	return fmt.Sprintf("w%d", random.IntN(1+random.IntN(vocabulary)))
}

func garbled(random *rand.Rand, sentence []string, vocabulary int) []string {
	var words []string
	for _, w := range sentence {
		switch random.IntN(8) {
		case 0:
		case 1:
			words = append(words, randomWord(random, vocabulary))
		default:
			words = append(words, w)
		}
	}
	return append(words, "end")
}

func spell(sentences [][]string) string {
	var out strings.Builder
	for _, s := range sentences {
		out.WriteString("The " + strings.Join(s, " ") + ".\n\n")
	}
	return out.String()
}

// randomRange is a range of at least one of n indexes.
func randomRange(random *rand.Rand, n int) text.Range {
	from := random.IntN(n)
	return text.Range{From: from, To: from + 1 + random.IntN(n-from)}
}

// checkDisjoint wants regions of whole units, in the order of the first text,
// that have no unit in common on either side.
func checkDisjoint(t *testing.T, c *Comparison, regions []Region) {
	t.Helper()
	usedA, usedB := make([]bool, len(c.a.units)), make([]bool, len(c.b.units))
	use := func(used []bool, units text.Range) {
		if units.Len() < 1 || units.From < 0 || units.To > len(used) {
			t.Fatalf("units %v of %d", units, len(used))
		}
		for i := units.From; i < units.To; i++ {
			if used[i] {
				t.Fatalf("unit %d is in two regions of %v", i, regions)
			}
			used[i] = true
		}
	}
	last := -1
	for _, r := range regions {
		use(usedA, r.A)
		use(usedB, r.B)
		if r.A.From < last {
			t.Fatalf("out of order: %v", regions)
		}
		last = r.A.From
	}
}

// at finds the similarity of two units; zero where they share no stem.
func (c *Comparison) at(a, b int) similarity {
	row := c.likesB[b]
	if k := len(row) - len(from(row, a)); k < len(row) && int(row[k].unit) == a {
		return c.similarity(b, k)
	}
	return similarity{}
}

// everywhere are all words of a side.
func everywhere(s *Side) Free {
	return Free{text.Range{From: 0, To: len(s.text.Words)}, make([]bool, len(s.text.Words))}
}
