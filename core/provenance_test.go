package core_test

import (
	"fmt"
	"math/rand"
	"slices"
	"strings"
	"testing"

	"github.com/wirecopy/wirecopy/core"
	"github.com/wirecopy/wirecopy/core/report"
)

const (
	basin = `The harbour board of Port Alma closed the eastern basin on Monday after surveyors found that the quay wall had moved by eleven centimetres since the spring.

Ships that were due to unload timber and fertiliser this week are being sent to the western quays, where only one of the two cranes can lift more than twenty tonnes.

The board expects the repair to take until the autumn and to cost about nine million crowns, half of which the insurers have agreed to pay.

`
	orchard = `Growers in the Lomma valley lost two thirds of their cherries to three nights of frost, the fruit cooperative reported after a count in forty orchards.

Helicopters that were to push warmer air down between the trees stayed on the ground because fog came up with the cold.

Pickers who had been hired for June were told to stay at home, and the jam works at Lomma will buy its fruit abroad.

`
)

// TestProvenance: which direction each pair of reuse gets, "1>2" for the
// first article before the second, and on which evidence.
func TestProvenance(t *testing.T) {
	for _, test := range []struct {
		name     string
		articles []core.Article
		want     string
	}{
		{"no clue", []core.Article{{Text: basin}, {Text: basin}}, ""},
		{"given dates", []core.Article{{Text: basin, Date: "2024-05-07"}, {Text: basin, Date: "2024-05-06T23:00:00Z"}}, "2>1 dates"},
		{"the same day", []core.Article{{Text: basin, Date: "2024-05-07"}, {Text: basin, Date: "2024-05-07"}}, ""},
		{"an agency and its customer", []core.Article{
			{Text: basin + "(Reuters)\n"}, {Text: basin, Source: "Reuters"},
		}, "2>1 credit-line"},
		{"a date against a credit", []core.Article{
			{Text: basin + "(Reuters)\n", Date: "2024-05-06"}, {Text: basin, Source: "Reuters", Date: "2024-05-07"},
		}, ""},
		{"a publisher that is named", []core.Article{
			{Text: basin, Source: "Alma Gazette"}, {Text: "As the Alma Gazette reports:\n\n" + basin},
		}, "1>2 names-source"},
		{"a reprint notice", []core.Article{
			{Text: "This article was originally published by the Alma Gazette and is reprinted with permission.\n\n" + basin}, {Text: basin},
		}, "2>1 reprint-notice"},
		{"a page and its text", []core.Article{
			{Text: "Basin closed\n\nWritten by | Friday, May 10th, 2024\n\n" + basin + "Leave a Comment\n\nYour email address will not be published.\n"}, {Text: basin},
		}, "2>1 page-furniture"},
		{"two sources", []core.Article{{Text: basin}, {Text: orchard}, {Text: basin + orchard}}, "1>3 several-sources against, 2>3 several-sources against"},
		{"an excerpt alone", []core.Article{{Text: basin + orchard}, {Text: basin}}, ""},
		{"a reprint of a reprint", []core.Article{
			{Text: basin, Date: "2024-05-06"},
			{Text: basin + "Divers will look at the piles of the old pier before anything is poured.\n", Date: "2024-05-07"},
			{Text: basin + "Divers will look at the piles of the old pier before anything is poured.\n", Date: "2024-05-09"},
		}, "1>2 dates, 2>3 dates"},
	} {
		r, err := core.Compare(test.articles, core.Options{})
		if err != nil {
			t.Fatal(err)
		}
		if got := treeOf(r, nil); got != test.want {
			t.Errorf("%s: got %q, want %q: %+v", test.name, got, test.want, r.Clusters)
		}
	}
}

// treeOf writes the provenance of a report on one line, with the articles
// numbered from 1 by order, and the evidence behind the sum of it.
func treeOf(r *report.Report, order []int) string {
	var all []string
	number := func(i int) int {
		if order != nil {
			i = order[i]
		}
		return i + 1
	}
	for _, c := range r.Clusters {
		for _, p := range c.Provenance {
			line := fmt.Sprintf("%d>%d", number(p.From), number(p.To))
			for _, e := range p.Evidence[1:] {
				line += " " + e.Code
			}
			all = append(all, line)
		}
	}
	slices.Sort(all)
	return strings.Join(all, ", ")
}

func TestProvenanceSaysWhy(t *testing.T) {
	r, err := core.Compare([]core.Article{
		{Text: basin, Source: "Reuters", Date: "2024-05-06"}, {Text: basin + "(Reuters)\n", Date: "2024-05-07"},
	}, core.Options{})
	if err != nil {
		t.Fatal(err)
	}
	p := r.Clusters[0].Provenance[0]
	want := "A’s earlier date (6 May 2024) and the credit to Reuters in B suggest that A came first."
	if got := p.Evidence[0].Message; p.Evidence[0].Code != "direction" || got != want {
		t.Errorf("got %q, want %q", got, want)
	}
	if p.Certainty != 0.95 || len(p.Evidence) != 3 || len(p.Evidence[2].Spans) != 1 || p.Evidence[2].Spans[0].Article != 1 {
		t.Errorf("%+v", p)
	}
}

func TestProvenanceDoesNotDependOnTheOrder(t *testing.T) {
	articles := []core.Article{
		{Text: basin, Date: "2024-05-06"}, {Text: orchard, Source: "Lomma News"}, {Text: basin + orchard},
		{Text: "Basin closed\n\n" + basin + "(Reuters)\n\nLeave a Comment\n\nYour email address will not be published.\n"},
		{Text: orchard + "As Lomma News says.\n", Date: "2024-05-09"}, {Text: basin, Date: "2024-05-06", Source: "Reuters"},
	}
	want := ""
	random := rand.New(rand.NewSource(1))
	for round := range 12 {
		order := random.Perm(len(articles))
		shuffled := make([]core.Article, len(articles))
		for i, from := range order {
			shuffled[i] = articles[from]
		}
		r, err := core.Compare(shuffled, core.Options{})
		if err != nil {
			t.Fatal(err)
		}
		got := treeOf(r, order)
		if round == 0 {
			want = got
		}
		if got != want || got == "" {
			t.Errorf("order %v: %q, want %q", order, got, want)
		}
	}
}
