package text

// dateAt reads the date that begins with token i and tells how many tokens it
// uses, 0 if none begins there.
func (c *calendar) dateAt(i int) (Date, int) {
	first, second, third := c.token(i), c.token(i+1), c.token(i+2)
	switch {
	case c.between(first, second) == tooFar:
		return Date{}, 0
	case first.month:
		return c.monthDay(first, second, third)
	case second.month:
		if date, used := c.dayMonth(first, second, third); used > 0 {
			return date, used
		}
		return c.yearMonth(first, second, third)
	}
	if date, used := c.eastAsian(first, second, third); used > 0 {
		return date, used
	}
	return c.figures(first, second, third)
}

// token is the token with index i, or one that fits nowhere.
func (c *calendar) token(i int) dateToken {
	if i < len(c.tokens) {
		return c.tokens[i]
	}
	return dateToken{span: Span{len(c.source), len(c.source)}, value: -1}
}

// tooFar stands for the text between two tokens where there is too much of it.
// It is between the parts of no date.
const tooFar = "?"

// between is the text between two tokens, or tooFar.
func (c *calendar) between(a, b dateToken) string {
	if b.value < 0 || b.span.Start-a.span.End > longestDateGap || b.span.Start < a.span.End {
		return tooFar
	}
	return c.source[a.span.End:b.span.Start]
}

func (d dateToken) isDay() bool {
	return !d.month && (d.digits == 1 || d.digits == 2) && 1 <= d.value && d.value <= 31
}

func (d dateToken) isYear() bool {
	return !d.month && d.digits == 4 && firstYear <= d.value && d.value <= lastYear
}

func (d dateToken) isMonthNumber() bool {
	return !d.month && (d.digits == 1 || d.digits == 2) && 1 <= d.value && d.value <= 12
}

// whole tells whether a number is not the end or the beginning of a longer
// one: 3.5, 75,000, 12:30 or 10%.
func (c *calendar) whole(d dateToken) bool {
	before, after := runeBefore(c.source, d.span.Start), runeAt(c.source, d.span.End)
	if joinsDigits(before) && isDigitRune(runeBefore(c.source, d.span.Start-1)) {
		return false
	}
	if after == '%' || joinsDigits(after) && isDigitRune(runeAt(c.source, d.span.End+1)) {
		return false
	}
	return true
}

func joinsDigits(r rune) bool { return r == '.' || r == ',' || r == ':' || r == '/' }

// eastAsian reads 2021年12月14日, 2021年12月 and 12月14日.
func (c *calendar) eastAsian(a, b, d dateToken) (Date, int) {
	if a.month {
		return Date{}, 0
	}
	if a.isYear() && isOneOf(c.between(a, b), "年", " 年 ", "년 ") && b.isMonthNumber() {
		if d.isDay() && isOneOf(c.between(b, d), "月", " 月 ", "월 ") && c.follows(d, '日', '号', '일') {
			return c.date(a.span.Start, c.behind(d), a.value, b.value, d.value), 3
		}
		if c.follows(b, '月', '월', '월') {
			return c.date(a.span.Start, c.behind(b), a.value, b.value, 0), 2
		}
	}
	if a.isMonthNumber() && b.isDay() && isOneOf(c.between(a, b), "月", " 月 ", "월 ") && c.follows(b, '日', '号', '일') {
		return c.date(a.span.Start, c.behind(b), 0, a.value, b.value), 2
	}
	return Date{}, 0
}

func (c *calendar) follows(d dateToken, one, two, three rune) bool {
	r := runeAt(c.source, d.span.End)
	return r == one || r == two || r == three
}

// behind is the end of the one character that follows a token.
func (c *calendar) behind(d dateToken) int {
	const bytes = 3 // of 年, 月, 日 and of every Hangul syllable
	return d.span.End + bytes
}

// figures reads 2021-12-14, 2021/12/14, 14.12.2021, and 14/12/2021 where one
// side is larger than twelve. A full stop always stands behind the day.
func (c *calendar) figures(a, b, d dateToken) (Date, int) {
	if a.month || b.month || d.month {
		return Date{}, 0
	}
	sign := c.between(a, b)
	if sign != c.between(b, d) || !isOneOf(sign, "-", "/", ".", ". ") || c.runsOn(a, d, sign) {
		return Date{}, 0
	}
	switch {
	case a.isYear() && b.isMonthNumber() && d.isDay():
		return c.date(a.span.Start, d.span.End, a.value, b.value, d.value), 3
	case !d.isYear() || !a.isDay() || !b.isDay():
		return Date{}, 0
	case b.value <= 12 && (a.value > 12 || a.value == b.value || sign[0] == '.'):
		return c.date(a.span.Start, d.span.End, d.value, b.value, a.value), 3
	case a.value <= 12 && b.value > 12:
		return c.date(a.span.Start, d.span.End, d.value, a.value, b.value), 3
	}
	return Date{}, 0
}

// runsOn tells whether the sign that parts a date in figures goes on before or
// behind it, as in telephone numbers and versions.
func (c *calendar) runsOn(a, d dateToken, sign string) bool {
	mark := rune(sign[0])
	before, after := runeBefore(c.source, a.span.Start), runeAt(c.source, d.span.End)
	return before == mark || after == mark && isDigitRune(runeAt(c.source, d.span.End+1))
}

// dayMonth reads 14 December 2021, 15-Dec-2021, 14 de diciembre de 2021 and
// the same without a year.
func (c *calendar) dayMonth(day, month, year dateToken) (Date, int) {
	if !day.isDay() || !month.month || !c.whole(day) || !isOneOf(c.between(day, month), dayToMonth...) {
		return Date{}, 0
	}
	if year.isYear() && isOneOf(c.between(month, year), monthToYear...) && c.whole(year) {
		return c.date(day.span.Start, year.span.End, year.value, month.value, day.value), 3
	}
	if month.weak {
		return Date{}, 0
	}
	return c.date(day.span.Start, month.span.End, 0, month.value, day.value), 2
}

// monthDay reads December 14, 2021, December 14th and December 2021.
func (c *calendar) monthDay(month, day, year dateToken) (Date, int) {
	if !month.month {
		return Date{}, 0
	}
	if day.isYear() && !month.weak && isOneOf(c.between(month, day), monthToYear...) && c.whole(day) {
		return c.date(month.span.Start, day.span.End, day.value, month.value, 0), 2
	}
	if !day.isDay() || !c.whole(day) || !isOneOf(c.between(month, day), " ", ". ", "-", "\n", " the ") {
		return Date{}, 0
	}
	if year.isYear() && isOneOf(c.between(day, year), dayToYear...) && c.whole(year) {
		return c.date(month.span.Start, year.span.End, year.value, month.value, day.value), 3
	}
	if month.weak || lowerRune(runeAt(c.source, month.span.Start)) == runeAt(c.source, month.span.Start) {
		return Date{}, 0 // only English puts the day second, and writes a capital
	}
	return c.date(month.span.Start, c.ordinalEnd(day), 0, month.value, day.value), 2
}

// yearMonth reads 2021. december 14., as Hungarian and Lithuanian have it.
func (c *calendar) yearMonth(year, month, day dateToken) (Date, int) {
	if !year.isYear() || !month.month || !isOneOf(c.between(year, month), ". ", " m. ", " ", "-", ". gada ") {
		return Date{}, 0
	}
	if !day.isDay() || !c.whole(day) || !isOneOf(c.between(month, day), " ", "-") {
		return Date{}, 0
	}
	return c.date(year.span.Start, day.span.End, year.value, month.value, day.value), 3
}

// What may stand between the parts of a date.
var (
	dayToMonth = []string{" ", ". ", ".", "-", "/", "\u00A0", "\n", "th ", "st ", "nd ", "rd ",
		"th of ", "st of ", "nd of ", "rd of ", " of ", " de ", "er ", "º de ", "o de ", "° ", "º ", "η ", "- "}
	monthToYear = []string{" ", ", ", ". ", ".", "-", "/", "\u00A0", "\n", " de ", " del ", "., ", " of "}
	dayToYear   = []string{", ", " ", "th, ", "st, ", "nd, ", "rd, ", "th ", "st ", "nd ", "rd ", ",\n", ",", "-", "\n"}
)

func isOneOf(s string, all ...string) bool {
	for _, one := range all {
		if s == one {
			return true
		}
	}
	return false
}

// ordinalEnd is the end of a day with its English ordinal ending.
func (c *calendar) ordinalEnd(day dateToken) int {
	end := day.span.End
	if end+2 > len(c.source) || !isOneOf(c.source[end:end+2], "th", "st", "nd", "rd") || isLetterRune(runeAt(c.source, end+2)) {
		return end
	}
	return end + 2
}

// date writes a date; a year or a day of 0 is not given.
func (c *calendar) date(start, end, year, month, day int) Date {
	iso := make([]byte, 0, len("2021-12-14"))
	if year > 0 {
		iso = append(iso, byte('0'+year/1000), byte('0'+year/100%10), byte('0'+year/10%10), byte('0'+year%10))
	} else {
		iso = append(iso, '-')
	}
	iso = append(iso, '-', byte('0'+month/10), byte('0'+month%10))
	if day > 0 {
		iso = append(iso, '-', byte('0'+day/10), byte('0'+day%10))
	}
	return Date{Span: Span{start, end}, ISO: string(iso)}
}
