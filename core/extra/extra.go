// Package extra tells which parts of the word lists and tables are in memory.
//
// Most articles are English and in ASCII, and need a third of them. TinyGo's
// module comes without the rest: the bytes of what only other letters or other
// languages ask for are cut out of it by build/extras.go, zeros in their
// place, and stand in a file for each part. So are those of the tables by
// character in package unicode and in the library that finds words. A job that
// comes upon such a letter or language ends with what it misses, and the host
// begins it again in an instance that it has written the parts into.
// Everywhere else all parts are there from the start.
//
// A part never changes what a job gives that does not miss it: a listed phrase
// with a letter beyond ASCII is found nowhere but in a text with such a letter,
// and one with a word of another language nowhere but in a text with that word,
// see core/text/foreign.go.
package extra

import "unicode/utf8"

// Part is a set of parts.
type Part uint32

// The parts, in the order of their files.
const (
	// Accents is what Latin letters beyond ASCII ask for.
	Accents Part = 1 << iota
	// Scripts is what letters of other scripts ask for.
	Scripts
	// Languages is what languages other than English ask for.
	Languages
	All = Accents | Scripts | Languages
)

// missing are the parts that are not in memory, missed those of them that
// were asked for since Begin.
var missing, missed Part

// Set tells which parts are in memory.
func Set(here Part) { missing = All &^ here }

// Begin forgets what was missed: a new job begins.
func Begin() { missed = 0 }

// Here tells whether parts are in memory, without asking for them.
func Here(parts Part) bool { return parts&missing == 0 }

// Has tells whether parts are in memory. If not, they are missed, and what is
// made from here on is of no use.
func Has(parts Part) bool {
	if Here(parts) {
		return true
	}
	missed |= parts & missing
	return false
}

// Missed are the parts that were missed.
func Missed() Part { return missed }

// Ask asks for the parts that the letters of texts want, and tells whether all
// are in memory.
func Ask(texts ...string) bool {
	if missing&(Accents|Scripts) == 0 {
		return true
	}
	wanted := Part(0)
	for _, text := range texts {
		wanted |= OfText(text)
	}
	return Has(wanted)
}

// OfText are the parts that the letters of a text want.
func OfText(text string) (wanted Part) {
	for at := 0; at < len(text); at++ {
		if text[at] < utf8.RuneSelf {
			continue
		}
		r, size := utf8.DecodeRuneInString(text[at:])
		wanted |= OfRune(r)
		at += size - 1
	}
	return wanted
}

// OfRune is the part that a character wants. What no listed phrase holds, and
// English uses, wants none: punctuation, signs and emoji. A character that a
// change of case or the normal form turns into one of a part wants that part.
func OfRune(r rune) Part {
	switch {
	case r == 'µ': // its normal form is Greek
		return Scripts
	case r == 'ª', r == 'º', r == '¨', r == '¯', r == '´', r == '¸': // their normal forms are letters and marks
		return Accents
	case r <= 0xBF, r == '×', r == '÷':
		return 0
	case r <= 0x36F && r != 'Ⱥ' && r != 'Ⱦ', 0x1DC0 <= r && r <= 0x1EFF:
		return Accents
	case r <= 0x36F, r == 0x374, r == 0x37A, r == 0x384, r == 0x385, 0x1D00 <= r && r <= 0x1DBF: // marks and small letters by themselves
		return Accents | Scripts
	case r < 0x1D00, 0x2C80 <= r && r <= 0x2DFF, 0x3041 <= r && r <= 0x9FFF && r != '゛' && r != '゜', 0xA640 <= r && r <= 0xA69F, 0xAB70 <= r && r <= 0xD7A3:
		return Scripts
	case 0x2000 <= r && r <= 0x206F, 0x20A0 <= r && r <= 0x20CF, r == '™', r == '№', 0x2190 <= r && r <= 0x2BFF,
		0xFE00 <= r && r <= 0xFE0F, r == 0xFEFF, r == utf8.RuneError, 0x1F000 <= r && r <= 0x1FAFF && r>>8 != 0x1F2:
		return 0
	}
	return Accents | Scripts // rare letters, letters as signs, fractions, ligatures
}

// List is a list or a table as it stands in the module. It is of a part as a
// whole, or its phrases are, by their letters.
type List struct {
	Content   string
	Part      Part   // or parts: any of them has it
	Separator string // between phrases
}

// OfPhrase is the part that a listed phrase belongs to, 0 if it is in memory
// always.
func OfPhrase(phrase string) Part {
	wanted := OfText(phrase)
	if wanted&Scripts != 0 {
		return Scripts
	}
	return wanted
}
