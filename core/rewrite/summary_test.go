package rewrite

import (
	"testing"

	"github.com/wirecopy/wirecopy/core/text"
)

// summed is a long invented article on two subjects, digest a text that sums
// it up between sentences on others.
const (
	summed = original + secondReport + firstReport
	digest = "The harbour board of Vesterholm wants a second opinion on its storm barrier, whose price doubled to eighty million crowns while engineers warned of clay beneath the eastern pier and fishermen collected signatures. " +
		"The mayor fears floods in the cellars of Dock Street, where insurers refused to cover shops. " +
		"In Kallby a fire destroyed the furniture warehouse of Lund and Sons, seventy firefighters kept the blaze from a paint shop, and trains to the coast stopped because of the smoke.\n"
)

func TestSummary(t *testing.T) {
	c := compareTexts(spunBefore+digest+spunAfter, summed)
	s := c.summaryOf(c.a, c.b, c.refined())
	if want := (text.Range{From: 3, To: 6}); s.A != want || s.partners < leastPartners {
		t.Errorf("units %v with %d partners, want %v", s.A, s.partners, want)
	}
	mirrored := compareTexts(summed, spunBefore+digest+spunAfter)
	m := mirrored.summaryOf(mirrored.b, mirrored.a, mirrored.refined())
	if m.A != s.B || m.B != s.A || m.partners != s.partners {
		t.Errorf("mirrored: %v with %d partners, not %v with %d", m.Region, m.partners, s.Region, s.partners)
	}
	found := c.summaries(c.refined())
	if len(found) != 1 || !found[0].Summary || found[0].A != s.A || found[0].B != c.b.all() {
		t.Errorf("accepted %v", found)
	}
	checkDisjoint(t, c, c.Regions())
}

// TestNoSummary: a text that follows stretch by stretch sums up nothing, nor
// does one on another subject, nor can a short text be summed up.
func TestNoSummary(t *testing.T) {
	tests := []struct{ name, a, b string }{
		{"a rewriting", spunBefore + spun + spunAfter, original},
		{"another subject", spunBefore + spunAfter, summed},
		{"a copy", summed, summed},
		{"of a short text", digest, firstReport},
	}
	for _, test := range tests {
		c := compareTexts(test.a, test.b)
		if got := c.summaries(c.refined()); len(got) > 0 {
			t.Errorf("%s: %v", test.name, got)
		}
	}
}

// TestTooLittleToSumUp: a text of few units, or one not much longer than what
// may sum it up, is not even looked at.
func TestTooLittleToSumUp(t *testing.T) {
	for _, b := range []string{firstReport, spunBefore + spunAfter + secondReport} {
		c := compareTexts(digest, b)
		if s := c.summaryOf(c.a, c.b, c.refined()); s.partners > 0 || s.features != nil {
			t.Errorf("%.30q: %d partners", b, s.partners)
		}
	}
}

func TestPartnersOf(t *testing.T) {
	c := compareTexts(digest, summed)
	first, last, n := c.partnersOf(c.a, text.Range{From: 0, To: 3})
	if n < 2 || first < 0 || last > len(c.b.units) || last-first < n {
		t.Errorf("%d partners from %d to %d", n, first, last)
	}
	if _, _, n := c.partnersOf(c.a, text.Range{}); n != 0 {
		t.Errorf("no unit has %d partners", n)
	}
}
