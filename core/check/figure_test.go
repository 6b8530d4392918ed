package check

import (
	"slices"
	"testing"
)

// figureTests are sentences of two texts and what differs. A text is the
// sentence between two others of its language, which are the same.
var figureTests = []struct {
	name, a, b string
	want       []string
}{
	{"digits", "The quay cost 412 million crowns to repair after the storm.", "The quay cost 421 million crowns to repair after the storm.", []string{"number | 412 million crowns | 421 million crowns"}},
	{"scale", "The quay cost 412 million crowns to repair after the storm.", "The quay cost 412 billion crowns to repair after the storm.", []string{"number | 412 million crowns | 412 billion crowns"}},
	{"currency sign", "The quay cost $4.5 million to repair after the storm.", "The quay cost $5.4 million to repair after the storm.", []string{"number | $4.5 million | $5.4 million"}},
	{"per cent", "Turnout was 41 per cent in the harbour wards last year.", "Turnout was 47% in the harbour wards last year.", []string{"number | 41 per cent | 47%"}},
	{"words and figures", "Some forty boats lay idle in the basin that night.", "Some 40 boats lay idle in the basin that night.", nil},
	{"percent spelled out", "Turnout was 41 percent in the harbour wards last year.", "Turnout was 41% in the harbour wards last year.", nil},
	{"large and small writing", "The quay cost 2,500,000 crowns to repair after the storm.", "The quay cost 2.5 million crowns to repair after the storm.", nil},
	{"number words", "Twenty-one boats lay idle; three men were hurt in the storm.", "Twenty-one boats lay idle; four men were hurt in the storm.", []string{"number | three | four"}},
	{"longer number", "Two hundred boats lay idle in the basin that night.", "Two hundred and fifty boats lay idle in the basin that night.", []string{"number | Two hundred | Two hundred and fifty"}},
	{"one and a", "They found one boat adrift in the basin that night.", "They found a boat adrift in the basin that night.", nil},
	{"moved", "Five boats and seven rafts lay idle in the basin.", "Seven rafts and five boats lay idle in the basin.", nil},
	{"a number left out", "More than 300 people watched from the northern breakwater.", "Many people watched from the northern breakwater.", nil},
	{"year", "The quay was built in 1984 by prisoners of the county.", "The quay was built in 1948 by prisoners of the county.", []string{"date | 1984 | 1948"}},
	{"date", "The hearing is set for 14 March in the old customs house.", "The hearing is set for 24 March in the old customs house.", []string{"date | 14 March | 24 March"}},
	{"weekday", "The hearing began on Tuesday in the old customs house.", "The hearing began on Wednesday in the old customs house.", []string{"date | Tuesday | Wednesday"}},
	{"name", "The hearing was led by Ada Holmer of the county court.", "The hearing was led by Ada Hollmer of the county court.", []string{"name | Holmer | Hollmer"}},
	{"other name", "The ship had come from Lisbon with a load of cork.", "The ship had come from Porto with a load of cork.", []string{"name | Lisbon | Porto"}},
	{"possessive is no other name", "The plan of Holm was read aloud in the old customs house.", "The plan of Holm's was read aloud in the old customs house.", nil},
	{"title is no name", "The plan of President Holm was read aloud in the customs house.", "The plan of Mayor Holm was read aloud in the customs house.", nil},
	{"case is no name", "The plan of the Harbour board was read aloud in the hall.", "The plan of the harbour board was read aloud in the hall.", nil},
	{"negation dropped", "The board will not sell the quay to the ferry company.", "The board will sell the quay to the ferry company.", []string{"negation | will not sell | will sell"}},
	{"negation replaced", "There is no plan for a second ferry to the island.", "There is a plan for a second ferry to the island.", []string{"negation | is no plan | is a plan"}},
	{"contracted", "The board will not sell the quay to the ferry company.", "The board won't sell the quay to the ferry company.", nil},
	{"no in another way", "The board did not accept the offer of the ferry company.", "The board rejected the offer of the ferry company.", nil},
	{"not only", "The board sold not only the quay but the sheds as well.", "The board sold the quay but the sheds as well.", nil},
	{"force", "The crane was safe, the company said after the accident.", "The crane was safe, the company claimed after the accident.", []string{"attribution | company said after | company claimed after"}},
	{"style", "The crane was safe, the company said after the accident.", "The crane was safe, the company added after the accident.", nil},
	{"source dropped", "The crane was not overloaded, according to the police report.", "The crane was not overloaded.", []string{"attribution | overloaded, according to the police report | overloaded"}},
	{"footnote", "The quay was built by prisoners[12] of the county over two years.", "The quay was built by prisoners[14] of the county over two years.", nil},
}

func TestFigures(t *testing.T) {
	const first, last = "The harbour of Oxmere was quiet when the sun came up over the water. ", " Fishermen mended their nets on the eastern side and talked about the weather."
	for _, test := range figureTests {
		t.Run(test.name, func(t *testing.T) {
			if got := newDesk(first+test.a+last, first+test.b+last).figures(); !slices.Equal(got, test.want) {
				t.Errorf("got %q, want %q", got, test.want)
			}
		})
	}
}

func TestFiguresInOtherLanguages(t *testing.T) {
	tests := []struct {
		name, a, b string
		want       []string
	}{
		{
			"German",
			"Der Hafen von Wendheim wird ausgebaut, wie die Stadt am Montag mitteilte. Der Kai kostet 38,5 Millionen Euro und wird nicht verkauft, denn einundzwanzig Boote liegen dort.",
			"Der Hafen von Wendheim wird ausgebaut, wie die Stadt am Montag mitteilte. Der Kai kostet 35,8 Millionen Euro und wird verkauft, denn 21 Boote liegen dort.",
			[]string{"number | 38,5 Millionen Euro | 35,8 Millionen Euro", "negation | wird nicht verkauft | wird verkauft"},
		},
		{
			"German nouns are no names",
			"Der Hafen von Wendheim wird ausgebaut, wie die Stadt am Montag mitteilte. Danach soll die Brücke erneuert werden, sagte der Leiter der Behörde.",
			"Der Hafen von Wendheim wird ausgebaut, wie die Stadt am Montag mitteilte. Danach soll die Schleuse erneuert werden, sagte der Leiter der Behörde.",
			nil,
		},
		{
			"French",
			"Le port de Vaublanc sera agrandi, a annoncé la mairie dans un communiqué. Le quai coûtera 75 000 euros et ne sera pas vendu, car vingt-deux bateaux y sont amarrés.",
			"Le port de Vaublanc sera agrandi, a annoncé la mairie dans un communiqué. Le quai coûtera 57 000 euros et ne sera pas vendu, car 22 bateaux y sont amarrés.",
			[]string{"number | 75 000 euros | 57 000 euros"},
		},
		{
			"Spanish",
			"El puerto de Villamar será ampliado, según anunció el ayuntamiento en una nota. El muelle no se venderá antes del verano y tiene treinta y dos barcos.",
			"El puerto de Villamar será ampliado, según anunció el ayuntamiento en una nota. El muelle se venderá antes del verano y tiene 32 barcos.",
			[]string{"negation | muelle no se | muelle se"},
		},
		{
			"Italian",
			"Il porto di Roccamare sarà ampliato, ha annunciato il comune in una nota. Il molo ospita ventotto barche e non sarà venduto prima dell'estate di quest'anno.",
			"Il porto di Roccamare sarà ampliato, ha annunciato il comune in una nota. Il molo ospita ventisei barche e non sarà venduto prima dell'estate di quest'anno.",
			[]string{"number | ventotto | ventisei"},
		},
		{
			"Portuguese",
			"O porto de Barramar será ampliado, anunciou a prefeitura em uma nota. O cais não será vendido antes do verão e abriga vinte e cinco barcos.",
			"O porto de Barramar será ampliado, anunciou a prefeitura em uma nota. O cais será vendido antes do verão e abriga 25 barcos.",
			[]string{"negation | cais não será | cais será"},
		},
		{
			"Dutch",
			"De haven van Zeedorp wordt uitgebreid, zo meldde de gemeente in een brief. De kade wordt niet verkocht en biedt plaats aan tweeëntwintig boten.",
			"De haven van Zeedorp wordt uitgebreid, zo meldde de gemeente in een brief. De kade wordt verkocht en biedt plaats aan 22 boten.",
			[]string{"negation | wordt niet verkocht | wordt verkocht"},
		},
		{
			"Russian",
			"Порт в Верхнеозёрске будет расширен, сообщила мэрия в понедельник. Причал не будет продан, потому что там стоят двадцать две лодки.",
			"Порт в Верхнеозерске будет расширен, сообщила мэрия во вторник. Причал будет продан, потому что там стоят 22 лодки.",
			[]string{"date | понедельник | вторник", "negation | Причал не будет | Причал будет"},
		},
		{
			"Chinese",
			"港口委员会星期一在海关大楼开会讨论堤坝。委员会不会出售东边的码头，费用为412万元，分三年支付给施工单位。",
			"港口委员会星期一在海关大楼开会讨论堤坝。委员会会出售东边的码头，费用为421万元，分三年支付给施工单位。",
			[]string{"negation | 员会不会出 | 员会会出", "number | 412万 | 421万"},
		},
	}
	for _, test := range tests {
		t.Run(test.name, func(t *testing.T) {
			if got := newDesk(test.a, test.b).figures(); !slices.Equal(got, test.want) {
				t.Errorf("got %q, want %q", got, test.want)
			}
		})
	}
}
