package core

import (
	"strconv"

	"github.com/wirecopy/wirecopy/core/align"
	"github.com/wirecopy/wirecopy/core/report"
	"github.com/wirecopy/wirecopy/core/text"
)

// Options is what a caller may set; the zero value is the default.
type Options struct {
	Shingle          int    // words in a shingle; 0: DefaultShingle
	ShortestPassage  int    // words; 0: DefaultShortestPassage
	Gap              int    // words; 0: DefaultGap
	IgnoreQuotations bool   // leave quotations out of shares and passages
	IgnoreFurniture  bool   // leave page furniture out of shares and passages
	Template         string // text to leave out wherever it stands
	Language         string // BCP 47 tag for all articles; empty: detected
}

const (
	// DefaultShingle is five words, the size that most published figures on
	// near-duplicate news are given for.
	DefaultShingle = 5
	// DefaultShortestPassage: of 250 pairs without reuse in the PAN 2013
	// training corpus, 2 shared a run of 8 words or more.
	DefaultShortestPassage = 8
	// DefaultGap bridges a replaced clause but not a dropped sentence.
	DefaultGap = 6
	// Limits: a shingle of one word matches everywhere; longer gaps than
	// maxGap would make one passage of two.
	minShingle, maxShingle = 2, 20
	maxPassage             = 1000
	maxGap                 = 50
)

// withDefaults fills in the defaults and checks the ranges.
func (o Options) withDefaults() (Options, error) {
	for _, n := range []struct {
		value                     *int
		name                      string
		standard, least, greatest int
	}{
		{&o.Shingle, "shingle", DefaultShingle, minShingle, maxShingle},
		{&o.ShortestPassage, "shortestPassage", DefaultShortestPassage, 1, maxPassage},
		{&o.Gap, "gap", DefaultGap, 1, maxGap},
	} {
		if *n.value == 0 {
			*n.value = n.standard
		}
		if *n.value < n.least || *n.value > n.greatest {
			return o, &Error{CodeOption, -1, "", "The option " + n.name + " goes from " + strconv.Itoa(n.least) + " to " + strconv.Itoa(n.greatest) + " words."}
		}
	}
	if len(o.Template) > MaxArticleBytes {
		return o, &Error{CodeOption, -1, "", "The option template is longer than " + megabytes(MaxArticleBytes) + "."}
	}
	return o, nil
}

func (o Options) align() align.Options {
	return align.Options{Shingle: o.Shingle, ShortestPassage: o.ShortestPassage, Gap: o.Gap}
}

func (o Options) report() report.Options {
	return report.Options{
		Shingle: o.Shingle, ShortestPassage: o.ShortestPassage, Gap: o.Gap,
		IgnoreQuotations: o.IgnoreQuotations, IgnoreFurniture: o.IgnoreFurniture,
		Template: o.Template, Language: o.Language,
	}
}

// ignore marks the words that the options leave out.
func (o Options) ignore(t, template *text.Text) {
	flags := text.Flag(0)
	if o.IgnoreQuotations {
		flags |= text.Quoted
	}
	if o.IgnoreFurniture {
		flags |= text.InFurniture
	}
	for i := range t.Words {
		if t.Words[i].Flags&flags != 0 {
			t.Words[i].Flags |= text.Ignored
		}
	}
	for _, r := range align.Occurrences(template, t) {
		t.Mark(r, text.Ignored)
	}
}
