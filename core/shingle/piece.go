package shingle

import (
	"unicode"
	"unicode/utf8"

	"github.com/wirecopy/wirecopy/core/slice"
	"github.com/wirecopy/wirecopy/core/text"
)

// Pieces are the words of an article once more, cut at every character that is
// neither letter nor digit: "long-term" and "U.S." are two pieces each. That is
// what a word is in most of what was published on near-duplicates, so that the
// figures of a survey can be held against those of others; and it does not
// depend on whether a hyphen at a line end belongs to the word. Accents,
// letter case and the forms of digits make no difference, as in [text.Word].
//
// One value serves one article after the other and keeps its memory.
type Pieces struct {
	// Hashes has the hash of each piece, Words the index of the word that it
	// belongs to.
	Hashes []uint64
	Words  []uint32
	form   []byte // the normal form of a piece
}

// Cut replaces the pieces by those of another article.
func (p *Pieces) Cut(t *text.Text, lexicon *text.Lexicon) {
	p.Hashes, p.Words = p.Hashes[:0], p.Words[:0]
	for i, w := range t.Words {
		word := t.Source[w.Start:w.End]
		if w.Flags&text.Unspaced != 0 || isWhole(word) {
			p.add(lexicon.Hash(w.ID), i)
			continue
		}
		p.split(word, i)
	}
}

// CutSkimmed does the same for an article that was skimmed.
func (p *Pieces) CutSkimmed(skim *text.Skim) {
	p.Hashes, p.Words = p.Hashes[:0], p.Words[:0]
	for i, h := range skim.Hashes {
		if h != 0 {
			p.add(text.Mix(h), i)
			continue
		}
		w := skim.Text.Words[i]
		p.split(skim.Text.Source[w.Start:w.End], i)
	}
}

func (p *Pieces) add(hash uint64, word int) {
	p.Hashes = slice.Push(p.Hashes, hash)
	p.Words = slice.Push(p.Words, uint32(word))
}

// isWhole tells whether nothing in a word cuts it.
func isWhole(word string) bool {
	for i := 0; i < len(word); i++ {
		if b := word[i]; b >= utf8.RuneSelf {
			return cutAt(word[i:]) == len(word)-i
		} else if !isAlnum(b) {
			return false
		}
	}
	return true
}

// cutAt is where the first piece of a word ends.
func cutAt(word string) int {
	for i, r := range word {
		if !inPiece(r) {
			return i
		}
	}
	return len(word)
}

func isAlnum(b byte) bool { return 'a' <= b|0x20 && b|0x20 <= 'z' || '0' <= b && b <= '9' }

// inPiece tells whether a character belongs to the piece that it stands in.
// Format characters, such as soft hyphens, are invisible.
func inPiece(r rune) bool {
	if r < utf8.RuneSelf {
		return isAlnum(byte(r))
	}
	return unicode.IsLetter(r) || unicode.IsNumber(r) || unicode.IsMark(r) || unicode.Is(unicode.Cf, r)
}

// split adds the pieces of a word.
func (p *Pieces) split(word string, index int) {
	for len(word) > 0 {
		end := cutAt(word)
		if end > 0 {
			p.form = text.Normal(p.form[:0], word[:end])
			if len(p.form) > 0 {
				p.add(text.HashOf(p.form), index)
			}
		}
		_, size := utf8.DecodeRuneInString(word[end:])
		word = word[end+size:]
	}
}

// Shingles appends the hash of the shingle of size pieces that begins at each
// piece to dst, as [Hashes] does with words.
func (p *Pieces) Shingles(dst []uint64, t *text.Text, size int) []uint64 {
	if len(p.Hashes) < size || size < 1 {
		return dst
	}
	leaving := weightBefore(size)
	rolling, ignoredUntil := uint64(0), 0
	for i, h := range p.Hashes {
		rolling = rolling*base + h
		if i >= size {
			rolling -= leaving * p.Hashes[i-size]
		}
		if t.Words[p.Words[i]].Flags&text.Ignored != 0 {
			ignoredUntil = i + size
		}
		if i >= size-1 {
			dst = slice.Push(dst, finish(rolling, i < ignoredUntil))
		}
	}
	return dst
}

// weightBefore is the weight, in a rolling hash, of the word that has just
// left a shingle.
func weightBefore(size int) uint64 {
	weight := uint64(1)
	for range size {
		weight *= base
	}
	return weight
}
