package report

import (
	"strconv"

	"github.com/wirecopy/wirecopy/core/align"
	"github.com/wirecopy/wirecopy/core/check"
	"github.com/wirecopy/wirecopy/core/cluster"
	"github.com/wirecopy/wirecopy/core/relate"
	"github.com/wirecopy/wirecopy/core/text"
)

// Builder collects results and turns words and bytes into UTF-16 spans.
type Builder struct {
	report   *Report
	articles []source
}

// source is an article at hand while its results come in.
type source struct {
	text    *text.Text
	offsets *Offsets
}

// PairResult is what was found about articles A and B.
type PairResult struct {
	A, B        int
	Alignment   *align.Alignment
	Result      relate.Result
	Resemblance float64
	Checks      check.Checks
	Slips       []check.Slip // of all articles
}

// NewBuilder starts a report with the options that were used.
func NewBuilder(options Options) *Builder {
	return &Builder{report: &Report{Version: Version, Options: options}}
}

// AddArticle adds the next article, under the title that it was given or the
// headline that it has.
func (b *Builder) AddArticle(id, title string, t *text.Text) {
	s := source{t, NewOffsets(t.Source)}
	b.articles = append(b.articles, s)
	a := Article{ID: id, Title: TitleOf(title, t), Language: t.Language, Words: len(t.Words), Sentences: len(t.Sentences)}
	for _, p := range t.Paragraphs {
		a.Paragraphs = append(a.Paragraphs, s.span(p.Span))
	}
	for _, q := range t.Quotations {
		at := s.span(q.Span)
		a.Quotations = append(a.Quotations, Quotation{at.Start, at.End, t.Source[q.Speaker.Start:q.Speaker.End]})
	}
	for _, f := range t.Furniture {
		at := s.span(f.Span)
		a.Furniture = append(a.Furniture, Furniture{at.Start, at.End, f.Why})
	}
	for _, c := range t.Credits {
		at := s.span(c.Span)
		a.Credits = append(a.Credits, Credit{at.Start, at.End, c.Agency})
	}
	for _, d := range t.Dates {
		at := s.span(d.Span)
		a.Dates = append(a.Dates, Date{at.Start, at.End, d.ISO})
	}
	b.report.Articles = append(b.report.Articles, a)
}

// TitleOf is the title that an article was given, or its headline.
func TitleOf(title string, t *text.Text) string {
	if headline := t.Headline(); title == "" && headline.Len() > 0 {
		span := t.SpanOf(headline)
		title = t.Source[span.Start:span.End]
	}
	return title
}

// AddPair adds the result of the next pair.
func (b *Builder) AddPair(r PairResult) {
	x, y := b.articles[r.A], b.articles[r.B]
	pair := Pair{
		A: r.A, B: r.B,
		Relation:    string(r.Result.Relation),
		Certainty:   float64(r.Result.Certainty) / 100,
		AInB:        share(r.Result.AInB),
		BInA:        share(r.Result.BInA),
		Resemblance: r.Resemblance,
		Shingle:     b.report.Options.Shingle,
		Longest: Longest{
			Words: r.Alignment.Longest.N,
			A:     x.wordSpan(r.Alignment.Longest.A, r.Alignment.Longest.N),
			B:     y.wordSpan(r.Alignment.Longest.B, r.Alignment.Longest.N),
		},
	}
	for _, e := range r.Result.Evidence {
		pair.Evidence = append(pair.Evidence, evidence(e, r, x, y))
	}
	pair.Passages = passages(r.Alignment.Passages, x, y)
	pair.Checks = checks(r, x, y)
	b.report.Pairs = append(b.report.Pairs, pair)
}

// Report gives the report with its clusters.
func (b *Builder) Report(clusters []cluster.Cluster) *Report {
	b.report.Clusters = nil
	for _, c := range clusters {
		b.report.Clusters = append(b.report.Clusters, Cluster{Members: c.Members, Provenance: b.provenance(c.Provenance)})
	}
	return b.report
}

func share(s relate.Share) Share {
	result := Share{
		Words: s.Words(), Of: s.Of,
		Verbatim:  s.Kinds[align.Verbatim],
		Edited:    s.Kinds[align.Edited],
		Rewritten: s.Kinds[align.Rewritten],
		Quotation: s.Kinds[align.Quoted],
	}
	if s.Of > 0 {
		result.Share = float64(result.Words) / float64(result.Of)
	}
	return result
}

func evidence(e relate.Evidence, r PairResult, x, y source) Evidence {
	result := Evidence{Code: e.Code, Message: e.Message}
	add := func(article int, s source, ranges []text.Range) {
		for _, words := range ranges {
			at := s.span(s.text.SpanOf(words))
			result.Spans = append(result.Spans, Place{article, at.Start, at.End})
		}
	}
	add(r.A, x, e.A)
	add(r.B, y, e.B)
	return result
}

func (s source) span(span text.Span) Span {
	return Span{s.offsets.At(span.Start), s.offsets.At(span.End)}
}

func (s source) wordSpan(from, n int) Span {
	return s.span(s.text.SpanOf(text.Range{From: from, To: from + n}))
}

// Letter is the name of an article in messages: A to Z, then A1, B1, …
func Letter(i int) string {
	const letters = 'Z' - 'A' + 1
	letter := string(rune('A' + i%letters))
	if i < letters {
		return letter
	}
	return letter + strconv.Itoa(i/letters)
}
