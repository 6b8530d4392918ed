package text

import (
	"strings"
	"unicode/utf8"

	"github.com/wirecopy/wirecopy/core/extra"
	"github.com/wirecopy/wirecopy/core/lazy"
)

// Chinese and Japanese set no spaces and Arabic no capitals: there a speaker
// is what stands between punctuation and a verb of saying.

const (
	// longestUnspaced is the length in characters of a speaker with titles.
	longestUnspaced = 14
	// unspacedReach is how many bytes beside a quotation are read.
	unspacedReach = 120
)

// The words for speakers, parted by bars. Of verbs of saying, the longest stands
// first where one begins another.
const (
	chineseVerbs  = "表示|指出|强调|強調|认为|認為|写道|寫道|宣布|警告|回应|回應|透露|介绍|补充|告诉|告訴|声称|声明|坦言|说|說|称|稱"
	japaneseVerbs = "述べた|述べている|述べ|語った|語る|話した|話す|話している|発表した|表明した|コメントした|指摘した|説明した|強調した|主張した|答えた|明らかにした|批判した"
	// unspacedPronouns and what else is no name before a verb.
	unspacedPronouns = "他|她|它|他们|她们|我|我们|并|也|还|这|有人|所|据|用|在|的|有的|比如|可以|如|就|不|而|但|然后|彼|彼女|同氏|私"
	// nameEnds part a name from what is said of the occasion.
	nameEnds = "在|对|對|向|就|于|近日|信誓旦旦|今天|昨天|日前|则|還|还|也|接受|曾|当天|周一|周二|周三|周四|周五|周六|周日|会|同时|进一步"
)

var (
	arabicVerbs = phrases("قال|قالت|وقال|وقالت|أكد|أكدت|وأكد|وأكدت|أضاف|وأضاف|أضافت|وأضافت|صرح|وصرح|صرحت|أعلن|وأعلن|أعلنت|أوضح|وأوضح|أوضحت|ذكر|وذكر|ذكرت|كتب|وكتب|كتبت|حذر|وحذر|شدد|وشدد|يقول|تقول|اعتبر|واعتبر|رأى|دعا")
	arabicStops = phrases("إن|أن|ان|إنه|أنه|إنها|أنها|في|من|على|عن|إلى|الى|خلال|بعد|قبل|لـ|ل|اليوم|أمس|له|لها|لهم|ذلك|هذا|كما|عقب|فيها|فيه|به|بها|قائلا|قائلاً|مع|أمام|عبر|عندما|بأن|بشأن|حول|الاثنين|الثلاثاء|الأربعاء|الخميس|الجمعة|السبت|الأحد|و|هو|هي")
)

// unspaced are the lists above, taken apart.
var unspaced struct {
	once                              lazy.Once
	chinese, japanese, pronouns, ends []string
}

func readUnspaced() {
	unspaced.chinese, unspaced.japanese = strings.Split(chineseVerbs, "|"), strings.Split(japaneseVerbs, "|")
	unspaced.pronouns, unspaced.ends = strings.Split(unspacedPronouns, "|"), strings.Split(nameEnds, "|")
}

// unspacedSpeaker finds who said the quotation.
func unspacedSpeaker(t *Text, q Span) Span {
	if !extra.Has(extra.Scripts) {
		return Span{}
	}
	if !unspaced.once.Done() {
		unspaced.once.Do(readUnspaced)
	}
	before := Span{max(0, q.Start-unspacedReach), q.Start}
	for before.Start < before.End && !utf8.RuneStart(t.Source[before.Start]) {
		before.Start++
	}
	after := Span{q.End, min(len(t.Source), q.End+unspacedReach)}
	for after.End > after.Start && after.End < len(t.Source) && !utf8.RuneStart(t.Source[after.End]) {
		after.End--
	}
	switch t.Language {
	case "zh":
		return chineseSpeaker(t.Source, before, after)
	case "ja":
		return japaneseSpeaker(t.Source, before, after)
	}
	return arabicSpeaker(t, before)
}

// endsClause tells the marks that part what belongs to a quotation from the rest.
func endsClause(r rune) bool {
	switch r {
	case '。', '，', '！', '？', '；', '、', '：', '“', '”', '「', '」', '『', '』', '\n', ',', '.', '!', '?', '"', ';', ':', '؛', '،', '…', '　', '（', '）', '(', ')', '|':
		return true
	}
	return false
}

// chineseSpeaker reads 外长王某说：“…” and “…”，王某表示.
func chineseSpeaker(s string, before, after Span) Span {
	end := before.End
	for end > before.Start {
		r, size := utf8.DecodeLastRuneInString(s[before.Start:end])
		if r != '：' && r != ':' && r != '，' && r != ',' && !isBlank(r) {
			break
		}
		end -= size
	}
	if end < before.End {
		if at := clauseStart(s, before.Start, end); at >= before.Start {
			if name := nameBeforeVerb(s, Span{at, end}, true); !name.Empty() {
				return name
			}
		}
	}
	start := after.Start
	for start < after.End {
		r, size := utf8.DecodeRuneInString(s[start:])
		if r != '，' && r != ',' && r != '—' {
			break
		}
		start += size
	}
	end = start
	for end < after.End {
		r, size := utf8.DecodeRuneInString(s[end:])
		if endsClause(r) {
			break
		}
		end += size
	}
	return nameBeforeVerb(s, Span{start, end}, false)
}

// clauseStart is where the clause that ends at byte end begins.
func clauseStart(s string, from, end int) int {
	for at := end; at > from; {
		r, size := utf8.DecodeLastRuneInString(s[from:at])
		if endsClause(r) {
			return at
		}
		at -= size
	}
	return from
}

// nameBeforeVerb is the name at the start of a clause that has a verb of
// saying: at its end if last is set, anywhere otherwise.
func nameBeforeVerb(s string, clause Span, last bool) Span {
	text := s[clause.Start:clause.End]
	for at := range text {
		for _, verb := range unspaced.chinese {
			if len(text)-at < len(verb) || text[at:at+len(verb)] != verb {
				continue
			}
			if last && at+len(verb) != len(text) && verb != "告诉" && verb != "告訴" {
				continue
			}
			return plainName(s, Span{clause.Start, clause.Start + at})
		}
	}
	return Span{}
}

// plainName cuts what is said of the occasion off a name; a pronoun or a long
// clause is no name.
func plainName(s string, at Span) Span {
	at = trimSpan(s, at)
	text := s[at.Start:at.End]
	for i := range text {
		for _, end := range unspaced.ends {
			if i > 0 && len(text)-i >= len(end) && text[i:i+len(end)] == end {
				return plainName(s, Span{at.Start, at.Start + i})
			}
		}
	}
	characters := utf8.RuneCountInString(text)
	if characters < 2 || characters > longestUnspaced {
		return Span{}
	}
	for _, pronoun := range unspaced.pronouns {
		if len(text) >= len(pronoun) && text[:len(pronoun)] == pronoun {
			return Span{}
		}
	}
	return at
}

// japaneseSpeaker reads 王某氏は「…」と述べた and 「…」と王某氏は述べた.
func japaneseSpeaker(s string, before, after Span) Span {
	tail := s[after.Start:after.End]
	if len(tail) < len("と") || tail[:len("と")] != "と" {
		return Span{}
	}
	clause := tail
	for at, r := range tail {
		if r == '。' || r == '\n' {
			clause = tail[:at]
			break
		}
	}
	if !containsAny(clause, unspaced.japanese) {
		return Span{}
	}
	if name := topic(s, Span{after.Start + len("と"), after.Start + len(clause)}, false); !name.Empty() {
		return name
	}
	start := before.Start
	for at := before.Start; at < before.End; {
		r, size := utf8.DecodeRuneInString(s[at:])
		at += size
		if r == '。' || r == '\n' || r == '」' {
			start = at
		}
	}
	return topic(s, Span{start, before.End}, true)
}

// topic is the noun before the particle は or が: the last in a clause before
// a quotation, the first behind it.
func topic(s string, clause Span, last bool) (name Span) {
	from := clause.Start
	for at := clause.Start; at < clause.End; {
		r, size := utf8.DecodeRuneInString(s[at:])
		if (r == 'は' || r == 'が') && from < at {
			if n := plainName(s, Span{from, at}); !n.Empty() {
				name = n
				if !last {
					return name
				}
			}
		}
		at += size
		if hiragana := 0x3041 <= r && r <= 0x309F; hiragana || endsClause(r) {
			from = at
		}
	}
	return name
}

func containsAny(s string, all []string) bool {
	for at := range s {
		for _, one := range all {
			if len(s)-at >= len(one) && s[at:at+len(one)] == one {
				return true
			}
		}
	}
	return false
}

// arabicSpeaker reads a verb of saying and the noun behind it, before the
// quotation and in the same clause.
func arabicSpeaker(t *Text, before Span) Span {
	reach := t.WordsIn(before)
	for i := reach.To - 1; i >= reach.From; i-- {
		if int(t.Words[i].End) > before.End || hasSentenceEnd(t.Source[t.Words[i].End:before.End]) {
			return Span{}
		}
		if !t.wordIn(&arabicVerbs, i) {
			continue
		}
		const longest = 6 // words of a name with its titles
		end := i + 1
		for end < reach.To && end-i <= longest && !t.wordIn(&arabicStops, end) {
			if end > i+1 && !onlyBlank(t.gap(end-1, end)) {
				break
			}
			end++
		}
		if end-i > longest {
			return Span{}
		}
		return t.SpanOf(Range{i + 1, end})
	}
	return Span{}
}

func hasSentenceEnd(s string) bool {
	for _, r := range s {
		if r == '.' || r == '!' || r == '؟' || r == '\n' {
			return true
		}
	}
	return false
}

func onlyBlank(s string) bool {
	for _, r := range s {
		if !isBlank(r) {
			return false
		}
	}
	return true
}
