package check

import (
	"strings"

	"github.com/wirecopy/wirecopy/core/text"
)

// numerals are the number words of a language: lists in order, parted by
// space, with forms of one number parted by a slash and "-" for those that are
// left out because they are also an article.
type numerals struct {
	small   string // 0 to 19
	tens    string // 20 to 90
	hundred string // what stands behind a number, or alone
	fixed   string // 200 to 900 in one word
	scales  string // by their power of ten, see groupsIn
	and     string // stands between number words
	// compound writes tens and units (from 1) in one word; nil: they stand apart.
	compound func(tens, unit string, n int) string
	twenties bool // 60 and 80 go on to 79 and 99, as in French
}

// Classes of number words, above the number in the value of a table.
const (
	smallNumber = iota << 16
	hundredWord
	fixedHundred
	scaleWord // the number is a power of ten
	andWord
	weekdayName // the number is that of the weekday
	classBits   = 1<<16 - 1
)

// table is the table of a language's number words, and of the weekdays of all
// languages: every word of an article is looked for, and so only once.
func (n *numerals) table() *table {
	t := &table{}
	add := func(value int, words string) {
		t.groups = append(t.groups, group{value, strings.ReplaceAll(words, "/", " ")})
	}
	small, tens := strings.Fields(n.small), strings.Fields(n.tens)
	for i, words := range small {
		if words != "-" {
			add(smallNumber+i, words)
		}
	}
	for i, words := range tens {
		add(smallNumber+20+10*i, words)
		for unit := 1; unit < len(small) && n.compound != nil && (unit < 10 || n.twenties); unit++ {
			if written := n.compound(words, small[unit], unit); written != "" {
				add(smallNumber+20+10*i+unit, written)
			}
		}
	}
	for i, words := range strings.Fields(n.fixed) {
		add(fixedHundred+200+100*i, words)
	}
	add(hundredWord, n.hundred)
	for _, g := range groupsIn(n.scales) {
		add(scaleWord+g.value, g.words)
	}
	add(andWord, n.and)
	for _, g := range groupsIn(weekdays.lists) {
		add(weekdayName+g.value, g.words)
	}
	return t
}

// counter adds up number words.
type counter struct {
	total, group uint64
	room         uint64 // the next small number must be less
	power        int    // of the last scale
	zero         bool
	twenties     bool
}

// take adds a number word; false if it begins another number.
func (c *counter) take(value int) bool {
	n := uint64(value & classBits)
	switch value &^ classBits {
	case smallNumber:
		if n >= c.room || n == 0 && c.total+c.group > 0 || c.zero {
			return false
		}
		c.group, c.zero = c.group+n, n == 0
		c.room = 1
		if n >= 20 && n%10 == 0 {
			c.room = 10
		}
		if c.twenties && (n == 60 || n == 80) {
			c.room = 20
		}
	case hundredWord:
		if c.group >= 100 || c.zero {
			return false
		}
		c.group, c.room = max(1, c.group)*100, 100
	case fixedHundred:
		if c.room < 1000 {
			return false
		}
		c.group, c.room = c.group+n, 100
	case scaleWord:
		return c.scale(int(n))
	default:
		return false
	}
	return true
}

// scale multiplies by a power of ten: what was counted since the last scale
// or, as in "mil millones", all of it.
func (c *counter) scale(power int) bool {
	const most = 12
	if power > most || c.zero || c.total > 1e6 {
		return false
	}
	factor := uint64(1)
	for range power {
		factor *= 10
	}
	switch {
	case c.total == 0 || power < c.power:
		c.total += max(1, c.group) * factor
	case c.group == 0 && power > c.power:
		c.total *= factor
	default:
		return false
	}
	c.group, c.room, c.power = 0, 1000, power
	return true
}

// inWords reads the number in words that begins with word i.
func (f *Facts) inWords(i int) (x amount, ok bool) {
	table := f.language.number()
	value, ok := table.value(f.hash(i))
	if !ok {
		return x, false
	}
	c := counter{room: 1000, twenties: f.language.numerals.twenties}
	if !c.take(value) {
		return x, false
	}
	end := i + 1
	for end < len(f.text.Words) && f.joined(end-1) {
		next, at := f.numberWord(end), end
		if next == andWord && end+1 < len(f.text.Words) && f.joined(end) {
			at++
			if next = f.numberWord(at); next&^classBits == scaleWord {
				break // two and a million
			}
		}
		if next < 0 || !c.take(next) {
			break
		}
		end = at + 1
	}
	d := newDecimal(c.total+c.group, 0)
	x = amount{words: text.Range{From: i, To: end}, value: d, other: d}
	x.span = f.text.SpanOf(x.words)
	return x, true
}

// numberWord is the value of word i as a number word, -1 if it is none.
func (f *Facts) numberWord(i int) int {
	if value, ok := f.language.number().value(f.hash(i)); ok {
		return value
	}
	return -1
}
