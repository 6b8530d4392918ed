package report

import (
	"github.com/wirecopy/wirecopy/core/cluster"
	"github.com/wirecopy/wirecopy/core/text"
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

// NewSurvey starts a survey with the options that are used.
func NewSurvey(options SurveyOptions) *Survey {
	return &Survey{Version: SurveyVersion, Options: options}
}

// AddArticle adds the next article, under the title that it was given or the
// headline that it has.
func (s *Survey) AddArticle(id, title string, t *text.Text) {
	s.Articles = append(s.Articles, SurveyArticle{id, titleOf(title, t), t.Language, len(t.Words)})
}

// AddPair adds the next pair.
func (s *Survey) AddPair(a, b int, shared cluster.Shared) {
	share := func(whole int) float64 { return float64(shared.Common) / float64(whole) }
	s.Pairs = append(s.Pairs, SurveyPair{a, b, share(shared.A + shared.B - shared.Common), share(shared.A), share(shared.B)})
}

// SetClusters sets the clusters.
func (s *Survey) SetClusters(clusters []cluster.Cluster) {
	s.Clusters = nil
	for _, c := range clusters {
		s.Clusters = append(s.Clusters, SurveyCluster{c.Members})
	}
}

// AppendJSON appends the survey as JSON to dst, as that of a [Report] does.
func (s *Survey) AppendJSON(dst []byte) []byte {
	w := writer{dst}
	w.open('{')
	w.integer("version", s.Version)
	w.key("options")
	w.surveyOptions(&s.Options)
	list(&w, "articles", s.Articles, (*writer).surveyArticle)
	list(&w, "pairs", s.Pairs, (*writer).surveyPair)
	list(&w, "clusters", s.Clusters, (*writer).surveyCluster)
	w.close('}')
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

func (w *writer) surveyPair(p *SurveyPair) {
	w.open('{')
	w.integer("a", p.A)
	w.integer("b", p.B)
	w.number("resemblance", p.Resemblance)
	w.number("aInB", p.AInB)
	w.number("bInA", p.BInA)
	w.close('}')
}

func (w *writer) surveyCluster(c *SurveyCluster) {
	w.open('{')
	list(w, "members", c.Members, (*writer).element)
	w.close('}')
}
