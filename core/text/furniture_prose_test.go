package text

import (
	"strings"
	"testing"
	"unicode/utf8"
)

// bodies are articles of invented news, by language, with what is below them
// taken for page text and what is not.
var bodies = map[string]string{
	"en": "Mill at Otterby turns again\n\nThe old mill at Otterby turned again on Sunday after a pause of forty years, and the first flour went to the school of the village.\n\nThe miller, who is 71, said that the wheel had been cut from the oak of a storm, and that it would outlive the bridge.\n\nA second wheel is to follow in the spring if the water lasts.\n\n",
	"de": "Mühle in Otterbach dreht sich wieder\n\nDie alte Mühle in Otterbach hat sich am Sonntag nach vierzig Jahren wieder gedreht, und das erste Mehl ging an die Schule des Dorfes.\n\nDer Müller, der 71 Jahre alt ist, hat das Rad aus einer Eiche geschnitten, die der Sturm geworfen hatte.\n\nEin zweites Rad soll im Frühjahr folgen, wenn das Wasser reicht.\n\n",
	"fr": "Le moulin de Loutrebourg tourne à nouveau\n\nLe vieux moulin de Loutrebourg a tourné dimanche après quarante ans de silence, et la première farine est allée à l'école du village.\n\nLe meunier, qui a 71 ans, a taillé la roue dans un chêne que la tempête avait couché près du pont.\n\nUne seconde roue doit suivre au printemps si l'eau ne manque pas.\n\n",
	"es": "El molino de Nutriales vuelve a girar\n\nEl viejo molino de Nutriales giró el domingo después de cuarenta años, y la primera harina fue para la escuela del pueblo.\n\nEl molinero, que tiene 71 años, cortó la rueda de un roble que la tormenta había tirado junto al puente.\n\nUna segunda rueda llegará en la primavera si el agua no falta.\n\n",
	"it": "Il mulino di Lontraia gira di nuovo\n\nIl vecchio mulino di Lontraia ha girato domenica dopo quarant'anni, e la prima farina è andata alla scuola del paese.\n\nIl mugnaio, che ha 71 anni, ha tagliato la ruota da una quercia che la tempesta aveva abbattuto vicino al ponte.\n\nUna seconda ruota arriverà in primavera se l'acqua non manca.\n\n",
	"pl": "Młyn w Wydrowie znów się kręci\n\nStary młyn w Wydrowie obrócił się w niedzielę po czterdziestu latach, a pierwsza mąka trafiła do szkoły we wsi.\n\nMłynarz, który ma 71 lat, wyciął koło z dębu, który burza powaliła obok mostu na rzece.\n\nDrugie koło ma powstać na wiosnę, jeśli nie zabraknie wody.\n\n",
	"ru": "Мельница в Выдрино снова вращается\n\nСтарая мельница в Выдрино в воскресенье повернулась после сорока лет, и первая мука досталась сельской школе.\n\nМельник, которому 71 год, вырезал колесо из дуба, что буря повалила у моста через реку.\n\nВторое колесо должно появиться весной, если хватит воды.\n\n",
	"zh": "水獭村老磨坊重新转动\n\n水獭村的老磨坊在停了四十年之后，星期天又转动起来，第一袋面粉送给了村里的小学。\n\n七十一岁的磨坊主用被风暴刮倒的橡树做成了新的水轮。\n\n如果水够用，春天还会有第二个水轮。\n\n",
	"sv": "Kvarnen i Utterby går igen\n\nDen gamla kvarnen i Utterby gick i söndags igen efter fyrtio år, och det första mjölet gick till skolan i byn.\n\nMjölnaren, som är 71 år, har skurit hjulet ur en ek som stormen fällde vid bron.\n\nEtt andra hjul ska komma till våren om vattnet räcker.\n\n",
	"tr": "Susamuru'nda değirmen yeniden dönüyor\n\nSusamuru köyündeki eski değirmen kırk yıl sonra pazar günü yeniden döndü ve ilk un köyün okuluna gitti.\n\nYetmiş bir yaşındaki değirmenci, çarkı fırtınanın köprü yanında devirdiği bir meşeden kesti.\n\nSu yeterse baharda ikinci bir çark daha yapılacak.\n\n",
}

// belowBody reads the page text under an article and tells what of it was not
// found, and what of the article was.
func belowBody(language, below string) (missed, lost []string) {
	body := bodies[language]
	x := read(body + strings.ReplaceAll(below, "~", "\n\n"))
	for _, p := range x.Paragraphs {
		furniture := p.Words.Len() - x.Count(p.Words, InFurniture)
		switch line := x.Source[p.Span.Start:p.Span.End]; {
		case p.Span.Start < len(body) && furniture > 0:
			lost = append(lost, line)
		case p.Span.Start >= len(body) && furniture < p.Words.Len():
			missed = append(missed, line)
		}
	}
	return missed, lost
}

func TestPageTextBelow(t *testing.T) {
	tests := []struct{ language, below string }{
		{"en", "If you value what we do, please consider a donation. Your subscription pays for our reporters.~Our journalists follow the code of practice. If you spot a mistake, please email corrections@otterby.example.~© Otterby Post 2024. Reproduction without written permission is prohibited.~Home   News   Sport   Weather"},
		{"de", "Gefällt Ihnen unser Journalismus? Dann unterstützen Sie uns mit einem Abo oder einer Spende.~Redaktion: redaktion@otterbach.example, Telefon 0123 456789~Alle Rechte vorbehalten. Nachdruck, auch auszugsweise, nur mit Genehmigung des Verlags.~Impressum | Datenschutz | AGB"},
		{"fr", "Recevez chaque matin notre newsletter et soutenez notre journalisme.~Une erreur dans cet article ? Écrivez à la rédaction : redaction@loutrebourg.example~Tous droits réservés. Reproduction interdite sans autorisation de l'éditeur."},
		{"es", "Suscríbete a nuestro boletín y recibe cada mañana las noticias en tu correo.~Nuestra redacción corrige los errores: escríbenos a redaccion@nutriales.example.~Prohibida la reproducción total o parcial sin autorización."},
		{"it", "Iscriviti alla nostra newsletter: ogni mattina le notizie nella tua mail.~Hai notato un errore? Scrivi alla redazione: redazione@lontraia.example~Testata giornalistica registrata presso il tribunale. Riproduzione riservata."},
		{"pl", "Zapisz się na nasz newsletter i wspieraj niezależne dziennikarstwo.~Zauważyłeś błąd? Napisz do nas: redakcja@wydrowo.example~Wszelkie prawa zastrzeżone. Kopiowanie bez zgody wydawcy zabronione."},
		{"ru", "Подпишитесь на нашу рассылку и поддержите независимую журналистику.~Нашли ошибку? Напишите нам: redakcia@vydrino.example~Все права защищены. Перепечатка материалов только с разрешения редакции."},
		{"zh", "欢迎订阅我们的新闻邮件，您可以随时取消订阅。~版权所有，未经书面授权不得转载。"},
		{"sv", "Prenumerera på vårt nyhetsbrev och stöd lokal journalistik.~Har du hittat ett fel? Mejla oss på redaktion@utterby.example.~Ansvarig utgivare: Kerstin Utter. Eftertryck förbjudes utan skriftligt tillstånd."},
		{"tr", "Bültenimize abone olun, haberlerimiz her sabah e-posta kutunuza gelsin.~Hata mı gördünüz? Bize yazın: editor@susamuru.example~Tüm hakları saklıdır. İzinsiz ve kaynak gösterilmeden alıntı yapılamaz.~Paylaş   Yorum yap   A+   A-"},
	}
	for _, test := range tests {
		missed, lost := belowBody(test.language, test.below)
		for _, line := range missed {
			t.Errorf("%s: not found: %q", test.language, line)
		}
		for _, line := range lost {
			t.Errorf("%s: the article lost %q", test.language, line)
		}
	}
}

// TestNewsAboutPageTextStays reads what articles say about newsletters, rights,
// data and newspapers; none of it is page text, below whatever story it stands.
func TestNewsAboutPageTextStays(t *testing.T) {
	tests := map[string]string{
		"en": "The newspaper will raise the price of its subscription in May and end two of its newsletters, the editor told readers.~\"We owe it to our readers to keep our newsletter free, and your subscription pays for that,\" the publisher said.~A court ruled that the reproduction of the photograph without permission broke copyright law.~The regulator fined the company for placing cookies without the consent of its users.~Visitors can book at 0123 456789 or tickets@otterby.example.~Our children deserve better, and we should say so.",
		"de": "Die Zeitung erhöht im Mai den Preis für ihr Abo und stellt zwei Newsletter ein, wie der Verlag am Montag mitteilte.~„Unser Newsletter bleibt kostenlos, dafür sorgen unsere Abonnenten“, sagte die Chefredakteurin.~Das Gericht verbot den Nachdruck des Buches, weil der Verlag keine Genehmigung der Erben hatte.~Nach Ansicht der Datenschutzbehörde fehlte die Einwilligung der Nutzer in die Cookies.~Karten gibt es unter 0123 456789 oder karten@otterbach.example.",
		"fr": "Le quotidien augmente en mai le prix de son abonnement et supprime deux lettres destinées à ses lecteurs.~« Notre newsletter restera gratuite, et vous la recevrez chaque matin », a promis la directrice de la rédaction.~Le tribunal a jugé que la reproduction de la photo sans l'autorisation de son auteur était interdite.~La commission a sanctionné le site pour avoir déposé des cookies sans consentement.",
		"es": "El diario subirá en mayo el precio de la suscripción y cerrará dos boletines, anunció la empresa a sus lectores.~«Nuestro boletín seguirá siendo gratuito para todos los lectores», dijo la directora.~El tribunal prohibió la reproducción de la obra sin autorización de los herederos.~La agencia multó a la red social por tratar datos personales sin consentimiento.",
		"it": "Il quotidiano aumenterà a maggio il prezzo dell'abbonamento e chiuderà due newsletter, ha annunciato l'editore.~«La nostra newsletter resterà gratuita per tutti i lettori», ha detto il direttore.~Il tribunale ha vietato la riproduzione dell'opera senza il consenso degli eredi.~Il garante ha multato il sito per i cookie installati senza il consenso degli utenti.",
		"pl": "Gazeta podniesie w maju cenę prenumeraty i zamknie dwa newslettery, poinformował wydawca.~„Nasz newsletter pozostanie bezpłatny dla wszystkich czytelników” – powiedziała redaktor naczelna.~Sąd zakazał kopiowania książki bez zgody spadkobierców autora.~Urząd ukarał portal za przetwarzanie danych osobowych bez zgody użytkowników.",
		"ru": "Газета с мая повысит цену подписки и закроет две рассылки, сообщил издатель читателям.~«Наша рассылка останется бесплатной для всех читателей», — сказала главный редактор.~Суд запретил перепечатку книги без разрешения наследников автора.~Роскомнадзор оштрафовал сайт за обработку персональных данных пользователей без согласия.",
	}
	for language, lines := range tests {
		for _, line := range strings.Split(lines, "~") {
			missed, lost := belowBody(language, line)
			if len(missed) == 0 {
				t.Errorf("%s: taken for page text: %q", language, line)
			}
			for _, one := range lost {
				t.Errorf("%s: the article lost %q", language, one)
			}
		}
	}
}

// TestStoriesAboutNewspapersStay reads whole stories about the subjects of page
// text, which end with them.
func TestStoriesAboutNewspapersStay(t *testing.T) {
	tests := map[string]string{
		"en": "Otterby Post ends its print edition\n\nThe Otterby Post will print its last edition in June, the publisher told its subscribers in a newsletter on Monday.\n\nThe newspaper has 900 readers who pay for a subscription, and 4,000 who receive its newsletter.\n\nReporters will keep their jobs. The newsroom moves to the old mill, and letters to the editor go there too.\n\nThe editor hopes that readers will donate, as those of other local newspapers do.\n",
		"de": "Otterbacher Bote stellt den Druck ein\n\nDer Otterbacher Bote erscheint im Juni zum letzten Mal auf Papier, schrieb der Verlag seinen Abonnenten am Montag in einem Newsletter.\n\nDie Zeitung hat 900 Abonnenten und 4000 Leser, die den Newsletter lesen.\n\nDie Redaktion zieht in die alte Mühle um. Leserbriefe kommen künftig dort an, auch die Anzeigen.\n\nDer Herausgeber hofft auf Spenden der Leser, wie sie andere Lokalzeitungen bekommen.\n",
		"fr": "Le tribunal tranche sur le droit de reproduction\n\nL'éditeur d'un quotidien régional a perdu lundi son procès sur les droits de reproduction d'une photographie publiée sans autorisation.\n\nLe tribunal a rappelé que la diffusion d'une image sans l'accord de son auteur est interdite, même par la presse.\n\nL'éditeur a annoncé un appel. Les droits de l'auteur seront versés à une école.\n",
		"es": "La agencia multa a una red social por las cookies\n\nLa agencia de protección de datos multó el lunes a una red social por usar cookies y datos personales sin el consentimiento de los usuarios.\n\nLa empresa cambió su política de privacidad en mayo, pero los usuarios no pudieron rechazar las cookies.\n\nLa empresa recurrirá la multa. Los usuarios recibirán un aviso sobre sus datos personales.\n",
		"it": "Il garante multa un sito per i cookie\n\nIl garante per la privacy ha multato lunedì un sito di notizie per i cookie installati senza il consenso degli utenti.\n\nIl sito aveva cambiato la sua informativa in maggio, ma gli utenti non potevano rifiutare i cookie.\n\nIl sito farà ricorso. I dati personali degli utenti saranno cancellati entro maggio.\n",
	}
	for language, story := range tests {
		x := read(story)
		if x.Language != language {
			t.Errorf("language %s, want %s", x.Language, language)
		}
		for _, f := range x.Furniture {
			t.Errorf("%s: %s: %q", language, f.Why, x.Source[f.Span.Start:f.Span.End])
		}
	}
}

func TestMenusOnOneLine(t *testing.T) {
	menus := []string{"Home   News   Sport", "Impressum | Datenschutz | AGB", "Teilen · Merken · Drucken", "Politik / Wirtschaft / Kultur / Sport",
		"Accueil • Politique • Économie • Culture", "Gündem | Ekonomi | Spor | Yaşam", "Paylaş   Yorum yap   A+   A-", "Новости | Политика | Спорт | Погода", "首页 | 新闻 | 体育 | 财经"}
	for _, line := range menus {
		if !isMenu(line) {
			t.Errorf("no menu: %q", line)
		}
	}
	others := []string{"Otterby   2   1   0", "Imports         X      X          X", "Politics and sport do not mix.", "Mill | Bridge | School", "Home 3 | Away 1",
		"Monday   12:00   Otterby   Lim", "Sport / Music / Art: the mayor's plan for the old school of the village and its pupils"}
	for _, line := range others {
		if isMenu(line) {
			t.Errorf("a menu: %q", line)
		}
	}
}

func TestPageTextAloneIsAnArticle(t *testing.T) {
	x := read("Please subscribe to our newsletter and support our journalism.\n\nAll content is copyright. We use cookies, see our privacy policy.")
	for _, f := range x.Furniture {
		if f.Why == WhyAbout || f.Why == WhyContact {
			t.Errorf("%s: %q", f.Why, x.Source[f.Span.Start:f.Span.End])
		}
	}
}

func TestSignsAreOneThingEach(t *testing.T) {
	seen := map[uint64]phraseValue{}
	for _, group := range signGroups() {
		for _, phrase := range strings.Split(group.phrases, "|") {
			hash, words := phraseHash(phrase)
			if words == 0 {
				t.Errorf("an empty phrase in the group that begins %.40q", group.phrases)
			}
			one := phraseValue{phrase, group.value}
			if other, ok := seen[hash]; ok && group.value&pageVoice == 0 && other.value != one.value {
				t.Errorf("%q and %q differ in what they say", other.phrase, phrase)
			}
			if group.value&pageVoice == 0 { // a voice may be a topic in another language
				seen[hash] = one
			}
			if open, ok := strings.CutSuffix(phrase, openSign); ok && tooShort(open) {
				t.Errorf("%q is too short for an open end", phrase)
			}
		}
	}
}

type phraseValue struct {
	phrase string
	value  uint64
}

// tooShort tells open ends that the fast ways of looking up would pass over.
func tooShort(open string) bool {
	letters, ascii := 0, true
	for _, r := range open {
		letters++
		ascii = ascii && r < utf8.RuneSelf
		if isUnspaced(r) {
			return false
		}
	}
	return letters < shortestOpen || ascii && letters < headLetters
}
