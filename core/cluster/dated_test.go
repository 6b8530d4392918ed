package cluster

import (
	"testing"

	"github.com/wirecopy/wirecopy/core/text"
)

func TestDayBefore(t *testing.T) {
	for _, test := range []struct {
		a, b string
		want bool
	}{
		{"2021-12-14", "2021-12-15", true},
		{"2021-12-14", "2021-12-14", false},
		{"2021-12-15", "2021-12-14", false},
		{"2021-12-31", "2022-01-01", true},
		{"--12-14", "2021-12-15", true},
		{"--12-14", "--12-14", false},
		{"--12-31", "--01-02", false},
		{"--01-02", "--12-31", false},
	} {
		a, okA := dayOf(test.a)
		b, okB := dayOf(test.b)
		if !okA || !okB || a.before(b) != test.want {
			t.Errorf("%s before %s: %v, want %v", test.a, test.b, a.before(b), test.want)
		}
	}
	for _, iso := range []string{"", "2021", "2021-12", "--12"} {
		if d, ok := dayOf(iso); ok {
			t.Errorf("%q is a day: %v", iso, d)
		}
	}
}

func TestDateOf(t *testing.T) {
	for _, test := range []struct {
		date, text string
		from       dateSource
		day        string
	}{
		{"2024-05-06T07:08:09Z", "Published 3 May 2024\n\nThe port opened.", fromCaller, "6 May 2024"},
		{"6 May 2024", "The port opened.", fromCaller, "6 May 2024"},
		{"yesterday", "Published: 3 May 2024\n\nThe port opened.", fromPage, "3 May 2024"},
		{"", "Updated 09:01, 15-Dec-2021\n\nThe port opened.", fromUpdate, "15 December 2021"},
		{"", "ALMA, May 3 (Reuters) - The port opened on May 2.", fromDateline, "3 May"},
		{"", "The port opened on 2 May 2024 and shut again.", undated, "0"},
	} {
		got := dateOf(Member{Date: test.date, Text: text.Read(test.text, text.NewLexicon(), "en")})
		if got.from != test.from || got.day.String() != test.day {
			t.Errorf("%q, %q: %v from %d, want %s from %d", test.date, test.text, got.day, got.from, test.day, test.from)
		}
	}
}
