package snowball

import (
	"math/rand/v2"
	"strings"
	"testing"

	"github.com/blevesearch/snowballstem"
	"github.com/blevesearch/snowballstem/danish"
	"github.com/blevesearch/snowballstem/dutch"
	"github.com/blevesearch/snowballstem/english"
	"github.com/blevesearch/snowballstem/finnish"
	"github.com/blevesearch/snowballstem/french"
	"github.com/blevesearch/snowballstem/german"
	"github.com/blevesearch/snowballstem/hungarian"
	"github.com/blevesearch/snowballstem/italian"
	"github.com/blevesearch/snowballstem/norwegian"
	"github.com/blevesearch/snowballstem/portuguese"
	"github.com/blevesearch/snowballstem/romanian"
	"github.com/blevesearch/snowballstem/russian"
	"github.com/blevesearch/snowballstem/spanish"
	"github.com/blevesearch/snowballstem/swedish"
	"github.com/blevesearch/snowballstem/turkish"
)

var library = map[string]func(*snowballstem.Env) bool{
	"da": danish.Stem, "nl": dutch.Stem, "en": english.Stem, "fi": finnish.Stem, "fr": french.Stem,
	"de": german.Stem, "hu": hungarian.Stem, "it": italian.Stem, "nb": norwegian.Stem,
	"pt": portuguese.Stem, "ro": romanian.Stem, "ru": russian.Stem, "es": spanish.Stem, "sv": swedish.Stem,
	"tr": turkish.Stem,
}

// letters are those that the words of a language are made of here.
func letters(language string) []string {
	all := "abcdefghijklmnopqrstuvwxyz'"
	switch language {
	case "ru":
		all = "абвгдежзийклмнопрстуфхцчшщъыьэюя"
	case "tr":
		all += "çğıöşü"
	case "hu":
		all += "áéíóöúüőű"
	case "ro":
		all += "ăâîşţșț"
	case "de", "nl", "sv", "da", "nb", "fi":
		all += "äöüßåæøéëï"
	default:
		all += "àáâãçèéêëìíîïñòóôõùúûü"
	}
	return strings.Split(all, "")
}

// pieces are the letters and the endings of a language; words of endings
// reach every rule.
func pieces(p *program, language string) []string {
	all := letters(language)
	for _, list := range p.lists {
		for _, e := range list {
			all = append(all, e.text)
		}
	}
	return all
}

func TestStemsAreThoseOfTheLibrary(t *testing.T) {
	const words, most = 10_000, 5
	for language, stem := range library {
		if !Has(language) {
			t.Errorf("%s has no stemmer", language)
			continue
		}
		var s Stemmer
		s.Stem(language, []byte("a")) // which unpacks it
		simple, all := letters(language), pieces(programs[language], language)
		random := rand.New(rand.NewPCG(uint64(len(all)), 7))
		changed := 0
		for range words {
			word := ""
			for range random.IntN(most) {
				word += simple[random.IntN(len(simple))]
			}
			for range 1 + random.IntN(most) {
				word += all[random.IntN(len(all))]
			}
			env := snowballstem.NewEnv(word)
			stem(env)
			got := string(s.Stem(language, []byte(word)))
			if got != env.Current() {
				t.Fatalf("%s: the stem of %s is %s, want %s", language, word, got, env.Current())
			}
			if got != word {
				changed++
			}
		}
		if changed < words/4 {
			t.Errorf("%s: only %d words of %d have another stem", language, changed, words)
		}
	}
	if len(programs) != len(library) {
		t.Errorf("%d programs for %d stemmers", len(programs), len(library))
	}
}

func BenchmarkStem(b *testing.B) {
	words := strings.Fields("die aufgabenstellungen der verwaltungsgerichte wurden gestern abermals verschoben und kosteten millionen")
	b.Run("library", func(b *testing.B) {
		env := snowballstem.NewEnv("")
		for b.Loop() {
			for _, word := range words {
				env.SetCurrent(word)
				german.Stem(env)
			}
		}
	})
	b.Run("interpreter", func(b *testing.B) {
		var s Stemmer
		for b.Loop() {
			for _, word := range words {
				s.Stem("de", []byte(word))
			}
		}
	})
}
