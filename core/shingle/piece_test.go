package shingle

import (
	"slices"
	"testing"

	"github.com/wirecopy/wirecopy/core/text"
)

// pieceTests are words and what they are cut into.
var pieceTests = []struct {
	source string
	pieces []string
}{
	{"", nil},
	{"The U.S. long-term rate: 3.5 of 1,200!", []string{"the", "u", "s", "long", "term", "rate", "3", "5", "of", "1", "200"}},
	{"didn't didn’t", []string{"didn", "t", "didn", "t"}},
	{"hyphen-\nated", []string{"hyphen", "ated"}},
	{"co\u00ADoperate", []string{"cooperate"}},
	{"Été ÉTÉ d’été", []string{"e\u0301te\u0301", "e\u0301te\u0301", "d", "e\u0301te\u0301"}},
	{"日本語", []string{"日本", "本語"}},
	{"a_b", []string{"a", "b"}},
}

// TestPieces cuts texts that were read and texts that were skimmed.
func TestPieces(t *testing.T) {
	var pieces Pieces
	var skim text.Skim
	for _, test := range pieceTests {
		var want []uint64
		for _, piece := range test.pieces {
			want = append(want, text.HashOf([]byte(piece)))
		}
		lexicon := text.NewLexicon()
		read := text.Read(test.source, lexicon, "en")
		pieces.Cut(read, lexicon)
		checkPieces(t, test.source, &pieces, read, want)
		skim.Read(test.source, "en")
		pieces.CutSkimmed(&skim)
		checkPieces(t, test.source, &pieces, &skim.Text, want)
	}
}

func checkPieces(t *testing.T, source string, pieces *Pieces, read *text.Text, want []uint64) {
	t.Helper()
	if !slices.Equal(pieces.Hashes, want) {
		t.Errorf("%q: %d pieces, want %d, or others", source, len(pieces.Hashes), len(want))
	}
	if len(pieces.Words) != len(pieces.Hashes) || !slices.IsSorted(pieces.Words) {
		t.Errorf("%q: words %v", source, pieces.Words)
	}
	for _, w := range pieces.Words {
		if int(w) >= len(read.Words) {
			t.Errorf("%q: word %d of %d", source, w, len(read.Words))
		}
	}
}

// TestShinglesOfPiecesAreHashes: where no word is cut, they are those of words.
func TestShinglesOfPiecesAreHashes(t *testing.T) {
	lexicon := text.NewLexicon()
	read := text.Read("one two three four five six seven one two three", lexicon, "en")
	read.Words[5].Flags |= text.Ignored
	var pieces Pieces
	pieces.Cut(read, lexicon)
	for size := range 12 {
		if got, want := pieces.Shingles(nil, read, size), Hashes(nil, read, lexicon, size); !slices.Equal(got, want) {
			t.Errorf("%d words: %x, want %x", size, got, want)
		}
	}
}
