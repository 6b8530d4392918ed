package text

import (
	"slices"
	"strings"
	"testing"
	"unicode/utf8"
)

// sentencesOf are the sentences of a source as they stand in it.
func sentencesOf(source string) []string {
	t := Read(source, NewLexicon(), "en")
	var found []string
	for _, s := range t.Sentences {
		found = append(found, source[s.Span.Start:s.Span.End])
	}
	return found
}

// sentenceTests have the sentences that are wanted with a bar between them.
var sentenceTests = []struct{ name, source, want string }{
	{"three marks", "It reopened. Did it? It did! Yes.", "It reopened.|Did it?|It did!|Yes."},
	{"titles and firms", "Mr. Roe met Dr. Doe of Port Co. Ltd. in May. Mrs. Low left.", "Mr. Roe met Dr. Doe of Port Co. Ltd. in May.|Mrs. Low left."},
	{"initials", "J. R. Doe and K.L. Moe spoke. They left.", "J. R. Doe and K.L. Moe spoke.|They left."},
	{"letters with stops", "The U.S. Coast Guard came at 5 p.m. Monday. It left.", "The U.S. Coast Guard came at 5 p.m. Monday.|It left."},
	{"mark behind an abbreviation", "He came “at 5 p.m.” Then he left (with Dr.) Then came Mr.... And.", "He came “at 5 p.m.”|Then he left (with Dr.)|Then came Mr....|And."},
	{"small letter follows", "The firm Yahoo! said no. It left.", "The firm Yahoo! said no.|It left."},
	{"figures", "It rose 3.5. Then it fell 12.75. It cost $5.", "It rose 3.5.|Then it fell 12.75.|It cost $5."},
	{"lost space", "It reopened.Ships came.", "It reopened.Ships came."},
	{"curly quotation", "“It opens.” She left. He said: “Wait!” Then he went.", "“It opens.”|She left.|He said: “Wait!”|Then he went."},
	{"straight quotation", `"It opens." She left. "Wait," he said. "No."`, `"It opens."|She left.|"Wait," he said.|"No."`},
	{"who said it follows", "“Does it open?” she asked. “It does!” he said.", "“Does it open?” she asked.|“It does!” he said."},
	{"stop behind the mark", "He called it “odd”. Then he left. She said (no). Fine.", "He called it “odd”.|Then he left.|She said (no).|Fine."},
	{"quotation begins", "It opens. “We wait,” she said. (They did.) ‘Never’ came next.", "It opens.|“We wait,” she said.|(They did.)|‘Never’ came next."},
	{"ellipses", "Well... maybe. Well… Maybe not. It goes on ... and on.", "Well... maybe.|Well…|Maybe not.|It goes on ... and on."},
	{"several marks", "What?! No!! Yes?.. Well.", "What?!|No!!|Yes?..|Well."},
	{"German", "Am 15. Dezember kam Dr. Lang bzw. Hr. Kurz. Am 3. Mai ging er.", "Am 15. Dezember kam Dr. Lang bzw. Hr. Kurz.|Am 3. Mai ging er."},
	{"German quotation", "„Wir warten.“ Er ging. „Gut“, sagte sie.", "„Wir warten.“|Er ging.|„Gut“, sagte sie."},
	{"French", "« Attendons ! » Mme. Blanc part. M. Noir reste.", "« Attendons ! »|Mme. Blanc part.|M. Noir reste."},
	{"French with who said it", "« Attendons\u202f!\u202f» a dit M. Noir. Fin.", "« Attendons\u202f!\u202f» a dit M. Noir.|Fin."},
	{"guillemets that open", "Er ging. »Warten«, sagte er. Hon gick. »Vänta.» Slut.", "Er ging.|»Warten«, sagte er.|Hon gick.|»Vänta.»|Slut."},
	{"Spanish", "¿Abre? ¡Abre! La Sra. Ríos habló. Fin.", "¿Abre?|¡Abre!|La Sra. Ríos habló.|Fin."},
	{"Russian", "Ущерб — 5 млн. Рублей не хватает. А. С. Ким ушёл. Всё.", "Ущерб — 5 млн. Рублей не хватает.|А. С. Ким ушёл.|Всё."},
	{"Chinese", "港口开放了。委员会说：“等着！”然后呢？完。", "港口开放了。|委员会说：“等着！”|然后呢？|完。"},
	{"Japanese", "港が開いた。「待つ。」と述べた。3.5億円だ。", "港が開いた。|「待つ。」|と述べた。|3.5億円だ。"},
	{"half-width stop", "ﾐﾅﾄ｡ﾌﾈ｡", "ﾐﾅﾄ｡|ﾌﾈ｡"},
	{"Arabic", "هل فتح الميناء؟ نعم. انتهى۔ تم.", "هل فتح الميناء؟|نعم.|انتهى۔|تم."},
	{"Hindi", "बंदरगाह खुला। जहाज आए॥ समाप्त।", "बंदरगाह खुला।|जहाज आए॥|समाप्त।"},
	{"marks alone go on", "It opened. … “!” Then it shut.", "It opened. … “!”|Then it shut."},
	{"paragraphs", "Port reopens\n\nIt opened. It shut.\n\nIt", "Port reopens|It opened.|It shut.|It"},
	{"marks alone in a paragraph", "It opened.\n! !\nIt shut.", "It opened.|It shut."},
	{"across a wrapped line", "It opened on\nmonday. It\nshut.", "It opened on\nmonday.|It\nshut."},
	{"no end", "It opened and then", "It opened and then"},
	{"only marks", "... !!! “”", ""},
}

func TestSentences(t *testing.T) {
	for _, test := range sentenceTests {
		t.Run(test.name, func(t *testing.T) {
			if got := strings.Join(sentencesOf(test.source), "|"); got != test.want {
				t.Errorf("got  %q\nwant %q", got, test.want)
			}
		})
	}
}

func TestAbbreviationsAreInOrder(t *testing.T) {
	if !slices.IsSorted(abbreviations) {
		t.Error("bisection needs the abbreviations in order")
	}
	for i, word := range abbreviations {
		if word != strings.ToLower(word) || strings.Contains(word, ".") || i > 0 && word == abbreviations[i-1] {
			t.Errorf("%q is not in lower case, has a stop or stands twice", word)
		}
		if !isAbbreviation(strings.ToUpper(word)) {
			t.Errorf("%q is not found", word)
		}
	}
}

func TestIsAbbreviation(t *testing.T) {
	for word, want := range map[string]bool{
		"": false, "J": true, "Я": true, "5": true, "15": true, "150": false, "U.S": true, "e.g": true, "В.В": true,
		"3.5": false, "12.75": false, "end.Start": false, "Mr": true, "port": false, "a1": false,
	} {
		if got := isAbbreviation(word); got != want {
			t.Errorf("%q: %v", word, got)
		}
	}
}

// FuzzSegments: every word lies in exactly one sentence and one paragraph,
// and no sentence crosses a paragraph.
func FuzzSegments(f *testing.F) {
	for _, test := range paragraphTests {
		f.Add(test.source)
	}
	f.Add("“It opens.” … !\n\n. \u2028\r\uFEFF\xff\n海港\n港。「」a")
	f.Fuzz(func(t *testing.T, source string) {
		x := read(source)
		checkSegments(t, x, x.Paragraphs)
		checkSegments(t, x, x.Sentences)
		paragraph := 0
		for _, s := range x.Sentences {
			for x.Paragraphs[paragraph].Span.End < s.Span.End {
				paragraph++
			}
			if s.Words.Len() == 0 || s.Span.Start < x.Paragraphs[paragraph].Span.Start {
				t.Fatalf("sentence %+v is empty or leaves its paragraph in %q", s, source)
			}
			if utf8.ValidString(source) && !(onRune(source, s.Span.Start) && onRune(source, s.Span.End)) {
				t.Fatalf("sentence %+v cuts a character of %q", s, source)
			}
		}
	})
}
