package text

import (
	"slices"
	"testing"
)

func TestCredits(t *testing.T) {
	tests := []struct {
		source string
		want   []string // the agency and the text of the credit
	}{
		{"PORT LIM (AP) — The harbour opened.", []string{"AP", "(AP)"}},
		{"PORT LIM, Dec 14 (Reuters) - The harbour opened.", []string{"Reuters", "(Reuters)"}},
		{"Port Lim (dpa) - Der Hafen ist offen.", []string{"dpa", "(dpa)"}},
		{"PORT LIM, December 14. /TASS/. The harbour opened.", []string{"TASS", "/TASS/"}},
		{"ПОРТ-ЛИМ, 14 дек — РИА Новости. Порт открыт.", []string{"RIA Novosti", "ПОРТ-ЛИМ, 14 дек — РИА Новости"}},
		{"新华社港城12月14日电 港口重新开放。", []string{"Xinhua", "新华社港城12月14日电"}},
		{"港が開いた。（共同）", []string{"Kyodo", "（共同）"}},
		{"The harbour opened.\n\n(With input from agencies)", []string{"", "(With input from agencies)"}},
		{"The harbour opened. (AFP/dpa)", []string{"AFP", "(AFP/dpa)"}},
		{"The harbour opened.\n\nSource: Reuters", []string{"Reuters", "Source: Reuters"}},
		{"The harbour opened.\n\n— Associated Press", []string{"AP", "— Associated Press"}},
		{"The harbour opened.\n\n© 2021 AFP", []string{"AFP", "© 2021 AFP"}},
		{"Der Hafen ist offen.\n\ndpa/lnw", []string{"dpa", "dpa/lnw"}},
		{"(Cover: The harbour on Monday. /Reuters)", []string{"Reuters", "/Reuters)"}},
		{"The harbour opened.\n\n(Reporting by Jane Roe; Editing by John Doe)", []string{"", "(Reporting by Jane Roe; Editing by John Doe)"}},
		{"This article was originally published by Radio Free Europe/Radio Liberty and is reprinted with permission.",
			[]string{"RFE/RL", "This article was originally published by Radio Free Europe/Radio Liberty and is reprinted with permission."}},
		{"Roe told the RIA Novosti state news agency on Monday that the harbour had opened.", nil},
		{"The Associated Press (AP) reported on Monday that it was shut.", nil},
		{"She works for the news agency Reuters (formerly at AFP).", nil},
		{"The app (app) and the spa (spa) opened.", nil},
		{"A man from AP and a woman from Reuters met at the harbour, with input from agencies of the state.", nil},
		{"This article of the treaty was published in 1950 by the state.", nil},
	}
	for _, test := range tests {
		x := read(test.source)
		var got []string
		for _, c := range x.Credits {
			got = append(got, c.Agency, x.Source[c.Span.Start:c.Span.End])
		}
		if !slices.Equal(got, test.want) {
			t.Errorf("%s: got %q, want %q", test.source, got, test.want)
		}
	}
}

func TestAgencyNamesAreComplete(t *testing.T) {
	for _, g := range agencies.groups() {
		if agencyName(g.value) == "" {
			t.Errorf("%s: no name for %d", g.phrases, g.value)
		}
	}
	seen := map[uint64]bool{}
	for _, p := range phrasesOf(&agencies) {
		if seen[p.hash] {
			t.Errorf("%s: two agencies share a form", agencyName(p.value))
		}
		seen[p.hash] = true
	}
}
