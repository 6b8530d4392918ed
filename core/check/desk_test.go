package check

import (
	"github.com/wirecopy/wirecopy/core/align"
	"github.com/wirecopy/wirecopy/core/rewrite"
	"github.com/wirecopy/wirecopy/core/shingle"
	"github.com/wirecopy/wirecopy/core/text"
)

// desk reads articles as a comparison does.
type desk struct {
	stems    *text.Stems
	facts    []*Facts
	articles []*align.Article
}

func newDesk(sources ...string) *desk {
	lexicon := text.NewLexicon()
	d := &desk{stems: text.NewStems(lexicon)}
	for _, source := range sources {
		t := text.Read(source, lexicon, "")
		d.facts = append(d.facts, Read(t, lexicon))
		d.articles = append(d.articles, &align.Article{Text: t, Shingles: new(shingle.Sorter).Set(shingle.Hashes(nil, t, lexicon, 5)), Side: rewrite.NewSide(t, d.stems)})
	}
	return d
}

func (d *desk) align(i, j int) *align.Alignment {
	options := align.Options{Shingle: 5, ShortestPassage: 8, Gap: 6}
	if goesFirst(d.facts[j].text.Source, d.facts[i].text.Source) {
		return new(align.Room).Align(d.articles[j], d.articles[i], d.stems.Len(), options).Mirror()
	}
	return new(align.Room).Align(d.articles[i], d.articles[j], d.stems.Len(), options)
}

func (d *desk) compare(i, j int) Checks {
	alignment := d.align(i, j)
	return Compare(d.facts[i], d.facts[j], alignment, alignment.Mirror())
}

func (d *desk) words(i int, r text.Range) string { return d.span(i, d.facts[i].text.SpanOf(r)) }

func (d *desk) span(i int, s text.Span) string { return d.facts[i].text.Source[s.Start:s.End] }

// quotations writes what was found of the first two articles, an entry each.
func (d *desk) quotations() []string {
	var all []string
	for _, q := range d.compare(0, 1).Quotations {
		entry := string(q.Status)
		for _, side := range []struct{ article, index int }{{0, q.A}, {1, q.B}} {
			if side.index < 0 {
				continue
			}
			r := q.WordsA
			if side.article == 1 {
				r = q.WordsB
			}
			entry += " | " + d.words(side.article, r)
		}
		all = append(all, entry)
	}
	return all
}

// figures does the same for figures.
func (d *desk) figures() []string {
	var all []string
	for _, f := range d.compare(0, 1).Figures {
		all = append(all, string(f.Kind)+" | "+d.span(0, f.A)+" | "+d.span(1, f.B))
	}
	return all
}
