package cluster

import (
	"strings"

	"github.com/wirecopy/wirecopy/core/relate"
	"github.com/wirecopy/wirecopy/core/sorting"
	"github.com/wirecopy/wirecopy/core/text"
)

// Codes of evidence of provenance.
const (
	CodeDirection = "direction" // what all of it comes to
	CodeAgainst   = "against"   // what speaks for the other direction
	CodeDates     = "dates"
	CodeCredits   = "credit-line"
	CodeSource    = "names-source"
	CodeNotice    = "reprint-notice"
	CodeFuller    = "fuller-text"
	CodeFurniture = "page-furniture"
	CodeLost      = "lost-words"
	CodeWording   = "common-wording"
	CodeSources   = "several-sources"
)

// Weights of clues in decibans, ten times the logarithm of the odds (Good
// 1950, Probability and the weighing of evidence): 3 is two to one, 10 ten to
// one. They are judgements and not measured: no corpus of news says which
// article came first. Clues are taken as independent and their sum is kept
// below certainty.
const (
	// givenDates come with both articles, from a feed or an archive.
	givenDates = 10
	// pageDates stand on one of the pages; sites also print the day of the
	// visit or of the last change.
	pageDates = 8
	// datelines name the day of the report, which a reprint keeps.
	datelines = 6
	// updatedDate is the later date where it is that of a change: when the
	// page was made is open.
	updatedDate = 2
	// agencyCredit names the agency that the other is a copy of.
	agencyCredit = 10
	// sourceNamed: one names the publisher of the other.
	sourceNamed = 7
	// reprintNotice says that a text stood elsewhere before, not where.
	reprintNotice = 7
	// anyCredit names an agency; the other may have left the credit out.
	anyCredit = 2
	// fullerText: cutting is more usual than adding, but stories also grow.
	fullerText = 2
	// pageFurniture shows a copy of a web page; the other may be one too,
	// better cleaned.
	pageFurniture = 2
	// onlyFurniture is added where furniture and a headline are all that
	// the page has more.
	onlyFurniture = 3
	// lostWords: a sentence without its end is a slip of copying.
	lostWords = 5
	// commonWording: third articles have one's words where the other has
	// its own; from manyWords on it counts in full.
	commonWording, fewWording = 8, 6
	// severalSources: passages from two articles that share nothing with
	// each other; the other way, both would have picked what the other left.
	severalSources = 6
)

const (
	// leastWeight of all clues together is five to two; below that no
	// direction is given.
	leastWeight = 4
	// most is the weight behind the highest certainty, twenty to one.
	mostWeight = 13
	// Clues conflict where those for one direction weigh less than conflict
	// times as much as those for the other.
	conflict = 2
)

// certainties are the probabilities, in per cent, of a weight in decibans.
var certainties = [mostWeight + 1]int{50, 56, 61, 67, 72, 76, 80, 83, 86, 89, 91, 93, 94, 95}

// clue speaks for one article having come before another.
type clue struct {
	code    string
	weight  int
	phrase  string // to put before "suggests that A came first"
	message string
	places  []Place
}

// pairing is a pair of articles with the supposition that one came first.
type pairing struct {
	*Tracer
	link          *link
	first, second int
}

func (p pairing) name() (first, second string) {
	return p.members[p.first].Name, p.members[p.second].Name
}

// clues are those that speak for the supposition.
func (p pairing) clues() []clue {
	var found []clue
	for _, find := range []func(pairing) (clue, bool){
		pairing.dateClue, pairing.creditClue, pairing.sourceClue, pairing.noticeClue, pairing.wordingClue,
		pairing.sourcesClue, pairing.lostClue, pairing.furnitureClue, pairing.fullerClue,
	} {
		if c, ok := find(p); ok {
			found = append(found, c)
		}
	}
	sorting.StablyBy(found, func(c, d clue) int { return d.weight - c.weight })
	return found
}

// direction weighs a pair of reuse; false if it gives no direction.
func (t *Tracer) direction(l *link) (Direction, bool) {
	forA := pairing{t, l, l.a, l.b}
	forB := pairing{t, l, l.b, l.a}
	clues, against := forA.clues(), forB.clues()
	p := forA
	if weigh(against) > weigh(clues) {
		p, clues, against = forB, against, clues
	}
	weight := weigh(clues) - weigh(against)
	if weight < leastWeight || conflict*weigh(against) > weigh(clues) {
		return Direction{}, false
	}
	return Direction{p.first, p.second, certainties[min(weight, mostWeight)], p.evidence(clues, against)}, true
}

func weigh(clues []clue) int {
	sum := 0
	for _, c := range clues {
		sum += c.weight
	}
	return sum
}

// evidence says what clues come to, then each of them, then what is against.
func (p pairing) evidence(clues, against []clue) []Evidence {
	first, _ := p.name()
	verb := " suggest"
	if len(clues) == 1 {
		verb = " suggests"
	}
	sum := Evidence{Code: CodeDirection, Message: capital(phrases(clues)) + verb + " that " + first + " came first."}
	evidence := []Evidence{sum}
	for _, c := range clues {
		evidence = append(evidence, Evidence{c.code, c.message, c.places})
	}
	for _, c := range against {
		evidence = append(evidence, Evidence{CodeAgainst, "Against this: " + c.message, c.places})
	}
	return evidence
}

// phrases lists the phrases of clues.
func phrases(clues []clue) string {
	all := make([]string, len(clues))
	for i, c := range clues {
		all[i] = c.phrase
	}
	return enumerate(all)
}

// enumerate lists one thing or more: "x, y and z".
func enumerate(all []string) string {
	last := len(all) - 1
	if last == 0 {
		return all[0]
	}
	return strings.Join(all[:last], ", ") + " and " + all[last]
}

// capital makes the first letter of a phrase, which is ASCII, a capital.
func capital(s string) string { return strings.ToUpper(s[:1]) + s[1:] }

// copied tells whether both are one text but for furniture and small edits.
func (l *link) copied() bool { return l.relation == relate.Identical || l.relation == relate.Reprint }

// whole tells whether the whole of one stands in the other.
func (l *link) whole() bool { return l.copied() || l.relation == relate.Excerpt }

// span gives the words of a span of an article as a place.
func (t *Tracer) span(article int, s text.Span) Place {
	return Place{article, t.members[article].Text.WordsIn(s)}
}
