package text

import (
	"math/rand/v2"
	"slices"
	"strings"
	"testing"
	"unicode"
	"unicode/utf8"

	"github.com/clipperhouse/uax29/v2/words"
)

// spelled are the words of a source as they stand in it.
func spelled(source string) []string {
	var found []string
	for _, w := range splitWords(source, NewLexicon()) {
		found = append(found, source[w.Start:w.End])
	}
	return found
}

// wordTests have the words that are wanted with a bar between them.
var wordTests = []struct{ name, source, want string }{
	{"sentence", "The port, shut since May (2021), reopened!", "The|port|shut|since|May|2021|reopened"},
	{"abbreviation", "The U.S. left at 5 p.m. for U.S.A. talks.", "The|U.S|left|at|5|p.m|for|U.S.A|talks"},
	{"lost space", "the end.Start again.A port", "the|end|Start|again|A|port"},
	{"lost space behind a letter with an accent", "ett år.I går", "ett|år|I|går"},
	{"numbers", "3.5 of 75,000-100,000, v2.0, 1.5bn", "3.5|of|75,000|100,000|v2.0|1.5bn"},
	{"numbers of other scripts", "３．５ ３.５ ٣.٥ ٣٫٥ ٧٥,٠٠٠ a．b", "３．５|３.５|٣.٥|٣٫٥|٧٥,٠٠٠|a|b"},
	{"apostrophes", "won't NATO’s rock'n'roll 'tis ‘so’", "won't|NATO’s|rock'n'roll|tis|so"},
	{"apostrophes in numbers", "1'000 or 1’000 or 1'000€", "1'000|or|1’000|or|1'000"},
	{"hyphens", "e-mail e‑mail long-term-plan COVID-19 F-16 -x x-", "e-mail|e‑mail|long-term-plan|COVID|19|F|16|x|x"},
	{"hyphen without its line end", "exam- ple", "exam|ple"},
	{"hyphen, line end", "exam-\nple", "exam-\nple"},
	{"hyphen, CRLF and indent", "exam-\r\n    ple", "exam-\r\n    ple"},
	{"hyphen, empty line", "exam-\n\nple", "exam-\n\nple"},
	{"hyphen, new paragraph", "exam-\n\n\nple", "exam|ple"},
	{"hyphen, line end, digit", "COVID-\n19", "COVID|19"},
	{"soft hyphen", "ex\u00adam\u00ad\nple", "ex\u00adam\u00ad\nple"},
	{"soft hyphen before the next word", "ex\u00adam\u00ad ple", "ex\u00adam\u00ad|ple"},
	{"dashes", "port—shut port–shut port--shut port - shut", "port|shut|port|shut|port|shut|port|shut"},
	{"underscores", "snake_case __main__ é_è ａ＿ｂ", "snake|case|main|é|è|ａ|ｂ"},
	{"colons", "10:30 a:b é:è 10;30 é;è ３：４", "10|30|a|b|é|è|10|30|é|è|３|４"},
	{"address", "https://ports.example/a-b.html?x=1&y=é", "https|ports|example|a-b|html|x|1|y|é"},
	{"mail", "desk@ports.example", "desk|ports|example"},
	{"byte order mark", "\uFEFFThe port", "The|port"},
	{"CRLF and tabs", "one\r\ntwo\tthree\vfour", "one|two|three|four"},
	{"control characters", "a\x00b\x7fc", "a|b|c"},
	{"Unicode spaces", "a\u00a0b\u2028c\u3000d\u200be\u202ff\u202f!", "a|b|c|d|e|f"},
	{"invalid bytes", "a\xffb \xc3 ok\xe2\x82 ok\xe2\x82no \x82é\xe2", "a|b|ok|ok|no|é"},
	{"emoji", "one🌊two 👩‍👩‍👧 🏴‍☠️ three", "one|two|three"},
	{"full-width", "ＰＯＲＴ　２０２１", "ＰＯＲＴ|２０２１"},
	{"combining marks", "e\u0301te\u0301 a\u0323\u0302", "e\u0301te\u0301|a\u0323\u0302"},
	{"fractions and signs", "½ cup, 10 %, $5, №7, AT&T", "½|cup|10|5|7|AT|T"},
	{"only marks", " — … !? “” 🌊 - _ ' ", ""},
	{"nothing", "", ""},
}

func TestWords(t *testing.T) {
	for _, test := range wordTests {
		t.Run(test.name, func(t *testing.T) {
			if got := strings.Join(spelled(test.source), "|"); got != test.want {
				t.Errorf("got  %q\nwant %q", got, test.want)
			}
		})
	}
}

func TestWordsOfScripts(t *testing.T) {
	tests := []struct{ name, source, want string }{
		{"Chinese", "海港委员会。", "海港|港委|委员|员会"},
		{"one character", "，港。", "港"},
		{"wrapped Chinese", "海港\r\n  委员", "海港|港\r\n  委|委员"},
		{"Chinese paragraphs", "海港\n\n委员", "海港|委员"},
		{"Chinese and Latin", "用iPhone12手机5G网", "用|iPhone12|手机|5G|网"},
		{"Chinese date", "2021年12月", "2021|年|12|月"},
		{"Japanese", "コーヒーの港", "コー|ーヒ|ヒー|ーの|の港"},
		{"Thai with marks", "ที่นี่ท่าเรือ ๒๕๖๔", "ที่นี่|นี่ท่|ท่า|าเ|เรื|รือ|๒๕๖๔"},
		{"Korean", "항만 위원회는 2021년", "항만|위원회는|2021년"},
		{"Arabic", "وقال، إنّ الميناء ٢٠٢١؟", "وقال|إنّ|الميناء|٢٠٢١"},
		{"Hindi", "बंदरगाह समिति का क्षेत्र।", "बंदरगाह|समिति|का|क्षेत्र"},
		{"Hebrew", `דובר צה"ל אמר`, `דובר|צה"ל|אמר`},
		{"Russian", "Порт-сити, ООО «Порт»", "Порт-сити|ООО|Порт"},
		{"Catalan", "col·lecció d’art", "col·lecció|d’art"},
	}
	for _, test := range tests {
		t.Run(test.name, func(t *testing.T) {
			if got := strings.Join(spelled(test.source), "|"); got != test.want {
				t.Errorf("got  %q\nwant %q", got, test.want)
			}
		})
	}
}

func TestWordFlags(t *testing.T) {
	source := "Port 5G ２１ ٢ 海港 七"
	want := []Flag{plain, Number, Number, Number, Unspaced, Unspaced}
	for i, w := range splitWords(source, NewLexicon()) {
		if w.Flags != want[i] {
			t.Errorf("%q has flags %b, want %b", source[w.Start:w.End], w.Flags, want[i])
		}
	}
}

// standard are the tokens of UAX #29 that hold a letter or a digit.
func standard(source string) []string {
	var found []string
	for it := words.FromString(source); it.Next(); {
		if strings.ContainsFunc(it.Value(), func(r rune) bool { return unicode.IsLetter(r) || unicode.IsNumber(r) }) {
			found = append(found, it.Value())
		}
	}
	return found
}

// untailored are pieces of text whose words are those of UAX #29: none of the
// marks and scripts that the tailoring of word.go speaks of.
var untailored = []string{
	"a", "Port", "x", "7", "21", ",", ",", "'", "'", "\"", " ", " ", "  ", "\n", "(", "!", "/", "$", "%", "\t",
	"é", "e\u0301", "\u0301", "ñ", "ß", "İ", "ﬁ", "·", "’", "’", "“", "—", "…", "€", "№", "½", "\u00a0", "\u200b", "\u200d",
	"Порт", "й", "Ως", "١٢", "ميناء", "مّ", "،", "نمل", "ה", "צה", "״", "항만", "ㅎ", "का", "क्ष", "த்", "ა", "🌊", "👩‍👧", "🇫🇷", "\uFEFF",
}

func TestWordsAreThoseOfUnicode(t *testing.T) {
	random := rand.New(rand.NewPCG(1, 2))
	const asciiPieces = 20
	for n := range 20_000 {
		pieces := untailored
		if n%2 == 0 {
			pieces = untailored[:asciiPieces]
		}
		var source strings.Builder
		for range 1 + random.IntN(12) {
			source.WriteString(pieces[random.IntN(len(pieces))])
		}
		if got, want := spelled(source.String()), standard(source.String()); !slices.Equal(got, want) {
			t.Fatalf("%q\ngot  %q\nwant %q", source.String(), got, want)
		}
	}
}

// TestASCIIAndUnicodeAgree holds the scan of ASCII against that of the rest:
// a chunk has the same words when an emoji stands behind it.
func TestASCIIAndUnicodeAgree(t *testing.T) {
	random := rand.New(rand.NewPCG(3, 4))
	const pieces = "abU17..,,:;_-''/x@ "
	for range 20_000 {
		source := make([]byte, 1+random.IntN(10))
		for i := range source {
			source[i] = pieces[random.IntN(len(pieces))]
		}
		alone := spelled(string(source))
		mixed := spelled(strings.ReplaceAll(string(source), " ", "🌊 ") + "🌊")
		if !slices.Equal(alone, mixed) {
			t.Fatalf("%q\nas ASCII   %q\nas Unicode %q", source, alone, mixed)
		}
	}
}

func FuzzWords(f *testing.F) {
	for _, piece := range untailored {
		f.Add("one "+piece+"-", "two. 海"+piece)
	}
	f.Add("exam-", "\nple")
	f.Add("ที่\n", "\xe0\xb8")
	f.Fuzz(checkWords)
}

func TestWordsOfRandomBytes(t *testing.T) {
	random := rand.New(rand.NewPCG(5, 6))
	pieces := append([]string{".", ":", "-", "\u00ad", "_", "海", "港\n", "ก", "ี", "\xff", "\xe6\xb5", "\r\n", "\n\n"}, untailored...)
	for range 2_000 {
		var sides [2]strings.Builder
		for i := range sides {
			for range random.IntN(20) {
				sides[i].WriteString(pieces[random.IntN(len(pieces))])
			}
		}
		checkWords(t, sides[0].String(), sides[1].String())
	}
}

// checkWords holds the words of two sources to what is promised of them, and
// their words to those of both in one paragraph after the other.
func checkWords(t *testing.T, a, b string) {
	const between = "\n\n\n" // no word and no run of pairs goes on behind two empty lines
	lexicon := NewLexicon()
	wordsA, wordsB := splitWords(a, lexicon), splitWords(b, lexicon)
	checkWordSpans(t, a, wordsA, lexicon)
	both := slices.Clone(wordsA)
	for _, w := range wordsB {
		shift := uint32(len(a) + len(between))
		both = append(both, Word{w.Start + shift, w.End + shift, w.ID, w.Flags})
	}
	if got := splitWords(a+between+b, lexicon); !slices.Equal(got, both) {
		t.Fatalf("%q and %q have other words together than alone:\ngot  %v\nwant %v", a, b, got, both)
	}
}

func checkWordSpans(t *testing.T, source string, found []Word, lexicon *Lexicon) {
	t.Helper()
	valid := utf8.ValidString(source)
	start, end := -1, 0
	for _, w := range found {
		s := w.Span()
		overlaps := s.Start < end && w.Flags&Unspaced == 0
		if s.Start <= start || s.End <= end || s.Empty() || s.End > len(source) || overlaps {
			t.Fatalf("word %v after [%d,%d) of %q", s, start, end, source)
		}
		if valid && !(onRune(source, s.Start) && onRune(source, s.End)) {
			t.Fatalf("word %v cuts a character of %q", s, source)
		}
		if lexicon.Word(w.ID) == "" {
			t.Fatalf("%q counts as a word but has no form", source[s.Start:s.End])
		}
		start, end = s.Start, s.End
	}
}
