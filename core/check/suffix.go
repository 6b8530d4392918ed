package check

import "unicode/utf8"

// suffixMeaning reads letters that stand behind figures without a space: a
// power of ten, a unit, or the ending of an ordinal. With other letters the
// word is a name (F16, 35A) and no amount.
func suffixMeaning(suffix string) (power int, unit uint64, ok bool) {
	switch suffix {
	case "":
		return 0, 0, true
	case "k":
		return 3, 0, true
	case "m", "mn", "mio", "mln":
		return 6, 0, true
	case "bn", "b", "mrd", "mld":
		return 9, 0, true
	case "tn":
		return 12, 0, true
	case "km":
		return 0, 10, true
	case "cm":
		return 0, 14, true
	case "kg":
		return 0, 15, true
	case "st", "nd", "rd", "th", "s", "er", "e", "eme", "am", "pm", "h":
		return 0, 0, true
	}
	return 0, 0, false
}

// characterScale is the power of ten that a character behind the figures
// says in Chinese and Japanese, taken into the amount.
func (f *Facts) characterScale(x *amount) int {
	power := 0
	for x.span.End < len(f.text.Source) {
		r, size := utf8.DecodeRuneInString(f.text.Source[x.span.End:])
		p := powerOf(r)
		if p == 0 {
			break
		}
		power += p
		x.span.End += size
		x.year = false
	}
	return power
}

func powerOf(r rune) int {
	switch r {
	case '十':
		return 1
	case '百':
		return 2
	case '千':
		return 3
	case '万', '萬':
		return 4
	case '亿', '億':
		return 8
	case '兆':
		return 12
	}
	return 0
}
