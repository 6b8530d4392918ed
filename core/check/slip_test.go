package check

import (
	"slices"
	"strconv"
	"strings"
	"testing"
)

func TestSlips(t *testing.T) {
	const rest = " The harbour of Oxmere was quiet that morning, and the boats stayed in."
	tests := []struct {
		name     string
		articles []string
		want     []string
	}{
		{
			"name without a letter, three against two",
			[]string{
				"Minister Saara Nieminn spoke first." + rest, "Then Saara Nieminn left the hall." + rest, "It was Saara Nieminn who asked." + rest,
				"Minister Saara Nieminen spoke first." + rest, "Then Saara Nieminen left. Nobody asked Saara Nieminen why." + rest,
			},
			[]string{"Nieminn (Nieminen) 0 1 2"},
		},
		{
			"no telling which is right",
			[]string{"Then Saara Hallen left." + rest, "So Saara Hallen said." + rest, "Then Saara Hallan left." + rest, "So Saara Hallan said." + rest},
			nil,
		},
		{
			"the right one is repeated",
			[]string{"Then Saara Hallen left. In came Saara Hallen." + rest, "So Saara Hallen said." + rest, "Then Saara Hallan left." + rest, "So Saara Hallan said." + rest},
			[]string{"Hallan (Hallen) 2 3"},
		},
		{
			"a word with a letter too few, right in the same article",
			[]string{
				"The inn can accomodate forty guests, and could accommodate more. They want to accommodate all.",
				"The inn can accomodate forty guests.", "They will accommodate nobody.",
			},
			[]string{"accomodate (accommodate) 0 1"},
		},
		{
			"a slip in one article alone is not shared",
			[]string{"Then Saara Nieminn left." + rest, "Then Saara Nieminen left." + rest, "So Saara Nieminen said." + rest},
			nil,
		},
		{
			"endings are no slips",
			[]string{"They launched two boats of the harbour.", "They launched two boats of the harbour.", "They launches two boats of the harbours.", "They launches"},
			nil,
		},
		{
			"British and American spelling",
			[]string{"in the harbour of a neighbour there", "in the harbour of a neighbour there", "in the harbor of a neighbor there", "in the harbor of a neighbor there", "in the harbor of a neighbor there", "in the harbor of a neighbor there"},
			nil,
		},
		{
			"other people of that name",
			[]string{"Then Karl Hansen left." + rest, "Then Karl Hansen left." + rest, "Mr Otto Hanson stayed." + rest, "Mr Otto Hanson stayed." + rest, "Mr Otto Hanson stayed." + rest, "So Hanson said" + rest},
			nil,
		},
		{
			"accents",
			[]string{"Then Saara Nörholm left.", "So Saara Nörholm said.", "Then Saara Norholm left.", "So Saara Norholm said.", "And Saara Norholm went.", "And Saara Norholm came."},
			nil,
		},
		{
			"more often in one article than is looked at",
			[]string{strings.Repeat("Then Saara Nieminn left. ", mostPlaces+1), "So Saara Nieminn said." + rest, "Then Saara Nieminen left." + rest},
			[]string{"Nieminn (Nieminen) 0 1"},
		},
		{
			"Russian",
			[]string{"Об этом сказала Зоя Крутлина в субботу.", "Потом Зоя Крутлина ушла домой.", "Об этом сказала Зоя Крутилина в субботу.", "Зоя Крутилина и Зоя Крутилина ушли."},
			[]string{"Крутлина (Крутилина) 0 1"},
		},
	}
	for _, test := range tests {
		t.Run(test.name, func(t *testing.T) {
			if got := slipsOf(newDesk(test.articles...).facts); !slices.Equal(got, test.want) {
				t.Errorf("got %q, want %q", got, test.want)
			}
		})
	}
}

// slipsOf writes slips with the articles that have them.
func slipsOf(articles []*Facts) []string {
	var all []string
	for _, s := range Slips(articles) {
		entry, last := s.Text+" ("+s.Right+")", -1
		for _, p := range s.Places {
			if p.Article != last {
				last = p.Article
				entry += " " + strconv.Itoa(last)
			}
		}
		all = append(all, entry)
	}
	return all
}

func TestNear(t *testing.T) {
	tests := []struct {
		x, y string
		want int
	}{
		{"holmer", "holmer", 0}, {"holmer", "holmr", 1}, {"holmer", "hollmer", 1}, {"holmer", "hlomer", 1}, {"holmer", "holmar", 1},
		{"holmer", "homre", 2}, {"", "ab", 2}, {"ёлка", "елка", 1}, {"a word of more than twenty-four letters", "a", -1},
	}
	for _, test := range tests {
		if got := distance(test.x, test.y); got != test.want {
			t.Errorf("%s, %s: got %d, want %d", test.x, test.y, got, test.want)
		}
		if got := distance(test.y, test.x); got != test.want {
			t.Errorf("%s, %s: got %d, want %d", test.y, test.x, got, test.want)
		}
	}
}
