package text

import (
	"math/rand/v2"
	"strings"
	"testing"
	"unicode"

	"golang.org/x/text/cases"
	"golang.org/x/text/unicode/norm"
)

func normalForm(word string) string { return string(appendNormal(nil, word)) }

// unicodeForm is the normal form of a character as normalize.go describes it,
// from golang.org/x/text.
func unicodeForm(r rune) string {
	if unicode.Is(unicode.Nd, r) { // Unicode keeps the ten digits of a script together, from 0 to 9
		before := 0
		for unicode.Is(unicode.Nd, r-rune(before)-1) {
			before++
		}
		return string(rune('0' + before%10))
	}
	fold := cases.Fold()
	form := norm.NFKD.String(fold.String(norm.NFKD.String(string(r))))
	form = norm.NFKD.String(fold.String(form))
	form = strings.Map(func(r rune) rune {
		if r == ' ' || isDropped(r) {
			return -1
		}
		return r
	}, form)
	return strings.ReplaceAll(form, "е\u0308", "е") // ё is е
}

// TestFormOfEveryCharacter holds the table and the rules against x/text.
func TestFormOfEveryCharacter(t *testing.T) {
	wrong := 0
	for r := rune(0x80); r <= unicode.MaxRune && wrong < 20; r++ {
		if 0xD800 <= r && r <= 0xDFFF || r == '\uFFFD' {
			continue
		}
		want := unicodeForm(r)
		if isDropped(r) {
			want = ""
		}
		if got := string(appendFold(nil, r)); got != want {
			t.Errorf("the form of %U %c is %+q, want %+q", r, r, got, want)
			wrong++
		}
	}
}

// TestDropped names what makes no difference between words, and what does
// although it looks like it.
func TestDropped(t *testing.T) {
	for _, r := range "'’‘ʼ＇´`՚ʻ-\u00ad‐‑－﹣ـ\u064b\u0652\u0670\u05b0\u05bc\u05c7\u200b\u200c\u200d\u2060\uFEFF\uFE0F" {
		if got := normalForm("a" + string(r) + "b"); got != "ab" {
			t.Errorf("a%cb (%U) is %q", r, r, got)
		}
	}
	for _, r := range "\u0301\u0653\u0654\u0655\u093c\u0e31\u3099\u0327·" {
		if got := normalForm("a" + string(r) + "b"); got == "ab" {
			t.Errorf("%U is dropped", r)
		}
	}
}

func TestEqualForms(t *testing.T) {
	pairs := [][2]string{
		{"ﬁnance", "FINANCE"}, {"Straße", "STRASSE"}, {"É", "E\u0301"}, {"Ậ", "A\u0323\u0302"}, {"A\u0302\u0323", "ậ"},
		{"Tiếng", "Tie\u0301\u0302ng"}, {"ĳs", "IJS"}, {"Ⅳ", "iv"}, {"½", "1⁄2"}, {"①", "1"}, {"²", "2"},
		{"ＰＯＲＴ", "port"}, {"ﾎﾟｰﾄ", "ポート"}, {"２０２１", "2021"}, {"٢٠٢١", "2021"}, {"২০২১", "2021"}, {"𝟚𝟘", "20"},
		{"３.５", "3.5"}, {"٣,٥", "3,5"}, {"1'000", "1’000"}, {"NATO’s", "NATO's"}, {"NATOs", "NATO’s"}, {"e-mail", "email"}, {"e‑mail", "E\u00admail"},
		{"U.S.A", "USA"}, {"إِنَّ", "إن"}, {"ميـنـاء", "ميناء"}, {"שָׁלוֹם", "שלום"}, {"ΟΔΟΣ", "οδος"}, {"ŉ", "'n"}, {"İ", "i\u0307"},
		{"Йод", "И\u0306од"}, {"각", "\u1100\u1161\u11a8"}, {"가", "\u1100\u1161"}, {"क़", "क\u093c"}, {"ﷲ", "الله"}, {"ﳲ", "ـَّ"}, {"☠️", "☠"},
	}
	for _, p := range pairs {
		if a, b := normalForm(p[0]), normalForm(p[1]); a != b {
			t.Errorf("%s is %+q, %s is %+q", p[0], a, p[1], b)
		}
	}
}

func TestDifferentForms(t *testing.T) {
	pairs := [][2]string{
		{"3.5", "35"}, {"3,5", "35"}, {"3,5", "3.5"}, {"٣,٥", "٣٥"}, {"３，５", "３５"}, {"٣٫٥", "٣٥"}, {"и", "й"}, {"resume", "résumé"},
		{"а", "a"}, {"schon", "schön"}, {"schoen", "schön"}, {"ı", "i"}, {"ø", "o"}, {"إن", "ان"}, {"가", "각"}, {"バ", "ハ"}, {"ー", "一"}, {"1⁄2", "12"}, {"ن", "ں"},
	}
	for _, p := range pairs {
		if a, b := normalForm(p[0]), normalForm(p[1]); a == b {
			t.Errorf("%s and %s are both %+q", p[0], p[1], a)
		}
	}
}

// letters are characters of many scripts, composed and decomposed, some of
// them marks.
var letters = []rune("aZéÉüßſﬁǅŉİıøĐα ΐςΏйЁўԱևאשׂבֿآمُّﻻپकक़खँதொกำ้ລຳ각ㅎｶﾞばバ゙ヷ漢㍿①½Ⅷ²ªⁿ℡Å\u0301\u0302\u0323\u0327\u0308\u05b0\u0e38\u0e48\u0f71\u0f74\u1dc0\u3099𝕏𝟙ﷺ")

// TestFormSurvivesNormalisation: the form of a word does not depend on how
// its characters were encoded or written, and is its own form.
func TestFormSurvivesNormalisation(t *testing.T) {
	random := rand.New(rand.NewPCG(1, 2))
	fold := cases.Fold()
	for range 50_000 {
		word := make([]rune, 1+random.IntN(8))
		for i := range word {
			word[i] = letters[random.IntN(len(letters))]
		}
		given := string(word)
		want := normalForm(given)
		for name, same := range map[string]string{
			"NFC": norm.NFC.String(given), "NFD": norm.NFD.String(given), "NFKC": norm.NFKC.String(given), "NFKD": norm.NFKD.String(given),
			"folded": fold.String(given), "its form": want,
		} {
			if got := normalForm(same); got != want {
				t.Fatalf("%s %+q has the form %+q, in %s (%+q) %+q", given, given, want, name, same, got)
			}
		}
	}
}

func TestDecoratedWord(t *testing.T) {
	marks := strings.Repeat("\u0323\u0302", 50_000)
	if got, want := normalForm("z"+marks), "z"+marks; got != want {
		t.Errorf("a tower of marks has a form of %d bytes, want %d", len(got), len(want))
	}
}
