package core

import (
	"strconv"

	"github.com/wirecopy/wirecopy/core/cluster"
	"github.com/wirecopy/wirecopy/core/report"
	"github.com/wirecopy/wirecopy/core/shingle"
	"github.com/wirecopy/wirecopy/core/text"
)

// Survey finds, among thousands of articles, the pairs that share shingles,
// and the clusters that they form. The error, if any, is an [*Error].
func Survey(articles []Article, options SurveyOptions) (*report.Survey, error) {
	s, err := NewSurveyor(articles, options)
	if err != nil {
		return nil, err
	}
	for s.Step() {
	}
	return s.Survey(), s.Err()
}

// Surveyor does a survey step by step: first it reads one article a step,
// then it compares one article with all before it a step, then it decides for
// one article a step with which of those it belongs together.
//
// Each pair of which one side's shingles stand in the other's to the
// threshold is listed, with exact figures. Not every listed pair joins a
// cluster; see [cluster.Belong].
type Surveyor struct {
	articles   []Article
	options    SurveyOptions
	lexicon    *text.Lexicon
	template   *text.Text
	index      *shingle.Index
	vocabulary cluster.Vocabulary
	clusters   *cluster.Sets
	open       []openPair
	survey     *report.Survey
	done       int // steps
	err        error
}

// openPair is a pair that may belong together: whether it does, the other
// articles tell.
type openPair struct{ a, b uint32 }

// maxPairs of a survey fit into the memory of a browser tab as JSON.
const maxPairs = 2_000_000

// NewSurveyor checks articles and options; nothing is read yet.
// The error, if any, is an [*Error].
func NewSurveyor(articles []Article, options SurveyOptions) (*Surveyor, error) {
	options, err := options.withDefaults()
	if err != nil {
		return nil, err
	}
	if err := checkArticles(articles, surveyLimits); err != nil {
		return nil, err
	}
	lexicon := text.NewLexicon()
	return &Surveyor{
		articles: articles,
		options:  options,
		lexicon:  lexicon,
		template: text.Read(options.Template, lexicon, options.Language),
		index:    shingle.NewIndex(cluster.LeastContainment(options.Threshold)),
		clusters: cluster.NewSets(len(articles)),
		survey:   report.NewSurvey(options.report()),
	}, nil
}

// Total is the number of steps.
func (s *Surveyor) Total() int { return 3 * len(s.articles) }

// Step does one step; false when it was the last or an error ended the
// survey, which Err then tells.
func (s *Surveyor) Step() bool {
	switch next := s.done % len(s.articles); s.done / len(s.articles) {
	case 0:
		s.readNext(s.articles[next])
	case 1:
		s.err = s.compareNext(next)
	default:
		s.joinNext(next)
	}
	s.done++
	return s.done < s.Total() && s.err == nil
}

// Err is the error that ended the survey, an [*Error], or nil.
func (s *Surveyor) Err() error { return s.err }

// readNext reads the next article and keeps what is needed to compare it. An
// article without words shares nothing, which in an archive is no mistake.
func (s *Surveyor) readNext(article Article) {
	t := text.Read(article.Text, s.lexicon, s.options.Language)
	s.options.compare().ignore(t, s.template)
	s.survey.AddArticle(article.ID, article.Title, t)
	hashes := shingle.Hashes(t, s.lexicon, s.options.Shingle)
	s.index.Add(hashes, func(i int) bool {
		return t.Count(text.Range{From: i, To: i + s.options.Shingle}, text.Quoted|text.InFurniture) < s.options.Shingle
	})
	s.vocabulary.Add(t, s.lexicon)
}

// compareNext compares an article with all before it, lists the pairs and
// joins those that have one text in the main.
func (s *Surveyor) compareNext(b int) error {
	for _, o := range s.index.Overlaps(b) {
		shared := cluster.Shared{Common: o.Common, Plain: o.Plain, A: s.index.Size(o.Article), B: s.index.Size(b)}
		if shared.Most() >= s.options.Threshold {
			s.survey.AddPair(o.Article, b, shared)
		}
		switch {
		case shared.Same():
			s.clusters.Join(o.Article, b)
		case shared.Near(s.options.Threshold):
			s.open = append(s.open, openPair{uint32(o.Article), uint32(b)})
		}
	}
	if max(len(s.survey.Pairs), len(s.open)) > maxPairs {
		return &Error{CodeTooMany, -1, "", "More than " + strconv.Itoa(maxPairs) +
			" pairs share text. Raise the threshold, or give the text that stands in most articles as the template."}
	}
	return nil
}

// joinNext decides about the open pairs of an article and those before it,
// with the shingles and words of all articles known.
func (s *Surveyor) joinNext(b int) {
	if b == 0 {
		families := s.clusters.Roots()
		s.index.Weigh(func(article int) int { return families[article] })
	}
	for ; len(s.open) > 0 && int(s.open[0].b) == b; s.open = s.open[1:] {
		a := int(s.open[0].a)
		shingles, containment := s.index.Weighed(a, b)
		words := func() float64 { return s.vocabulary.Containment(a, b) }
		if cluster.Belong(shingles, containment, s.options.Threshold, words) {
			s.clusters.Join(a, b)
		}
	}
}

// Survey is the result so far; after the last step, all of it.
func (s *Surveyor) Survey() *report.Survey {
	s.survey.SetClusters(s.clusters.Clusters())
	return s.survey
}
