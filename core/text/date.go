package text

import "unicode/utf8"

// The years a date may name: later and earlier numbers are taken for numbers.
const (
	firstYear = 1000
	lastYear  = 2199
)

// longestDateGap is what may stand, in bytes, between two parts of a date:
// "º de " and "th of ".
const longestDateGap = 12

// longestMonth is the length in bytes of the longest name of a month.
const longestMonth = 32

// longestPlainMonth is the same for names in ASCII letters alone.
const longestPlainMonth = 12

// dateToken is a number or the name of a month.
type dateToken struct {
	span   Span
	value  int // the number, or 1 to 12
	digits int // of the number; 0 for a month
	month  bool
	weak   bool // see weakMonth
}

// calendar finds dates among the numbers and months of a text.
type calendar struct {
	source string
	blocks blockClasses
	tokens []dateToken
	alone  bool // the last token stands far from the one before it
	// nextDigit is the place of the first digit behind the last word read, and
	// lastDigit where the last number ended: a word far from both is no month.
	nextDigit, lastDigit int
}

// findDates finds the calendar dates that name at least a month and a day or a
// year; a year alone is no date. A date in figures counts only where day and
// month cannot be mistaken for each other. Linear in the source.
func findDates(t *Text) []Date {
	c := calendar{source: t.Source, blocks: t.blocks, lastDigit: -longestDateGap - 1}
	c.scan()
	var all []Date
	for i := 0; i < len(c.tokens); {
		date, used := c.dateAt(i)
		if used == 0 {
			i++
			continue
		}
		all = append(all, date)
		i += used
	}
	return all
}

// scan collects the numbers and months.
func (c *calendar) scan() {
	for at := 0; at < len(c.source); {
		if b := c.source[at]; b < utf8.RuneSelf && !isAlnum(b) {
			at++
			continue
		}
		r, size := utf8.DecodeRuneInString(c.source[at:])
		switch {
		case isDigitRune(r):
			at = c.number(at)
		case isLetterRune(r):
			at = c.skip(c.month(at))
		default:
			at += size
		}
	}
}

// number reads the run of digits at byte at. Digits inside a larger number
// (75,000 or 3.5) or behind a letter (G7) are no part of a date.
func (c *calendar) number(at int) int {
	start, value, digits := at, 0, 0
	for at < len(c.source) {
		r, size := utf8.DecodeRuneInString(c.source[at:])
		if !isDigitRune(r) {
			break
		}
		if digits < 5 {
			value = value*10 + digitValue(r)
			digits++
		}
		at += size
	}
	c.lastDigit = at
	before := runeBefore(c.source, start)
	if digits <= 4 && before != '$' && before != '€' && before != '£' && (!isLetterRune(before) || setsNoSpace(before)) {
		c.take(dateToken{span: Span{start, at}, value: value, digits: digits})
	}
	return at
}

// take adds a token. The last one makes room if it stands alone, too far from
// both its neighbours to be a part of a date, as most numbers do.
func (c *calendar) take(token dateToken) {
	last := len(c.tokens) - 1
	near := last >= 0 && token.span.Start-c.tokens[last].span.End <= longestDateGap
	if last >= 0 && c.alone && !near {
		c.tokens = c.tokens[:last]
	}
	c.alone = !near
	c.tokens = append(c.tokens, token)
}

// digitValue is the value of a decimal digit of the scripts used in the news.
func digitValue(r rune) int {
	switch {
	case r <= '9':
		return int(r - '0')
	case 0x660 <= r && r <= 0x669:
		return int(r - 0x660)
	case 0x6F0 <= r && r <= 0x6F9:
		return int(r - 0x6F0)
	case 0x966 <= r && r <= 0x96F:
		return int(r - 0x966)
	case 0xFF10 <= r && r <= 0xFF19:
		return int(r - 0xFF10)
	}
	return 99 // no calendar has it
}

// month reads the run of letters at byte at.
func (c *calendar) month(at int) int {
	start := at
	at = c.wordEnd(start)
	if at-start > longestMonth || !c.nearDigit(start, at) {
		return at
	}
	hash, _ := phraseHash(c.source[start:at])
	if value, ok := months.value(hash); ok {
		token := dateToken{span: Span{start, at}, value: int(value &^ weakMonth), month: true, weak: value&weakMonth != 0}
		if token.value == 5 && token.weak && c.source[start] == 'M' {
			token.weak = false // May with its capital is the month, also in German
		}
		if 1 <= token.value && token.value <= 12 {
			c.take(token)
		}
	} else if c.source[start] >= utf8.RuneSelf {
		if first, ok := levantineMonths.value(hash); ok {
			return c.levantine(start, at, int(first))
		}
	}
	return at
}

// wordEnd is the end of the run of letters, of a script with spaces or of one
// without, that begins at byte start.
func (c *calendar) wordEnd(start int) int {
	first, at := utf8.DecodeRuneInString(c.source[start:])
	at += start
	for at < len(c.source) {
		if b := c.source[at]; b < utf8.RuneSelf {
			if b|0x20 < 'a' || b|0x20 > 'z' {
				break
			}
			at++
			continue
		}
		r, size := utf8.DecodeRuneInString(c.source[at:])
		if !isLetterRune(r) || setsNoSpace(r) != setsNoSpace(first) {
			break
		}
		at += size
	}
	return at
}

// nearDigit tells whether a digit stands close enough to a word, or to the
// second word of its name, to make a date with it. Names of two words do not
// begin in ASCII.
func (c *calendar) nearDigit(start, end int) bool {
	if c.nextDigit < end {
		c.nextDigit = end
		for {
			if c.nextDigit = c.blocks.next(c.source, c.nextDigit, classDigit); c.nextDigit == len(c.source) {
				break
			}
			r, size := utf8.DecodeRuneInString(c.source[c.nextDigit:])
			if isDigitRune(r) {
				break
			}
			c.nextDigit += size
		}
	}
	reach := longestDateGap
	if c.source[start] >= utf8.RuneSelf {
		reach += longestMonth // the second word of the Arabic months
	}
	return start-c.lastDigit <= longestDateGap || c.nextDigit-end <= reach && c.nextDigit < len(c.source)
}

// skip passes over the words between two digits that are too far from both,
// up to the end of one of them.
func (c *calendar) skip(at int) int {
	if at-c.lastDigit <= longestDateGap {
		return at
	}
	if c.nextDigit >= len(c.source) {
		return len(c.source)
	}
	const reach = 64 // bytes in which a space is looked for; text without any has none
	from := c.nextDigit - longestDateGap - longestPlainMonth
	if from <= at {
		return at
	}
	other := c.nextDigit - longestDateGap - 2*longestMonth // for two words of another script
	if c.blocks.next(c.source[:c.nextDigit], max(at, other), classBeyond) < c.nextDigit {
		from = other
	}
	for far := from; far > max(at, from-reach); far-- {
		if b := c.source[far]; b < utf8.RuneSelf && !isAlnum(b) {
			return far
		}
	}
	return at
}

// levantine reads the second word of an Arabic month such as كانون الأول.
func (c *calendar) levantine(start, at, month int) int {
	second := at
	for second < len(c.source) && c.source[second] == ' ' {
		second++
	}
	end := second
	for end < len(c.source) && end < second+longestMonth {
		r, size := utf8.DecodeRuneInString(c.source[end:])
		if !isLetterRune(r) {
			break
		}
		end += size
	}
	hash, _ := phraseHash(c.source[second:end])
	number, ok := levantineNumbers.value(hash)
	if !ok {
		return at
	}
	if number == 2 {
		month = month%12 + 1 // the second Tishrin is November, the second Kanun January
	}
	c.take(dateToken{span: Span{start, end}, value: month, month: true})
	return end
}
