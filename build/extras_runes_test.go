package main

import (
	"bytes"
	"encoding/binary"
	"math/rand/v2"
	"slices"
	"testing"
	"unicode"

	"github.com/clipperhouse/uax29/v2/words"

	"github.com/wirecopy/wirecopy/core"
	"github.com/wirecopy/wirecopy/core/extra"
)

// plainRunes are all characters that want no part.
func plainRunes() (plain []rune) {
	for r := rune(0); r <= unicode.MaxRune; r++ {
		if extra.OfRune(r) == 0 && (r < 0xD800 || r > 0xDFFF) {
			plain = append(plain, r)
		}
	}
	return plain
}

// cutTables makes the tables of this process those of a module without parts,
// until the test ends.
func cutTables(t *testing.T) {
	seen := map[*unicode.RangeTable]bool{}
	for _, named := range []map[string]*unicode.RangeTable{unicode.Categories, unicode.Scripts, unicode.Properties} {
		for _, table := range named {
			if !seen[table] {
				seen[table] = true
				before := *table
				t.Cleanup(func() { *table = before })
				table.R16 = read(t, rangesOf(table.R16, narrow).cut(), table.R16)
				table.R32 = read(t, rangesOf(table.R32, wide).cut(), table.R32)
			}
		}
	}
	before := unicode.CaseRanges
	t.Cleanup(func() { unicode.CaseRanges = before })
	unicode.CaseRanges = read(t, rangesOf(before, withCase).cut(), before)

	values, index := trieParts()
	cutTrie(t, wordsValues[:], values)
	cutTrie(t, wordsIndex[:], index)
}

func read[Range any](t *testing.T, content []byte, like []Range) []Range {
	ranges := make([]Range, len(like))
	if err := binary.Read(bytes.NewReader(content), binary.LittleEndian, ranges); err != nil {
		t.Fatal(err)
	}
	return ranges
}

func cutTrie(t *testing.T, entries []uint32, wanted []extra.Part) {
	before := slices.Clone(entries)
	t.Cleanup(func() { copy(entries, before) })
	for i, part := range wanted {
		if part != 0 && part < always {
			entries[i] = 0
		}
	}
}

// told is what the tables of package unicode tell about a character.
func told(r rune) (properties []string) {
	for _, named := range []map[string]*unicode.RangeTable{unicode.Categories, unicode.Scripts, unicode.Properties} {
		for name, table := range named {
			if unicode.Is(table, r) {
				properties = append(properties, name)
			}
		}
	}
	slices.Sort(properties)
	return append(properties, string(unicode.ToLower(r)), string(unicode.ToUpper(r)), string(unicode.ToTitle(r)))
}

func TestCutTablesTellTheSameOfPlainText(t *testing.T) {
	plain := plainRunes()
	var before [][]string
	for _, r := range plain {
		before = append(before, told(r))
	}
	letter := told('ш')
	cutTables(t)
	for i, r := range plain {
		if after := told(r); !slices.Equal(after, before[i]) {
			t.Errorf("%q (%U): %q became %q", r, r, before[i], after)
		}
	}
	if slices.Equal(told('ш'), letter) {
		t.Error("nothing is cut")
	}
}

func TestCutTrieFindsTheSameWordsInPlainText(t *testing.T) {
	random := rand.New(rand.NewPCG(1, 2))
	plain := plainRunes()
	var texts []string
	for _, r := range plain {
		for _, around := range []string{"a", "1", "\"", "\u200d", "👍🏽"} {
			other := plain[random.IntN(len(plain))]
			texts = append(texts, around+string(r)+around+string(r)+string(other)+around)
		}
	}
	for range 200_000 { // bytes that are no characters, too
		text := []byte("word ")
		for range 5 {
			text = append(text, byte(random.IntN(1<<8)))
		}
		if extra.OfText(string(text)) == 0 {
			texts = append(texts, string(text))
		}
	}
	before := make([][]string, len(texts))
	for i, text := range texts {
		before[i] = wordsOf(text)
	}
	cutTables(t)
	for i, text := range texts {
		if after := wordsOf(text); !slices.Equal(after, before[i]) {
			t.Errorf("%q: %q became %q", text, before[i], after)
		}
	}
	if len(wordsOf("мост")) == 1 {
		t.Error("nothing is cut")
	}
}

func wordsOf(text string) (all []string) {
	for it := words.FromString(text); it.Next(); {
		all = append(all, it.Value())
	}
	return all
}

func TestCutTablesGiveTheSameReportOfPlainText(t *testing.T) {
	random := rand.New(rand.NewPCG(3, 4))
	plain := plainRunes()
	pair := func() []core.Article {
		text := []byte("The mayor said on Tuesday that the bridge would be closed for two years.\n\n")
		other := slices.Clone(text)
		for range 80 {
			word := []string{"bridge", "3", "U.S", "Mr", "\n", "(", "said "}[random.IntN(7)]
			for range 1 + random.IntN(3) {
				word += string(plain[random.IntN(len(plain))]) + []string{"", "a", "7", " "}[random.IntN(4)]
			}
			text = append(text, word...)
			if random.IntN(8) > 0 {
				other = append(other, word...)
			}
		}
		return []core.Article{{ID: "a", Text: string(text)}, {ID: "b", Text: string(other)}}
	}
	var pairs [][]core.Article
	for range 300 {
		pairs = append(pairs, pair())
	}
	before := make([][]byte, len(pairs))
	for i, articles := range pairs {
		before[i] = reportOf(t, articles)
	}
	cutTables(t)
	for i, articles := range pairs {
		if !bytes.Equal(reportOf(t, articles), before[i]) {
			t.Errorf("another report of %q", articles)
		}
	}
}

func reportOf(t *testing.T, articles []core.Article) []byte {
	report, err := core.Compare(articles, core.Options{})
	if err != nil {
		t.Fatal(err)
	}
	return report.AppendJSON(nil)
}
