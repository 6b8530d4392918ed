package check

import (
	"strings"
	"unicode/utf8"

	"github.com/wirecopy/wirecopy/core/text"
)

// decimal is digits × 10^power, without trailing zeros in digits.
type decimal struct {
	digits uint64
	power  int
}

func newDecimal(digits uint64, power int) decimal {
	if digits == 0 {
		return decimal{}
	}
	for digits%10 == 0 {
		digits, power = digits/10, power+1
	}
	return decimal{digits, power}
}

// amount is a number in figures or words, with its unit.
type amount struct {
	words text.Range // the number and the words of its unit
	span  text.Span  // with the signs of its unit
	// value is what the number says; other is a second reading, the same as
	// value where there is only one (1.840 may be one thousand or nearly two).
	value, other decimal
	unit         uint64 // what is counted: a sign or the hash of a word; 0: none
	year         bool   // four figures without a unit
}

// equals tells whether two amounts may have the same value.
func (x amount) equals(y amount) bool {
	return x.value == y.value || x.value == y.other || x.other == y.value || x.other == y.other
}

// addAmount adds the amount that begins with word i, if one does, and returns
// where the next one may begin.
func (f *Facts) addAmount(i int) int {
	x, ok := f.amountAt(i)
	if !ok || f.footnote(x.words) {
		return i + 1
	}
	f.addUnit(&x)
	f.amounts = append(f.amounts, x)
	return max(i+1, x.words.To)
}

// footnote tells a number in square brackets, which points to a source.
func (f *Facts) footnote(r text.Range) bool {
	return strings.HasSuffix(f.gap(r.From-1), "[") && strings.HasPrefix(f.gap(r.To-1), "]")
}

// amountAt reads the number that begins with word i.
func (f *Facts) amountAt(i int) (x amount, ok bool) {
	if f.text.Words[i].Flags&text.Number != 0 {
		return f.inFigures(i)
	}
	return f.inWords(i)
}

// inFigures reads a number in figures and the words of its scale: 5.5 million.
func (f *Facts) inFigures(i int) (x amount, ok bool) {
	form := f.lexicon.Word(f.text.Words[i].ID)
	value, other, suffix, ok := parseFigures(form)
	if !ok {
		return x, false
	}
	end := i + 1
	for suffix == "" && f.groupsOfThree(form, end) {
		group := f.lexicon.Word(f.text.Words[end].ID)
		form += group
		if value, other, _, ok = parseFigures(form); !ok {
			return x, false
		}
		end++
	}
	power, unit, ok := suffixMeaning(suffix)
	if !ok {
		return x, false
	}
	x = amount{value: value, other: other, unit: unit}
	x.year = len(form) == 4 && suffix == "" && end == i+1
	if end < len(f.text.Words) && suffix == "" && f.joined(end-1) {
		if scale, found := f.language.scale(f.hash(end)); found {
			power, end, x.year = scale, end+1, false
		}
	}
	x.words = text.Range{From: i, To: end}
	x.span = f.text.SpanOf(x.words)
	power += f.characterScale(&x)
	x.value.power, x.other.power = x.value.power+power, x.other.power+power
	if suffix == "m" { // metres or millions
		x.other = value
	}
	return x, true
}

// groupsOfThree tells whether word i is a further group of a number written
// with spaces: 75 000. Where commas or points part groups, only a space that
// does not break does that.
func (f *Facts) groupsOfThree(form string, i int) bool {
	gap := f.gap(i - 1)
	if gap != "\u00A0" && gap != "\u202F" && gap != "\u2009" && (gap != " " || !f.language.spaced) {
		return false
	}
	if strings.ContainsAny(form, ".,") || len(form)%3 == 0 && len(form) > 3 {
		return false
	}
	group := f.lexicon.Word(f.text.Words[i].ID)
	return len(group) == 3 && onlyDigits(group) && form[0] != '0'
}

func onlyDigits(s string) bool { return strings.Trim(s, "0123456789") == "" }

// parseFigures reads digits with points and commas, up to the first letter.
func parseFigures(form string) (value, other decimal, suffix string, ok bool) {
	end := 0
	for end < len(form) && (form[end] == '.' || form[end] == ',' || '0' <= form[end] && form[end] <= '9') {
		end++
	}
	form, suffix = form[:end], form[end:]
	digits, n, after := uint64(0), 0, 0 // after: digits behind the last mark
	marks, groups, last := 0, true, byte(0)
	mixed := false
	for i := range len(form) {
		c := form[i]
		if c != '.' && c != ',' {
			digits, n, after = digits*10+uint64(c-'0'), n+1, after+1
			continue
		}
		mixed = mixed || marks > 0 && c != last
		groups = groups && (marks == 0 && n <= 3 || marks > 0 && (after == 3 || after == 2))
		marks, last, after = marks+1, c, 0
	}
	const most = 18 // digits that fit; longer numbers are names of things
	if n == 0 || n > most {
		return value, other, suffix, false
	}
	whole, fraction := newDecimal(digits, 0), newDecimal(digits, -after)
	switch {
	case marks == 0:
		return whole, whole, suffix, true
	case mixed:
		return fraction, fraction, suffix, true
	case marks > 1:
		return whole, whole, suffix, groups && after == 3
	case after == 3 && groups && form[0] != '0':
		return whole, fraction, suffix, true
	}
	return fraction, fraction, suffix, true
}

// addUnit takes the signs and words of the unit in.
func (f *Facts) addUnit(x *amount) {
	source := f.text.Source
	before := strings.TrimRightFunc(source[:x.span.Start], joinsUnit)
	if r, size := utf8.DecodeLastRuneInString(before); x.span.Start-len(before) <= 3 && isCurrency(r) {
		x.unit, x.span.Start = uint64(r), len(before)-size
	}
	after := strings.TrimLeftFunc(source[x.span.End:min(len(source), x.span.End+8)], joinsUnit)
	r, size := utf8.DecodeRuneInString(after)
	switch at := min(len(source), x.span.End+8) - len(after); {
	case r == '%' || r == '％' || r == '٪':
		x.unit, x.span.End = percent, at+size
	case r == '‰' || r == '°' || isCurrency(r) && x.unit == 0:
		x.unit, x.span.End = uint64(r), at+size
	default:
		f.addUnitWord(x)
	}
	x.year = x.year && x.unit == 0 && (x.value.isYear())
}

// joinsUnit tells the spaces that may part a number from its unit.
func joinsUnit(r rune) bool { return r == ' ' || r == '\u00A0' || r == '\u202F' }

func (d decimal) isYear() bool {
	n := d.digits
	for range d.power {
		n *= 10
	}
	return d.power >= 0 && 1800 <= n && n < 2100
}

// percent is the unit of %, however it is written.
const percent = '%'

// addUnitWord takes a word in that names a unit: per cent, euros, kilograms.
func (f *Facts) addUnitWord(x *amount) {
	next := x.words.To
	if next >= len(f.text.Words) || !f.joined(next-1) {
		return
	}
	unit, ok := units.value(f.hash(next))
	if next+1 < len(f.text.Words) && perWords.has(f.hash(next)) && centWords.has(f.hash(next+1)) {
		unit, ok, next = percent, true, next+1
	}
	if !ok {
		return
	}
	if x.unit == 0 {
		x.unit = uint64(unit)
	}
	x.words.To = next + 1
	x.span.End = int(f.text.Words[next].End)
}

func isCurrency(r rune) bool {
	switch r {
	case '$', '€', '£', '¥', '￥', '₹', '₽', '₩', '₴', '₺', '₪', '₫', '฿', '₦', '₱':
		return true
	}
	return false
}
