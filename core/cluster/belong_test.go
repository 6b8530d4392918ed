package cluster

import (
	"testing"

	"github.com/wirecopy/wirecopy/core/text"
)

func TestShared(t *testing.T) {
	for _, test := range []struct {
		shared     Shared
		same, near bool
	}{
		{Shared{Common: 0, Plain: 0, A: 0, B: 0}, false, false},
		{Shared{Common: 50, Plain: 50, A: 100, B: 100}, true, true},
		{Shared{Common: 50, Plain: 50, A: 100, B: 101}, false, true},
		{Shared{Common: 50, Plain: 2, A: 100, B: 101}, false, false},
		{Shared{Common: 3, Plain: 3, A: 100, B: 900}, false, true},
		{Shared{Common: 3, Plain: 3, A: 101, B: 900}, false, false},
	} {
		if same, near := test.shared.Same(), test.shared.Near(0.1); same != test.same || near != test.near {
			t.Errorf("%+v: same %v, near %v", test.shared, same, near)
		}
	}
}

func TestBelong(t *testing.T) {
	for _, test := range []struct {
		shingles, containment, words float64
		want                         bool
	}{
		{3, 0.1, 0.4, true},
		{3, 0.1, 0.39, false},
		{2.9, 0.9, 0.9, false},
		{9, 0.05, 0.5, true},
		{9, 0.05, 0.49, false},
		{9, 0.029, 0.9, false},
	} {
		if got := Belong(test.shingles, test.containment, 0.1, func() float64 { return test.words }); got != test.want {
			t.Errorf("%+v: %v", test, got)
		}
	}
}

func TestVocabularyWeighsRareWords(t *testing.T) {
	lexicon := text.NewLexicon()
	var v Vocabulary
	for _, s := range []string{"the port of Alma", "the port of Lund", "the quay at Alma", "the and of", ""} {
		v.Add(text.Read(s, lexicon, "en"), lexicon)
	}
	if v.Containment(0, 0) != 1 || v.Containment(0, 4) != 0 {
		t.Errorf("itself %v, nothing %v", v.Containment(0, 0), v.Containment(0, 4))
	}
	if v.Containment(0, 1) != v.Containment(1, 0) {
		t.Error("not the same both ways")
	}
	if common, rare := v.weights[v.articles[0][0]], v.weights[v.articles[1][3]]; common >= rare {
		t.Errorf("a word of four articles weighs %d, one of one article %d", common, rare)
	}
}
