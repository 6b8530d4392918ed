package core

import (
	"strings"

	"github.com/wirecopy/wirecopy/core/align"
	"github.com/wirecopy/wirecopy/core/check"
	"github.com/wirecopy/wirecopy/core/cluster"
	"github.com/wirecopy/wirecopy/core/relate"
	"github.com/wirecopy/wirecopy/core/report"
	"github.com/wirecopy/wirecopy/core/rewrite"
	"github.com/wirecopy/wirecopy/core/shingle"
	"github.com/wirecopy/wirecopy/core/text"
)

// Comparison compares articles step by step: first it reads one article a
// step, then it compares one pair a step.
type Comparison struct {
	articles []Article
	options  Options
	lexicon  *text.Lexicon
	stems    *text.Stems
	template *text.Text
	read     []reading
	hashes   []uint64       // of the shingles of one article after the other
	sorter   shingle.Sorter // of these
	slips    []check.Slip   // of all articles, once they are read
	room     align.Room     // of one pair after the other
	builder  *report.Builder
	clusters *cluster.Sets
	tracer   cluster.Tracer
	a, b     int // the next pair
	err      error
}

// reading is an article, read, with its figures.
type reading struct {
	*align.Article
	counted *relate.Article
	facts   *check.Facts
}

// NewComparison checks articles and options; nothing is compared yet.
// The error, if any, is an [*Error].
func NewComparison(articles []Article, options Options) (*Comparison, error) {
	options, err := options.withDefaults()
	if err != nil {
		return nil, err
	}
	if err := checkArticles(articles, compareLimits); err != nil {
		return nil, err
	}
	lexicon := text.NewLexicon()
	return &Comparison{
		articles: articles,
		options:  options,
		lexicon:  lexicon,
		stems:    text.NewStems(lexicon),
		template: text.Read(options.Template, lexicon, options.Language),
		builder:  report.NewBuilder(options.report()),
		clusters: cluster.NewSets(len(articles)),
		b:        1,
	}, nil
}

// Total is the number of steps.
func (c *Comparison) Total() int {
	n := len(c.articles)
	return n + n*(n-1)/2
}

// Step does one step; false when it was the last or an article turned out to
// hold no words, which Err then tells.
func (c *Comparison) Step() bool {
	if len(c.read) < len(c.articles) {
		c.err = c.readNext()
		return c.err == nil
	}
	c.comparePair(c.a, c.b)
	if c.b++; c.b == len(c.articles) {
		c.a++
		c.b = c.a + 1
	}
	return c.b < len(c.articles)
}

// Err is the error that ended the comparison, an [*Error], or nil.
func (c *Comparison) Err() error { return c.err }

// readNext reads the next article.
func (c *Comparison) readNext() error {
	i := len(c.read)
	article := c.articles[i]
	t := text.Read(article.Text, c.lexicon, c.options.Language)
	if err := checkWords(i, article, t); err != nil {
		return err
	}
	c.options.ignore(t, c.template)
	c.hashes = shingle.Hashes(c.hashes, t, c.lexicon, c.options.Shingle)
	prepared := &align.Article{Text: t, Shingles: c.sorter.Set(c.hashes), Side: rewrite.NewSide(t, c.stems)}
	c.read = append(c.read, reading{prepared, relate.Read(t), check.Read(t, c.lexicon)})
	c.tracer.AddArticle(cluster.Member{
		Name:  report.Letter(i),
		Title: article.Title, Date: article.Date, Source: article.Source, URL: article.URL, Text: t,
	})
	c.builder.AddArticle(article.ID, article.Title, t)
	if len(c.read) == len(c.articles) {
		c.slips = check.Slips(c.facts())
	}
	return nil
}

// facts are the figures of all articles.
func (c *Comparison) facts() []*check.Facts {
	all := make([]*check.Facts, len(c.read))
	for i, r := range c.read {
		all[i] = r.facts
	}
	return all
}

// comparePair compares two articles and adds the result to the report.
func (c *Comparison) comparePair(a, b int) {
	x, y := c.read[a], c.read[b]
	alignment, mirror := c.align(x, y)
	result := relate.Relate(x.counted, y.counted, alignment, mirror, report.Letter(a), report.Letter(b))
	if result.Relation.Reuse() {
		c.clusters.Join(a, b)
	}
	c.tracer.AddPair(a, b, result.Relation, alignment)
	c.builder.AddPair(report.PairResult{
		A: a, B: b, Alignment: alignment, Result: result,
		Resemblance: shingle.Resemblance(alignment.Shingles, x.Shingles.Len(), y.Shingles.Len()),
		Checks:      check.Compare(x.facts, y.facts, alignment, mirror),
		Slips:       c.slips,
	})
}

// align gives the alignment of a pair and its mirror. The pair is aligned in
// an order that depends only on the texts, so that exchanging the articles
// mirrors the result whatever choices are made on the way.
func (c *Comparison) align(x, y reading) (alignment, mirror *align.Alignment) {
	if swapped(x.Text.Source, y.Text.Source) {
		mirror, alignment = c.align(y, x)
		return alignment, mirror
	}
	alignment = c.room.Align(x.Article, y.Article, c.stems.Len(), c.options.align())
	return alignment, alignment.Mirror()
}

// swapped tells whether the second text goes first: the longer one does.
func swapped(x, y string) bool {
	if len(x) != len(y) {
		return len(y) > len(x)
	}
	return strings.Compare(y, x) < 0
}

// Report is the result so far; after the last step, all of it.
func (c *Comparison) Report() *report.Report {
	clusters := c.clusters.Clusters()
	c.tracer.Trace(clusters)
	return c.builder.Report(clusters)
}
