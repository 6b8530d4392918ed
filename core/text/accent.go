package text

import (
	"strings"
	"unicode/utf8"
)

// Italian puts accents on the last letters of words only, and many keyboards
// and wires have none: "e'", "piu'" and "bisognera'" are typed for è, più and
// bisognerà. Where a text is Italian such a word has the number of the word
// with the accent. Which of the two accents stands there makes no difference
// either: perchè is perché, cosí is così.

const (
	grave, acute = "\u0300", "\u0301" // as the normal form has them, behind the letter
	// shortened are words that lost a syllable, for which the apostrophe stands:
	// un po', sta' attento, Ca' Foscari.
	shortened = " po mo be to fa sta va di ca de co vo "
	// beheaded are words that lost their first letters: the apostrophe before
	// them opens no quotation.
	beheaded = " ndrangheta ndrina ndrine ndranghetista ndranghetisti sto na no l o a "
	// alwaysAccented are words that a text in quotation marks seldom ends with,
	// but that often stand inside of one.
	alwaysAccented = " e piu puo gia cosi perche poiche finche anziche benche affinche pero cioe sara fara avra dovra potra lunedi martedi mercoledi giovedi venerdi "
	// longestAccented is the length in bytes of the longest Italian words.
	longestAccented = 40
)

// joinAccents gives the words of an Italian text that end in an accent, or in
// an apostrophe for one, the number of their usual spelling.
func joinAccents(t *Text, lexicon *Lexicon) {
	if tag, _, _ := strings.Cut(t.Language, "-"); tag != "it" {
		return
	}
	var form []byte
	for _, p := range t.Paragraphs {
		quotes := singleQuotes{}
		for i := p.Words.From; i < p.Words.To; i++ {
			w := &t.Words[i]
			if w.Flags&(Number|Unspaced) != 0 || w.End-w.Start > longestAccented {
				continue
			}
			quotes.before(t.Source, p.Span, int(w.Start), int(w.End))
			mark := apostropheAt(t.Source, int(w.End))
			if mark && quotes.closes(t, p, i) {
				mark = false
			}
			form = append(form[:0], lexicon.Word(w.ID)...)
			if usual, ok := usualAccent(form, mark); ok {
				form = usual
				w.ID = lexicon.Number(form)
			}
		}
	}
}

// usualAccent changes the end of a normal form to its usual spelling. typed
// tells that an apostrophe follows. ok is false where the form stays.
func usualAccent(form []byte, typed bool) (usual []byte, ok bool) {
	base := len(form)
	if accented := strings.HasSuffix(string(form), grave) || strings.HasSuffix(string(form), acute); accented {
		base -= len(grave)
	} else if !typed || strings.Contains(shortened, " "+string(form)+" ") {
		return form, false
	}
	if base == 0 || !strings.ContainsRune("aeiou", rune(form[base-1])) {
		return form, false
	}
	accent := grave
	if closed(string(form[:base])) {
		accent = acute
	}
	if string(form[base:]) == accent {
		return form, false
	}
	return append(form[:base], accent...), true
}

// closed tells words that are spelt with é: perché, né, sé, ventitré.
func closed(base string) bool {
	return base == "ne" || base == "se" || strings.HasSuffix(base, "che") || strings.HasSuffix(base, "tre") && len(base) > len("tre")
}

// apostropheAt tells whether an apostrophe stands at a byte, and no second one
// that makes a double quotation mark of it.
func apostropheAt(source string, at int) bool {
	r := runeAt(source, at)
	switch r {
	case '\'', '’', '`', '´', '‘':
		return runeAt(source, at+utf8.RuneLen(r)) != r
	}
	return false
}

// singleQuotes follows the single quotation marks of one paragraph.
type singleQuotes struct {
	open bool
	read int // the byte behind the last word
}

// before reads what stands between the last word and the one at a byte: an
// apostrophe behind a space and right before a letter opens a quotation.
func (q *singleQuotes) before(source string, paragraph Span, start, end int) {
	if start <= q.read || start == paragraph.Start {
		return
	}
	r := runeBefore(source, start)
	if r != '\'' && r != '‘' && r != '’' && r != '`' {
		return
	}
	if strings.Contains(beheaded, " "+strings.ToLower(source[start:end])+" ") {
		return
	}
	at := start - utf8.RuneLen(r)
	if before := runeBefore(source, at); at == paragraph.Start || isBlank(before) || strings.ContainsRune("(«“\"—–-", before) {
		q.open = true
	}
}

// closes tells whether the apostrophe behind a word closes a quotation. In an
// open one, only the words that nearly always have an accent keep theirs, as
// long as another mark follows that may close it.
func (q *singleQuotes) closes(t *Text, p Segment, i int) bool {
	q.read = int(t.Words[i].End) + 1
	if !q.open {
		return false
	}
	word := strings.ToLower(t.Source[t.Words[i].Start:t.Words[i].End])
	if strings.Contains(alwaysAccented, " "+word+" ") && q.closesLater(t, p, i) {
		return false
	}
	q.open = false
	return true
}

// closesLater tells whether an apostrophe follows behind a later word of the
// paragraph.
func (q *singleQuotes) closesLater(t *Text, p Segment, i int) bool {
	for i++; i < p.Words.To; i++ {
		if apostropheAt(t.Source, int(t.Words[i].End)) {
			return true
		}
	}
	return false
}
