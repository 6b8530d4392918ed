package text

import "unicode/utf8"

// Phrases with open ends, for languages that inflect and scripts without
// spaces. Every word of a paragraph is looked up, so most must be told apart
// from all phrases by their first letters.

const (
	// openSign is written behind a phrase that stands for all phrases that begin
	// with its letters; openEnd marks its value.
	openSign        = "*"
	openEnd  uint64 = 1 << 63
	// shortestOpen is the number of letters of the shortest such phrases.
	shortestOpen = 3
	// headLetters begin a phrase in heads, headUnspaced one of a script without
	// spaces: there, two characters are a word.
	headLetters, headUnspaced = 4, 2
	// longestOpen is the number of letters of the longest phrases without spaces.
	longestOpen = 16
)

// heads is a set of the hashes of the first letters of all phrases, one bit
// each, small enough to stay in the cache: some thousand of 2^15 bits are set.
type heads [1 << 9]uint64

func (h *heads) add(hash uint64, letters int) {
	if h != nil && (letters == headLetters || letters == headUnspaced) {
		h[hash>>6&(1<<9-1)] |= 1 << (hash & 63)
	}
}

func (h *heads) has(hash uint64) bool { return h[hash>>6&(1<<9-1)]&(1<<(hash&63)) != 0 }

// inflected finds the longest phrase that the text opens with, as opening does,
// and those with an open end, whatever letters follow. In a script without
// spaces every phrase has an open end. The end is 0 where there is none.
func (p *phraseTable) inflected(s string, unspaced bool) (value uint64, end int) {
	p.ready()
	head, shortest := headLetters, shortestOpen
	if unspaced {
		head, shortest = headUnspaced, headUnspaced
	}
	var f folder
	f.reset()
	letters := 0
	for at, size := 0, 0; at < len(s); at += size {
		was, wasInside := f.hash, f.inside
		if b := s[at]; wasInside && !f.digits && isLetter(b) { // nearly always
			f.put(rune(b | 0x20))
			size = 1
		} else {
			var r rune
			r, size = nextRune(s, at)
			f.add(r)
		}
		switch {
		case f.inside:
			letters++
			if letters == head && f.words == 1 && !p.heads.has(f.hash) || unspaced && letters > longestOpen {
				return value, end
			}
			if letters >= shortest && p.values.MayHold(f.hash) {
				if v, found := p.values.Value(f.hash); found && (unspaced || v&openEnd != 0) {
					value, end = v, at+size
				}
			}
		case wasInside:
			v, whole, goesOn := p.wholeWords(was)
			if whole {
				value, end = v, at
			}
			if !goesOn {
				return value, end
			}
		}
		if f.words > p.longest || at > longestPhrase {
			return value, end
		}
	}
	if v, whole, _ := p.wholeWords(f.hash); f.inside && whole {
		value, end = v, len(s)
	}
	return value, end
}

// opensNone is a fast no for most words: the length of a word of ASCII letters
// that no phrase begins with. Such a word has no open end below headLetters.
func (p *phraseTable) opensNone(s string) (end int, none bool) {
	p.ready()
	hash, end := firstLetters(s[:min(len(s), headLetters)])
	for end < len(s) && isLetter(s[end]) {
		end++
	}
	if end < len(s) && (s[end] >= utf8.RuneSelf || isDigit(s[end]) || s[end] == ':' || s[end] == '.') {
		return 0, false // the word goes on, or may be an address
	}
	if end >= headLetters {
		return end, !p.heads.has(hash)
	}
	return end, end > 0 && !p.begin(hash)
}

// wholeWords looks up the words read so far: whether they are a phrase, and
// whether one goes on or ends with them.
func (p *phraseTable) wholeWords(hash uint64) (value uint64, whole, goesOn bool) {
	if goesOn = p.begin(hash); goesOn {
		value, whole = p.values.Value(hash)
	}
	return value, whole, goesOn
}
