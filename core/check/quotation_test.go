package check

import (
	"cmp"
	"math/rand/v2"
	"slices"
	"strings"
	"testing"

	"github.com/wirecopy/wirecopy/core/align"
	"github.com/wirecopy/wirecopy/core/text"
)

const (
	before = "The harbour board of Oxmere met on Monday to talk about the barrier. "
	after  = " About forty people came to the meeting, most of them from the eastern quay."
)

func TestQuotations(t *testing.T) {
	tests := []struct {
		name, a, b string
		want       []string
	}{
		{
			"identical in other marks",
			"“We will wait for the spring tide,” said Ada Holm.", "\"We will wait for the spring tide\", Holm told reporters.",
			[]string{"identical | We will wait for the spring tide | We will wait for the spring tide"},
		},
		{
			"altered",
			"“We will wait for the spring tide and then decide,” said Ada Holm.", "“We shall wait for the autumn tide and then decide,” said Ada Holm.",
			[]string{"altered | We will wait for the spring tide and then decide | We shall wait for the autumn tide and then decide"},
		},
		{
			"another speaker",
			"“We will wait for the spring tide and then decide,” said Ada Holm.", "“We will wait for the spring tide and then decide,” said Rolf Berger.",
			[]string{"reattributed | We will wait for the spring tide and then decide | We will wait for the spring tide and then decide"},
		},
		{
			"one speaker by several names",
			"“We will wait for the spring tide and then decide,” said President Ada Holm.", "“We will wait for the spring tide and then decide,” Holm said.",
			[]string{"identical | We will wait for the spring tide and then decide | We will wait for the spring tide and then decide"},
		},
		{
			"an office and its holder are not two speakers",
			"“We will wait for the spring tide and then decide,” the board said.", "“We will wait for the spring tide and then decide,” said Ada Holm.",
			[]string{"identical | We will wait for the spring tide and then decide | We will wait for the spring tide and then decide"},
		},
		{
			"broken up by the speaker",
			"“We will wait for the spring tide,” said Ada Holm, “and after that the board will decide.”", "“We will wait for the spring tide and after that the board will decide,” said Ada Holm.",
			[]string{
				"identical | We will wait for the spring tide | We will wait for the spring tide",
				"identical | and after that the board will decide | and after that the board will decide",
			},
		},
		{
			"broken up and altered",
			"“We will wait for the spring tide,” said Ada Holm, “and after that the board will decide.”", "“We will wait for the spring tide and after that the council might decide,” said Ada Holm.",
			[]string{
				"identical | We will wait for the spring tide | We will wait for the spring tide",
				"altered | and after that the board will decide | and after that the council might decide",
			},
		},
		{
			"without marks in the other",
			"“We will wait for the spring tide and then decide,” said Ada Holm.", "Ada Holm said they will wait for the spring tide and then decide.",
			[]string{"only-a | We will wait for the spring tide and then decide"},
		},
		{
			"another statement",
			"“The ferries will sail as usual until the end of June,” said Ada Holm.", "“Nobody asked the fishermen about any of this,” said Rolf Berger.",
			[]string{"only-a | The ferries will sail as usual until the end of June", "only-b | Nobody asked the fishermen about any of this"},
		},
		{
			"short, in one place",
			"The board demanded “formal guarantees” from the county before the work begins.", "The board demanded “legal guarantees” from the county before the work begins.",
			[]string{"altered | formal guarantees | legal guarantees"},
		},
		{
			"short, no word in common",
			"Ada Holm said on Tuesday that she wants “urgent” talks with the county about the quay.", "Ada Holm said on Tuesday that she wants “immediate” talks with the county about the quay.",
			[]string{"altered | urgent | immediate"},
		},
		{
			"divided otherwise",
			"Everybody calls it the “base ball field” of the old quay.", "Everybody calls it the “baseball field” of the old quay.",
			[]string{"identical | base ball field | baseball field"},
		},
	}
	for _, test := range tests {
		t.Run(test.name, func(t *testing.T) {
			if got := newDesk(before+test.a+after, before+test.b+after).quotations(); !slices.Equal(got, test.want) {
				t.Errorf("got %q, want %q", got, test.want)
			}
		})
	}
}

func TestQuotationsInOtherLanguages(t *testing.T) {
	tests := []struct {
		name, a, b string
		want       []string
	}{
		{
			"German",
			"Der Rat tagte am Montag in der Halle am Hafen. „Wir warten die Springflut ab und entscheiden dann“, sagte Ada Holm.", "Der Rat tagte am Montag in der Halle am Hafen. „Wir warten die Sturmflut ab und entscheiden dann“, sagte Ada Holm.",
			[]string{"altered | Wir warten die Springflut ab und entscheiden dann | Wir warten die Sturmflut ab und entscheiden dann"},
		},
		{
			"Russian, ё and е",
			"Об этом говорили на совете порта. «Мы всё ещё ждём весеннего прилива», — сказала Ада Холм.", "Об этом говорили на совете порта. «Мы все еще ждем весеннего прилива», — сказала Ада Холм.",
			[]string{"identical | Мы всё ещё ждём весеннего прилива | Мы все еще ждем весеннего прилива"},
		},
		{
			"Chinese",
			"港口委员会星期一开会。“我们等到春潮以后再作决定。”主席说。", "港口委员会星期一开会。“我们等到秋潮以后再作决定。”主席说。",
			[]string{"altered | 我们等到春潮以后再作决定 | 我们等到秋潮以后再作决定"},
		},
	}
	for _, test := range tests {
		t.Run(test.name, func(t *testing.T) {
			if got := newDesk(test.a, test.b).quotations(); !slices.Equal(got, test.want) {
				t.Errorf("got %q, want %q", got, test.want)
			}
		})
	}
}

func TestSameSpeaker(t *testing.T) {
	tests := []struct {
		a, b        string
		named, same bool
	}{
		{"Ada Holm", "Holm", true, true},
		{"President Holm", "President Berger", true, false},
		{"Minister Ada Holm", "Ada Holm", true, true},
		{"Ada Hollmer", "Ada Holmer", true, true},
		{"Ada Holm", "Rolf Berger", true, false},
	}
	for _, test := range tests {
		d := newDesk("“We will wait for the spring tide and then decide,” said "+test.a+".", "“We will wait for the spring tide and then decide,” said "+test.b+".")
		a, b := d.facts[0], d.facts[1]
		named, same := speakers(a, a.text.Quotations[0], b, b.text.Quotations[0])
		if named != test.named || same != test.same {
			t.Errorf("%s and %s: named %v, same %v", test.a, test.b, named, same)
		}
	}
}

// TestPieceOfLateQuotation: the host has a higher number than the other
// article has quotations.
func TestPieceOfLateQuotation(t *testing.T) {
	other := strings.Repeat("“We sail at noon,” he said. She asked “which noon do you mean by that”. ", 6)
	long := "“The council will wait for the spring tide and then it will open the lower gate of the lock for one whole day.”"
	pieces := "“The council will wait for the spring tide,” she said, “and then it will open the lower gate of the lock for one whole day.”"
	lexicon := text.NewLexicon()
	read := func(s string) *Facts { return Read(text.Read(s, lexicon, "en"), lexicon) }
	for _, pair := range [][2]string{{other + long, pieces}, {pieces, other + long}} {
		Compare(read(pair[0]), read(pair[1]), &align.Alignment{}, &align.Alignment{})
	}
}

// TestMostVoted: of the candidates of a quotation those remain that a sort would
// put first, and what the alignment suggests.
func TestMostVoted(t *testing.T) {
	random := rand.New(rand.NewPCG(5, 8))
	for range 300 {
		var all, want []candidate
		for j := range random.IntN(30) {
			all = append(all, candidate{j: j, votes: random.IntN(8), placed: random.IntN(9) == 0})
		}
		random.Shuffle(len(all), func(i, j int) { all[i], all[j] = all[j], all[i] })
		sorted := slices.Clone(all)
		slices.SortFunc(sorted, func(x, y candidate) int { return cmp.Or(y.votes-x.votes, x.j-y.j) })
		for _, c := range all {
			if c.placed || slices.Index(sorted, c) < mostPerQuote {
				want = append(want, c)
			}
		}
		if got := mostVoted(slices.Clone(all)); !slices.Equal(got, want) {
			t.Fatalf("of %v\ngot %v\nwant %v", all, got, want)
		}
	}
}
