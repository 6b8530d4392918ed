package core_test

import (
	"math/rand"
	"reflect"
	"slices"
	"strings"
	"testing"

	"github.com/wirecopy/wirecopy/core"
)

// quoting gives some stretches of the articles quotation marks.
func quoting(random *rand.Rand, articles []core.Article) []core.Article {
	for i := range articles {
		words := strings.Fields(articles[i].Text)
		for at := random.Intn(9); at < len(words); at += 2 {
			words[at] = "“" + words[at]
			at = min(at+9+random.Intn(30), len(words)-1)
			words[at] += "”"
		}
		articles[i].Text = strings.Join(words, " ")
	}
	return articles
}

// TestJoinerAsksForWhatMatters: to know what stands aside in the articles that
// it wants, and in no others, gives the clusters that knowing all gives.
func TestJoinerAsksForWhatMatters(t *testing.T) {
	random := rand.New(rand.NewSource(5))
	rounds, changed := 0, 0
	for range 60 {
		articles := quoting(random, versions(random, 20))
		some, asked := joinAll(t, articles, false)
		all, _ := joinAll(t, articles, true)
		if !reflect.DeepEqual(some.Clusters(), all.Clusters()) {
			t.Errorf("clusters %v, want %v", some.Clusters(), all.Clusters())
		}
		rounds = max(rounds, asked)
		plain, _ := joinAll(t, withoutMarks(articles), true)
		if !reflect.DeepEqual(plain.Clusters(), all.Clusters()) {
			changed++
		}
	}
	if rounds < 2 || changed == 0 {
		t.Errorf("%d rounds, quotation marks mattered %d times: the test shows little", rounds, changed)
	}
}

// joinAll joins articles, all of which are known if that is asked for, and
// counts how often some were wanted.
func joinAll(t *testing.T, articles []core.Article, knowAll bool) (joiner *core.Joiner, asked int) {
	t.Helper()
	digester, err := core.NewDigester(core.SurveyOptions{})
	if err != nil {
		t.Fatal(err)
	}
	digests := make([]core.Digest, len(articles))
	for i, article := range articles {
		if digests[i], err = digester.Digest(i, article); err != nil {
			t.Fatal(err)
		}
		digests[i].Shingles = slices.Clone(digests[i].Shingles)
		digests[i].Vocabulary = slices.Clone(digests[i].Vocabulary)
	}
	if joiner, err = core.NewJoiner(digests, core.SurveyOptions{}); err != nil {
		t.Fatal(err)
	}
	for {
		for joiner.Step() {
		}
		if len(joiner.Wanted()) == 0 {
			return joiner, asked
		}
		asked++
		for i := range articles {
			if _, wanted := slices.BinarySearch(joiner.Wanted(), i); wanted || knowAll {
				joiner.SetAside(i, digester.Aside(articles[i]))
			}
		}
	}
}

func withoutMarks(articles []core.Article) []core.Article {
	plain := slices.Clone(articles)
	for i := range plain {
		plain[i].Text = strings.NewReplacer("“", "", "”", "").Replace(plain[i].Text)
	}
	return plain
}

// TestDigestsDoNotDependOnEachOther: an article is read alike whatever was read
// before it, which is why several readers give one survey.
func TestDigestsDoNotDependOnEachOther(t *testing.T) {
	random := rand.New(rand.NewSource(6))
	articles := quoting(random, versions(random, 30))
	articles = append(articles, core.Article{Text: ""}, core.Article{Text: "Perche' no? E' vero, piu' o meno: la città è cosi' grande che non si può dire."},
		core.Article{Title: "Given", Text: ferry}, core.Article{Text: "Aground at dawn\n\n" + ferry + said})
	for _, options := range []core.SurveyOptions{{}, {Template: ferry}, {IgnoreFurniture: true}} {
		together, err := core.NewDigester(options)
		if err != nil {
			t.Fatal(err)
		}
		for i, article := range articles {
			alone, err := core.NewDigester(options)
			if err != nil {
				t.Fatal(err)
			}
			got, _ := together.Digest(i, article)
			want, _ := alone.Digest(i, article)
			if len(got.Shingles) != len(want.Shingles) || !slices.Equal(got.Shingles, want.Shingles) || !slices.Equal(got.Vocabulary, want.Vocabulary) {
				t.Errorf("%+v, article %d: other shingles or words", options, i)
			}
			if got.Title != want.Title || got.Language != want.Language || got.Words != want.Words {
				t.Errorf("%+v, article %d: %q %s %d, want %q %s %d", options, i, got.Title, got.Language, got.Words, want.Title, want.Language, want.Words)
			}
			if aside := slices.Clone(together.Aside(article)); !slices.Equal(aside, alone.Aside(article)) {
				t.Errorf("%+v, article %d: other shingles stand aside", options, i)
			}
		}
	}
}
