package check

import "strings"

// joinWith writes all forms of tens and unit in one word, with and between.
func joinWith(first, and, second string) string {
	var all []string
	for _, x := range strings.Split(first, "/") {
		for _, y := range strings.Split(second, "/") {
			all = append(all, x+and+y)
		}
	}
	return strings.Join(all, " ")
}

// unitFirst writes einundzwanzig; one is the form of 1 that does so.
func unitFirst(one, and string) func(tens, unit string, n int) string {
	return func(tens, unit string, n int) string {
		if n == 1 {
			unit = one
		}
		return joinWith(unit, and, tens)
	}
}

var englishNumerals = numerals{
	small:   "zero one two three four five six seven eight nine ten eleven twelve thirteen fourteen fifteen sixteen seventeen eighteen nineteen",
	tens:    "twenty thirty forty/fourty fifty sixty seventy eighty ninety",
	hundred: "hundred",
	scales: "3:thousand\n" +
		"6:million mn\n" +
		"9:billion bn\n" +
		"12:trillion tn",
	and: "and",
	compound: func(tens, unit string, _ int) string {
		return joinWith(tens, "", unit)
	},
}

var germanNumerals = numerals{
	small:   "null eins zwei/zwo drei vier fünf sechs sieben acht neun zehn elf zwölf dreizehn vierzehn fünfzehn sechzehn siebzehn achtzehn neunzehn",
	tens:    "zwanzig dreißig/dreissig vierzig fünfzig sechzig siebzig achtzig neunzig",
	hundred: "hundert einhundert",
	fixed:   "zweihundert dreihundert vierhundert fünfhundert sechshundert siebenhundert achthundert neunhundert",
	scales: "3:tausend eintausend\n" +
		"6:million millionen mio\n" +
		"9:milliarde milliarden mrd\n" +
		"12:billion billionen",
	and:      "und",
	compound: unitFirst("ein", "und"),
}

var dutchNumerals = numerals{
	small:   "nul één twee drie vier vijf zes zeven acht negen tien elf twaalf dertien veertien vijftien zestien zeventien achttien negentien",
	tens:    "twintig dertig veertig vijftig zestig zeventig tachtig negentig",
	hundred: "honderd",
	fixed:   "tweehonderd driehonderd vierhonderd vijfhonderd zeshonderd zevenhonderd achthonderd negenhonderd",
	scales: "3:duizend\n" +
		"6:miljoen mln\n" +
		"9:miljard mld\n" +
		"12:biljoen",
	and: "en",
	compound: func(tens, unit string, n int) string {
		if n == 1 {
			unit = "een"
		}
		return joinWith(unit, "en", tens) + " " + joinWith(unit, "ën", tens)
	},
}

var frenchNumerals = numerals{
	small:   "zéro - deux trois quatre cinq six sept huit neuf dix onze douze treize quatorze quinze seize dix-sept dix-huit dix-neuf",
	tens:    "vingt trente quarante cinquante soixante septante quatre-vingt/quatre-vingts/octante/huitante nonante",
	hundred: "cent cents",
	scales: "3:mille\n" +
		"6:million millions\n" +
		"9:milliard milliards\n" +
		"12:billion billions",
	and: "et",
	compound: func(tens, unit string, n int) string {
		if n == 1 || n == 11 {
			unit = strings.Replace(unit, "-", "un/une", 1)
			return joinWith(tens, "-et-", unit) + " " + joinWith(tens, "-", unit)
		}
		return joinWith(tens, "-", unit)
	},
	twenties: true,
}

var spanishNumerals = numerals{
	small:   "cero uno dos tres cuatro cinco seis siete ocho nueve diez once doce trece catorce quince dieciséis diecisiete dieciocho diecinueve",
	tens:    "veinte treinta cuarenta cincuenta sesenta setenta ochenta noventa",
	hundred: "cien ciento",
	fixed:   "doscientos/doscientas trescientos/trescientas cuatrocientos/cuatrocientas quinientos/quinientas seiscientos/seiscientas setecientos/setecientas ochocientos/ochocientas novecientos/novecientas",
	scales: "3:mil\n" +
		"6:millón millones\n" +
		"12:billón billones",
	and: "y",
	compound: func(tens, unit string, n int) string {
		if tens != "veinte" {
			return ""
		}
		switch unit {
		case "uno":
			return "veintiuno veintiún veintiuna"
		case "dos":
			return "veintidós veintidos"
		case "tres":
			return "veintitrés veintitres"
		case "seis":
			return "veintiséis veintiseis"
		}
		return "veinti" + unit
	},
}

var italianNumerals = numerals{
	small:   "zero - due tre quattro cinque sei sette otto nove dieci undici dodici tredici quattordici quindici sedici diciassette diciotto diciannove",
	tens:    "venti trenta quaranta cinquanta sessanta settanta ottanta novanta",
	hundred: "cento",
	fixed:   "duecento trecento quattrocento cinquecento seicento settecento ottocento novecento",
	scales: "3:mille mila\n" +
		"6:milione milioni mln\n" +
		"9:miliardo miliardi mld",
	and: "e",
	compound: func(tens, unit string, n int) string {
		switch n {
		case 1:
			return tens[:len(tens)-1] + "uno " + tens[:len(tens)-1] + "un"
		case 3:
			return tens + "tre " + tens + "tré"
		case 8:
			return tens[:len(tens)-1] + unit
		}
		return tens + unit
	},
}

var portugueseNumerals = numerals{
	small:   "zero - dois/duas três quatro cinco seis sete oito nove dez onze doze treze catorze/quatorze quinze dezesseis/dezasseis dezessete/dezassete dezoito dezenove/dezanove",
	tens:    "vinte trinta quarenta cinquenta sessenta setenta oitenta noventa",
	hundred: "cem cento",
	fixed:   "duzentos/duzentas trezentos/trezentas quatrocentos/quatrocentas quinhentos/quinhentas seiscentos/seiscentas setecentos/setecentas oitocentos/oitocentas novecentos/novecentas",
	scales: "3:mil\n" +
		"6:milhão milhões\n" +
		"9:bilhão bilhões bilião\n" +
		"12:trilhão trilhões",
	and: "e",
}

var russianNumerals = numerals{
	small: "ноль один/одна/одного/одной/одну два/две/двух/двум/двумя три/трёх/трех/трём/трем/тремя четыре/четырёх/четырех/четырём/четырем пять/пяти/пятью шесть/шести семь/семи восемь/восьми " +
		"девять/девяти десять/десяти одиннадцать/одиннадцати двенадцать/двенадцати тринадцать/тринадцати четырнадцать/четырнадцати пятнадцать/пятнадцати шестнадцать/шестнадцати " +
		"семнадцать/семнадцати восемнадцать/восемнадцати девятнадцать/девятнадцати",
	tens:    "двадцать/двадцати тридцать/тридцати сорок/сорока пятьдесят/пятидесяти шестьдесят/шестидесяти семьдесят/семидесяти восемьдесят/восьмидесяти девяносто/девяноста",
	hundred: "сто ста",
	fixed:   "двести/двухсот триста/трёхсот/трехсот четыреста/четырёхсот/четырехсот пятьсот/пятисот шестьсот/шестисот семьсот/семисот восемьсот/восьмисот девятьсот/девятисот",
	scales: "3:тысяча тысячи тысяч тысячу тыс\n" +
		"6:миллион миллиона миллионов миллионам млн\n" +
		"9:миллиард миллиарда миллиардов млрд\n" +
		"12:триллион триллиона триллионов трлн",
	and: "",
}

// units are the words of units by the sign that says the same, or by a number
// of their own.
var units = table{lists: "" +
	"%:percent pct prozent procent prosent prosenttia procento процент процента процентов\n" +
	"$:dollar dollars dólar dólares dollari доллар доллара долларов usd\n" +
	"€:euro euros eur евро\n" +
	"£:pound pounds pfund sterling gbp фунт фунта фунтов\n" +
	"¥:yen yuan renminbi jpy cny юань юаней иен\n" +
	"₽:rouble roubles ruble rubles rubel rouble рубль рубля рублей руб\n" +
	"₴:hryvnia hryvnias гривна гривны гривен\n" +
	"1:crown crowns krone kroner kronor kronen krona couronnes coronas nok sek dkk\n" +
	"2:franc francs franken chf\n" +
	"3:peso pesos\n" +
	"4:rupee rupees\n" +
	"5:zloty złoty złotych\n" +
	"10:kilometre kilometres kilometer kilometers km kilomètres kilómetros chilometri quilómetros quilômetros километр километра километров\n" +
	"11:metre metres meter meters mètre mètres metros metri метр метра метров\n" +
	"12:mile miles meilen millas miglia milhas\n" +
	"13:foot feet fuß\n" +
	"14:centimetre centimetres centimeter centimeters cm\n" +
	"15:kilogram kilograms kilogramme kilogrammes kilogramm kilo kilos kg килограмм килограмма килограммов\n" +
	"16:tonne tonnes ton tons tonnen toneladas tonnellate тонна тонны тонн\n" +
	"17:litre litres liter liters litros litri литр литра литров\n" +
	"18:hectare hectares hektar hectáreas ettari\n" +
	"19:acre acres\n" +
	"20:megawatt megawatts mw\n" +
	"21:gigawatt gigawatts gw\n" +
	"22:degree degrees grad degrés grados gradi graus\n" +
	"23:barrel barrels"}

// perWords and centWords write per cent in two words.
var (
	perWords  = listed("per pour por")
	centWords = listed("cent cento ciento")
)
