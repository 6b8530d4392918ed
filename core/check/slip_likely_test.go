package check

import (
	"cmp"
	"math/rand/v2"
	"slices"
	"strings"
	"testing"
	"unicode/utf8"
)

// TestSlipsOfAllPairs holds Slips, which looks at few words closely, against
// all pairs of words that have what is left of them in common with few others.
func TestSlipsOfAllPairs(t *testing.T) {
	random := rand.New(rand.NewPCG(5, 6))
	found, crowded := 0, 0
	for range 500 {
		facts := newDesk(misspelledArticles(random)...).facts
		s := &speller{articles: facts, words: make([]spelling, facts[0].lexicon.Len())}
		s.count()
		all := s.allPairs(mostVariants)
		s.locate(all)
		want := s.slips(all)
		if got := Slips(facts); !slices.EqualFunc(got, inOrderOfText(want), sameSlip) {
			t.Fatalf("got %v, want %v", got, want)
		}
		found += len(want)
		any := s.allPairs(len(s.words))
		s.locate(any)
		crowded += len(s.slips(any)) - len(want)
	}
	if found < 100 || crowded < 10 {
		t.Errorf("%d slips and %d that are turned down test little", found, crowded)
	}
}

func sameSlip(x, y Slip) bool {
	return x.Text == y.Text && x.Right == y.Right && slices.Equal(x.Places, y.Places)
}

func inOrderOfText(slips []Slip) []Slip {
	slices.SortFunc(slips, func(x, y Slip) int {
		return cmp.Or(strings.Compare(x.Text, y.Text), strings.Compare(x.Right, y.Right))
	})
	return slices.CompactFunc(slips, func(x, y Slip) bool { return x.Text == y.Text })
}

// allPairs are the pairs, by the letters of what is left of their words, which
// at most so many words have in common.
func (s *speller) allPairs(most int) []uint64 {
	buckets := map[string]map[uint32]bool{}
	for id := range s.words {
		x := &s.words[id]
		letters := []rune(s.form(x))
		if n := len(letters); x.articles == 0 || x.traits&odd != 0 || n < shortestSlip || n > longestSpelling || !alphabetic(letters) {
			continue
		}
		slips := 1
		if x.isName() && len(letters) >= 8 {
			slips = 2
		}
		for _, v := range leftOf(letters, slips) {
			if buckets[v] == nil {
				buckets[v] = map[uint32]bool{}
			}
			buckets[v][uint32(id)] = true
		}
	}
	var pairs []uint64
	for _, bucket := range buckets {
		for x := range bucket {
			for y := range bucket {
				if x < y && len(bucket) <= most {
					pairs = s.plausible(pairs, []uint64{uint64(x), uint64(y)})
				}
			}
		}
	}
	slices.Sort(pairs)
	return slices.Compact(pairs)
}

// leftOf is what is left of letters without up to n of them.
func leftOf(letters []rune, n int) []string {
	all := []string{string(letters)}
	for i := 0; n > 0 && i < len(letters); i++ {
		all = append(all, leftOf(slices.Concat(letters[:i], letters[i+1:]), n-1)...)
	}
	return all
}

// misspelledArticles are articles of names and words in one place, many of
// them a letter or two away from each other.
func misspelledArticles(random *rand.Rand) []string {
	alphabets := []string{"aeioulnrst", "абвгдеёжзи"}
	letters := []rune(alphabets[random.IntN(len(alphabets))])
	var words []string
	for range 1 + random.IntN(4) {
		word := make([]rune, 5+random.IntN(6))
		for i := range word {
			word[i] = letters[random.IntN(len(letters))]
		}
		words = append(words, misspellings(random, word, letters)...)
	}
	for i, word := range words {
		if r, size := utf8.DecodeRuneInString(word); random.IntN(2) == 0 {
			words[i] = strings.ToUpper(string(r)) + word[size:]
		}
	}
	articles := make([]string, 2+random.IntN(4))
	for k := range articles {
		for range 5 + random.IntN(50) {
			word := words[random.IntN(len(words))]
			articles[k] += "so Saara " + word + " left. "
		}
	}
	return articles
}

// misspellings are a word with up to two slips, and what comes of it when one
// letter more stands anywhere.
func misspellings(random *rand.Rand, word, letters []rune) (words []string) {
	for range 1 + random.IntN(1+random.IntN(20)) {
		wrong := slices.Clone(word)
		for range random.IntN(3) {
			i := random.IntN(len(wrong))
			wrong = slices.Replace(wrong, i, i+random.IntN(2), letters[random.IntN(len(letters))])
			if i = random.IntN(len(wrong)); random.IntN(2) == 0 {
				wrong = slices.Delete(wrong, i, i+1)
			}
		}
		words = append(words, string(wrong))
	}
	for range random.IntN(1 + random.IntN(30)) {
		more := slices.Insert(slices.Clone(word), random.IntN(len(word)), letters[random.IntN(len(letters))])
		words = append(words, string(more))
	}
	return words
}
