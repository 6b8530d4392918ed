package text

import (
	"testing"

	"github.com/blevesearch/snowballstem"
	"github.com/blevesearch/snowballstem/english"
)

// Every ending of three letters stands behind a few beginnings here.
func TestKeepsEnglish(t *testing.T) {
	const letters = "abcdefghijklmnopqrstuvwxyz"
	kept, all := 0, 0
	for _, head := range []string{"", "t", "yy", "comm", "national", "conditi", "effec", "revolut"} {
		for i := range len(letters) {
			for j := range len(letters) {
				for k := range len(letters) {
					word := head + letters[i:i+1] + letters[j:j+1] + letters[k:k+1]
					env := snowballstem.NewEnv(word)
					english.Stem(env)
					keeps := keepsEnglish([]byte(word))
					if all++; keeps {
						kept++
					}
					if keeps && env.Current() != word {
						t.Errorf("%s becomes %s", word, env.Current())
					}
				}
			}
		}
	}
	if 2*kept < all {
		t.Errorf("only %d of %d are told", kept, all)
	}
}
