package text

import (
	"math/rand/v2"
	"strings"
	"testing"

	"github.com/blevesearch/snowballstem"
	"github.com/blevesearch/snowballstem/english"
)

// The stemmer gives what the library gives, for words put together from
// everything that its rules ask for.
func TestEnglishStemmer(t *testing.T) {
	heads := strings.Fields("' y s t commun gener arsen nation hop hopp tax bow play toy yy cri eff agr succ proc exc ski howe new andes 'you by be ow axe x")
	endings := strings.Fields("s es ies ied sses ss us 's ' 's' ed ing eed edly ingly eedly y Y at bl iz ll l e bb dd tt")
	for _, step := range []*englishStep{&englishDerived, &englishSecond, &englishLast} {
		for _, rules := range step.rules {
			for _, rule := range rules {
				endings = append(endings, rule.ending)
			}
		}
	}
	var words []string
	for _, word := range strings.Fields(`andes atlas bias cosmos howe news sky dying lying tying skies skis early only ugly gently idly
		singly succeed proceed exceed canning inning earring herring outing`) {
		words = append(words, word, word+"s", "a"+word)
	}
	random := rand.New(rand.NewPCG(1, 2))
	pick := func(from []string) string { return from[random.IntN(len(from))] }
	const letters = "aaeeiioouuyybcdefghklmnprstwxz-'"
	for range 400_000 {
		word := ""
		if random.IntN(2) == 0 {
			word = pick(heads)
		}
		for range random.IntN(6) {
			word += letters[random.IntN(len(letters)):][:1]
		}
		for range random.IntN(4) {
			word += pick(endings)
		}
		words = append(words, strings.ToLower(word))
	}
	var s englishStemmer
	env, changed := snowballstem.NewEnv(""), 0
	for _, word := range words {
		env.SetCurrent(word)
		english.Stem(env)
		if got := string(s.stem([]byte(word))); got != env.Current() {
			t.Fatalf("%q becomes %q, want %q", word, got, env.Current())
		}
		if word != env.Current() {
			changed++
		}
	}
	if 2*changed < len(words) {
		t.Errorf("only %d of %d words have another stem", changed, len(words))
	}
}
