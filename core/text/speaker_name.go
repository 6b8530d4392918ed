package text

import "strings"

// in tells whether the word with index i stands in a table.
func (a *attributor) in(table *phraseTable, i int) bool { return a.text.wordIn(table, i) }

// accordingAt is the word behind "according to" between two words, 0 if it
// does not stand there.
func (a *attributor) accordingAt(from, end int) int {
	const reach = 6 // words from the start of a clause
	for i := from; i < min(end, from+reach); i++ {
		stop, ok := a.text.openingAt(&a.speech.accord, i)
		if !ok {
			continue
		}
		if to := a.text.firstWordFrom(stop); to < end {
			return to
		}
	}
	return 0
}

// gap is the text between two words, a line end where they overlap.
func (a *attributor) gap(i, j int) string { return a.text.gap(i, j) }

// joined tells whether nothing but space, or the stop of an initial or title,
// parts two words.
func (a *attributor) joined(i, j int) bool {
	gap := a.gap(i, j)
	for at, r := range gap {
		if r == '.' && at == 0 && a.text.Words[i].End-a.text.Words[i].Start <= 4 {
			continue
		}
		if !isBlank(r) && r != '\'' && r != '’' && r != '-' {
			return false
		}
	}
	return true
}

// capital tells whether a word begins with a capital letter.
func (a *attributor) capital(i int) bool {
	if i < 0 || i >= len(a.text.Words) {
		return false
	}
	r := runeAt(a.text.Source, int(a.text.Words[i].Start))
	return lowerRune(r) != r
}

// nameParticles stand inside names in lower case.
var nameParticles = phrases("de|von|van|der|den|zu|di|da|dos|das|du|del|della|bin|ibn|al|el|la|le|of|ter|ten|y|af|av")

// subject finds the name before a verb, not before word first. Between them
// may stand adverbs, or an apposition set off by commas.
func (a *attributor) subject(verb, first int) Span {
	if a.in(&a.speech.passive, verb-1) {
		return Span{}
	}
	i := verb - 1
	for i > first && a.in(&a.speech.skipped, i) && a.joined(i, i+1) && !a.inName(i) {
		i--
	}
	if a.in(&a.speech.passive, i) || i < first {
		return Span{}
	}
	if !a.joined(i, i+1) {
		if i = a.beforeApposition(i, first); i < first {
			return Span{}
		}
	}
	return a.name(i, first)
}

// inName tells whether a word that is also an adverb ends a name here.
func (a *attributor) inName(i int) bool {
	return a.capital(i) && !a.in(&a.speech.skipped, i)
}

// beforeApposition is the last word before an apposition that ends with word
// i and a comma: "Jane Roe, the deputy minister, said"; -1 if there is none.
func (a *attributor) beforeApposition(i, first int) int {
	if !strings.HasPrefix(a.gap(i, i+1), ",") {
		return -1
	}
	const longest = 12 // words of an apposition
	for j := i; j > first && j > i-longest; j-- {
		comma := strings.HasPrefix(a.gap(j-1, j), ",")
		if comma && a.capital(j-1) {
			return j - 1
		}
		if !comma && !a.joined(j-1, j) {
			return -1
		}
	}
	return -1
}

// name is the longest run of capitalised words that ends with word last, or,
// in their place, a noun with its article: "the foreign ministry".
func (a *attributor) name(last, first int) Span {
	from := last + 1
	for i := last; i >= first && i > last-longestSpeaker; i-- {
		if i < last && !a.joined(i, i+1) {
			break
		}
		if a.capital(i) && !a.in(&a.speech.pronouns, i) {
			from = i
		} else if !a.in(&nameParticles, i) || i == last {
			break
		}
	}
	from = a.dropArticles(from, last+1)
	if from <= last {
		return a.spanOf(from, last+1)
	}
	return a.noun(last, first)
}

// dropArticles moves the start of a name behind a capitalised article or
// adverb that only begins its sentence.
func (a *attributor) dropArticles(from, end int) int {
	for from < end && (a.in(&a.speech.article, from) || a.in(&a.speech.stops, from) || a.in(&a.speech.skipped, from)) {
		from++
	}
	return from
}

// noun reads a speaker without a name that ends with word last.
func (a *attributor) noun(last, first int) Span {
	const longest = 4 // words behind the article
	if a.in(&a.speech.stops, last) || a.in(&a.speech.pronouns, last) || a.in(&a.speech.skipped, last) {
		return Span{}
	}
	for i := last - 1; i >= first && i >= last-longest; i-- {
		if !a.joined(i, i+1) || a.in(&a.speech.pronouns, i) || a.in(&a.speech.said, i) {
			return Span{}
		}
		if a.in(&a.speech.article, i) {
			return a.spanOf(i+1, last+1)
		}
		if a.in(&a.speech.stops, i) {
			return Span{}
		}
	}
	return Span{}
}

// nameFrom is the first name at or behind word i, over an article and a few
// nouns: "said the deputy minister, Jane Roe" is left to "deputy minister".
func (a *attributor) nameFrom(i, end int) Span {
	const nouns = 4 // words in lower case before a name
	start := i
	for i < end && i < start+nouns && !a.capital(i) {
		if a.in(&a.speech.pronouns, i) || i > start && (!a.joined(i-1, i) || a.in(&a.speech.stops, i) && !a.in(&nameParticles, i)) {
			break
		}
		if i == start && a.in(&a.speech.stops, i) && !a.in(&a.speech.article, i) {
			return Span{}
		}
		i++
	}
	if i < end && a.capital(i) && (i == start || a.joined(i-1, i)) && !a.in(&a.speech.pronouns, i) && !a.in(&a.speech.stops, i) {
		return a.run(i, end)
	}
	if i-start >= 2 && a.in(&a.speech.article, start) {
		return a.spanOf(start+1, i)
	}
	return Span{}
}

// run is the run of capitalised words that begins with word i.
func (a *attributor) run(i, end int) Span {
	last := i
	for j := i + 1; j < min(end, i+longestSpeaker); j++ {
		if !a.joined(j-1, j) || a.in(&a.speech.skipped, j) {
			break
		}
		if a.capital(j) {
			last = j
		} else if !a.in(&nameParticles, j) {
			break
		}
	}
	from := a.dropArticles(i, last+1)
	return a.spanOf(from, last+1)
}

func (a *attributor) spanOf(from, to int) Span {
	if from >= to {
		return Span{}
	}
	s := a.text.SpanOf(Range{from, to})
	return s
}
