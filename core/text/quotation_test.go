package text

import (
	"slices"
	"testing"
)

func read(source string) *Text { return Read(source, NewLexicon(), "") }

func TestQuotations(t *testing.T) {
	tests := []struct {
		name, source string
		want         []string
	}{
		{"curly", "The mayor wants “quick” talks and “a real plan,” she said.", []string{"“quick”", "“a real plan,”"}},
		{"straight", `The mayor wants "quick" talks and "a real plan," she said.`, []string{`"quick"`, `"a real plan,"`}},
		{"single", "Mayor: ‘quick’ talks on the Union’s roads", []string{"‘quick’"}},
		{"ASCII single", "Mayor wants 'quick' talks on Union's roads", []string{"'quick'"}},
		{"apostrophes", "It won't end the allies' plan of the '90s, nor the ’80s; rock ’n’ roll, 'tis said, isn't o'clock.", nil},
		{"possessive inside", "She praised ‘the allies’ plan’ in Port Lim.", []string{"‘the allies’ plan’"}},
		{"possessive after", "She began ‘talks’ on the allies’ demands.", []string{"‘talks’"}},
		{"nested", "“He said ‘never’ to me, and “no” to her,” she said. “Fine.”", []string{"“He said ‘never’ to me, and “no” to her,”", "“Fine.”"}},
		{"nested straight", `"He told me "no" twice," she said.`, []string{`"He told me "no" twice,"`}},
		{"apostrophe inside", `She spoke of "rules like he's never seen" at the ports' gates.`, []string{`"rules like he's never seen"`}},
		{"German", "„Wir warten“, sagte sie. Das »Warten« sei ‚sinnlos‘.", []string{"„Wir warten“", "»Warten«", "‚sinnlos‘"}},
		{"Polish", "„Czekamy” – powiedziała burmistrz.", []string{"„Czekamy”"}},
		{"Swedish", "”Vi väntar på det”, sade hon och det var allt som de fick av henne.", []string{"”Vi väntar på det”"}},
		{"French", "« Nous attendons », a-t-elle dit. Un « vrai » plan.", []string{"« Nous attendons »", "« vrai »"}},
		{"Russian with one end", "Завод «Прибор «Заря» закрыт на ремонт, и это не всё.", []string{"«Заря»"}},
		{"Finnish", "»Me odotamme», hän sanoi ja se oli kaikki.", []string{"»Me odotamme»"}},
		{"Chinese", "市长说：“我们等着。”她读了《海港报》和「计划」。", []string{"“我们等着。”", "「计划」"}},
		{"Chinese straight", `市长说"我们等着"然后离开。`, []string{`"我们等着"`}},
		{"Japanese", "市長は「『待つ』と言った」と述べた。", []string{"「『待つ』と言った」"}},
		{"Arabic prefix", `وقال إن الحزب و"الجبهة" معا`, []string{`"الجبهة"`}},
		{"Hebrew acronym", `דובר צה"ל אמר כי הוא לא ידע על זה`, nil},
		{"TeX", "She said ``we wait'' and left.", []string{"``we wait''"}},
		{"mixed marks", `She said “we wait" and left.`, []string{`“we wait"`}},
		{"inch", `The 5" disk and a 12" record cost "little" then.`, []string{`"little"`}},
		{"space inside", `She said " we wait " and left.`, []string{`" we wait "`}},
		{"lost opening", `We wait," she said. "We will go," he said.`, []string{`"We will go,"`}},
		{"lost closing", "“We wait, she said. “We will go,” he said.", []string{"“We will go,”"}},
		{"never closed", "She said: “We wait and wait.\n\nThe harbour stayed shut on Monday.", []string{"“We wait and wait."}},
		{"runs on", "She said: “We wait.\n\n“And then we go.”\n\nThe end came soon.", []string{"“We wait.\n\n“And then we go.”"}},
		{"runs on twice", "\"One came first.\n\n\"Two came next.\n\n\"Three came last,\" she said.", []string{"\"One came first.\n\n\"Two came next.\n\n\"Three came last,\""}},
		{"next opens after a closed one", "\"One came first.\"\n\n\"Two came next.\"", []string{`"One came first."`, `"Two came next."`}},
		{"only marks", `"" '' “” «» ‘’`, nil},
		{"single not closed", "She said ‘we wait and left the room.", nil},
		{"clipped", "Get ’em while they’re hot, ’cause it’s ‘late’.", []string{"‘late’"}},
	}
	for _, test := range tests {
		t.Run(test.name, func(t *testing.T) {
			x := read(test.source)
			var got []string
			for _, q := range x.Quotations {
				got = append(got, x.Source[q.Span.Start:q.Span.End])
			}
			if !slices.Equal(got, test.want) {
				t.Errorf("got %q, want %q", got, test.want)
			}
		})
	}
}

func TestScareQuotes(t *testing.T) {
	x := read("The “quick” talks brought “no plan that anybody would follow”.")
	if len(x.Quotations) != 2 || !x.Quotations[0].Scare() || x.Quotations[1].Scare() {
		t.Errorf("got %v", x.Quotations)
	}
}
