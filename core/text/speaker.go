package text

import "strings"

const (
	// farthestVerb is how many words may stand between a quotation and the
	// verb before it: "said in a phone call with … that he wants".
	farthestVerb = 25
	// nearestSubject is how many words behind a quotation the name may begin
	// and the verb may follow: "…,” Deputy Minister Jane Roe of Ruritania said".
	nearestSubject = 9
	// longestSpeaker is the length in words of a name with its titles.
	longestSpeaker = 8
)

// attributor finds who said a quotation in a language with verbs and capitals.
type attributor struct {
	text   *Text
	speech *speech
}

// findSpeakers sets the speakers of quotations where the text names one near
// the quotation. A pronoun names nobody; in doubt there is no speaker, because
// a wrong one is worse than none.
func findSpeakers(t *Text, all []Quotation) {
	switch t.Language {
	case "zh", "ja", "ar":
		for i := range all {
			if !all[i].Scare() { // in these scripts mostly a name in marks
				all[i].Speaker = unspacedSpeaker(t, all[i].Span)
			}
		}
		return
	}
	a := attributor{text: t, speech: speechOf(t.Language)}
	for i := range all {
		before := 0
		if i > 0 {
			before = all[i-1].Words.To
		}
		all[i].Speaker = a.speaker(all[i], before)
		if i > 0 && all[i].Speaker.Empty() && a.goesOn(all[i-1], all[i]) {
			all[i].Speaker = all[i-1].Speaker
		}
	}
}

// speaker looks behind the quotation, then before it. Words before the end of
// the last quotation belong to that.
func (a *attributor) speaker(q Quotation, last int) Span {
	first, end := a.sentenceOf(q)
	if s, decided := a.behind(q, end); decided {
		return s
	}
	return a.before(q, max(first, last))
}

// sentenceOf is the first word of the sentence in which a quotation begins,
// and the end of the words of the sentence in which it ends.
func (a *attributor) sentenceOf(q Quotation) (first, end int) {
	sentences := a.text.Sentences
	low, high := 0, len(sentences)
	for low < high {
		middle := (low + high) / 2
		if sentences[middle].Words.To <= q.Words.From {
			low = middle + 1
		} else {
			high = middle
		}
	}
	if low == len(sentences) {
		return q.Words.From, q.Words.To
	}
	first = sentences[low].Words.From
	for low < len(sentences) && sentences[low].Words.To < q.Words.To {
		low++
	}
	if low == len(sentences) {
		return first, q.Words.To
	}
	return first, max(q.Words.To, sentences[low].Words.To)
}

// behind reads what follows a quotation up to the end of its sentence: a verb
// and a name, a name and a verb, or "according to" and a name. It decides
// also where it finds a pronoun in the place of the name.
func (a *attributor) behind(q Quotation, end int) (s Span, decided bool) {
	from := q.Words.To
	if from >= end {
		return Span{}, false
	}
	if to := a.accordingAt(from, end); to > 0 {
		s = a.nameFrom(to, end)
		return s, !s.Empty()
	}
	if q.Scare() && !a.setOff(from) {
		return Span{}, false
	}
	verb := from
	for verb < end && a.in(&a.speech.skipped, verb) && !a.in(&a.speech.article, verb) {
		verb++
	}
	if verb < end && a.verb(verb) {
		if a.in(&a.speech.pronouns, verb+1) {
			return Span{}, true
		}
		s = a.nameFrom(verb+1, end)
		return s, true
	}
	if a.in(&a.speech.pronouns, from) && a.verbNear(from+1, end) {
		return Span{}, true
	}
	return a.subjectBehind(from, end)
}

// subjectBehind reads a name and then a verb.
func (a *attributor) subjectBehind(from, end int) (s Span, decided bool) {
	if !a.capital(from) && !a.in(&a.speech.article, from) {
		return Span{}, false
	}
	if s := a.apposition(from, end); !s.Empty() {
		return s, true
	}
	for verb := from + 1; verb < min(end, from+nearestSubject); verb++ {
		if a.verb(verb) {
			s = a.subject(verb, from)
			return s, !s.Empty()
		}
	}
	return Span{}, false
}

// apposition reads the name in "“…,” Jane Roe, an analyst at Example Bank, said".
func (a *attributor) apposition(from, end int) Span {
	name := a.run(from, end)
	if name.Empty() || !a.capital(from) {
		return Span{}
	}
	next := a.text.WordsIn(name).To
	if next >= end || !strings.HasPrefix(a.gap(next-1, next), ",") {
		return Span{}
	}
	for verb := next; verb < min(end, from+farthestVerb); verb++ {
		if a.verb(verb) {
			return name
		}
	}
	return Span{}
}

// verb tells a verb of saying; one with a capital is a name (the States).
func (a *attributor) verb(i int) bool {
	return a.in(&a.speech.said, i) && !a.capital(i)
}

// verbNear tells whether a verb of saying follows, adverbs aside.
func (a *attributor) verbNear(i, end int) bool {
	for i < end && a.in(&a.speech.skipped, i) {
		i++
	}
	return i < end && a.verb(i)
}

// setOff tells whether punctuation parts a short quotation from what follows;
// a word in marks inside a running sentence is not "said" by what follows it.
func (a *attributor) setOff(from int) bool {
	return strings.ContainsAny(a.gap(from-1, from), ",!?.–—-")
}

// before reads what stands before a quotation in its sentence, from its end:
// "according to" and a name, a name and a colon, or a name and a verb.
func (a *attributor) before(q Quotation, first int) Span {
	from := q.Words.From
	if first >= from {
		return Span{}
	}
	if to := a.accordingAt(first, from); to > 0 && from-first <= farthestVerb {
		if s := a.nameFrom(to, from); !s.Empty() {
			return s
		}
	}
	if s := a.beforeColon(q, first); !s.Empty() {
		return s
	}
	for verb := from - 1; verb > first && verb >= from-farthestVerb; verb-- {
		if !a.verb(verb) {
			continue
		}
		s := a.subject(verb, first)
		if a.in(&namingVerbs, verb) && !a.capital(a.text.WordsIn(s).From) {
			return Span{} // "a new coin called the “Crownlet”"
		}
		return s
	}
	return Span{}
}

// beforeColon reads "Jane Roe: “…”", with nothing else in the sentence.
func (a *attributor) beforeColon(q Quotation, first int) Span {
	from := q.Words.From
	if !strings.HasPrefix(a.gap(from-1, from), ":") || from-first > longestSpeaker {
		return Span{}
	}
	if s := a.name(from-1, first); int(a.text.Words[first].Start) == s.Start {
		return s
	}
	return Span{}
}

// goesOn tells whether a quotation of whole sentences goes on from the one
// before it: “…,” Roe said. “…”
func (a *attributor) goesOn(last, q Quotation) bool {
	if last.Speaker.Start < last.Span.End || last.Speaker.End > q.Span.Start || last.Speaker.Empty() || q.Scare() {
		return false
	}
	source := a.text.Source
	between := source[last.Speaker.End:q.Span.Start]
	const longest = 60 // bytes of what may still follow the name
	if len(between) > longest {
		return false
	}
	stops := 0
	for at, r := range between {
		switch {
		case r == '\n':
			return false
		case r == '.' && isBlank(runeAt(between, at+1)):
			stops++
		}
	}
	first, end := a.sentenceOf(q)
	return stops == 1 && first == q.Words.From && end == q.Words.To
}
