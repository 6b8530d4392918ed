// Package relate names what two articles are to each other, and says why.
//
// A relation is decided from directed shares of words, counted over the parts
// of an alignment. Furniture and headlines are left aside: a reprint under
// another headline is a reprint. Shared words inside quotation marks are
// counted apart, because two reporters who quote one statement have not
// copied from each other. The names follow METER's wholly, partially and
// non-derived (Gaizauskas et al. 2001, The METER corpus).
//
// Call [Read] once for each article and [Relate] for each pair. All counts are
// words, all shares whole per cent; deciding costs time linear in the words.
package relate

import "github.com/wirecopy/wirecopy/core/align"

// Relation is what two articles are to each other.
type Relation string

const (
	Identical Relation = "identical" // the same normalised words
	Reprint   Relation = "reprint"   // nearly all of both stands in the other
	Excerpt   Relation = "excerpt"   // nearly all of the shorter stands in the longer
	Rewrite   Relation = "rewrite"   // most of one follows the other in other words
	Partial   Relation = "partial"   // prose is shared, but most is not
	Quotation Relation = "quotation" // what is shared lies in quotations
	Furniture Relation = "furniture" // what is shared is page furniture
	Unrelated Relation = "unrelated" // nothing that chance would not explain
)

// Reuse tells whether the relation joins articles into one cluster.
func (r Relation) Reuse() bool {
	switch r {
	case Identical, Reprint, Excerpt, Rewrite, Partial:
		return true
	}
	return false
}

const (
	// nearlyAll is the per cent of an article's body that is kept as it is in
	// a reprint. Editors who reprint drop or add a paragraph; measured on
	// hand-judged pairs of web pages of two kinds, of which one wants more and
	// the other less.
	nearlyAll = 70
	// nearlyWhole is the per cent of the shorter article's body that makes it
	// an excerpt. It has to be more than for a reprint: on one site, pages
	// on different subjects share most of their frame.
	nearlyWhole = 92
	// mostFollowed is the per cent of an article's body, outside of
	// quotations, that follows the other article in a rewrite. Synonyms hide
	// some sentences altogether, so it is a third.
	mostFollowed = 33
	// leastRewritten is the per cent of the shared prose that is rewritten in
	// a rewrite; with less it is a reprint with cuts and additions.
	leastRewritten = 25
	// mostShared is the per cent of both bodies, outside of quotations, from
	// which most is shared, so that they are a rewrite already if leastChanged
	// per cent of what is shared is rewritten or edited; but half of both has
	// to be kept as it is, or one form was filled in twice.
	mostShared   = 60
	leastChanged = 20
	halfKept     = 50
	// littleProse is the per cent of shared prose below which quotations that
	// outweigh it explain it: reporters introduce one statement in like words.
	littleProse = 15
	// leastProse is the number of words outside of quotations, on the side
	// that has fewer, from which sharing them is more than a set phrase: a
	// short sentence of news.
	leastProse = 15
	// leastSentences is the number of words in sentences, and not in lists,
	// from which they are looked at apart from the rest: two sentences.
	leastSentences = 40
	// A share this many per cent above a threshold is certain.
	certainMargin = 15
	// shortText is the number of words below which too little is there to
	// tell two articles apart: a headline and a line of text.
	shortText = 30
)

// Result is the relation of a first article, A, to a second, B.
type Result struct {
	Relation   Relation
	Certainty  int // per cent
	AInB, BInA Share
	Evidence   []Evidence
}

// Relate names the relation of two articles from their alignment and its
// mirror. a and b are the names that messages use for them.
func Relate(x, y *Article, alignment, mirror *align.Alignment, a, b string) Result {
	r := Result{AInB: x.shareOf(alignment), BInA: y.shareOf(mirror)}
	r.Relation, r.Certainty = decide(r.AInB, r.BInA, alignment)
	r.Evidence = collect(r, x.text, y.text, alignment, a, b)
	return r
}

// decide gives the relation and its certainty. It treats both sides alike.
func decide(a, b Share, alignment *align.Alignment) (Relation, int) {
	low, high := inOrder(a.literalPercent(), b.literalPercent())
	both, followed := inOrder(a.prosePercent(), b.prosePercent())
	prose := min(a.prose, b.prose)
	quoted := min(a.sharedBody-a.prose, b.sharedBody-b.prose)
	switch {
	case alignment.Same:
		return Identical, 100
	case len(alignment.Passages) == 0:
		return Unrelated, certainty(min(a.Of, b.Of)-shortText, shortText)
	case low >= nearlyAll:
		return Reprint, certainty(low-nearlyAll, certainMargin)
	case prose+quoted == 0 && a.furniture+b.furniture > 0:
		return Furniture, certainty(1, 1)
	case prose < leastProse && quoted > 0:
		return Quotation, certainty(leastProse-prose, leastProse)
	case high >= nearlyWhole:
		return Excerpt, certainty(high-nearlyWhole, 100-nearlyWhole)
	case followed >= mostFollowed && rewrittenPart(a, b) >= leastRewritten:
		return Rewrite, certainty(followed-mostFollowed, certainMargin)
	case both >= mostShared && low >= halfKept && changedPart(a, b) >= leastChanged:
		return Rewrite, certainty(both-mostShared, certainMargin)
	case followed < littleProse && 4*quoted >= 3*prose:
		return Quotation, certainty(littleProse-followed, littleProse)
	case prose >= leastProse:
		return Partial, certainty(prose-leastProse, 2*leastProse)
	}
	return Unrelated, certainty(leastProse-prose, leastProse)
}

func inOrder(x, y int) (low, high int) { return min(x, y), max(x, y) }

// rewrittenPart is the per cent of the shared prose that is rewritten.
func rewrittenPart(a, b Share) int {
	return percent(a.followed[align.Rewritten]+b.followed[align.Rewritten], a.prose+b.prose)
}

// changedPart is the per cent of the shared prose that is rewritten or edited.
func changedPart(a, b Share) int {
	return percent(a.followed[align.Edited]+b.followed[align.Edited], a.prose+b.prose) + rewrittenPart(a, b)
}

// certainty grows from 50 at a threshold to 100 at a margin beyond it.
func certainty(beyond, margin int) int {
	return 50 + 50*min(max(beyond, 0), margin)/margin
}
