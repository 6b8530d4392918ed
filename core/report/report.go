// Package report is the last stage: the result of a comparison as plain data
// and as JSON. It is the only place where byte spans become UTF-16 offsets.
//
// The types mirror web/engine/types.ts field by field; [Report.AppendJSON]
// and [Report.AppendPacked] write them by hand, so that the wasm module needs
// neither fmt nor reflection, and tests hold their output against the types.
package report

// Version is the version of the report's shape.
const Version = 1

// Report is the result of comparing articles with each other.
type Report struct {
	Version  int       `json:"version"`
	Options  Options   `json:"options"`
	Articles []Article `json:"articles"`
	Pairs    []Pair    `json:"pairs"`
	Clusters []Cluster `json:"clusters"`
}

// Options are the values that were used, defaults filled in.
type Options struct {
	Shingle          int    `json:"shingle"`         // words
	ShortestPassage  int    `json:"shortestPassage"` // words
	Gap              int    `json:"gap"`             // words
	IgnoreQuotations bool   `json:"ignoreQuotations"`
	IgnoreFurniture  bool   `json:"ignoreFurniture"`
	Template         string `json:"template"` // text that was left out
	Language         string `json:"language"` // empty: detected for each article
}

// Span is a half-open range of UTF-16 code units in an article's text.
type Span struct {
	Start int `json:"start"`
	End   int `json:"end"`
}

// Article is what was found in one article by itself.
type Article struct {
	ID         string      `json:"id"`
	Title      string      `json:"title"`
	Language   string      `json:"language"`
	Words      int         `json:"words"`
	Sentences  int         `json:"sentences"`
	Paragraphs []Span      `json:"paragraphs"`
	Quotations []Quotation `json:"quotations"`
	Furniture  []Furniture `json:"furniture"`
	Credits    []Credit    `json:"credits"`
	Dates      []Date      `json:"dates"`
}

// Quotation is a stretch in quotation marks, the marks included.
type Quotation struct {
	Start   int    `json:"start"`
	End     int    `json:"end"`
	Speaker string `json:"speaker,omitempty"`
}

// Furniture is page text around the article, with the reason it counts so.
type Furniture struct {
	Start int    `json:"start"`
	End   int    `json:"end"`
	Why   string `json:"why"`
}

// Credit is a credit line; Agency is empty where it names none.
type Credit struct {
	Start  int    `json:"start"`
	End    int    `json:"end"`
	Agency string `json:"agency"`
}

// Date is a calendar date, ISO 8601, as far as the text gives it.
type Date struct {
	Start int    `json:"start"`
	End   int    `json:"end"`
	ISO   string `json:"iso"`
}

// Pair is the result for two articles; A < B are indexes into Articles.
type Pair struct {
	A           int        `json:"a"`
	B           int        `json:"b"`
	Relation    string     `json:"relation"`
	Certainty   float64    `json:"certainty"` // 0 to 1
	Evidence    []Evidence `json:"evidence"`
	AInB        Share      `json:"aInB"`
	BInA        Share      `json:"bInA"`
	Resemblance float64    `json:"resemblance"` // of the shingle sets, 0 to 1
	Shingle     int        `json:"shingle"`     // words in a shingle
	Longest     Longest    `json:"longest"`
	Passages    []Passage  `json:"passages"`
	Checks      Checks     `json:"checks"`
}

// Evidence is one reason for the relation, in words for the reader.
type Evidence struct {
	Code    string  `json:"code"`
	Message string  `json:"message"`
	Spans   []Place `json:"spans,omitempty"`
}

// Place is a span of one article of the report.
type Place struct {
	Article int `json:"article"`
	Start   int `json:"start"`
	End     int `json:"end"`
}

// Share says how much of one article stands in another, in words. Words is
// the sum of the four kinds; Share is Words/Of.
type Share struct {
	Words     int     `json:"words"`
	Of        int     `json:"of"`
	Share     float64 `json:"share"`
	Verbatim  int     `json:"verbatim"`
	Edited    int     `json:"edited"`
	Rewritten int     `json:"rewritten"`
	Quotation int     `json:"quotation"`
}

// Longest is the longest stretch that stands word for word in both.
type Longest struct {
	Words int  `json:"words"`
	A     Span `json:"a"`
	B     Span `json:"b"`
}

// Passage is a maximal stretch of reuse, in the order of article A.
type Passage struct {
	A     Span   `json:"a"`
	B     Span   `json:"b"`
	Kind  string `json:"kind"`
	Moved bool   `json:"moved"`
	Parts []Part `json:"parts"`
}

// Part is a piece of a passage with one kind. Its edits, in order, cover it.
type Part struct {
	A     Span   `json:"a"`
	B     Span   `json:"b"`
	Kind  string `json:"kind"`
	Edits []Edit `json:"edits"`
}

// Edit is one step of turning the words of A into those of B. The span of the
// side that has no words is empty.
type Edit struct {
	Op string `json:"op"` // equal, insert, delete, replace
	A  Span   `json:"a"`
	B  Span   `json:"b"`
}

// Checks are what happened to quotations, figures and rare spellings.
type Checks struct {
	Quotations []QuotationCheck `json:"quotations"`
	Figures    []FigureCheck    `json:"figures"`
	Slips      []Slip           `json:"slips"`
}

// QuotationCheck follows one quotation from article to article.
type QuotationCheck struct {
	A      *Span  `json:"a,omitempty"`
	B      *Span  `json:"b,omitempty"`
	Status string `json:"status"` // identical, altered, reattributed, only-a, only-b
	Edits  []Edit `json:"edits"`
}

// FigureCheck is a figure, date, name, negation or attribution that differs.
type FigureCheck struct {
	A    Span   `json:"a"`
	B    Span   `json:"b"`
	Kind string `json:"kind"`
}

// Slip is a rare spelling that articles share.
type Slip struct {
	Text  string  `json:"text"`
	Spans []Place `json:"spans"`
}

// Cluster is a group of articles connected by reuse.
type Cluster struct {
	Members    []int        `json:"members"`
	Provenance []Provenance `json:"provenance"`
}

// Provenance is the likely direction of one reuse, with its evidence.
type Provenance struct {
	From      int        `json:"from"`
	To        int        `json:"to"`
	Certainty float64    `json:"certainty"`
	Evidence  []Evidence `json:"evidence"`
}
