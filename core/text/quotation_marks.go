package text

import "unicode/utf8"

// A mark belongs to one family; a quotation opens and closes with marks of
// families that pair.
type family uint8

const (
	noMark       family = iota
	straight            // " and '' and ＂: the same mark opens and closes
	doubleHigh          // “ (opens in English, closes in German) and `` and ‘‘
	doubleClose         // ” (closes in English, both in Swedish) and ’’
	doubleLow           // „
	singleHigh          // ‘ and `
	singleClose         // ’
	singleLow           // ‚
	apostrophe          // '
	guillemet           // «
	guillemetEnd        // »
	angle               // ‹
	angleEnd            // ›
	corner              // 「 and ｢
	cornerEnd           // 」 and ｣
	whiteCorner         // 『
	whiteEnd            // 』
)

// markAt is the family of the quotation mark at byte at, and its length.
// 《》 name titles of books and papers and are no quotation marks.
func markAt(s string, at int) (family, int) {
	r, size := utf8.DecodeRuneInString(s[at:])
	switch r {
	case '"', '＂':
		return straight, size
	case '“', '〝':
		return doubleHigh, size
	case '”', '〞', '〟':
		return doubleClose, size
	case '„', '‟':
		return doubleLow, size
	case '‚':
		return singleLow, size
	case '\'', '’', '‘', '`':
		return doubled(s, at, r, size)
	case '«':
		return guillemet, size
	case '»':
		return guillemetEnd, size
	case '‹':
		return angle, size
	case '›':
		return angleEnd, size
	case '「', '｢':
		return corner, size
	case '」', '｣':
		return cornerEnd, size
	case '『':
		return whiteCorner, size
	case '』':
		return whiteEnd, size
	}
	return noMark, size
}

// doubled reads two single marks in a row as one double mark, as typewriters
// and TeX write it.
func doubled(s string, at int, r rune, size int) (family, int) {
	twice := runeAt(s, at+size) == r
	switch {
	case r == '\'' && twice:
		return straight, 2 * size
	case r == '\'':
		return apostrophe, size
	case r == '’' && twice:
		return doubleClose, 2 * size
	case r == '’':
		return singleClose, size
	case twice:
		return doubleHigh, 2 * size
	}
	return singleHigh, size
}

// closes tells whether a mark can end what the opening mark began. Marks that
// were mixed up by a word processor still pair: “…" and "…”.
func closes(opening, mark family) bool {
	switch mark {
	case straight:
		return opening == straight || opening == doubleHigh || opening == doubleLow
	case doubleClose:
		return opening == doubleHigh || opening == doubleLow || opening == doubleClose || opening == straight
	case doubleHigh:
		return opening == doubleLow || opening == doubleHigh
	case singleClose, apostrophe:
		return opening == singleHigh || opening == singleLow || opening == apostrophe || opening == singleClose
	case singleHigh:
		return opening == singleLow
	case guillemetEnd:
		return opening == guillemet || opening == guillemetEnd
	case guillemet:
		return opening == guillemetEnd
	case angleEnd:
		return opening == angle || opening == angleEnd
	case angle:
		return opening == angleEnd
	case cornerEnd:
		return opening == corner
	case whiteEnd:
		return opening == whiteCorner
	}
	return false
}

// single tells whether the mark also serves as an apostrophe, or is so easily
// taken for one that it must be well-formed to count.
func (f family) single() bool {
	return f == singleHigh || f == singleClose || f == singleLow || f == apostrophe
}

// opensAfter tells whether a quotation can begin after this rune: after space,
// an opening bracket, a dash, a slash or another opening mark.
func opensAfter(r rune) bool {
	switch r {
	case '(', '[', '{', '<', '-', '–', '—', '―', '‐', '‑', '/', '=', '>', '|', '*', '_', '…', '¿', '¡',
		'“', '„', '«', '‹', '‘', '‚', '"', '\'', '（', '［', '【', '「', '『', '、', '，', '：', '。', '；', ':', 'ـ':
		return true
	}
	return isBlank(r)
}

// setsNoSpace tells whether the rune belongs to a script that sets no space
// around a quotation: there the side of a mark says nothing.
func setsNoSpace(r rune) bool {
	switch {
	case 0x0600 <= r && r <= 0x06FF: // Arabic joins its prefixes to the mark
		return true
	case 0x0E00 <= r && r <= 0x0EFF, 0x1000 <= r && r <= 0x109F, 0x1780 <= r && r <= 0x17FF:
		return true
	case 0x2E80 <= r && r <= 0xA4CF, 0xAC00 <= r && r <= 0xD7FF, 0xF900 <= r && r <= 0xFAFF:
		return true
	case 0xFF00 <= r && r <= 0xFFEF, 0x20000 <= r && r <= 0x3FFFF:
		return true
	}
	return false
}

// clippedWords are written with an apostrophe in front, which opens nothing.
var clippedWords = phraseTable{lists: "tis|twas|twere|twill|em|n|til|till|cause|cos|coz|bout|round|gainst|neath|s|t|k|m|d|ll|re|ve|ns|ie|er|es|ne"}
