package bridge

import (
	"math"
	"unsafe"

	"github.com/wirecopy/wirecopy/core"
	"github.com/wirecopy/wirecopy/core/decimal"
	"github.com/wirecopy/wirecopy/core/extra"
	"github.com/wirecopy/wirecopy/core/report"
)

// version is the only version of the request's shape that is read.
const version = 3

// The operations of a request.
const (
	compare = iota
	digest
	join
	aside
	resume
	operations // how many there are
)

// shortestArticle is the size in bytes of six empty strings. A number of
// articles that the rest of the request cannot hold is refused before any
// memory is taken for it.
const shortestArticle = 6 * 4

const malformed = "the request is not one of version 3"

// request is a decoded request; of the options, those of its operation are
// set.
type request struct {
	operation   uint32
	compare     core.Options
	survey      core.SurveyOptions
	articles    []core.Article
	before, all int           // of a digest: articles of the survey
	digests     []core.Digest // of a join
	asides      [][]uint64    // of a resume
}

// decode reads a request. The strings of the result share its memory, so that
// long texts are not there twice.
func decode(bytes []byte) (request, *core.Error) {
	d := newDecoder(bytes)
	var r request
	if d.number() != version {
		d.broken = true
	}
	if r.operation = d.number(); r.operation >= operations {
		d.broken = true
	}
	if failure := d.options(&r); failure != nil {
		return r, failure
	}
	switch r.operation {
	case digest:
		r.before, r.all = int(d.number()), int(d.number())
		r.articles = d.articles()
	case join:
		r.digests = d.digests()
	case resume:
		r.asides = d.asides()
	default:
		r.articles = d.articles()
	}
	if d.broken || d.rest != "" {
		return r, internal(malformed)
	}
	return r, nil
}

// has tells whether all is in memory that the letters of the articles and of
// the template ask for.
func (r *request) has() bool {
	all := extra.Ask(r.compare.Template, r.survey.Template)
	for i := range r.articles {
		a := &r.articles[i]
		all = extra.Ask(a.ID, a.Title, a.Date, a.Source, a.URL, a.Text) && all
	}
	return all
}

// begin makes the work that a request asks for. waiting is a join that can be
// resumed, or nil.
func (r *request) begin(waiting *joining) (*work, error) {
	switch r.operation {
	case digest:
		return newDigesting(r)
	case join:
		return newJoining(r)
	case aside:
		return newSettingAside(r)
	case resume:
		return waiting.resume(r)
	}
	return newComparing(r)
}

// newComparing gives the report, packed.
func newComparing(r *request) (*work, error) {
	c, err := core.NewComparison(r.articles, r.compare)
	if err != nil {
		return nil, err
	}
	answer := func(dst []byte) []byte { return c.Report().AppendPacked(dst) }
	return &work{total: c.Total(), step: c.Step, err: c.Err, answer: answer}, nil
}

// decoder takes a request apart from the front. Once something did not fit
// it is broken and gives zeros.
type decoder struct {
	all, rest string
	broken    bool
}

func newDecoder(bytes []byte) decoder {
	all := unsafe.String(unsafe.SliceData(bytes), len(bytes))
	return decoder{all: all, rest: all}
}

// take cuts the next size bytes off.
func (d *decoder) take(size uint32) string { return d.takeLong(uint64(size)) }

func (d *decoder) takeLong(size uint64) string {
	if d.broken || size > uint64(len(d.rest)) {
		d.broken = true
		return ""
	}
	taken := d.rest[:size]
	d.rest = d.rest[size:]
	return taken
}

func (d *decoder) number() uint32 {
	taken := d.take(4)
	if d.broken {
		return 0
	}
	return uint32(taken[0]) | uint32(taken[1])<<8 | uint32(taken[2])<<16 | uint32(taken[3])<<24
}

func (d *decoder) string() string { return d.take(d.number()) }

func (d *decoder) options(r *request) *core.Error {
	for count := d.number(); count > 0 && !d.broken; count-- {
		name, value := d.string(), d.string()
		if !d.broken && !r.setOption(name, value) {
			return &core.Error{
				Code: core.CodeOption, Article: -1,
				Message: "option " + name + " cannot be " + string(report.AppendString(nil, value)),
			}
		}
	}
	return nil
}

func (d *decoder) articles() []core.Article {
	count := d.number()
	if uint64(count)*shortestArticle > uint64(len(d.rest)) {
		d.broken = true
		return nil
	}
	articles := make([]core.Article, count)
	for i := range articles {
		articles[i] = core.Article{
			ID: d.string(), Title: d.string(), Date: d.string(),
			Source: d.string(), URL: d.string(), Text: d.string(),
		}
	}
	return articles
}

// setOption sets one option of the operation by its name and tells whether it
// could. Whether a number is in its range is for core to say.
func (r *request) setOption(name, value string) bool {
	if r.operation == compare {
		return setCompareOption(&r.compare, name, value)
	}
	return r.operation != resume && setSurveyOption(&r.survey, name, value)
}

func setCompareOption(options *core.Options, name, value string) bool {
	switch name {
	case "shingle":
		return setNumber(&options.Shingle, value)
	case "shortestPassage":
		return setNumber(&options.ShortestPassage, value)
	case "gap":
		return setNumber(&options.Gap, value)
	case "ignoreQuotations":
		return setSwitch(&options.IgnoreQuotations, value)
	case "ignoreFurniture":
		return setSwitch(&options.IgnoreFurniture, value)
	case "template":
		options.Template = value
	case "language":
		options.Language = value
	default:
		return false
	}
	return true
}

func setSurveyOption(options *core.SurveyOptions, name, value string) bool {
	switch name {
	case "shingle":
		return setNumber(&options.Shingle, value)
	case "threshold":
		return setShare(&options.Threshold, value)
	case "ignoreFurniture":
		return setSwitch(&options.IgnoreFurniture, value)
	case "template":
		options.Template = value
	case "language":
		options.Language = value
	default:
		return false
	}
	return true
}

// setShare reads a number above 0, for the reason that setNumber has.
func setShare(option *float64, value string) bool {
	number, ok := decimal.Parse(value)
	*option = number
	return ok && number > 0
}

// setNumber reads a number above 0: core takes 0 as "not given", and a caller
// who gave it must not silently get the default.
func setNumber(option *int, value string) bool {
	number, ok := decimal.Natural(value)
	*option = int(number)
	return ok && number > 0 && number <= math.MaxInt32
}

func setSwitch(option *bool, value string) bool {
	*option = value == "true"
	return value == "true" || value == "false"
}
