package check

// unknownLanguage is read as if nothing were known of it.
var unknownLanguage = &language{tag: "und"}

// languages are those with number words, negations or verbs of saying.
var languages = []*language{
	{
		tag:      "en",
		numerals: englishNumerals,
		negation: listed("not no never none nobody nothing nowhere neither nor without cannot dont doesnt didnt wont wouldnt cant couldnt shouldnt isnt arent wasnt werent hasnt havent hadnt mustnt neednt aint"),
		soft:     listed("fail fails failed failing refuse refuses refused refusing deny denies denied denying lack lacks lacked lacking reject rejects rejected rejecting decline declined declines avoid avoids avoided prevent prevents prevented stop stops stopped stopping impossible unable unlikely unwilling unknown unclear uncertain hardly barely scarcely rarely seldom few little absence absent instead rather than except doubt doubts doubted only until before unless halt halted cease ceased ban banned bar barred rule ruled exclude excluded"),
		saying: &table{lists: "" +
			"1:said says told tells stated added adds wrote noted\n" +
			"2:claimed alleged alleges purported asserted asserts\n" +
			"3:admitted admits acknowledged acknowledges confirmed confirms conceded concedes confessed revealed reveals\n" +
			"4:denied denies"},
		accord: listed("according"),
		limits: listed("until till only just merely solely simply"),
	},
	{
		tag:      "de",
		numerals: germanNumerals,
		nouns:    true,
		negation: listed("nicht kein keine keinen keinem keiner keines nie niemals nichts niemand niemanden ohne weder"),
		soft:     listed("weigert weigerte weigerten verweigert verweigerte lehnt lehnte ablehnt abgelehnt fehlt fehlte fehlen mangelt verhindern verhindert verhinderte unmöglich unklar unbekannt kaum selten wenig wenige statt bestreitet bestritt leugnet dementiert dementierte erst nur verzichtet verzichtete verboten verbietet außer"),
		saying: &table{lists: "" +
			"1:sagte sagt sagten erklärte erklärt erklärten schrieb\n" +
			"2:behauptete behauptet behaupteten\n" +
			"3:bestätigte bestätigt bestätigten gestand enthüllte\n" +
			"4:bestritt bestreitet dementierte dementiert leugnete leugnet"},
		accord: listed("laut zufolge"),
		limits: listed("nur bis zuletzt allein lediglich bloß"),
	},
	{
		tag:      "fr",
		numerals: frenchNumerals,
		spaced:   true,
		negation: listed("pas jamais aucun aucune rien ni sans nul nulle non"),
		soft:     listed("refuse refusé refusent refuser manque manquent échoue échoué nie nié nient empêche empêché impossible incapable inconnu rarement peu moins sauf renonce renoncé interdit seulement"),
		saying: &table{lists: "" +
			"1:dit déclaré déclare indiqué indique ajouté ajoute\n" +
			"2:prétendu prétend prétendent\n" +
			"3:admis admet reconnu reconnaît confirmé confirme avoué révélé\n" +
			"4:nié nie démenti dément"},
		accord: listed("selon"),
		limits: listed("seulement uniquement que"),
	},
	{
		tag:      "es",
		numerals: spanishNumerals,
		spaced:   true,
		negation: listed("no nunca jamás nada nadie ningún ninguno ninguna tampoco ni sin"),
		soft:     listed("niega negó negaron niegan rechaza rechazó rechazaron falta faltan evita evitó impide impidió imposible incapaz desconocido apenas poco pocos pocas salvo menos renuncia renunció prohíbe prohibió solo sólo"),
		saying: &table{lists: "" +
			"1:dijo dice declaró declara señaló señala indicó indica añadió añade\n" +
			"2:alegó alega pretendió\n" +
			"3:admitió admite reconoció reconoce confirmó confirma reveló\n" +
			"4:negó niega desmintió desmiente"},
		accord: listed("según"),
		limits: listed("solo sólo solamente hasta"),
	},
	{
		tag:      "it",
		numerals: italianNumerals,
		negation: listed("non mai nessun nessuno nessuna niente nulla né senza"),
		soft:     listed("nega negato negano rifiuta rifiutato rifiutano manca mancano evita evitato impedisce impedito impossibile incapace sconosciuto appena raramente poco pochi poche tranne meno rinuncia rinunciato vieta vietato solo"),
		saying: &table{lists: "" +
			"1:detto dice disse dichiarato dichiara affermato afferma aggiunto aggiunge\n" +
			"2:preteso pretende\n" +
			"3:ammesso ammette riconosciuto confermato conferma rivelato\n" +
			"4:negato nega smentito smentisce"},
		accord: listed("secondo"),
		limits: listed("solo soltanto solamente"),
	},
	{
		tag:      "pt",
		numerals: portugueseNumerals,
		spaced:   true,
		negation: listed("não nunca jamais nada ninguém nenhum nenhuma nem sem tampouco"),
		soft:     listed("nega negou negam negaram recusa recusou rejeita rejeitou falta faltam evita evitou impede impediu impossível incapaz desconhecido apenas raramente pouco poucos poucas exceto menos desistiu proíbe proibiu só somente"),
		saying: &table{lists: "" +
			"1:disse diz declarou declara afirmou afirma acrescentou acrescenta informou informa\n" +
			"2:alegou alega\n" +
			"3:admitiu admite reconheceu reconhece confirmou confirma revelou\n" +
			"4:negou nega desmentiu desmente"},
		accord: listed("segundo conforme"),
		limits: listed("só somente apenas até"),
	},
	{
		tag:      "nl",
		numerals: dutchNumerals,
		negation: listed("niet geen nooit niets niemand zonder noch nergens"),
		soft:     listed("weigert weigerde weigerden ontkent ontkende ontbreekt ontbrak voorkomt voorkwam verhindert onmogelijk onduidelijk onbekend nauwelijks amper zelden weinig behalve minder verbiedt verbood pas alleen slechts"),
		saying: &table{lists: "" +
			"1:zei zegt zeiden verklaarde verklaart schreef meldde meldt\n" +
			"2:beweerde beweert beweerden\n" +
			"3:bevestigde bevestigt erkende erkent onthulde\n" +
			"4:ontkende ontkent"},
		accord: listed("volgens aldus"),
		limits: listed("alleen slechts enkel"),
	},
	{
		tag:      "ru",
		numerals: russianNumerals,
		spaced:   true,
		cases:    true,
		negation: listed("не нет ни никогда никто ничего без нельзя никакой никаких невозможно"),
		soft:     listed("отказался отказалась отказались отказывается отрицает отрицал отверг отвергла отклонил избежать предотвратить едва редко мало кроме вместо запретил запретили запрещает только лишь неизвестно неясно"),
		saying: &table{lists: "" +
			"1:сказал сказала сказали заявил заявила заявили сообщил сообщила сообщили говорит написал\n" +
			"2:утверждал утверждает утверждала утверждают якобы\n" +
			"3:признал признала признали подтвердил подтвердила подтвердили\n" +
			"4:отрицал отрицает отрицала опроверг опровергла"},
		accord: listed("согласно"),
		limits: listed("только лишь просто"),
	},
	{tag: "sv", spaced: true, negation: listed("inte ej icke ingen inget inga aldrig utan varken")},
	{tag: "da", negation: listed("ikke ingen intet aldrig uden hverken")},
	{tag: "no", spaced: true, negation: listed("ikke ingen intet aldri uten verken")},
	{tag: "pl", spaced: true, cases: true, negation: listed("nie nigdy nikt nic bez żaden żadna żadne")},
	{tag: "cs", spaced: true, cases: true}, {tag: "sk", spaced: true, cases: true},
	{tag: "uk", spaced: true, cases: true, negation: listed("не ні немає ніколи ніхто без")},
	{tag: "ar", negation: listed("لا لم لن ليس ليست غير بدون دون ولا ولم ولن")},
	{tag: "fi", spaced: true, cases: true}, {tag: "hu", spaced: true, cases: true}, {tag: "tr", cases: true},
	{tag: "hr", cases: true}, {tag: "sr", cases: true}, {tag: "sl", cases: true}, {tag: "bg"}, {tag: "et", spaced: true, cases: true},
	{tag: "lt", spaced: true, cases: true}, {tag: "lv", spaced: true, cases: true}, {tag: "el", cases: true}, {tag: "ro"},
	{tag: "zh"}, {tag: "ja"},
}
