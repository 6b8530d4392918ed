package core_test

import (
	"math/rand/v2"
	"strings"
	"testing"

	"github.com/wirecopy/wirecopy/core"
	"github.com/wirecopy/wirecopy/core/text"
)

// writer makes up articles from a vocabulary of its own, the frequent words
// short and far more frequent than the rare ones, as in news.
type writer struct {
	random     *rand.Rand
	zipf       *rand.Zipf
	vocabulary []string
	stop       string // behind a sentence
	space      string // between words
}

func newWriter(syllables []string, stop, space string) *writer {
	const words = 20_000
	w := &writer{random: rand.New(rand.NewPCG(1, 2)), stop: stop, space: space}
	w.zipf = rand.NewZipf(w.random, 1.1, 3, words-1)
	for i := range words {
		word := ""
		for range 1 + min(3, i/20) {
			word += syllables[w.random.IntN(len(syllables))]
		}
		w.vocabulary = append(w.vocabulary, word)
	}
	return w
}

func english() *writer {
	return newWriter(strings.Fields("ba den fo gar hi ju ka lor me nit os pra quel ri ster tu van wo xi zan"), ".", " ")
}

func chinese() *writer {
	return newWriter(strings.Split("海港委员会推迟投票船市长说明天风大坝修理费用工人等待开放", ""), "。", "")
}

func (w *writer) sentence() string {
	words := make([]string, 8+w.random.IntN(20))
	for i := range words {
		words[i] = w.vocabulary[w.zipf.Uint64()]
	}
	words[0] = strings.ToUpper(words[0][:1]) + words[0][1:]
	return strings.Join(words, w.space) + w.stop
}

// paragraphs are as many as it takes to fill so many bytes.
func (w *writer) paragraphs(bytes int) []string {
	var paragraphs []string
	for n := 0; n < bytes; {
		var sentences []string
		for range 1 + w.random.IntN(4) {
			sentences = append(sentences, w.sentence())
		}
		paragraph := strings.Join(sentences, w.space)
		paragraphs = append(paragraphs, paragraph)
		n += len(paragraph) + len("\n\n")
	}
	return paragraphs
}

func (w *writer) article(bytes int) string { return strings.Join(w.paragraphs(bytes), "\n\n") }

const megabyte = 1 << 20

func BenchmarkReadEnglish(b *testing.B) { benchmarkRead(b, english().article(megabyte)) }

func BenchmarkReadChinese(b *testing.B) { benchmarkRead(b, chinese().article(megabyte)) }

func benchmarkRead(b *testing.B, source string) {
	b.SetBytes(int64(len(source)))
	b.ReportAllocs()
	for b.Loop() {
		text.Read(source, text.NewLexicon(), "")
	}
}

// BenchmarkCompareArticles compares two articles of some 400 words, one of
// which has a third of the other's paragraphs and edits another third.
func BenchmarkCompareArticles(b *testing.B) {
	const bytes = 2600
	w := english()
	first, second := w.paragraphs(bytes), w.paragraphs(bytes)
	for i := range min(len(first), len(second)) {
		switch i % 3 {
		case 0:
			second[i] = first[i]
		case 1:
			second[i] = strings.ReplaceAll(first[i], "ster", "war")
		}
	}
	benchmarkCompare(b, strings.Join(first, "\n\n"), strings.Join(second, "\n\n"))
}

// BenchmarkCompareReordered compares a megabyte with its paragraphs in
// another order, ten of them together.
func BenchmarkCompareReordered(b *testing.B) {
	const block = 10
	w := english()
	paragraphs := w.paragraphs(megabyte)
	var blocks []string
	for from := 0; from < len(paragraphs); from += block {
		blocks = append(blocks, strings.Join(paragraphs[from:min(from+block, len(paragraphs))], "\n\n"))
	}
	w.random.Shuffle(len(blocks), func(i, j int) { blocks[i], blocks[j] = blocks[j], blocks[i] })
	benchmarkCompare(b, strings.Join(paragraphs, "\n\n"), strings.Join(blocks, "\n\n"))
}

func benchmarkCompare(b *testing.B, first, second string) {
	b.SetBytes(int64(len(first) + len(second)))
	b.ReportAllocs()
	for b.Loop() {
		if _, err := core.Compare(twoOf(first, second), core.Options{}); err != nil {
			b.Fatal(err)
		}
	}
}
