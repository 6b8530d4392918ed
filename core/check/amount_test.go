package check

import (
	"strconv"
	"testing"

	"github.com/wirecopy/wirecopy/core/text"
)

// read reads the amounts of a text as value and span.
func amountsOf(source, language string) []string {
	lexicon := text.NewLexicon()
	f := Read(text.Read(source, lexicon, language), lexicon)
	f.findFigures()
	var all []string
	for _, x := range f.amounts {
		all = append(all, strconv.FormatUint(x.value.digits, 10)+"e"+strconv.Itoa(x.value.power)+" "+source[x.span.Start:x.span.End])
	}
	return all
}

func TestAmounts(t *testing.T) {
	tests := []struct{ language, source, want string }{
		{"en", "worth $ 11.3 billion now", "113e8 $ 11.3 billion"},
		{"en", "some 75,000 men", "75e3 75,000"},
		{"en", "about 1.5bn people", "15e8 1.5bn"},
		{"en", "one hundred and twenty-three boats", "123e0 one hundred and twenty-three"},
		{"en", "three thousand two hundred boats", "32e2 three thousand two hundred"},
		{"en", "forty per cent of it", "4e1 forty per cent"},
		{"en", "the 21st boat", "21e0 21st"},
		{"de", "es kostet 1.234.567,89 Euro", "123456789e-2 1.234.567,89 Euro"},
		{"de", "dreihundert Boote", "3e2 dreihundert"},
		{"de", "siebenundvierzig Boote", "47e0 siebenundvierzig"},
		{"fr", "quatre-vingt-dix-sept bateaux", "97e0 quatre-vingt-dix-sept"},
		{"fr", "cent vingt et un bateaux", "12e1 cent vingt"},
		{"fr", "il coûte 12 500 €", "125e2 12 500 €"},
		{"es", "dos mil trescientos barcos", "23e2 dos mil trescientos"},
		{"es", "mil millones de euros", "1e9 mil millones"},
		{"it", "ottantotto barche", "88e0 ottantotto"},
		{"pt", "duzentos e trinta barcos", "23e1 duzentos e trinta"},
		{"nl", "drieënveertig boten", "43e0 drieënveertig"},
		{"ru", "двести сорок пять лодок", "245e0 двести сорок пять"},
		{"zh", "费用为412万元", "412e4 412万"},
		{"en", "ten million", "1e7 ten million"},
	}
	for _, test := range tests {
		got := amountsOf(test.source, test.language)
		if len(got) != 1 || got[0] != test.want {
			t.Errorf("%s: got %q, want %q", test.source, got, test.want)
		}
	}
}

func TestNoAmounts(t *testing.T) {
	for _, source := range []string{"the G7 and an F-35A", "on 14 March 2021", "version 2.0.1", "note [27] here", "123456789012345678901234567890"} {
		if got := amountsOf(source, "en"); got != nil {
			t.Errorf("%s: got %q", source, got)
		}
	}
}

func TestEqualAmounts(t *testing.T) {
	for _, pair := range [][2]string{{"5,5", "5.5"}, {"1.840", "1,840"}, {"5m", "5 million"}, {"1840", "1,840"}, {"0", "zero"}} {
		lexicon := text.NewLexicon()
		x := Read(text.Read(pair[0], lexicon, "en"), lexicon)
		y := Read(text.Read(pair[1], lexicon, "en"), lexicon)
		x.findFigures()
		y.findFigures()
		if !x.amounts[0].equals(y.amounts[0]) {
			t.Errorf("%s and %s differ", pair[0], pair[1])
		}
	}
}
