package rewrite

import (
	"testing"

	"github.com/wirecopy/wirecopy/core/text"
)

// original and spun are an invented article and the same with its words
// replaced, sentence by sentence. spunBefore and spunAfter are three sentences
// each on other subjects.
const (
	original = "The harbour board of Vesterholm postponed its vote on the new storm barrier until spring. " +
		"Engineers had warned the members that the seabed beneath the eastern pier was softer than expected. " +
		"A survey carried out in August found layers of clay nine metres deep. " +
		"The barrier, which was announced three years ago, should protect the old town from floods. " +
		"Its price has since doubled to eighty million crowns, mostly because of dearer steel. " +
		"Fishermen fear that the narrow gate will keep their larger boats away from the quay. " +
		"Their association collected four hundred signatures against the plan last week. " +
		"The mayor told the meeting that doing nothing would cost the town even more. " +
		"During the flood of two years ago, water filled the cellars of sixty houses on Dock Street. " +
		"Insurers have refused to cover several shops there unless the barrier is built. " +
		"The board now wants a second opinion from the university before it decides. " +
		"A report by its geologists is expected at the end of February.\n"
	spun = "The port council of Vesterholm delayed its vote about the planned storm barrier to spring. " +
		"Experts had cautioned members that the seabed below the eastern pier proved softer than assumed. " +
		"A study conducted in August discovered layers of clay nine metres thick. " +
		"The barrier, which was unveiled three years earlier, is meant to shield the old town against floods. " +
		"Its cost has meanwhile doubled to eighty million crowns, largely due to pricier steel. " +
		"Fishermen worry that the tight gate could keep their bigger boats from the quay. " +
		"Their association gathered four hundred signatures opposing the plan a week ago. " +
		"The mayor said at the meeting that inaction would cost the town still more. " +
		"In the flood two years earlier, water entered the cellars of sixty homes along Dock Street. " +
		"Insurers have declined to cover some shops there without the barrier. " +
		"The board is now seeking a second opinion from the university prior to deciding. " +
		"A paper by its geologists is due at the close of February.\n"
	spunBefore = "Schoolchildren planted tulips around the library last Tuesday morning. " +
		"Their teacher brought cocoa for everyone who helped digging. " +
		"Snow is forecast for the weekend across northern valleys.\n\n"
	spunAfter = "\nA cyclist from Brennby won the hill race on Sunday. " +
		"He crossed the line eleven seconds ahead of his brother. " +
		"Tickets for the jazz evening sold out within an hour.\n"
)

// Two reports on one event by different authors.
const (
	firstReport = "A fire destroyed a furniture warehouse in the north of Kallby on Thursday night. " +
		"Nobody was hurt, police said. " +
		"Flames were first seen by a lorry driver shortly before eleven. " +
		"More than seventy firefighters worked until dawn to stop the blaze from reaching a paint shop next door. " +
		"The warehouse belonged to Lund and Sons, a company that employs forty people. " +
		"Its owner, Marit Lund, said orders for Christmas had been stored there. " +
		"Investigators will look at the wiring, which was renewed only last year. " +
		"Trains between Kallby and the coast were stopped for five hours because of the smoke. " +
		"Residents of two streets were asked to keep their windows shut.\n"
	secondReport = "Kallby woke up to the smell of burnt wood on Friday. " +
		"Where a hall full of sofas and tables had stood the evening before, only black girders were left. " +
		"Jonas Ek, who lives opposite, was watching television when his windows began to glow. " +
		"He counted twenty engines in front of his house. " +
		"Lund and Sons have made beds in this town since the war, and hardly a family is without one. " +
		"Many of the staff came in the morning and stood silently behind the tape. " +
		"The council offered the firm an empty school gymnasium as a workshop. " +
		"How the fire at the furniture warehouse broke out is unknown, police said; nobody was hurt. " +
		"Trains to the coast were stopped for hours, and commuters had to take buses.\n"
)

func TestSpunText(t *testing.T) {
	c := compareTexts(original, spunBefore+spun+spunAfter)
	if len(c.a.units) != 12 || len(c.b.units) != 18 {
		t.Fatalf("%d and %d units", len(c.a.units), len(c.b.units))
	}
	regions := c.Regions()
	want := Region{A: text.Range{From: 0, To: 12}, B: text.Range{From: 3, To: 15}}
	if len(regions) != 1 || regions[0] != want {
		t.Fatalf("got %v, want %v", regions, want)
	}
	if p := c.Probability(want); p < 0.9 {
		t.Errorf("reuse with probability %v", p)
	}
	partners := c.Partners(want, everywhere(c.a), everywhere(c.b), false)
	for _, p := range partners {
		a, b := c.a.UnitsTouching(p.A), c.b.UnitsTouching(p.B)
		if b.From != a.From+3 || a.Len() != 1 || b.Len() != 1 {
			t.Errorf("unit %v follows %v", a, b)
		}
	}
	if len(partners) < 10 {
		t.Errorf("only %d of 12 sentences have a partner", len(partners))
	}
}

func TestIndependentReports(t *testing.T) {
	for _, texts := range [][2]string{{firstReport, secondReport}, {original, firstReport}, {spunBefore, spunAfter}} {
		if got := compareTexts(texts[0], texts[1]).Regions(); len(got) > 0 {
			t.Errorf("%.30q and %.30q: %v", texts[0], texts[1], got)
		}
	}
	c := compareTexts(firstReport, secondReport)
	candidates := c.refined()
	for _, r := range candidates {
		if p := c.Probability(r); p > AcceptThreshold/4 {
			t.Errorf("%v is reuse with probability %v", r, p)
		}
	}
	if len(candidates) == 0 {
		t.Error("no candidates: the reports are too different to test anything")
	}
}

func TestEmptyTexts(t *testing.T) {
	for _, texts := range [][2]string{{"", ""}, {original, ""}, {"", original}, {"a", "a"}, {"...", "?"}} {
		c := compareTexts(texts[0], texts[1])
		if got := c.Regions(); len(got) > 0 {
			t.Errorf("%.20q and %.20q: %v", texts[0], texts[1], got)
		}
		c.UnitExamples(nil, true)
		c.RegionExamples(nil)
		c.SummaryUnitExamples(nil)
		c.SummaryExamples(nil)
	}
}

// FuzzRegions: nothing panics, regions are disjoint on both sides and partners
// are one to one.
func FuzzRegions(f *testing.F) {
	f.Add(original, spun)
	f.Add(firstReport, secondReport)
	f.Add(summed, digest)
	f.Add("a", "\xff\x00 a. A. A. \U0001F600")
	f.Add("海港委员会推迟了对大坝的表决。到春天。", "海港委员会推迟了对大坝的表决到春天")
	f.Fuzz(func(t *testing.T, a, b string) {
		c := compareTexts(a, b)
		regions := c.Regions()
		checkDisjoint(t, c, regions)
		if len(c.a.units) > 0 && len(c.b.units) > 0 {
			regions = append(regions, Region{A: c.a.all(), B: c.b.all()})
		}
		for _, r := range regions {
			checkPartners(t, c, r, c.Partners(r, everywhere(c.a), everywhere(c.b), true))
		}
	})
}
