package text

import (
	"math/rand/v2"
	"testing"
)

// TestLexiconIsAMap holds the lexicon against a map over words enough to make
// it grow several times.
func TestLexiconIsAMap(t *testing.T) {
	random := rand.New(rand.NewPCG(1, 2))
	lexicon, numbers := NewLexicon(), map[string]uint32{}
	for range 40 * firstSlots {
		word := make([]byte, random.IntN(5))
		for i := range word {
			word[i] = "abcdefgh\x00\xff"[random.IntN(10)]
		}
		want, known := numbers[string(word)]
		if !known {
			want = uint32(len(numbers))
			numbers[string(word)] = want
		}
		if got := lexicon.Number(word); got != want {
			t.Fatalf("%q has number %d, want %d", word, got, want)
		}
	}
	if lexicon.Len() != len(numbers) || lexicon.Len() < 4*firstSlots {
		t.Fatalf("%d words, the map has %d", lexicon.Len(), len(numbers))
	}
	for word, number := range numbers {
		if got := lexicon.Word(number); got != word {
			t.Errorf("number %d is %q, want %q", number, got, word)
		}
	}
}

// TestLexiconKeepsNoReference: the caller's buffer is used again for the next
// word.
func TestLexiconKeepsNoReference(t *testing.T) {
	lexicon := NewLexicon()
	buffer := []byte("port")
	number := lexicon.Number(buffer)
	copy(buffer, "ship")
	if got := lexicon.Word(number); got != "port" {
		t.Errorf("the word became %q", got)
	}
}

// TestHashIsThatOfTheWord: the same in every lexicon, and another one for
// another word.
func TestHashIsThatOfTheWord(t *testing.T) {
	first, second := NewLexicon(), NewLexicon()
	second.Number([]byte("ahead"))
	words := map[uint64]string{}
	var word [2]byte
	for n := range 1 << 16 {
		word[0], word[1] = byte(n), byte(n>>8)
		a, b := first.Hash(first.Number(word[:])), second.Hash(second.Number(word[:]))
		if a != b {
			t.Fatalf("%q has the hashes %x and %x", word, a, b)
		}
		if other, known := words[a]; known {
			t.Fatalf("%q and %q have the hash %x", word, other, a)
		}
		words[a] = string(word[:])
	}
}

func TestLexiconLookupAllocatesNothing(t *testing.T) {
	lexicon, word := NewLexicon(), []byte("harbour")
	lexicon.Number(word)
	if n := testing.AllocsPerRun(100, func() { lexicon.Number(word) }); n != 0 {
		t.Errorf("%v allocations for a known word", n)
	}
}

func TestUnmixHash(t *testing.T) {
	for _, hash := range []uint64{0, 1, fnvOffset, rawHash([]byte("otter")), 1<<64 - 1} {
		if got := unmixHash(mixHash(hash)); got != hash {
			t.Errorf("%x becomes %x", hash, got)
		}
	}
}
