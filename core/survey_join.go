package core

import (
	"strconv"

	"github.com/wirecopy/wirecopy/core/cluster"
	"github.com/wirecopy/wirecopy/core/report"
	"github.com/wirecopy/wirecopy/core/shingle"
)

// Joiner finds, from the digests of all articles, the pairs and the clusters of
// a survey, step by step: first it compares one article with all before it a
// step, then it sifts, for one article a step, those before it for those with
// which it may belong together, and then it decides about these.
//
// Each pair of which one side's shingles stand in the other's to the threshold
// is listed, with exact figures. Not every listed pair joins a cluster; see
// [cluster.Belong].
//
// Which shingles stand in quotations and furniture matters for few articles.
// Those are Wanted after the second round of steps; their shingles are told by
// SetAside before the third, after which others may be wanted, and so on.
type Joiner struct {
	options    SurveyOptions
	shingles   [][]uint64
	words      [][]uint32
	index      *shingle.Index
	vocabulary *cluster.Vocabulary
	clusters   *cluster.Sets
	open       []openPair
	pairs      []report.SurveyPair
	wanted     []int
	known      []bool // by article: SetAside was called
	round      int
	next       int // article of the round
	at, kept   int // in open: of those decided, the first ones are still open
	err        error
}

// openPair is a pair that may belong together: whether it does, the other
// articles tell.
type openPair struct{ a, b uint32 }

// The rounds of steps, each with one step for each article. The last is
// repeated until no article is wanted.
const (
	comparing = iota
	sifting
	deciding
)

// maxPairs of a survey fit into the memory of a browser tab.
const maxPairs = 2_000_000

// NewJoiner takes the digests of all articles, of which it keeps the shingles
// and the vocabulary. The error, if any, is an [*Error].
func NewJoiner(digests []Digest, options SurveyOptions) (*Joiner, error) {
	options, err := options.withDefaults()
	if err != nil {
		return nil, err
	}
	if err := checkNumber(len(digests), MaxSurveyArticles); err != nil {
		return nil, err
	}
	j := &Joiner{options: options, known: make([]bool, len(digests)), clusters: cluster.NewSets(len(digests))}
	for _, d := range digests {
		j.shingles = append(j.shingles, d.Shingles)
		j.words = append(j.words, d.Vocabulary)
	}
	return j, nil
}

// Total is the number of steps of the first two rounds, and Last that of each
// one behind them.
func (j *Joiner) Total() int { return deciding * len(j.words) }

// Last is the number of steps of the third round.
func (j *Joiner) Last() int { return len(j.words) }

// Step does one step. It returns false when that was the last one of the second
// round or of a later one, or an error ended the survey, which Err then tells.
func (j *Joiner) Step() bool {
	switch j.round {
	case comparing:
		j.err = j.compare(j.next)
	case sifting:
		j.err = j.sift(j.next)
	case deciding:
		j.decide(j.next)
	}
	if j.next++; j.next < len(j.words) || j.err != nil {
		return j.err == nil
	}
	if j.round == deciding {
		j.open = j.open[:j.kept]
	}
	j.next, j.at, j.kept = 0, 0, 0
	j.round = min(j.round+1, deciding)
	if j.round == deciding {
		j.want()
	}
	return j.round < deciding
}

// Err is the error that ended the survey, an [*Error], or nil.
func (j *Joiner) Err() error { return j.err }

// compare compares an article with all before it, lists the pairs and joins
// those that have one text in the main.
func (j *Joiner) compare(b int) error {
	if b == 0 {
		j.index = shingle.NewIndex(j.shingles, min(j.options.Threshold, cluster.SameText))
		j.shingles = nil
	}
	for _, o := range j.index.Overlaps(b) {
		shared := cluster.Shared{Common: o.Common, Plain: o.Common, A: j.index.Size(o.Article), B: j.index.Size(b)}
		if shared.Most() >= j.options.Threshold {
			j.pairs = append(j.pairs, report.NewSurveyPair(o.Article, b, shared))
		}
		if shared.Same() {
			j.clusters.Join(o.Article, b)
		}
	}
	return checkPairs(len(j.pairs))
}

func checkPairs(pairs int) error {
	if pairs > maxPairs {
		return &Error{CodeTooMany, -1, "", "More than " + strconv.Itoa(maxPairs) +
			" pairs share text. Raise the threshold, or give the text that stands in most articles as the template."}
	}
	return nil
}

// sift finds the articles before an article that it belongs together with if
// nothing that they share stands aside.
func (j *Joiner) sift(b int) error {
	if b == 0 {
		families := j.clusters.Roots()
		j.index.Weigh(func(article int) int { return families[article] })
		j.vocabulary = cluster.NewVocabulary(j.words)
	}
	for _, a := range j.index.Near(b, cluster.FewestShingles, cluster.LeastContainment(j.options.Threshold)) {
		if o := (openPair{uint32(a), uint32(b)}); j.mayBelong(o) {
			j.open = append(j.open, o)
		}
	}
	return checkPairs(len(j.open))
}

// mayBelong tells whether two articles that are not joined yet belong together,
// if the shingles of articles that are not known stand in the open.
func (j *Joiner) mayBelong(o openPair) bool {
	return !j.clusters.Joined(int(o.a), int(o.b)) && j.belong(o, j.index.Share(int(o.a), int(o.b)))
}

// belong tells whether two articles that share so much belong together.
func (j *Joiner) belong(o openPair, share shingle.Share) bool {
	a, b := int(o.a), int(o.b)
	shared := cluster.Shared{Plain: share.Plain, A: j.index.Size(a), B: j.index.Size(b)}
	words := func() float64 { return j.vocabulary.Containment(a, b) }
	return shared.Near(j.options.Threshold) && cluster.Belong(share.Shingles, share.Containment, j.options.Threshold, words)
}

// want finds the articles that decide most about the open pairs: of each pair
// that has none among them yet, the one with more open pairs.
func (j *Joiner) want() {
	j.wanted = nil
	degrees := make([]int, len(j.words))
	for _, o := range j.open {
		degrees[o.a]++
		degrees[o.b]++
	}
	wanted := make([]bool, len(j.words))
	for _, o := range j.open {
		switch {
		case wanted[o.a] || wanted[o.b]:
		case j.known[o.b] || !j.known[o.a] && degrees[o.a] >= degrees[o.b]:
			wanted[o.a] = true
		default:
			wanted[o.b] = true
		}
	}
	for article, is := range wanted {
		if is {
			j.wanted = append(j.wanted, article)
		}
	}
}

// Sifted tells whether the second round is over and none of the later ones is
// under way.
func (j *Joiner) Sifted() bool { return j.round == deciding && j.next == 0 }

// Wanted are the articles whose shingles that stand aside SetAside is to tell,
// ascending.
func (j *Joiner) Wanted() []int { return j.wanted }

// SetAside tells which shingles of an article stand in quotations or furniture
// wherever they stand; see [Digester.Aside].
func (j *Joiner) SetAside(article int, hashes []uint64) {
	j.known[article] = true
	j.index.SetAside(article, hashes)
}

// decide joins an article with those before it that it belongs together with,
// by what is known: a pair of which the other article may change the answer
// stays open.
func (j *Joiner) decide(b int) {
	for ; j.at < len(j.open) && int(j.open[j.at].b) == b; j.at++ {
		o := j.open[j.at]
		if !j.mayBelong(o) {
			continue
		}
		if j.known[o.a] && j.known[o.b] || j.belong(o, j.leastShare(o)) {
			j.clusters.Join(int(o.a), b)
			continue
		}
		j.open[j.kept] = o
		j.kept++
	}
}

// leastShare is what two articles, one of which is known, share if all that
// stands aside in it does so in the other too.
func (j *Joiner) leastShare(o openPair) shingle.Share {
	if j.known[o.a] {
		return j.index.LeastShare(int(o.a), int(o.b))
	}
	return j.index.LeastShare(int(o.b), int(o.a))
}

// Options are the options with all defaults filled in.
func (j *Joiner) Options() SurveyOptions { return j.options }

// Pairs are the listed pairs, ordered by B, then A.
func (j *Joiner) Pairs() []report.SurveyPair { return j.pairs }

// Clusters are the clusters, once the third round is over.
func (j *Joiner) Clusters() []cluster.Cluster { return j.clusters.Clusters() }
