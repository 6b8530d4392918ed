package core

import (
	"strconv"
	"strings"
	"unicode/utf8"

	"github.com/wirecopy/wirecopy/core/text"
)

// Codes of [Error], the same in the JavaScript API.
const (
	CodeTooFew  = "too-few"  // fewer than two articles
	CodeTooMany = "too-many" // more articles, or pairs of a survey, than there is room for
	CodeEmpty   = "empty"    // no word in the article
	CodeNotText = "not-text" // binary data
	CodeTooLong = "too-long" // over MaxArticleBytes
	CodeOption  = "option"   // an option out of its range
)

const (
	// MaxArticles keeps all pairs within minutes and their report within the
	// memory of a browser tab.
	MaxArticles = 200
	// MaxArticleBytes is the longest article, some 5 million words. Word
	// positions are 32 bits wide and a comparison needs about 30 times an
	// article's bytes.
	MaxArticleBytes = 32 << 20
	// MaxAllBytes bounds all articles of one comparison.
	MaxAllBytes = 64 << 20
)

// Error is a mistake in what was given to compare. It names the article and
// says what to do.
type Error struct {
	Code    string
	Article int // index of the article, -1 where no single one is meant
	ID      string
	Message string
}

func (e *Error) Error() string { return e.Message }

// limits are how many articles there may be, and how many bytes they may
// have together.
type limits struct{ articles, bytes int }

var compareLimits = limits{articles: MaxArticles, bytes: MaxAllBytes}

// checkArticles finds the first article that cannot be compared.
func checkArticles(articles []Article, most limits) error {
	if err := checkNumber(len(articles), most.articles); err != nil {
		return err
	}
	all := 0
	for i, a := range articles {
		if err := checkArticle(i, a); err != nil {
			return err
		}
		if all += len(a.Text); all > most.bytes {
			return articleError(CodeTooLong, i, a, "makes all articles together longer than "+megabytes(most.bytes)+"; leave some out.")
		}
	}
	return nil
}

// checkNumber checks how many articles there are.
func checkNumber(articles, most int) error {
	if articles < 2 {
		return &Error{CodeTooFew, -1, "", "Give at least two articles to compare."}
	}
	return checkMost(articles, most)
}

func checkMost(articles, most int) error {
	if articles > most {
		return &Error{CodeTooMany, -1, "", "Give at most " + strconv.Itoa(most) + " articles at once."}
	}
	return nil
}

func checkArticle(i int, a Article) error {
	switch {
	case len(a.Text) > MaxArticleBytes:
		return articleError(CodeTooLong, i, a, "is longer than "+megabytes(MaxArticleBytes)+"; split it or leave it out.")
	case isBinary(a.Text):
		return articleError(CodeNotText, i, a, "is not text; paste the words of the article or open a text file.")
	}
	return nil
}

// articleError names the article by its title or its place, and by its id.
func articleError(code string, i int, a Article, problem string) *Error {
	name := "Article " + strconv.Itoa(i+1)
	if label := a.Title; label != "" {
		name += " (" + label + ")"
	} else if a.ID != "" && a.ID != strconv.Itoa(i+1) {
		name += " (" + a.ID + ")"
	}
	return &Error{code, i, a.ID, name + " " + problem}
}

func megabytes(n int) string { return strconv.Itoa(n>>20) + " MB" }

// isBinary tells data that is not text by its first kilobytes: the opening of
// a common binary format, or many zero bytes and bytes that are not UTF-8. A
// few broken or control characters are a text's own affair.
func isBinary(s string) bool {
	for _, magic := range []string{"%PDF-", "PK\x03\x04", "\x89PNG", "\xFF\xD8\xFF", "GIF8", "{\\rtf"} {
		if strings.HasPrefix(s, magic) {
			return true
		}
	}
	const (
		look       = 8 << 10 // bytes
		mostBroken = 10      // one character in ten
	)
	broken, at, end := 0, 0, min(look, len(s))
	for at = text.PlainEnd(s[:end], at); at < end; at = text.PlainEnd(s[:end], at) {
		r, size := utf8.DecodeRuneInString(s[at:])
		if r == 0 || r == utf8.RuneError {
			broken++
		}
		at += size
	}
	return broken > 0 && broken*mostBroken > utf8.RuneCountInString(s[:at])
}

// checkWords finds an article that holds no word.
func checkWords(i int, a Article, t *text.Text) error {
	if len(t.Words) > 0 {
		return nil
	}
	return articleError(CodeEmpty, i, a, "holds no words; paste its text or leave it out.")
}
