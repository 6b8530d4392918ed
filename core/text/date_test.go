package text

import (
	"slices"
	"strings"
	"testing"
)

func TestDates(t *testing.T) {
	tests := []struct {
		source string
		want   []string // the date and the text that names it
	}{
		{"On 2021-12-14 and 2021/12/15.", []string{"2021-12-14", "2021-12-14", "2021-12-15", "2021/12/15"}},
		{"It was 14 December 2021.", []string{"2021-12-14", "14 December 2021"}},
		{"On December 14, 2021, it", []string{"2021-12-14", "December 14, 2021"}},
		{"Friday, December 17th, 2021", []string{"2021-12-17", "December 17th, 2021"}},
		{"Updated 09:01, 15-Dec-2021", []string{"2021-12-15", "15-Dec-2021"}},
		{"26-FEB-1987 15:01:01.79", []string{"1987-02-26", "26-FEB-1987"}},
		{"14/12/2021 or 12/14/2021", []string{"2021-12-14", "14/12/2021", "2021-12-14", "12/14/2021"}},
		{"3/4/2021 may be either", nil},
		{"4/4/2021 is one day", []string{"2021-04-04", "4/4/2021"}},
		{"Am 3.4.2021 und am 14. Dezember", []string{"2021-04-03", "3.4.2021", "--12-14", "14. Dezember"}},
		{"on Tuesday (14 December) or Dec. 15", []string{"--12-14", "14 December", "--12-15", "Dec. 15"}},
		{"the 3rd of May 2019, the 5th May", []string{"2019-05-03", "3rd of May 2019", "--05-05", "5th May"}},
		{"since April 2014 and in 2019", []string{"2014-04", "April 2014"}},
		{"in December 75,000 came, and in March 3.5 pct", nil},
		{"the other 14 may have left; we march 20 miles", nil},
		{"le 1er décembre 2021 et le 14 mai", []string{"2021-12-01", "1er décembre 2021", "--05-14", "14 mai"}},
		{"el 14 de diciembre de 2021", []string{"2021-12-14", "14 de diciembre de 2021"}},
		{"il 14 dicembre 2021, 14 mar 2021", []string{"2021-12-14", "14 dicembre 2021", "2021-03-14", "14 mar 2021"}},
		{"em 14 de dezembro de 2021", []string{"2021-12-14", "14 de dezembro de 2021"}},
		{"op 14 maart 2021", []string{"2021-03-14", "14 maart 2021"}},
		{"14 listopada 2021", []string{"2021-11-14", "14 listopada 2021"}},
		{"14 декабря 2021 года", []string{"2021-12-14", "14 декабря 2021"}},
		{"14 грудня 2021 року", []string{"2021-12-14", "14 грудня 2021"}},
		{"14. joulukuuta 2021", []string{"2021-12-14", "14. joulukuuta 2021"}},
		{"14. prosince 2021", []string{"2021-12-14", "14. prosince 2021"}},
		{"14 Aralık 2021", []string{"2021-12-14", "14 Aralık 2021"}},
		{"2021. december 14.", []string{"2021-12-14", "2021. december 14"}},
		{"于2021年12月14日，12月15日", []string{"2021-12-14", "2021年12月14日", "--12-15", "12月15日"}},
		{"2021년 12월 14일", []string{"2021-12-14", "2021년 12월 14일"}},
		{"في 14 ديسمبر 2021 و ١٥ كانون الثاني ٢٠٢١", []string{"2021-12-14", "14 ديسمبر 2021", "2021-01-15", "١٥ كانون الثاني ٢٠٢١"}},
		{"version 1.2.2021.4, phone 555-12-14-2021, $14 May", nil},
		{"32 December, 0 May 2021, 14/13/2021", []string{"2021-05", "May 2021"}},
	}
	for _, test := range tests {
		x := read(test.source)
		var got []string
		for _, d := range x.Dates {
			got = append(got, d.ISO, x.Source[d.Span.Start:d.Span.End])
		}
		if !slices.Equal(got, test.want) {
			t.Errorf("%s: got %q, want %q", test.source, got, test.want)
		}
	}
}

// Longer names would be passed over.
func TestMonthsAreShort(t *testing.T) {
	for _, group := range months.groups() {
		for _, name := range strings.Split(group.phrases, "|") {
			plain := nextOf(name, 0, classBeyond) == len(name)
			if len(name) > longestMonth || plain && len(name) > longestPlainMonth {
				t.Errorf("%s has %d bytes", name, len(name))
			}
		}
	}
}

// A name that stands in two groups would mean a month that neither is.
func TestMonthsAreDistinct(t *testing.T) {
	seen := map[uint64]uint64{}
	for _, e := range phrasesOf(&months) {
		if value, ok := seen[e.hash]; ok && value != e.value {
			t.Errorf("one name for %d and %d", value, e.value)
		}
		seen[e.hash] = e.value
	}
}
