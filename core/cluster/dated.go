package cluster

import (
	"sort"
	"strconv"
	"strings"

	"github.com/wirecopy/wirecopy/core/decimal"
	"github.com/wirecopy/wirecopy/core/text"
)

// day is a calendar day; its year is 0 where it is not known.
type day struct{ year, month, day int }

// halfYear is the difference in days from which two days without a year are
// in no order: December may be before or after January.
const halfYear = 183

// dayOf reads a date of [text.Date], "2021-12-14" or "--12-14"; false if it
// names no day.
func dayOf(iso string) (d day, ok bool) {
	year, monthAndDay, cut := strings.Cut(iso, "-")
	if year == "" {
		monthAndDay = strings.TrimPrefix(monthAndDay, "-")
	}
	month, number, whole := strings.Cut(monthAndDay, "-")
	if !cut || !whole {
		return day{}, false
	}
	for _, part := range []struct {
		of   *int
		text string
	}{{&d.year, year}, {&d.month, month}, {&d.day, number}} {
		n, _ := decimal.Natural(part.text) // 0 where it is not given
		*part.of = int(n)
	}
	return d, d.month > 0 && d.day > 0
}

// before tells whether a day is certainly before another.
func (d day) before(e day) bool {
	const month, year = 31, 12 * 31
	if d.year == 0 || e.year == 0 {
		days := (e.month-d.month)*month + e.day - d.day
		return 0 < days && days < halfYear
	}
	return (e.year-d.year)*year+(e.month-d.month)*month+e.day-d.day > 0
}

var months = [...]string{"", "January", "February", "March", "April", "May", "June", "July",
	"August", "September", "October", "November", "December"}

func (d day) String() string {
	s := strconv.Itoa(d.day)
	if 0 < d.month && d.month < len(months) {
		s += " " + months[d.month]
	}
	if d.year > 0 {
		s += " " + strconv.Itoa(d.year)
	}
	return s
}

// dated is the date of an article, and where it is from.
type dated struct {
	day  day
	from dateSource
	span text.Span // empty for a given date
}

// dateSource is where a date is from, the most telling last.
type dateSource int

const (
	undated dateSource = iota
	fromDateline
	fromUpdate // a date line that speaks of a change
	fromPage   // a date line
	fromCaller // given with the article
)

// dateOf finds the date of an article: the one given, else the best that its
// furniture names, else that of its dateline.
func dateOf(m Member) dated {
	if m.Date != "" {
		for _, given := range text.Read(m.Date, text.NewLexicon(), "und").Dates {
			if d, ok := dayOf(given.ISO); ok && d.year > 0 {
				return dated{day: d, from: fromCaller}
			}
		}
	}
	best := dated{}
	for _, date := range m.Text.Dates {
		d, ok := dayOf(date.ISO)
		if !ok {
			continue
		}
		if from := sourceOf(m.Text, date.Span, d.year > 0); from > best.from {
			best = dated{d, from, date.Span}
		}
	}
	return best
}

// sourceOf tells what a date in a text is: part of a date line, of a dateline,
// or neither. A date line names the year.
func sourceOf(t *text.Text, date text.Span, year bool) dateSource {
	for _, f := range t.Furniture {
		if !year || date.Start < f.Span.Start || f.Span.End < date.End {
			continue
		}
		switch f.Why {
		case text.WhyUpdated:
			return fromUpdate
		case text.WhyDateLine, text.WhyByline, text.WhySourceName:
			return fromPage
		}
	}
	if len(t.Credits) == 0 {
		return undated
	}
	next := sort.Search(len(t.Paragraphs), func(i int) bool { return t.Paragraphs[i].Span.Start > date.Start })
	if next == 0 || t.Paragraphs[next-1].Span.End < date.End {
		return undated
	}
	start := t.Paragraphs[next-1].Span.Start
	for _, c := range t.Credits {
		if start <= c.Span.Start && date.Start < c.Span.End && c.Span.End < start+longestDateline {
			return fromDateline
		}
	}
	return undated
}

// longestDateline is the length in bytes within which a date before the name
// of an agency is that of the report: "SAN FRANCISCO, Dec 14 (Reuters) -".
const longestDateline = 90

// dateClue: the first has the earlier date.
func (p pairing) dateClue() (clue, bool) {
	x, y := p.dates[p.first], p.dates[p.second]
	if x.from == undated || y.from == undated || !x.day.before(y.day) {
		return clue{}, false
	}
	first, second := p.name()
	c := clue{code: CodeDates, weight: dateWeight(x.from, y.from), phrase: first + "’s earlier date (" + x.day.String() + ")"}
	c.message = first + " is dated " + x.day.String() + ", " + second + " " + y.day.String() + "."
	if y.from == fromUpdate {
		c.message = first + " is dated " + x.day.String() + "; " + second + " was updated on " + y.day.String() + "."
	}
	for _, article := range []int{p.first, p.second} {
		if d := p.dates[article]; !d.span.Empty() {
			c.places = append(c.places, p.span(article, d.span))
		}
	}
	return c, true
}

func dateWeight(first, second dateSource) int {
	switch {
	case second == fromUpdate:
		return updatedDate
	case first == fromCaller && second == fromCaller:
		return givenDates
	case first == fromDateline || second == fromDateline:
		return datelines
	}
	return pageDates
}
