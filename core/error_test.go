package core_test

import (
	"errors"
	"strings"
	"testing"

	"github.com/wirecopy/wirecopy/core"
)

var (
	good = core.Article{ID: "good", Text: harbour}
	long = strings.Repeat("x", core.MaxArticleBytes)
)

var errorTests = []struct {
	name     string
	articles []core.Article
	want     core.Error
}{
	{"none", nil, core.Error{Code: core.CodeTooFew, Article: -1, Message: "Give at least two articles to compare."}},
	{"one", []core.Article{good}, core.Error{Code: core.CodeTooFew, Article: -1, Message: "Give at least two articles to compare."}},
	{"too many", make([]core.Article, core.MaxArticles+1), core.Error{Code: core.CodeTooMany, Article: -1, Message: "Give at most 200 articles at once."}},
	{
		"empty, with a title", []core.Article{good, {ID: "x1", Title: "Port opens"}},
		core.Error{Code: core.CodeEmpty, Article: 1, ID: "x1", Message: "Article 2 (Port opens) holds no words; paste its text or leave it out."},
	}, {
		"no words, with an id", []core.Article{{ID: "x1", Text: " \n— 🌊 …"}, good},
		core.Error{Code: core.CodeEmpty, Article: 0, ID: "x1", Message: "Article 1 (x1) holds no words; paste its text or leave it out."},
	}, {
		"empty, with neither", []core.Article{good, {}},
		core.Error{Code: core.CodeEmpty, Article: 1, Message: "Article 2 holds no words; paste its text or leave it out."},
	}, {
		"an id that is its place", []core.Article{good, {ID: "2"}},
		core.Error{Code: core.CodeEmpty, Article: 1, ID: "2", Message: "Article 2 holds no words; paste its text or leave it out."},
	}, {
		"a PDF file", []core.Article{good, {ID: "x1", Text: "%PDF-1.7 words"}},
		core.Error{Code: core.CodeNotText, Article: 1, ID: "x1", Message: "Article 2 (x1) is not text; paste the words of the article or open a text file."},
	}, {
		"too long", []core.Article{{ID: "x1", Text: long + "x"}, good},
		core.Error{Code: core.CodeTooLong, Article: 0, ID: "x1", Message: "Article 1 (x1) is longer than 32 MB; split it or leave it out."},
	}, {
		"too long together", []core.Article{{Text: long}, {Text: long}, {ID: "x1", Text: "x"}},
		core.Error{Code: core.CodeTooLong, Article: 2, ID: "x1", Message: "Article 3 (x1) makes all articles together longer than 64 MB; leave some out."},
	},
}

func TestErrors(t *testing.T) {
	for _, test := range errorTests {
		t.Run(test.name, func(t *testing.T) {
			_, err := core.Compare(test.articles, core.Options{})
			var e *core.Error
			if !errors.As(err, &e) {
				t.Fatalf("got %v", err)
			}
			if *e != test.want || err.Error() != test.want.Message {
				t.Errorf("got  %+v\nwant %+v", *e, test.want)
			}
		})
	}
}

func TestIsText(t *testing.T) {
	tests := []struct {
		name, source string
		want         bool
	}{
		{"plain", harbour, true},
		{"a few broken bytes", "\x96" + harbour + "\x96", true},
		{"a zero byte", harbour + "\x00", true},
		{"German in Latin-1", strings.ReplaceAll(harbour+"für die Häfen", "ü", "\xfc"), true},
		{"about a PDF", "A %PDF- mark begins such files. " + harbour, true},
		{"a byte order mark", "\uFEFF" + harbour, true},
		{"a replacement character", harbour + "\uFFFD", true},
		{"UTF-16", strings.ReplaceAll(harbour, "", "\x00"), false},
		{"a zero byte in eight", strings.Repeat("harbour\x00", 300), false},
		{"a byte in eight that is not UTF-8", strings.Repeat("harbour\x80", 300), false},
		{"a ZIP or docx file", "PK\x03\x04" + harbour, false},
		{"a PNG file", "\x89PNG\r\n\x1a\n" + harbour, false},
		{"a JPEG file", "\xFF\xD8\xFF\xE0" + harbour, false},
		{"a GIF file", "GIF89a" + harbour, false},
		{"an RTF file", `{\rtf1\ansi ` + harbour, false},
		{"noise", strings.Repeat("\x81\x03a\xfe", 500), false},
		{"Chinese cut at eight kilobytes", "x" + strings.Repeat("港", 4000), true},
	}
	for _, test := range tests {
		t.Run(test.name, func(t *testing.T) {
			_, err := core.NewComparison(twoOf(harbour, test.source), core.Options{})
			var e *core.Error
			if refused := errors.As(err, &e) && e.Code == core.CodeNotText; refused == test.want {
				t.Errorf("got %v", err)
			}
		})
	}
}

// TestStepsStopAtAnError: an article without words ends the steps, and
// nothing after it is read.
func TestStepsStopAtAnError(t *testing.T) {
	c, err := core.NewComparison([]core.Article{{Text: harbour}, {ID: "x1", Text: "…"}, {Text: harbour}}, core.Options{})
	if err != nil || c.Total() != 3+3 {
		t.Fatalf("%d steps, %v", c.Total(), err)
	}
	if !c.Step() || c.Err() != nil {
		t.Fatalf("the first article: %v", c.Err())
	}
	if c.Step() || c.Err() == nil {
		t.Error("the second article was read")
	}
}

// TestSteps counts as many steps as were promised, over one to five pairs.
func TestSteps(t *testing.T) {
	for n := 2; n <= 5; n++ {
		c, err := core.NewComparison(make([]core.Article, 0), core.Options{})
		if c != nil || err == nil {
			t.Fatal("no article was accepted")
		}
		articles := make([]core.Article, n)
		for i := range articles {
			articles[i].Text = harbour
		}
		c, err = core.NewComparison(articles, core.Options{})
		if err != nil {
			t.Fatal(err)
		}
		steps := 1
		for c.Step() {
			steps++
		}
		if r := c.Report(); steps != c.Total() || len(r.Pairs) != n*(n-1)/2 || c.Err() != nil {
			t.Errorf("%d articles: %d steps of %d, %d pairs, %v", n, steps, c.Total(), len(r.Pairs), c.Err())
		}
	}
}
