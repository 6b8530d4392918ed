package core_test

import (
	"errors"
	"reflect"
	"strings"
	"testing"

	"github.com/wirecopy/wirecopy/core"
	"github.com/wirecopy/wirecopy/core/report"
)

const harbour = "The harbour board reopened the port on Monday after three days of storm, its chairman said. "

func twoOf(a, b string) []core.Article { return []core.Article{{ID: "a", Text: a}, {ID: "b", Text: b}} }

func TestOptionRanges(t *testing.T) {
	set := map[string]func(*core.Options, int){
		"shingle":         func(o *core.Options, n int) { o.Shingle = n },
		"shortestPassage": func(o *core.Options, n int) { o.ShortestPassage = n },
		"gap":             func(o *core.Options, n int) { o.Gap = n },
	}
	tests := []struct {
		option  string
		good    []int
		bad     []int
		message string
	}{
		{"shingle", []int{0, 2, 20}, []int{-1, 1, 21}, "The option shingle goes from 2 to 20 words."},
		{"shortestPassage", []int{0, 1, 1000}, []int{-1, 1001}, "The option shortestPassage goes from 1 to 1000 words."},
		{"gap", []int{0, 1, 50}, []int{-1, 51}, "The option gap goes from 1 to 50 words."},
	}
	for _, test := range tests {
		for _, n := range test.good {
			var o core.Options
			set[test.option](&o, n)
			if _, err := core.Compare(twoOf(harbour, harbour), o); err != nil {
				t.Errorf("%s %d: %v", test.option, n, err)
			}
		}
		for _, n := range test.bad {
			var o core.Options
			set[test.option](&o, n)
			_, err := core.Compare(twoOf(harbour, harbour), o)
			var e *core.Error
			if !errors.As(err, &e) || e.Code != core.CodeOption || e.Article != -1 || e.Message != test.message {
				t.Errorf("%s %d: %v", test.option, n, err)
			}
		}
	}
}

// TestReportHoldsEveryOption: defaults filled in, the rest as it was given.
func TestReportHoldsEveryOption(t *testing.T) {
	tests := []struct {
		given core.Options
		want  report.Options
	}{
		{core.Options{}, report.Options{Shingle: core.DefaultShingle, ShortestPassage: core.DefaultShortestPassage, Gap: core.DefaultGap}},
		{
			core.Options{Shingle: 3, ShortestPassage: 9, Gap: 2, IgnoreQuotations: true, IgnoreFurniture: true, Template: "Sign up", Language: "sv"},
			report.Options{Shingle: 3, ShortestPassage: 9, Gap: 2, IgnoreQuotations: true, IgnoreFurniture: true, Template: "Sign up", Language: "sv"},
		},
	}
	for _, test := range tests {
		r, err := core.Compare(twoOf(harbour, harbour), test.given)
		if err != nil {
			t.Fatal(err)
		}
		if r.Options != test.want || r.Pairs[0].Shingle != test.want.Shingle {
			t.Errorf("%+v, want %+v", r.Options, test.want)
		}
		if language := r.Articles[0].Language; test.given.Language != "" && language != test.given.Language {
			t.Errorf("read as %s", language)
		}
	}
}

// TestOptionsHaveAnEffect: each changes what is shared by texts made so that
// it must.
func TestOptionsHaveAnEffect(t *testing.T) {
	const notice = "\n\nSign up for the harbour letter and never miss another ferry again this year."
	const quotation = "“We open the port again now and shall keep it so until spring,” Roe said. "
	tests := []struct {
		name    string
		a, b    string
		options core.Options
		from    int // words of A that stand in B without the option
		to      int // and with it
	}{
		{"template", harbour + notice, "Nothing else of this is known so far." + notice, core.Options{Template: notice}, 14, 0},
		{"quotations", quotation + "They cheered.", "He spoke. " + quotation, core.Options{IgnoreQuotations: true}, 15, 0},
		{
			"shortest passage", harbour + "Nobody was hurt.", "Elsewhere the board reopened the port on Monday after three days of storm, its chairman wrote to us.",
			core.Options{ShortestPassage: 20}, 14, 0,
		},
	}
	for _, test := range tests {
		t.Run(test.name, func(t *testing.T) {
			for _, c := range []struct {
				options core.Options
				want    int
			}{{core.Options{}, test.from}, {test.options, test.to}} {
				r, err := core.Compare(twoOf(test.a, test.b), c.options)
				if err != nil {
					t.Fatal(err)
				}
				if got := r.Pairs[0].AInB.Words; got != c.want {
					t.Errorf("%d words shared, want %d; %+v", got, c.want, r.Pairs[0].Passages)
				}
			}
		})
	}
}

// TestShingleHasAnEffect: the longest run here has six words.
func TestShingleHasAnEffect(t *testing.T) {
	for size, want := range map[int]float64{2: 5.0 / 7, 6: 1.0 / 3, 7: 0} {
		r, err := core.Compare(twoOf("Ships that waited may call again today", "Ships that waited may call again soon"), core.Options{Shingle: size})
		if err != nil {
			t.Fatal(err)
		}
		if got := r.Pairs[0].Resemblance; got != want {
			t.Errorf("shingles of %d words: resemblance %v, want %v", size, got, want)
		}
	}
}

func TestTemplateTooLong(t *testing.T) {
	_, err := core.Compare(twoOf(harbour, harbour), core.Options{Template: strings.Repeat("x", core.MaxArticleBytes+1)})
	var e *core.Error
	if !errors.As(err, &e) || e.Code != core.CodeOption || e.Message != "The option template is longer than 32 MB." {
		t.Errorf("got %v", err)
	}
}

// TestOptionsHaveOneField for each of the report's, so that none is forgotten
// on the way.
func TestOptionsHaveOneField(t *testing.T) {
	given, told := reflect.TypeFor[core.Options](), reflect.TypeFor[report.Options]()
	if given.NumField() != told.NumField() {
		t.Fatalf("%d options, the report tells %d", given.NumField(), told.NumField())
	}
	for i := range given.NumField() {
		if a, b := given.Field(i).Name, told.Field(i).Name; a != b {
			t.Errorf("option %s, in the report %s", a, b)
		}
	}
}
