package relate

import (
	"github.com/wirecopy/wirecopy/core/align"
	"github.com/wirecopy/wirecopy/core/text"
)

// Share is how much of one article stands in another, in words.
type Share struct {
	Of    int              // words of the article, without ignored ones
	Kinds [align.Kinds]int // words that stand in the other, by kind; see Words
	// Words of the parts, by kind, that have a counterpart in the other: the
	// same word, or another in its place.
	followed [align.Kinds]int
	body     int // words of the body: no furniture, no headline
	// Of the body's words, those that stand in the other article, and those
	// among them that stand there outside of quotations.
	sharedBody, prose int
	literal           int // of the body's words, those that were kept as they are
	// Of the body's words, those in sentences and not in lists, and those
	// among them that were kept as they are.
	sentences, literalSentences int
	furniture                   int // words of furniture that stand in the other
}

// Words is the number of words that stand in the other article: those that
// were kept and, in rewritten parts, as many as others have taken the place
// of. What was dropped, and in other parts what was replaced, does not count:
// a text with another figure in it is not wholly the same.
func (s Share) Words() int {
	n := 0
	for _, k := range s.Kinds {
		n += k
	}
	return n
}

// literalPercent is the share of the body that stands in the other article in
// its own words: word for word, or in edited passages what was not edited. A
// form that was filled in twice is no reprint, and neither are two pages with
// the same menus around other sentences; so where there are enough sentences,
// they have to be shared as well.
func (s Share) literalPercent() int {
	if s.sentences < leastSentences {
		return percent(s.literal, s.body)
	}
	return min(percent(s.literal, s.body), percent(s.literalSentences, s.sentences))
}

// prosePercent is the share of the body outside of quotations that stands in
// the other article in whatever words.
func (s Share) prosePercent() int { return percent(s.prose, s.body) }

// Article is an article with what is counted of it, once for all its pairs.
type Article struct {
	text                *text.Text
	of, body, sentences int // as in Share
	words               []class
}

// class is what a word counts as.
type class uint8

const (
	inFurniture class = 1 << iota
	inBody
	inSentence // and in the body
	ignored
)

// Read counts the words of an article.
func Read(t *text.Text) *Article {
	a := &Article{text: t, words: make([]class, len(t.Words))}
	headline, prose := t.Headline(), t.Prose()
	for i, w := range t.Words {
		switch {
		case w.Flags&text.Ignored != 0:
			a.words[i] = ignored
			continue
		case w.Flags&text.InFurniture != 0:
			a.words[i] = inFurniture
		case !headline.Contains(i):
			a.words[i] = inBody
			a.body++
			if prose == nil || prose[i] {
				a.words[i] |= inSentence
				a.sentences++
			}
		}
		a.of++
	}
	return a
}

// shareOf counts the words of the first article of an alignment.
func (a *Article) shareOf(alignment *align.Alignment) Share {
	s := Share{Of: a.of, body: a.body, sentences: a.sentences}
	alignment.Words(func(of align.Edit, kind align.Kind) {
		s.add(a.words[of.A.From:of.A.To], of, kind)
	})
	return s
}

// add counts the words of an edit.
func (s *Share) add(words []class, of align.Edit, kind align.Kind) {
	var furniture, body, sentences, left int
	for _, w := range words {
		furniture += int(w & inFurniture)
		body += int((w & inBody) / inBody)
		sentences += int((w & inSentence) / inSentence)
		left += int((w & ignored) / ignored)
	}
	counted := len(words) - left
	s.followed[kind] += counted
	if of.Op == align.Equal {
		s.Kinds[kind] += counted
	} else if kind == align.Rewritten {
		s.Kinds[kind] += min(counted, of.B.Len())
	}
	s.furniture += furniture
	s.sharedBody += body
	if of.Op == align.Equal && kind != align.Rewritten {
		s.literal += body
		s.literalSentences += sentences
	}
	if kind != align.Quoted {
		s.prose += body
	}
}

// percent is part of whole in whole per cent, rounded, but 100 only for
// everything and 0 only for nothing.
func percent(part, whole int) int {
	if part == 0 || whole == 0 {
		return 0
	}
	if part == whole {
		return 100
	}
	return min(max((200*part+whole)/(2*whole), 1), 99)
}
