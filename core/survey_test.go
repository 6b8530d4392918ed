package core_test

import (
	"errors"
	"math/rand"
	"reflect"
	"slices"
	"strings"
	"testing"

	"github.com/wirecopy/wirecopy/core"
	"github.com/wirecopy/wirecopy/core/report"
	"github.com/wirecopy/wirecopy/core/shingle"
	"github.com/wirecopy/wirecopy/core/text"
)

// TestSurveyAgainstAllPairs holds the listed pairs and their figures against
// the shingle sets of every pair.
func TestSurveyAgainstAllPairs(t *testing.T) {
	for _, options := range []core.SurveyOptions{{}, {Threshold: 0.02}, {Threshold: 1}, {Shingle: 3, Threshold: 0.3}} {
		articles := versions(rand.New(rand.NewSource(2)), 120)
		survey, err := core.Survey(articles, options)
		if err != nil {
			t.Fatal(err)
		}
		if want := allPairs(articles, survey.Options); !slices.Equal(survey.Pairs, want) {
			t.Errorf("%+v: %d pairs, want %d", options, len(survey.Pairs), len(want))
		}
	}
}

func allPairs(articles []core.Article, options report.SurveyOptions) []report.SurveyPair {
	lexicon := text.NewLexicon()
	var sets []map[uint64]bool
	var pairs []report.SurveyPair
	for b, article := range articles {
		read := text.Read(article.Text, lexicon, "")
		set := map[uint64]bool{}
		for _, h := range shingle.Hashes(nil, read, lexicon, options.Shingle) {
			set[h] = true
		}
		sets = append(sets, set)
		for a := range b {
			common := 0
			for h := range set {
				if sets[a][h] {
					common++
				}
			}
			p := report.SurveyPair{
				A: a, B: b, Resemblance: share(common, len(sets[a])+len(set)-common),
				AInB: share(common, len(sets[a])), BInA: share(common, len(set)),
			}
			if max(p.AInB, p.BInA) >= options.Threshold {
				pairs = append(pairs, p)
			}
		}
	}
	return pairs
}

func share(part, whole int) float64 {
	if whole == 0 {
		return 0
	}
	return float64(part) / float64(whole)
}

// versions makes articles that take stretches of random prose from each other.
func versions(random *rand.Rand, n int) []core.Article {
	articles := make([]core.Article, n)
	for i := range articles {
		var words []string
		for len(words) < 10+random.Intn(150) {
			if i > 0 && random.Intn(3) == 0 {
				other := strings.Fields(articles[random.Intn(i)].Text)
				from := random.Intn(len(other))
				words = append(words, other[from:min(len(other), from+random.Intn(40))]...)
				continue
			}
			words = append(words, "w"+string(rune('a'+random.Intn(26)))+string(rune('a'+random.Intn(26))))
		}
		articles[i].Text = strings.Join(words, " ")
	}
	return articles
}

func TestSurveyDoesNotDependOnTheOrder(t *testing.T) {
	random := rand.New(rand.NewSource(3))
	articles := versions(random, 60)
	want, err := core.Survey(articles, core.SurveyOptions{})
	if err != nil {
		t.Fatal(err)
	}
	if len(want.Clusters) < 2 {
		t.Errorf("%d clusters show nothing", len(want.Clusters))
	}
	for range 5 {
		order := random.Perm(len(articles))
		shuffled := make([]core.Article, len(articles))
		for i, from := range order {
			shuffled[i] = articles[from]
		}
		got, err := core.Survey(shuffled, core.SurveyOptions{})
		if err != nil {
			t.Fatal(err)
		}
		if len(got.Pairs) != len(want.Pairs) || !reflect.DeepEqual(membersOf(got, order), membersOf(want, nil)) {
			t.Errorf("order %v: %d pairs and clusters %v", order, len(got.Pairs), membersOf(got, order))
		}
	}
}

// membersOf gives the clusters with the articles numbered by order, sorted.
func membersOf(survey *report.Survey, order []int) [][]int {
	var all [][]int
	for _, c := range survey.Clusters {
		members := slices.Clone(c.Members)
		for i, m := range members {
			if order != nil {
				members[i] = order[m]
			}
		}
		slices.Sort(members)
		all = append(all, members)
	}
	slices.SortFunc(all, slices.Compare[[]int])
	return all
}

const (
	ferry = "The island ferry Hild ran aground on a sandbank off Oster Point shortly before dawn, and lifeboats took all 84 passengers ashore while tugs waited for the afternoon tide to pull her free. "
	vote  = "Members of the regional assembly voted by 31 to 28 to keep the night trains running through the winter, although the operator had warned that half of the sleeping cars are beyond repair. "
	said  = "“We shall count every crate that comes over this quay, and whoever cannot show a paper for it will carry it back on board with his own two hands before supper,” harbour warden Tove Lind said. "
)

func TestSurveyJoinsReuse(t *testing.T) {
	for _, test := range []struct {
		name   string
		texts  []string
		joined [][]int
	}{
		{"a reprint and another story", []string{ferry, vote, "Aground at dawn\n\n" + ferry}, [][]int{{0, 2}}},
		{"an excerpt", []string{ferry + vote, ferry}, [][]int{{0, 1}}},
		{"a quotation in common", []string{ferry + said, vote + said}, nil},
		{"an interview, reprinted", []string{said, said + "\n\nLeave a comment"}, [][]int{{0, 1}}},
		{"the same furniture", []string{
			ferry + "\n\nYour email address will not be published. Required fields are marked",
			vote + "\n\nYour email address will not be published. Required fields are marked",
		}, nil},
		{"no words", []string{"", ferry, " \n", ferry}, [][]int{{1, 3}}},
	} {
		articles := make([]core.Article, len(test.texts))
		for i, text := range test.texts {
			articles[i].Text = text
		}
		survey, err := core.Survey(articles, core.SurveyOptions{})
		if err != nil {
			t.Fatal(err)
		}
		if got := membersOf(survey, nil); !reflect.DeepEqual(got, test.joined) {
			t.Errorf("%s: clusters %v, want %v; pairs %+v", test.name, got, test.joined, survey.Pairs)
		}
	}
}

// TestSurveyPassesOverForms fills one form in many times: its sentence is in
// all of them, and none is a copy of another.
func TestSurveyPassesOverForms(t *testing.T) {
	random := rand.New(rand.NewSource(4))
	name := func(n int) string {
		words := make([]string, n)
		for i := range words {
			for range 6 {
				words[i] += string(rune('a' + random.Intn(26)))
			}
		}
		return strings.Join(words, " ")
	}
	var articles []core.Article
	for range 40 {
		articles = append(articles, core.Article{Text: name(9) + " is pleased to announce that its board of directors will meet on " +
			name(2) + " at the registered office. " + name(12)})
	}
	survey, err := core.Survey(articles, core.SurveyOptions{})
	if err != nil {
		t.Fatal(err)
	}
	if len(survey.Pairs) == 0 || len(survey.Clusters) > 0 {
		t.Errorf("%d pairs, clusters %v", len(survey.Pairs), survey.Clusters)
	}
}

func TestSurveyOptions(t *testing.T) {
	articles := []core.Article{{Text: ferry + vote}, {Text: ferry + said}}
	survey, err := core.Survey(articles, core.SurveyOptions{Template: ferry})
	if err != nil || len(survey.Pairs) > 0 || survey.Options.Threshold != core.DefaultThreshold || survey.Options.Shingle != core.DefaultShingle {
		t.Errorf("%v, %+v", err, survey)
	}
	for _, options := range []core.SurveyOptions{{Threshold: -1}, {Threshold: 1.01}, {Shingle: 1}, {Shingle: 99}} {
		checkError(t, articles, options, core.CodeOption)
	}
	checkError(t, nil, core.SurveyOptions{}, core.CodeTooFew)
	checkError(t, make([]core.Article, core.MaxSurveyArticles+1), core.SurveyOptions{}, core.CodeTooMany)
	checkError(t, []core.Article{{Text: "\x00\x00\x00"}, {Text: ferry}}, core.SurveyOptions{}, core.CodeNotText)
}

func checkError(t *testing.T, articles []core.Article, options core.SurveyOptions, code string) {
	t.Helper()
	_, err := core.Survey(articles, options)
	var failure *core.Error
	if !errors.As(err, &failure) || failure.Code != code {
		t.Errorf("%+v: %v, want an error %s", options, err, code)
	}
}
