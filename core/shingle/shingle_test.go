package shingle

import (
	"fmt"
	"math/rand/v2"
	"strings"
	"testing"

	"github.com/wirecopy/wirecopy/core/text"
)

// randomText has words of a small vocabulary, so that shingles repeat, and
// ignores some of them.
func randomText(random *rand.Rand, lexicon *text.Lexicon, words, vocabulary, ignoreOneIn int) *text.Text {
	var source strings.Builder
	for range words {
		fmt.Fprintf(&source, "w%d ", random.IntN(vocabulary))
	}
	t := text.Read(source.String(), lexicon, "en")
	for i := range t.Words {
		if random.IntN(ignoreOneIn) == 0 {
			t.Words[i].Flags |= text.Ignored
		}
	}
	return t
}

// keys are the shingles of a text as strings, empty where one is ignored.
func keys(t *text.Text, lexicon *text.Lexicon, size int) []string {
	var found []string
	for i := 0; size > 0 && i+size <= len(t.Words); i++ {
		key := ""
		for _, w := range t.Words[i : i+size] {
			if w.Flags&text.Ignored != 0 {
				key = ""
				break
			}
			key += lexicon.Word(w.ID) + " "
		}
		found = append(found, key)
	}
	return found
}

// TestHashesAreThoseOfStrings: equal hashes where and only where the words
// are equal, None where and only where one is ignored.
func TestHashesAreThoseOfStrings(t *testing.T) {
	random := rand.New(rand.NewPCG(1, 2))
	for range 300 {
		lexicon := text.NewLexicon()
		x := randomText(random, lexicon, random.IntN(60), 1+random.IntN(5), 2+random.IntN(30))
		for size := range len(x.Words) + 3 {
			hashes, want := Hashes(nil, x, lexicon, size), keys(x, lexicon, size)
			if len(hashes) != len(want) {
				t.Fatalf("%d shingles of %d of %d words, want %d", len(hashes), size, len(x.Words), len(want))
			}
			checkHashes(t, hashes, want)
		}
	}
}

func checkHashes(t *testing.T, hashes []uint64, want []string) {
	t.Helper()
	hashOf, keyOf := map[string]uint64{"": None}, map[uint64]string{None: ""}
	for i, key := range want {
		h := hashes[i]
		if known, ok := hashOf[key]; ok && known != h {
			t.Fatalf("%q has the hashes %x and %x", key, known, h)
		}
		if known, ok := keyOf[h]; ok && known != key {
			t.Fatalf("%q and %q have the hash %x", known, key, h)
		}
		hashOf[key], keyOf[h] = h, key
	}
}

// TestHashesDependOnWordsAlone: not on the lexicon, nor on what stands before.
func TestHashesDependOnWordsAlone(t *testing.T) {
	first, second := text.NewLexicon(), text.NewLexicon()
	alone := Hashes(nil, text.Read("the port shut on Monday", first, "en"), first, 5)
	behind := Hashes(nil, text.Read("On Friday, a storm came: The PORT shut, on Monday.", second, "en"), second, 5)
	if last := behind[len(behind)-1]; last != alone[0] {
		t.Errorf("%x and %x", alone[0], last)
	}
	turned := Hashes(nil, text.Read("Monday on shut port the", first, "en"), first, 5)
	if turned[0] == alone[0] {
		t.Error("the order of words makes no difference")
	}
}

func TestFinishKeepsNoneApart(t *testing.T) {
	if finish(0, false) == None || finish(0, true) != None || finish(12345, true) != None {
		t.Error("None is not kept for ignored words")
	}
}
