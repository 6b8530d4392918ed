package check

import (
	"unicode"
	"unicode/utf8"

	"github.com/wirecopy/wirecopy/core/text"
)

// articles stand before a speaker who has no name of a person: "the ministry",
// "the Castle". Who speaks for whom there is not ours to tell.
var articles = listed("the a an der die das den dem des ein eine le la les un une el los las una il lo i gli o os as um uma de het een")

// titles stand before names and are none.
var titles = listed("mr mrs ms miss dr prof professor president minister prime chancellor senator sen rep governor gov mayor king queen prince princess sir lord lady general gen colonel col captain capt major chief judge justice herr frau präsident präsidentin kanzler kanzlerin minister ministerin bürgermeister bürgermeisterin oberbürgermeister oberbürgermeisterin monsieur madame mme président présidente ministre señor señora presidente presidenta ministro ministra signor signora presidentessa senhor senhora meneer mevrouw burgemeester президент министр премьер господин мэр")

// speakers tells whether two quotations both name a speaker, and whether it
// may be the same.
func speakers(a *Facts, x text.Quotation, b *Facts, y text.Quotation) (named, same bool) {
	wordsA, wordsB := a.text.WordsIn(x.Speaker), b.text.WordsIn(y.Speaker)
	if wordsA.Len() == 0 || wordsB.Len() == 0 {
		return false, false
	}
	named = a.isName(wordsA) && b.isName(wordsB)
	return named, a.mentions(wordsA, b, wordsB.To-1) || b.mentions(wordsB, a, wordsA.To-1)
}

// mentions tells whether the words of a range hold the word i of another text,
// or one that is nearly spelled like it, as names are between newsrooms.
func (f *Facts) mentions(r text.Range, other *Facts, i int) bool {
	word := other.text.Words[i]
	for j := r.From; j < r.To; j++ {
		if f.text.Words[j].ID == word.ID {
			return true
		}
		const shortest = 5 // letters; shorter names differ in a letter and are two
		x, y := f.lexicon.Word(f.text.Words[j].ID), other.lexicon.Word(word.ID)
		if min(len(x), len(y)) >= shortest && near(x, y, 1) {
			return true
		}
	}
	return false
}

// isName tells whether a speaker has a name of their own: all scripts without
// capitals aside, a capital and no article before it.
func (f *Facts) isName(r text.Range) bool {
	last := r.To - 1
	if titles.has(f.hash(last)) || r.From > 0 && articles.has(f.hash(r.From-1)) {
		return false
	}
	return f.capital(last) || f.text.Words[last].Flags&text.Unspaced != 0
}

// capital tells whether word i begins with a capital letter.
func (f *Facts) capital(i int) bool {
	start := f.text.Words[i].Start
	if b := f.text.Source[start]; b < utf8.RuneSelf {
		return 'A' <= b && b <= 'Z'
	}
	r, _ := utf8.DecodeRuneInString(f.text.Source[start:])
	return unicode.IsUpper(r)
}

// reattributed tells whether the second text gives a quotation to another
// speaker: both are named, and neither text names the other's speaker in the
// sentence of the quotation.
func reattributed(a *Facts, x text.Quotation, b *Facts, y text.Quotation) bool {
	named, same := speakers(a, x, b, y)
	if !named || same || x.Scare() || y.Scare() {
		return false
	}
	lastA, lastB := a.text.WordsIn(x.Speaker).To-1, b.text.WordsIn(y.Speaker).To-1
	return !a.mentions(a.around(x.Words), b, lastB) && !b.mentions(b.around(y.Words), a, lastA)
}

// around is the sentence in which a quotation begins, up to the end of that in
// which it ends.
func (f *Facts) around(r text.Range) text.Range {
	first := f.sentenceAround(text.Range{From: r.From, To: r.From + 1})
	last := f.sentenceAround(text.Range{From: r.To - 1, To: r.To})
	return text.Range{From: first.From, To: last.To}
}
