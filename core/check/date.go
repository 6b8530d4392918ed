package check

import (
	"slices"
	"strings"

	"github.com/wirecopy/wirecopy/core/align"
	"github.com/wirecopy/wirecopy/core/text"
)

// day is a date or a weekday that a text names.
type day struct {
	words   text.Range
	span    text.Span
	iso     string // of a date
	weekday int    // 1 for Monday to 7, 0 for a date
}

// differs tells whether two days cannot be the same. A part of a date that
// one of them does not give may be anything; a weekday and a date may agree.
func (d day) differs(other day) bool {
	if (d.weekday > 0) != (other.weekday > 0) {
		return false
	}
	if d.weekday > 0 {
		return d.weekday != other.weekday
	}
	yearA, monthA, dayA := partsOf(d.iso)
	yearB, monthB, dayB := partsOf(other.iso)
	return partDiffers(yearA, yearB) || partDiffers(monthA, monthB) || partDiffers(dayA, dayB)
}

// partsOf takes a date of Text.Dates apart.
func partsOf(iso string) (year, month, day string) {
	if rest, without := strings.CutPrefix(iso, "--"); without {
		month, day, _ = strings.Cut(rest, "-")
		return "", month, day
	}
	year, rest, _ := strings.Cut(iso, "-")
	month, day, _ = strings.Cut(rest, "-")
	return year, month, day
}

func partDiffers(x, y string) bool { return x != "" && y != "" && x != y }

// findDates finds the dates of a text in order.
func (f *Facts) findDates() []day {
	var all []day
	for _, d := range f.text.Dates {
		if words := f.text.WordsIn(d.Span); words.Len() > 0 {
			all = append(all, day{words: words, span: d.Span, iso: d.ISO})
		}
	}
	return all
}

// daysIn are the days that share a word with a range.
func (f *Facts) daysIn(r text.Range) []day {
	f.findFigures()
	from, _ := slices.BinarySearchFunc(f.days, r, func(d day, r text.Range) int { return d.words.From - (r.From - longestDate) })
	var all []day
	for ; from < len(f.days) && f.days[from].words.From < r.To; from++ {
		if f.days[from].words.To > r.From {
			all = append(all, f.days[from])
		}
	}
	return all
}

// longestDate is the number of words of the longest date.
const longestDate = 8

// changedDays pairs the days of one change: the only ones of their kind on
// both sides, that have no equal in the other sentence.
func (f *figureFinder) changedDays(c *change) {
	if c.Op != align.Replace {
		return
	}
	inA := f.a.daysIn(c.A)
	if len(inA) == 0 {
		return
	}
	inB := f.b.daysIn(c.B)
	if len(inB) == 0 {
		return
	}
	sentenceA, sentenceB := f.a.daysIn(c.inA()), f.b.daysIn(c.inB())
	for _, weekday := range []bool{false, true} {
		x, y := without(inA, sentenceB, weekday), without(inB, sentenceA, weekday)
		if len(x) == 1 && len(y) == 1 && x[0].differs(y[0]) && f.sameDay(c, x[0], y[0]) {
			f.say(Date, x[0].span, y[0].span)
		}
	}
}

// sameDay tells whether two days stand in one place: the change holds little
// else, or the same word stands next to them.
func (f *figureFinder) sameDay(c *change, x, y day) bool {
	const others = 2 // words of the change besides the day
	if c.A.Len() <= x.words.Len()+others && c.B.Len() <= y.words.Len()+others {
		return c.left || c.right
	}
	return sameWord(f.a, x.words.From-1, f.b, y.words.From-1) || sameWord(f.a, x.words.To, f.b, y.words.To)
}

// without are the days of one kind that agree with none of the others.
func without(days, others []day, weekday bool) []day {
	var left []day
	for _, d := range days {
		if (d.weekday > 0) != weekday {
			continue
		}
		agrees := slices.ContainsFunc(others, func(o day) bool { return (o.weekday > 0) == weekday && !d.differs(o) })
		if !agrees {
			left = append(left, d)
		}
	}
	return left
}

var weekdays = table{lists: "" +
	"1:monday montag lundi lunes lunedì maandag måndag mandag maanantai poniedziałek poniedziałku pondělí понедельник понедельника segunda-feira\n" +
	"2:tuesday dienstag mardi martes martedì dinsdag tisdag tirsdag tiistai wtorek úterý вторник вторника terça-feira\n" +
	"3:wednesday mittwoch mercredi miércoles mercoledì woensdag onsdag keskiviikko środa środę středa среда среду среды quarta-feira\n" +
	"4:thursday donnerstag jeudi jueves giovedì donderdag torsdag torstai czwartek čtvrtek четверг четверга quinta-feira\n" +
	"5:friday freitag vendredi viernes venerdì vrijdag fredag perjantai piątek pátek пятница пятницу пятницы sexta-feira\n" +
	"6:saturday samstag sonnabend samedi sábado sabato zaterdag lördag lørdag lauantai sobota sobotę суббота субботу субботы\n" +
	"7:sunday sonntag dimanche domingo domenica zondag söndag søndag sunnuntai niedziela niedzielę neděle воскресенье воскресенья"}
