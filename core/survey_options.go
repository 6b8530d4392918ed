package core

import (
	"github.com/wirecopy/wirecopy/core/decimal"
	"github.com/wirecopy/wirecopy/core/report"
)

// SurveyOptions is what a caller of a survey may set; the zero value is the
// default. What [Options] has too means the same there.
type SurveyOptions struct {
	Shingle         int     // words in a shingle; 0: DefaultShingle
	Threshold       float64 // containment from which a pair is listed, to 1; 0: DefaultThreshold
	IgnoreFurniture bool    // leave page furniture out of shingles
	Template        string  // text to leave out wherever it stands
	Language        string  // BCP 47 tag for all articles; empty: detected
}

// DefaultThreshold is a tenth of one article's shingles: of versions of pages
// 0.08 to 0.15 tell most from other pages, and a paragraph that one article
// takes from another reaches it.
const DefaultThreshold = 0.1

// MaxSurveyArticles is the number of articles whose digests and titles fit into
// a browser tab beside the texts.
const MaxSurveyArticles = 100_000

// CheckSurvey tells whether a survey may have so many articles. The error, if
// any, is an [*Error].
func CheckSurvey(articles int) error { return checkMost(articles, MaxSurveyArticles) }

// withDefaults fills in the defaults and checks the ranges.
func (o SurveyOptions) withDefaults() (SurveyOptions, error) {
	common, err := o.compare().withDefaults()
	if err != nil {
		return o, err
	}
	o.Shingle = common.Shingle
	if o.Threshold == 0 {
		o.Threshold = DefaultThreshold
	}
	if !(o.Threshold > 0 && o.Threshold <= 1) {
		return o, &Error{CodeOption, -1, "", "The option threshold goes from 0 to 1, 0 left out."}
	}
	o.Threshold = max(o.Threshold, decimal.Least) // no share is less
	return o, nil
}

// compare gives the options that a comparison has too.
func (o SurveyOptions) compare() Options {
	return Options{Shingle: o.Shingle, IgnoreFurniture: o.IgnoreFurniture, Template: o.Template, Language: o.Language}
}

// Report is the options as a survey lists them.
func (o SurveyOptions) Report() report.SurveyOptions {
	return report.SurveyOptions{
		Shingle: o.Shingle, Threshold: o.Threshold, IgnoreFurniture: o.IgnoreFurniture,
		Template: o.Template, Language: o.Language,
	}
}
