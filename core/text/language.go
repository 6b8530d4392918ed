package text

import (
	"math/bits"
	"strings"
)

// The language is told by script and, where languages share one, by stop words
// that only they use. The library whatlanggo (MIT, last release 2019) does the
// same with trigrams of 84 languages, but adds 106 KB of gzipped wasm in maps
// built at the start; these tables add a tenth and serve as stop words too.

const (
	// languageSample is how many bytes are read: more text does not change the
	// answer, and a page of menus before the article is shorter than this.
	languageSample = 1 << 13
	// hanWeight counts one Han character as this many letters: it stands for
	// about half a word.
	hanWeight = 3
	// stopWordWeight is the evidence of a stop word of one language alone; a
	// word of n languages counts 1/n of it for each. It has many divisors.
	stopWordWeight = 60
	// leastStopWords is the evidence, in words of one language alone, below
	// which a text is too short or too strange to name its language.
	leastStopWords = 2
	// leastStopWordShare is one stop word in so many words: running text of
	// the languages with the fewest (Finnish, Hungarian) has one in eight.
	leastStopWordShare = 25
	// closeCall: the best language must lead by one part in so many. Sister
	// languages lead each other by more in a single sentence (a tenth for
	// Danish and Norwegian in the tests); lists of names do not.
	closeCall = 10
	// longestStopWord, in bytes, leaves the long words out of the look-up.
	longestStopWord = 24
	// tellingEvery is the number of words in which a telling letter counts once,
	// so that the many names of a foreign report do not outweigh its own words.
	tellingEvery = 20
)

// detectLanguage names the language of a text by its BCP 47 primary subtag,
// "und" where the evidence is thin. Linear in the source. hashes are those of
// the words as in a [Skim], or nil.
func detectLanguage(t *Text, hashes []uint64) string {
	sample := t.Source[:min(len(t.Source), languageSample)]
	count := countScripts(sample, t.blocks)
	switch main := count.main(); main {
	case scriptNone:
		return "und"
	case scriptLatin, scriptCyrillic, scriptDevanagari, scriptArabic, scriptHebrew:
		return byStopWords(t, hashes, main, count)
	case scriptHan:
		if count.of[scriptKana]*kanaShare > count.of[scriptHan] {
			return "ja"
		}
		return "zh"
	default:
		return scriptLanguages[main]
	}
}

// byStopWords chooses among the languages of one script.
func byStopWords(t *Text, hashes []uint64, main script, count *scriptCount) string {
	var scores [64]int
	sample := t.Words[:t.firstWordFrom(languageSample)]
	candidates := languagesOf(main)
	times := t.timesPlain(sample)
	for i, w := range sample {
		n, languages := 1, uint64(0)
		switch {
		case w.Flags&plain != 0:
			if n, times[w.ID] = int(times[w.ID]), 0; n == 0 {
				continue // counted with the first of them
			}
			languages = t.lexicon.stopWordOf(w.ID)
		case i < len(hashes) && hashes[i] != 0 && w.Flags == 0:
			languages = stopWordWithHash(hashes[i], int(w.End-w.Start))
		default:
			languages = t.stopWordOf(w)
		}
		addEvidence(scores[:], languages&candidates, stopWordWeight, n)
	}
	most := len(sample)/tellingEvery + 1
	for i, n := range count.telling[:] {
		if n == 0 {
			continue
		}
		languages := languagesNamed(telling.tags[i]) & candidates
		addEvidence(scores[:], languages, stopWordWeight*min(n, most), 1)
	}
	return bestLanguage(scores[:], len(sample))
}

// timesPlain counts how often the words of ASCII letters stand among some, by their
// number: half of the stop words of a text are a dozen.
func (t *Text) timesPlain(words []Word) []uint16 {
	if t.lexicon == nil {
		return nil
	}
	times := make([]uint16, t.lexicon.Len())
	for _, w := range words {
		if w.Flags&plain != 0 {
			times[w.ID]++
		}
	}
	return times
}

// addEvidence shares the evidence of one word, found so many times, out among the
// languages of a set.
func addEvidence(scores []int, languages uint64, weight, times int) {
	if languages == 0 {
		return
	}
	share := weight / bits.OnesCount64(languages) * times
	for rest := languages; rest != 0; rest &= rest - 1 {
		scores[bits.TrailingZeros64(rest)] += share
	}
}

// bestLanguage is the language with the most evidence, if that is enough.
func bestLanguage(scores []int, words int) string {
	best, second := 0, 0
	for i, score := range scores {
		if score > scores[best] {
			best, second = i, scores[best]
		} else if i != best {
			second = max(second, score)
		}
	}
	if scores[best]*closeCall < second*(closeCall+1) {
		return "und"
	}
	least := max(leastStopWords, words/leastStopWordShare) * stopWordWeight
	if scores[best] < least {
		return "und"
	}
	return stopWordLanguages()[best].tag
}

// languagesOf is the set of the languages written in a script, one bit each.
func languagesOf(s script) (set uint64) {
	for i, l := range stopWordLanguages() {
		if l.script == s {
			set |= 1 << i
		}
	}
	return set
}

// languagesNamed is the set of the languages with the tags, parted by space.
func languagesNamed(tags string) (set uint64) {
	for rest, more := tags, true; more; {
		var tag string
		tag, rest, more = strings.Cut(rest, " ")
		for i, l := range stopWordLanguages() {
			if l.tag == tag {
				set |= 1 << i
			}
		}
	}
	return set
}

// stopWordOf is the set of languages that have a word as a stop word.
func (t *Text) stopWordOf(w Word) uint64 {
	switch {
	case w.Flags&plain != 0:
		return t.lexicon.stopWordOf(w.ID)
	case w.End-w.Start > longestStopWord:
		return 0
	}
	word := t.Source[w.Start:w.End]
	if PlainEnd(word, 0) == len(word) {
		return 0 // with a digit, or parted into two by a sign
	}
	hash, _ := phraseHash(word)
	languages, _ := stopWords.value(hash)
	return languages
}

// stopWordWithHash is the same for a word of so many ASCII letters by its hash,
// as [Skim] has it.
func stopWordWithHash(hash uint64, letters int) uint64 {
	if letters > longestStopWord {
		return 0
	}
	languages, _ := stopWords.value(hash)
	return languages
}

// stopWordOf is the same for words of ASCII letters alone, of which each is
// looked up once: of all tables, this one is asked about every word. Other words
// may be spelled in several ways with one normal form.
func (l *Lexicon) stopWordOf(id uint32) uint64 {
	if int(id) < len(l.stopWords) && l.stopWords[id] != 0 {
		return l.stopWords[id] &^ knownStopWord
	}
	return l.lookUpStopWord(id)
}

// knownStopWord marks what was looked up; no language has this bit.
const knownStopWord = 1 << 63

func (l *Lexicon) lookUpStopWord(id uint32) uint64 {
	if int(id) >= len(l.stopWords) {
		grown := make([]uint64, cap(l.forms))
		copy(grown, l.stopWords)
		l.stopWords = grown
	}
	languages := stopWordWithHash(unmixHash(l.forms[id].hash), len(l.form(id)))
	l.stopWords[id] = languages | knownStopWord
	return languages
}

// stopWords tells the set of languages that have a word as a stop word.
var stopWords = &phraseTable{separator: " ", grouped: stopWordGroups}

func stopWordGroups() (groups []phraseGroup) {
	for i, l := range stopWordLanguages() {
		groups = append(groups, phraseGroup{1 << i, l.words})
	}
	return groups
}
