package text

import (
	"os"
	"path/filepath"
	"slices"
	"strings"
	"testing"
	"unicode"
	"unicode/utf8"

	"github.com/wirecopy/wirecopy/core/extra"
)

// foreignPhrases are the listed phrases that only a text with a word of
// another language has.
func foreignPhrases() (phrases []string) {
	for _, list := range Lists() {
		if list.Separator == "" {
			continue
		}
		for _, phrase := range strings.Split(list.Content, list.Separator) {
			if PartOf(phrase) == extra.Languages {
				phrases = append(phrases, phrase)
			}
		}
	}
	return phrases
}

// wantsLanguages tells whether reading a text asks for the part, and whether
// skimming it does.
func wantsLanguages(source string, lexicon *Lexicon) (read, skimmed bool) {
	extra.Set(extra.All &^ extra.Languages)
	defer extra.Set(extra.All)
	extra.Begin()
	Read(source, lexicon, "en")
	read = extra.Missed() == extra.Languages
	extra.Begin()
	new(Skim).Read(source, "en")
	return read, extra.Missed() == extra.Languages
}

func TestTextWithAForeignPhraseAsksForLanguages(t *testing.T) {
	phrases := foreignPhrases()
	if len(phrases) < 1000 {
		t.Fatalf("only %d phrases are foreign", len(phrases))
	}
	for i, phrase := range phrases {
		written := strings.ReplaceAll(strings.Replace(phrase, openSign, "xyz", 1), "0", "27")
		text := []string{
			"The mayor said: " + written + ".",
			strings.ToUpper(written),
			"He’s “" + strings.ReplaceAll(written, " ", "-") + "” – 3" + written + "4",
			"é" + strings.ReplaceAll(written, " ", " \n") + "\u00ad it",
			strings.ReplaceAll(written, " ", "’"),
			"x." + written + ".x 中" + written + "文",
		}[i%6]
		if i%6 == 3 { // a letter before the first word makes another word of it
			text = strings.Replace(text, "é", "é ", 1)
		}
		if read, skimmed := wantsLanguages(text, NewLexicon()); !read || !skimmed {
			t.Errorf("%q: reading asks %t, skimming %t", text, read, skimmed)
		}
	}
}

func TestForeignWordsAreAskedForInEachText(t *testing.T) {
	lexicon := NewLexicon()
	Read("The mayor said Mehr Nachrichten.", lexicon, "en") // as before another instance
	if read, _ := wantsLanguages("The mayor said so on Tuesday.", lexicon); read {
		t.Error("a text asks for the words of another")
	}
	if read, _ := wantsLanguages("Weiterlesen: nothing.", lexicon); !read {
		t.Error("a word that the lexicon had not is not asked for")
	}
}

// The folding of phrases makes ASCII of few other letters.
func TestLettersThatBecomeASCIIAreForeign(t *testing.T) {
	for r := rune(utf8.RuneSelf); r <= unicode.MaxRune; r++ {
		if lowerRune(r) < utf8.RuneSelf && (isLetterRune(r) || isPlainLetter(r)) {
			if read, skimmed := wantsLanguages("no"+string(r)+"de it", NewLexicon()); !read || !skimmed {
				t.Errorf("%q (%U): reading asks %t, skimming %t", r, r, read, skimmed)
			}
		}
	}
}

func TestForeignTableHoldsTheWords(t *testing.T) {
	content, err := os.ReadFile("internal/foreign/words.txt")
	if err != nil {
		t.Fatal(err)
	}
	words := strings.Fields(string(content))
	readyForeign()
	if len(foreign.hashes) != len(words) || !slices.IsSorted(foreign.hashes) {
		t.Errorf("%d words have %d hashes", len(words), len(foreign.hashes))
	}
	used := map[string]bool{}
	for _, phrase := range foreignPhrases() {
		for word := range strings.FieldsSeq(phrase) {
			used[word] = true
		}
	}
	for _, word := range words {
		if !isForeign(ForeignHash(word)) {
			t.Errorf("%q is not in the table: run go generate", word)
		}
		if !used[word] {
			t.Errorf("%q stands in no listed phrase", word)
		}
	}
}

// English news credits agencies of all countries.
func TestAgenciesAreNotForeign(t *testing.T) {
	for _, group := range agencies.groups() {
		for phrase := range strings.SplitSeq(group.phrases, agencies.parted()) {
			if PartOf(phrase) == extra.Languages {
				t.Errorf("%q is an agency", phrase)
			}
		}
	}
}

func TestEnglishNewsHasNoForeignWords(t *testing.T) {
	paths, err := filepath.Glob("../testdata/news/*-en-*.txtar")
	if err != nil || len(paths) == 0 {
		t.Fatalf("no news: %v", err)
	}
	for _, path := range paths {
		content, err := os.ReadFile(path)
		if err != nil {
			t.Fatal(err)
		}
		if read, skimmed := wantsLanguages(string(content), NewLexicon()); read || skimmed {
			t.Errorf("%s wants the words of other languages", path)
		}
	}
}
