package report

import (
	"github.com/wirecopy/wirecopy/core/cluster"
)

// SurveyVersion is the version of a survey's shape.
const SurveyVersion = 1

// Survey is the result of sorting many articles: which belong together, and
// how much the pairs share, without their passages.
type Survey struct {
	Version  int             `json:"version"`
	Options  SurveyOptions   `json:"options"`
	Articles []SurveyArticle `json:"articles"`
	Pairs    []SurveyPair    `json:"pairs"`
	Clusters []SurveyCluster `json:"clusters"`
}

// SurveyOptions are the values that were used, defaults filled in.
type SurveyOptions struct {
	Shingle         int     `json:"shingle"`   // words
	Threshold       float64 `json:"threshold"` // 0 to 1
	IgnoreFurniture bool    `json:"ignoreFurniture"`
	Template        string  `json:"template"` // text that was left out
	Language        string  `json:"language"` // empty: detected for each article
}

// SurveyArticle is what was found in one article by itself.
type SurveyArticle struct {
	ID       string `json:"id"`
	Title    string `json:"title"`
	Language string `json:"language"`
	Words    int    `json:"words"`
}

// SurveyPair is a pair of articles, A < B, one of which holds at least the
// threshold of the other's shingles. Pairs are ordered by B, then A.
type SurveyPair struct {
	A           int     `json:"a"`
	B           int     `json:"b"`
	Resemblance float64 `json:"resemblance"` // 0 to 1
	AInB        float64 `json:"aInB"`        // share of A's shingles that stand in B
	BInA        float64 `json:"bInA"`
}

// SurveyCluster is a group of articles that belong together, ascending.
type SurveyCluster struct {
	Members []int `json:"members"`
}

// NewSurveyPair gives what two articles, a < b, share.
func NewSurveyPair(a, b int, shared cluster.Shared) SurveyPair {
	share := func(whole int) float64 { return float64(shared.Common) / float64(whole) }
	return SurveyPair{a, b, share(shared.A + shared.B - shared.Common), share(shared.A), share(shared.B)}
}

// SurveyClusters gives clusters without their provenance.
func SurveyClusters(clusters []cluster.Cluster) []SurveyCluster {
	var list []SurveyCluster
	for _, c := range clusters {
		list = append(list, SurveyCluster{c.Members})
	}
	return list
}

// AppendSurveyHead appends the version and the options of a survey as a JSON
// object to dst. The pairs, of which there may be millions, travel as numbers.
func AppendSurveyHead(dst []byte, options SurveyOptions) []byte {
	w := writer{dst}
	w.open('{')
	w.integer("version", SurveyVersion)
	w.key("options")
	w.surveyOptions(&options)
	w.close('}')
	return w.buffer
}

// AppendSurveyArticle appends an article as a JSON object to dst.
func AppendSurveyArticle(dst []byte, article SurveyArticle) []byte {
	w := writer{dst}
	w.surveyArticle(&article)
	return w.buffer
}

func (w *writer) surveyOptions(o *SurveyOptions) {
	w.open('{')
	w.integer("shingle", o.Shingle)
	w.number("threshold", o.Threshold)
	w.boolean("ignoreFurniture", o.IgnoreFurniture)
	w.text("template", o.Template)
	w.text("language", o.Language)
	w.close('}')
}

func (w *writer) surveyArticle(a *SurveyArticle) {
	w.open('{')
	w.text("id", a.ID)
	w.text("title", a.Title)
	w.text("language", a.Language)
	w.integer("words", a.Words)
	w.close('}')
}
