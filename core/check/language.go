package check

import (
	"github.com/wirecopy/wirecopy/core/extra"
	"github.com/wirecopy/wirecopy/core/lazy"
)

// language is what the checks know of one language. The number words of other
// languages, and their negations, are not looked for.
type language struct {
	tag      string
	numerals numerals
	spaced   bool // parts the digits of large numbers by spaces
	// cases tells that names are inflected by more than a letter or two.
	cases bool
	// nouns tells that all nouns have a capital.
	nouns    bool
	negation *table // words that turn the meaning
	soft     *table // words that say no without being a negation: refuse, lack
	limits   *table // behind a negation they leave the statement: not only
	// saying are verbs of saying by their force: 1 neutral (said), 2 doubtful
	// (claimed: it may not be so), 3 factual (admitted: it is so), 4 denying. Other
	// verbs (warned, promised, joked) say what kind of speech it was; changing
	// those is a matter of style.
	saying  *table
	accord  *table // begins a phrase that names a source
	once    lazy.Once
	numbers *table
}

// number is the table of number words, made when it is first used.
func (l *language) number() *table {
	if !l.once.Done() {
		l.once.Do(func() { l.numbers = l.numerals.table() })
	}
	return l.numbers
}

// scale is the power of ten of a word such as "million".
func (l *language) scale(hash uint64) (power int, ok bool) {
	value, ok := l.number().value(hash)
	if !ok || value&^classBits != scaleWord {
		return 0, false
	}
	return value & classBits, true
}

// languageOf is what is known of a language; of others nothing but how they
// write.
func languageOf(tag string) *language {
	for _, l := range languages {
		if l.tag == tag {
			if tag != "en" && !extra.Has(extra.Languages) {
				return unknownLanguage
			}
			return l
		}
	}
	return unknownLanguage
}

// Lists are the words of the languages, for package extra.
func Lists() []extra.List {
	var lists []extra.List
	for _, l := range languages {
		if l.tag == "en" {
			continue
		}
		all := []string{l.numerals.small, l.numerals.tens, l.numerals.fixed, l.numerals.scales}
		for _, t := range []*table{l.negation, l.soft, l.limits, l.saying, l.accord} {
			if t == nil {
				continue
			}
			all = append(all, t.lists)
		}
		for _, words := range all {
			lists = append(lists, extra.List{Content: words, Part: extra.Languages})
		}
	}
	return lists
}
