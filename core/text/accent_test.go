package text

import "testing"

// inItalian is prose that makes a text Italian without any accent.
const inItalian = "Il sindaco ha detto che i lavori della strada sono finiti e che il costo non supera quello che era stato previsto dal comune per questa opera.\n\n"

// formsOf are the normal forms of the words of the last paragraph.
func formsOf(source, language string) string {
	lexicon := NewLexicon()
	x := Read(source, lexicon, language)
	last, all := x.Paragraphs[len(x.Paragraphs)-1], ""
	for i := last.Words.From; i < last.Words.To; i++ {
		all += lexicon.Word(x.Words[i].ID) + " "
	}
	return all
}

func TestItalianAccents(t *testing.T) {
	tests := []struct{ name, typed, usual string }{
		{"apostrophes", "E' stato riaperto perche' costa piu' e bisognera' aspettare lunedi' in citta'.", "È stato riaperto perché costa più e bisognerà aspettare lunedì in città."},
		{"typographic", "Cos’e’ che c’e’, cioe’ nient’altro?", "Cos’è che c’è, cioè nient’altro?"},
		{"the other accent", "Nè perchè nè così, ma cosí e piú.", "Né perché né così, ma così e più."},
		{"grave key", "La citta` e` bella.", "La città è bella."},
		{"single quotes", "Lo chiamano 'il gatto' e dorme.", "Lo chiamano \"il gatto\" e dorme."},
		{"accents in single quotes", "Dice: 'il ponte e' bello' e va.", "Dice: \"il ponte è bello\" e va."},
		{"quotes and then accents", "Lo chiamano 'la bestia' perche' corre, e' veloce.", "Lo chiamano \"la bestia\" perché corre, è veloce."},
		{"a lost beginning", "La 'ndrangheta e' forte.", "La 'ndrangheta è forte."},
	}
	for _, test := range tests {
		got, want := formsOf(inItalian+test.typed, ""), formsOf(inItalian+test.usual, "")
		if got != want {
			t.Errorf("%s: %q, want %q", test.name, got, want)
		}
	}
}

func TestItalianShortWords(t *testing.T) {
	if got, want := formsOf(inItalian+"Un po' di Ca' Foscari, sta' attento.", ""), "un po di ca foscari sta attento "; got != want {
		t.Errorf("got %q, want %q", got, want)
	}
}

func TestItalianStandardSpellingStays(t *testing.T) {
	const words = "perché né sé ventitré è cioè caffè città più così lunedì virtù"
	if got, want := formsOf(inItalian+words, "it"), formsOf(words, "en"); got != want {
		t.Errorf("got %q, want %q", got, want)
	}
}

func TestOtherLanguagesKeepTheirApostrophes(t *testing.T) {
	tests := []struct{ language, with, without string }{
		{"en", "The workers' union said the 'idea' was Chris' and the ladies' alone.", "The workers union said the idea was Chris and the ladies alone."},
		{"fr", "Le maire a dit que l'été 'caniculé' n'a pas été 'vu' d'en haut.", "Le maire a dit que l'été caniculé n'a pas été vu d'en haut."},
		{"de", "Hans' Haus und Andrea' Garten sind 'alte' Orte.", "Hans Haus und Andrea Garten sind alte Orte."},
	}
	for _, test := range tests {
		if got, want := formsOf(test.with, test.language), formsOf(test.without, test.language); got != want {
			t.Errorf("%s: %q, want %q", test.language, got, want)
		}
	}
	if acute, grave := formsOf("né", "fr"), formsOf("nè", "fr"); acute == grave {
		t.Error("French lost the difference of its accents")
	}
}
