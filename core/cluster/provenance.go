package cluster

import (
	"cmp"
	"strings"

	"github.com/wirecopy/wirecopy/core/align"
	"github.com/wirecopy/wirecopy/core/relate"
	"github.com/wirecopy/wirecopy/core/text"
)

// Member is an article as it was given, read, under the name that messages
// use for it.
type Member struct {
	Name                     string
	Title, Date, Source, URL string
	Text                     *text.Text
}

// Place is a range of words of an article, by its index.
type Place struct {
	Article int
	Words   text.Range
}

// Evidence is one reason for a direction. Code is for programs, Message for
// readers.
type Evidence struct {
	Code    string
	Message string
	Places  []Place
}

// Direction says that article To likely took its text from article From
// (prov:wasDerivedFrom of W3C PROV-DM). Certainty is in per cent; the first
// piece of evidence sums the others up.
type Direction struct {
	From, To  int
	Certainty int
	Evidence  []Evidence
}

// Tracer finds provenance. Articles come first, then pairs; Trace is last.
//
// For each pair of reuse it weighs clues for one direction against those for
// the other (clue.go), and gives no direction where they are thin or disagree.
// Of the directions it keeps a family tree: for each article the one or two
// closest parents that explain its text (tree.go).
//
// Nothing depends on the order of the articles. Time is linear in the pairs
// that share text and, for clues from third articles, in their triples.
type Tracer struct {
	members  []Member
	dates    []dated
	agencies [][]string // of each article: whose own text it is
	links    []*link
	byPair   []*link // of articles a and b at a*len(members)+b
}

// link is a pair of articles that share passages.
type link struct {
	a, b     int // a < b
	relation relate.Relation
	sides    [2]side // of a and of b
}

// side is what a link holds of one of its articles.
type side struct {
	shared  []text.Range // words of parts, without furniture and headline
	equal   []text.Range // runs of at least witnessRun words that the other has too
	changed []text.Range // words inside parts that the other has not
	lost    []text.Range // ends of sentences that the other has lost
}

// AddArticle adds the next article.
func (t *Tracer) AddArticle(m Member) {
	t.members = append(t.members, m)
	t.dates = append(t.dates, dateOf(m))
	t.agencies = append(t.agencies, agenciesOf(m))
}

// AddPair adds a pair of articles and what they share; a < b.
func (t *Tracer) AddPair(a, b int, relation relate.Relation, alignment *align.Alignment) {
	if len(alignment.Passages) == 0 {
		return
	}
	x, y := t.members[a].Text, t.members[b].Text
	l := &link{a: a, b: b, relation: relation}
	headlineX, headlineY := x.Headline(), y.Headline()
	for _, p := range alignment.Passages {
		for _, part := range p.Parts {
			l.sides[0].share(x, part.A, headlineX)
			l.sides[1].share(y, part.B, headlineY)
			for _, e := range part.Edits {
				l.sides[0].add(e.Op, e.A, x, e.B, y)
				l.sides[1].add(e.Op, e.B, y, e.A, x)
			}
		}
	}
	t.links = append(t.links, l)
}

// share adds the words of a part that belong to the article itself.
func (s *side) share(t *text.Text, part, headline text.Range) {
	words := t.Words
	for from := part.From; from < part.To; from++ {
		to := from
		for to < part.To && words[to].Flags&text.InFurniture == 0 && !headline.Contains(to) {
			to++
		}
		if to > from {
			s.shared = append(s.shared, text.Range{From: from, To: to})
			from = to
		}
	}
}

// add adds an edit, own words and the other's.
func (s *side) add(op align.Op, own text.Range, t *text.Text, other text.Range, u *text.Text) {
	switch {
	case own.Len() == 0:
	case op != align.Equal:
		s.changed = append(s.changed, own)
		if other.Len() == 0 && endsSentence(t, own) && !u.StartsSentence(min(other.From, len(u.Words)-1)) {
			s.lost = append(s.lost, own)
		}
	case own.Len() >= witnessRun:
		s.equal = append(s.equal, own)
	}
}

// endsSentence tells whether a few words are the end of a sentence whose
// beginning stands before them.
func endsSentence(t *text.Text, r text.Range) bool {
	return r.Len() <= mostLost && r.From > 0 && r.To < len(t.Words) && t.StartsSentence(r.To) && t.Count(r, text.First) == r.Len()
}

// Trace sets the provenance of each cluster.
func (t *Tracer) Trace(clusters []Cluster) {
	n := len(t.members)
	t.byPair = make([]*link, n*n)
	for _, l := range t.links {
		t.byPair[l.a*n+l.b], t.byPair[l.b*n+l.a] = l, l
	}
	for i := range clusters {
		clusters[i].Provenance = t.tree(clusters[i].Members)
	}
}

// link gives what two articles share, nil if that is nothing.
func (t *Tracer) link(a, b int) *link { return t.byPair[a*len(t.members)+b] }

// side gives the side of an article.
func (l *link) side(article int) *side {
	if article == l.a {
		return &l.sides[0]
	}
	return &l.sides[1]
}

// byContent orders articles by what they are, for ties that must not be
// decided by their places.
func (t *Tracer) byContent(a, b int) int {
	x, y := t.members[a], t.members[b]
	return cmp.Or(strings.Compare(x.Text.Source, y.Text.Source), strings.Compare(x.Date, y.Date),
		strings.Compare(x.Source, y.Source), strings.Compare(x.Title, y.Title), strings.Compare(x.URL, y.URL))
}
