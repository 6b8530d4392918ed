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

// shareOf counts the words of the first text of an alignment.
func shareOf(t *text.Text, alignment *align.Alignment) Share {
	headline := t.Headline()
	isBody := func(i int) bool {
		return t.Words[i].Flags&(text.Ignored|text.InFurniture) == 0 && !headline.Contains(i)
	}
	prose := t.Prose()
	s := Share{Of: t.Count(t.All(), text.Ignored)}
	for i := range t.Words {
		if isBody(i) {
			s.body++
			if prose == nil || prose[i] {
				s.sentences++
			}
		}
	}
	alignment.Words(func(i int, kind align.Kind, of align.Edit) {
		if t.Words[i].Flags&text.Ignored != 0 {
			return
		}
		s.followed[kind]++
		if of.Op == align.Equal || kind == align.Rewritten && i-of.A.From < of.B.Len() {
			s.Kinds[kind]++
		}
		switch {
		case t.Words[i].Flags&text.InFurniture != 0:
			s.furniture++
		case isBody(i):
			s.sharedBody++
			if of.Op == align.Equal && kind != align.Rewritten {
				s.literal++
				if prose == nil || prose[i] {
					s.literalSentences++
				}
			}
			if kind != align.Quoted {
				s.prose++
			}
		}
	})
	return s
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
