package check

import (
	"strings"
	"unicode"
	"unicode/utf8"

	"github.com/wirecopy/wirecopy/core/align"
	"github.com/wirecopy/wirecopy/core/text"
)

// longestName is the number of words of a replaced name; longer changes put
// other things in its place.
const longestName = 3

// changedNames finds words with a capital that took each other's place one by
// one. A word that stands in the other sentence as well was only moved.
func (f *figureFinder) changedNames(c *change) {
	if c.Op != align.Replace || c.A.Len() != c.B.Len() || c.A.Len() > longestName {
		return
	}
	if c.kind == align.Rewritten && (!c.flanked() || c.A.Len() > 1) {
		return
	}
	for k := range c.A.Len() {
		i, j := c.A.From+k, c.B.From+k
		if sameWord(f.a, i, f.b, j) || !f.a.nameAt(i) || !f.b.nameAt(j) || f.a.holds(c.inA(), f.b, j) || f.b.holds(c.inB(), f.a, i) {
			continue
		}
		if f.otherName(c, i, j) {
			f.say(Name, f.a.text.Words[i].Span(), f.b.text.Words[j].Span())
		}
	}
}

// otherName tells whether two words with a capital are two names, or two
// spellings of one, and not two forms of a word.
func (f *figureFinder) otherName(c *change, i, j int) bool {
	x, y := f.a.lexicon.Word(f.a.text.Words[i].ID), f.b.lexicon.Word(f.b.text.Words[j].ID)
	if inflected(x, y, f.a.language.cases || f.b.language.cases) {
		return false
	}
	const shortest = 4 // letters of names that may be two spellings of one
	if min(len(x), len(y)) >= shortest && near(x, y, 2) {
		return true
	}
	if f.a.acronym(i) != f.b.acronym(j) {
		return false
	}
	if f.a.language.nouns || f.b.language.nouns {
		return c.left && c.A.From == i && f.a.nameAt(i-1) && f.a.joined(i-1)
	}
	return true
}

// nameAt tells whether word i has a capital that does not come from its place:
// not at the start of a sentence, a quotation or a clause, and not in a
// headline. Titles, days and months are no names.
func (f *Facts) nameAt(i int) bool {
	if i <= 0 || i >= len(f.text.Words) || !f.capital(i) || f.text.StartsSentence(i) {
		return false
	}
	if f.text.Words[i].Flags&text.Number != 0 || strings.ContainsAny(f.gap(i-1), ".!?:;…\n\"“”„«»‘‹") {
		return false
	}
	hash := f.hash(i)
	return !titles.has(hash) && !weekdays.has(hash) && !articles.has(hash) && !months.has(hash) && !f.allCapitals(i)
}

// allCapitals tells whether most words of the sentence have a capital, as in
// headlines.
func (f *Facts) allCapitals(i int) bool {
	const reach, most = 4, 5 // words on each side, and how many of them
	n := 0
	for k := max(0, i-reach); k <= min(len(f.text.Words)-1, i+reach); k++ {
		if f.capital(k) {
			n++
		}
	}
	return n > most
}

// acronym tells whether word i has capitals only.
func (f *Facts) acronym(i int) bool {
	lower := strings.IndexFunc(f.source(i), unicode.IsLower)
	return lower < 0
}

// holds tells whether a range holds word j of another text.
func (f *Facts) holds(r text.Range, other *Facts, j int) bool {
	for i := r.From; i < r.To; i++ {
		if sameWord(f, i, other, j) {
			return true
		}
	}
	return false
}

// inflected tells whether two words may be forms of one: they differ only in
// their endings. Names with cases change up to three letters there; otherwise
// one word goes on where the other ends (Ruritania, Ruritanian).
func inflected(x, y string, cases bool) bool {
	common := 0
	for common < len(x) && common < len(y) && x[common] == y[common] {
		common++
	}
	for common > 0 && common < len(x) && !utf8.RuneStart(x[common]) {
		common--
	}
	restX, restY := utf8.RuneCountInString(x[common:]), utf8.RuneCountInString(y[common:])
	stem := utf8.RuneCountInString(x[:common])
	const ending = 3 // letters
	if cases {
		return stem >= 3 && max(restX, restY) <= ending
	}
	return stem >= 2 && min(restX, restY) == 0 && max(restX, restY) <= ending || stem >= 4 && restX != restY && min(restX, restY) <= 1 && max(restX, restY) <= ending
}

// months have a capital in English and in German.
var months = listed("january february march april may june july august september october november december januar februar märz mai juni juli oktober dezember jan feb mar apr jun jul aug sep sept oct okt nov dec dez")
