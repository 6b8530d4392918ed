package text

import (
	"unicode/utf8"

	"github.com/wirecopy/wirecopy/core/extra"
)

// script is a writing system, as far as it helps to tell languages apart.
type script uint8

const (
	scriptNone script = iota
	scriptLatin
	scriptCyrillic
	scriptArabic
	scriptDevanagari
	scriptHebrew
	scriptHan
	scriptKana
	scriptHangul
	scriptGreek
	scriptThai
	scriptLao
	scriptKhmer
	scriptMyanmar
	scriptGeorgian
	scriptArmenian
	scriptEthiopic
	scriptBengali
	scriptGurmukhi
	scriptGujarati
	scriptOriya
	scriptTamil
	scriptTelugu
	scriptKannada
	scriptMalayalam
	scriptSinhala
	scriptTibetan
	scriptMongolian
	scriptThaana
	scripts
)

// kanaShare tells Japanese from Chinese: Japanese prose has more kana than
// this part of its Han characters; Chinese has none beyond a brand name.
const kanaShare = 8

// scriptLanguages is the language of a script that only one uses in the news,
// or that this table does not divide further.
var scriptLanguages = [scripts]string{
	scriptKana: "ja", scriptHangul: "ko", scriptGreek: "el", scriptThai: "th", scriptLao: "lo",
	scriptKhmer: "km", scriptMyanmar: "my", scriptGeorgian: "ka", scriptArmenian: "hy",
	scriptEthiopic: "am", scriptBengali: "bn", scriptGurmukhi: "pa", scriptGujarati: "gu",
	scriptOriya: "or", scriptTamil: "ta", scriptTelugu: "te", scriptKannada: "kn",
	scriptMalayalam: "ml", scriptSinhala: "si", scriptTibetan: "bo", scriptMongolian: "mn", scriptThaana: "dv",
}

// scriptBlock is a range of code points of one script.
type scriptBlock struct {
	first, last rune
	script      script
}

// scriptBlocks are sorted; the letters of a text that lie in none of them say
// nothing about its language.
var scriptBlocks = []scriptBlock{
	{'A', 'Z', scriptLatin}, {'a', 'z', scriptLatin}, {0xC0, 0x24F, scriptLatin},
	{0x370, 0x3FF, scriptGreek}, {0x400, 0x52F, scriptCyrillic}, {0x531, 0x58F, scriptArmenian},
	{0x591, 0x5F4, scriptHebrew}, {0x620, 0x6FF, scriptArabic}, {0x750, 0x77F, scriptArabic},
	{0x780, 0x7BF, scriptThaana}, {0x900, 0x97F, scriptDevanagari}, {0x980, 0x9FF, scriptBengali},
	{0xA00, 0xA7F, scriptGurmukhi}, {0xA80, 0xAFF, scriptGujarati}, {0xB00, 0xB7F, scriptOriya},
	{0xB80, 0xBFF, scriptTamil}, {0xC00, 0xC7F, scriptTelugu}, {0xC80, 0xCFF, scriptKannada},
	{0xD00, 0xD7F, scriptMalayalam}, {0xD80, 0xDFF, scriptSinhala}, {0xE00, 0xE7F, scriptThai},
	{0xE80, 0xEFF, scriptLao}, {0xF00, 0xFFF, scriptTibetan}, {0x1000, 0x109F, scriptMyanmar},
	{0x10A0, 0x10FF, scriptGeorgian}, {0x1100, 0x11FF, scriptHangul}, {0x1200, 0x139F, scriptEthiopic},
	{0x1780, 0x17FF, scriptKhmer}, {0x1800, 0x18AF, scriptMongolian}, {0x1E00, 0x1EFF, scriptLatin},
	{0x1F00, 0x1FFF, scriptGreek}, {0x3041, 0x30FF, scriptKana}, {0x3400, 0x4DBF, scriptHan},
	{0x4E00, 0x9FFF, scriptHan}, {0xAC00, 0xD7A3, scriptHangul}, {0xF900, 0xFAFF, scriptHan},
	{0xFB50, 0xFDFF, scriptArabic}, {0xFE70, 0xFEFC, scriptArabic}, {0x20000, 0x3FFFF, scriptHan},
}

// scriptOf is the script of a letter, scriptNone for anything else.
func scriptOf(r rune) script {
	if r < 0x80 {
		if isLetterRune(r) {
			return scriptLatin
		}
		return scriptNone
	}
	low, high := 0, len(scriptBlocks)
	for low < high {
		middle := (low + high) / 2
		if scriptBlocks[middle].last < r {
			low = middle + 1
		} else {
			high = middle
		}
	}
	if low < len(scriptBlocks) && scriptBlocks[low].first <= r {
		return scriptBlocks[low].script
	}
	return scriptNone
}

// scriptCount counts the letters of a text by script, and the telling letters.
type scriptCount struct {
	of      [scripts]int
	telling [tellingCount]int
}

// countScripts counts the letters of ASCII only where there are others to hold them
// against: without them, a text is in Latin script or has no letters at all, and
// then no stop words either.
func countScripts(s string, blocks blockClasses) *scriptCount {
	c := new(scriptCount)
	others := false
	for at := blocks.next(s, 0, classBeyond); at < len(s); at = blocks.next(s, at, classBeyond) {
		r, size := utf8.DecodeRuneInString(s[at:])
		at += size
		of := scriptOf(r)
		c.of[of]++
		others = others || of > scriptLatin
		if of == scriptLatin || of == scriptCyrillic || of == scriptArabic || of == scriptHebrew {
			c.tell(lowerRune(r))
		}
	}
	if others {
		c.of[scriptLatin] += lettersOf(s)
	} else {
		c.of[scriptLatin]++
	}
	c.of[scriptNone] = 0
	return c
}

// lettersOf counts the letters of ASCII.
func lettersOf(s string) (letters int) {
	for i := range len(s) {
		if isLetter(s[i]) {
			letters++
		}
	}
	return letters
}

// tell counts a letter that few languages have.
func (c *scriptCount) tell(r rune) {
	if 0x1EA0 <= r && r <= 0x1EF9 {
		r = 'ạ' // any of the letters with two marks, which Vietnamese alone has
	}
	if !extra.Here(extra.Accents) && !extra.Here(extra.Scripts) {
		return // × and ÷ are in the block of Latin as well
	}
	if !telling.once.Done() {
		telling.once.Do(readTelling)
	}
	for i := range telling.letters {
		if telling.letters[i] == r {
			c.telling[i]++
		}
	}
}

// main is the script of most of the text.
func (c *scriptCount) main() script {
	best, most := scriptNone, 0
	for i, n := range c.of[:] {
		if script(i) == scriptHan || script(i) == scriptKana {
			n = (c.of[scriptHan] + c.of[scriptKana]) * hanWeight
			if script(i) == scriptKana && c.of[scriptHan] > 0 {
				n = 0 // Han and kana together are counted once
			}
		}
		if n > most {
			best, most = script(i), n
		}
	}
	return best
}
