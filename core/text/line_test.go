package text

import (
	"fmt"
	"math/rand/v2"
	"slices"
	"strings"
	"testing"
	"unicode/utf8"
)

// writer makes articles of invented words.
type writer struct{ *rand.Rand }

func (w writer) word() string {
	syllables := strings.Fields("ba den fo gar hi ju ka lor me nit os pra quel ri ster tu van wo xi zan")
	var word strings.Builder
	for range 1 + w.IntN(4) {
		word.WriteString(syllables[w.IntN(len(syllables))])
	}
	return word.String()
}

// sentence has a capital letter at its beginning, some in its middle, a mark
// at its end, and at times an abbreviation, a figure or a quotation.
func (w writer) sentence() string {
	words := make([]string, 5+w.IntN(24))
	for i := range words {
		words[i] = w.word()
		switch w.IntN(15) {
		case 0:
			words[i] += ","
		case 1:
			words[i] = strings.ToUpper(words[i][:1]) + words[i][1:]
		case 2:
			words[i] = []string{"Mr. Roe", "the U.S. port", "3.5", "No. 7", "12,000", "J. Doe"}[w.IntN(6)]
		case 3:
			words[i] = "“" + words[i] + "”"
		}
	}
	words = append(words, w.word())
	text := "X" + strings.Join(words, " ")
	return text + []string{".", ".", ".", "?", "!", ".”"}[w.IntN(6)]
}

func (w writer) article(paragraphs int) []string {
	headline := w.word()
	for utf8.RuneCountInString(headline) < 20 { // shorter than a long line
		headline += " " + w.word()
	}
	article := []string{headline}
	for range paragraphs {
		var sentences []string
		for range 1 + w.IntN(4) {
			sentences = append(sentences, w.sentence())
		}
		article = append(article, strings.Join(sentences, " "))
	}
	return article
}

// wrap breaks a paragraph into lines as full as width allows.
func wrap(paragraph string, width int) []string {
	var lines []string
	line := ""
	for _, word := range strings.Fields(paragraph) {
		if line != "" && utf8.RuneCountInString(line+" "+word) > width {
			lines = append(lines, line)
			line = word
			continue
		}
		line = strings.TrimPrefix(line+" "+word, " ")
	}
	return append(lines, line)
}

// sentenceWords are the sentences of a source as their normalised words.
func sentenceWords(source string) []string {
	lexicon := NewLexicon()
	t := Read(source, lexicon, "en")
	var found []string
	for _, s := range t.Sentences {
		var words []string
		for _, w := range t.Words[s.Words.From:s.Words.To] {
			words = append(words, lexicon.Word(w.ID))
		}
		found = append(found, strings.Join(words, " "))
	}
	return found
}

// paragraphsOf are the paragraphs of a source with their white space made one.
func paragraphsOf(source string) []string {
	t := Read(source, NewLexicon(), "en")
	var found []string
	for _, p := range t.Paragraphs {
		found = append(found, strings.Join(strings.Fields(source[p.Span.Start:p.Span.End]), " "))
	}
	return found
}

// TestWrappingChangesNothing wraps articles to all usual widths, with an empty
// line between paragraphs, and wants the paragraphs and sentences back.
func TestWrappingChangesNothing(t *testing.T) {
	w := writer{rand.New(rand.NewPCG(1, 2))}
	for n := range 200 {
		article := w.article(6 + w.IntN(10))
		width := 60 + n%41
		var wrapped []string
		for _, paragraph := range article {
			wrapped = append(wrapped, strings.Join(wrap(paragraph, width), "\n"))
		}
		source := strings.Join(wrapped, "\n\n")
		if got := paragraphsOf(source); !slices.Equal(got, article) {
			t.Errorf("width %d: %s", width, firstDifference(got, article))
		}
		if got, want := sentenceWords(source), sentenceWords(strings.Join(article, "\n\n")); !slices.Equal(got, want) {
			t.Errorf("width %d: %s", width, firstDifference(got, want))
		}
	}
}

// TestWrappingWithEmptyLines does so with an empty line after every line.
// Where a paragraph ends with a full line nothing tells that it ends; its
// sentences are the same all the same.
func TestWrappingWithEmptyLines(t *testing.T) {
	w := writer{rand.New(rand.NewPCG(3, 4))}
	ends, missed := 0, 0
	for n := range 200 {
		article := w.article(6 + w.IntN(10))
		width := 60 + n%41
		var lines []string
		for _, paragraph := range article {
			lines = append(lines, wrap(paragraph, width)...)
		}
		source := strings.Join(lines, "\n\n")
		if got, want := sentenceWords(source), sentenceWords(strings.Join(article, "\n\n")); !slices.Equal(got, want) {
			t.Errorf("width %d: %s", width, firstDifference(got, want))
		}
		ends += len(article)
		missed += len(article) - len(paragraphsOf(source))
	}
	const oneIn = 5
	if missed*oneIn > ends {
		t.Errorf("%d of %d ends of paragraphs were missed", missed, ends)
	}
}

func firstDifference(got, want []string) string {
	for i := range want {
		if i >= len(got) || got[i] != want[i] {
			return fmt.Sprintf("got  %q\nwant %q", got[i:min(i+1, len(got))], want[i])
		}
	}
	return fmt.Sprintf("%d more", len(got)-len(want))
}

func TestLines(t *testing.T) {
	source := "\uFEFF  Port reopens \r\n\r\n\t\r\nThe port\rreopened.\u2029\n\nEnd\u00a0\n"
	want := []struct {
		text   string
		blanks int
		joined bool
	}{
		{"Port reopens", 0, false}, {"The port", 2, false}, {"reopened.", 0, true}, {"End", 2, false},
	}
	lines := splitLines(source, readBlocks(source))
	if len(lines) != len(want) {
		t.Fatalf("%d lines, want %d", len(lines), len(want))
	}
	for i, w := range want {
		l := lines[i]
		if got := source[l.Span.Start:l.Span.End]; got != w.text || l.Blanks != w.blanks || l.Joined != w.joined {
			t.Errorf("line %d is %q, %d blanks, joined %v; want %+v", i, got, l.Blanks, l.Joined, w)
		}
	}
}
