package core

import (
	"slices"

	"github.com/wirecopy/wirecopy/core/report"
)

// Survey finds, among thousands of articles, the pairs that share shingles,
// and the clusters that they form. The error, if any, is an [*Error].
//
// It reads each article by itself ([Digester]) and then compares what was kept
// of them ([Joiner]). A host with several processors does the first in several
// places and adds articles later without reading the others again; the survey
// is the same.
func Survey(articles []Article, options SurveyOptions) (*report.Survey, error) {
	options, err := options.withDefaults()
	if err != nil {
		return nil, err
	}
	if err := checkNumber(len(articles), MaxSurveyArticles); err != nil {
		return nil, err
	}
	digester, err := NewDigester(options)
	if err != nil {
		return nil, err
	}
	survey := &report.Survey{Version: report.SurveyVersion, Options: options.Report()}
	digests := make([]Digest, len(articles))
	for i, article := range articles {
		d, err := digester.Digest(i, article)
		if err != nil {
			return nil, err
		}
		d.Shingles, d.Vocabulary = slices.Clone(d.Shingles), slices.Clone(d.Vocabulary)
		digests[i] = d
		survey.Articles = append(survey.Articles, d.Report(article.ID))
	}
	joiner, err := NewJoiner(digests, options)
	if err != nil {
		return nil, err
	}
	if err := join(joiner, digester, articles); err != nil {
		return nil, err
	}
	survey.Pairs, survey.Clusters = joiner.Pairs(), report.SurveyClusters(joiner.Clusters())
	return survey, nil
}

// join does all steps of a joiner.
func join(joiner *Joiner, digester *Digester, articles []Article) error {
	for {
		for joiner.Step() {
		}
		if joiner.Err() != nil || len(joiner.Wanted()) == 0 {
			return joiner.Err()
		}
		for _, article := range joiner.Wanted() {
			joiner.SetAside(article, digester.Aside(articles[article]))
		}
	}
}
