package text

import (
	"strings"

	"github.com/wirecopy/wirecopy/core/extra"
	"github.com/wirecopy/wirecopy/core/lazy"
)

// speech is how one language names a speaker.
type speech struct {
	said     phraseTable // verbs of saying, as the news inflects them
	skipped  phraseTable // between the speaker and the verb: adverbs, auxiliaries, days
	pronouns phraseTable // who speaks is said elsewhere
	stops    phraseTable // end the search: prepositions and conjunctions behind a verb
	passive  phraseTable // before the verb: the subject is not who speaks
	accord   phraseTable // "according to"
	article  phraseTable // begins a speaker without a name: "the ministry"
}

func phrases(list string) phraseTable {
	return phraseTable{lists: list}
}

// namingVerbs also introduce a name in quotation marks: only the subject with
// a name of its own speaks there.
var namingVerbs = phrases("called|calls|described|dubbed|named|genannt|nannte|appelé|llamó|chiamato|noemde|назвал|quoted|read|reads")

// speechLists are the languages in which speakers are found by verb and name:
// the tag, then the lists of a speech in their order, a line each. Chinese,
// Japanese and Arabic have their own rules, see speaker_unspaced.go.
var speechLists = [...]string{
	"en\n" +
		"said|says|say|told|tells|tell|added|adds|warned|warns|stated|states|wrote|writes|tweeted|noted|notes|explained|explains|declared|declares|announced|announces|insisted|insists|argued|argues|claimed|claims|asked|asks|replied|replies|responded|continued|concluded|recalled|stressed|stresses|emphasised|emphasized|confirmed|confirms|denied|denies|acknowledged|acknowledges|admitted|admits|commented|remarked|observed|reiterated|quipped|urged|urges|vowed|vows|pledged|promised|predicted|described|describes|called|calls|accused|accuses|testified|posted|cautioned|suggested|read|reads|quoted|complained|joked|recounted|shouted|answered|demanded|informed|dismissed|condemned|denounced|criticised|criticized|praised|hailed|repeated|maintained|revealed|disclosed|reported|reports|lamented|countered|conceded\n" +
		"also|later|earlier|again|then|now|has|have|had|further|repeatedly|recently|previously|already|once|reportedly|publicly|last|this|week|month|year|night|on|monday|tuesday|wednesday|thursday|friday|saturday|sunday|today|yesterday|morning|evening|afternoon|who|meanwhile|however|separately|initially|reportedly|bluntly|simply|angrily|famously|afterwards|eventually|finally\n" +
		"he|she|it|they|i|we|you|who|one|which|that|this|these|those|another|others|some|many|both|his|her|their|its|everyone|nobody\n" +
		"on|in|at|to|after|before|during|that|when|as|by|for|from|with|of|if|about|while|because|and|but|or|it|he|she|they|we|i|you|his|her|their|nothing|so|what|there|this|yes|no|not|will|would|is|was|are|has|have|had|monday|tuesday|wednesday|thursday|friday|saturday|sunday|today|yesterday|last|earlier|later|reporters|journalists|parliament|lawmakers|only\n" +
		"was|were|is|are|been|be|being|to|get|got|not|never|would|could|should|might|didn t|did|does|what|how|why\n" +
		"according to|in the words of\n" +
		"the|a|an|one",
	"de\n" +
		"sagte|sagt|sagten|erklärte|erklärt|erklärten|betonte|betont|warnte|warnt|meinte|meint|schrieb|schreibt|teilte|kündigte|erläuterte|kritisierte|forderte|fordert|fügte|berichtete|berichtet|behauptete|twitterte|antwortete|ergänzte|stellte|sprach|nannte|bezeichnete|versicherte|gesagt|räumte|äußerte|mahnte|urteilte|bekräftigte|bestätigte|wiederholte|rief|bilanzierte|hieß\n" +
		"hat|hatte|habe|auch|zudem|später|erneut|am|montag|dienstag|mittwoch|donnerstag|freitag|samstag|sonntag|dann|bereits|zuvor|gestern|heute|weiter|der|die|das\n" +
		"er|sie|es|ich|wir|man|dieser|diese|dies|wer|das|ihr|beide\n" +
		"am|im|in|bei|nach|vor|zu|der|dass|daß|er|sie|es|ich|wir|gegenüber|auf|und|aber|mit|von|laut|dazu|weiter|montag|dienstag|mittwoch|donnerstag|freitag|samstag|sonntag|es\n" +
		"wurde|wird|worden|werden|wie|zu\n" +
		"laut|nach angaben von|nach angaben des|nach angaben der|nach worten von|nach worten des|nach worten der|so|zufolge\n" +
		"der|die|das|ein|eine|den|dem|des",
	"fr\n" +
		"dit|déclaré|déclare|déclarait|affirmé|affirme|affirmait|expliqué|explique|expliquait|ajouté|ajoute|ajoutait|souligné|souligne|soulignait|estimé|estime|estimait|indiqué|indique|précisé|précise|assuré|assure|assurait|annoncé|annonce|écrit|écrivait|lancé|lance|rappelé|rappelle|répondu|répond|prévenu|prévient|averti|confié|confie|dénoncé|dénonce|martelé|martèle|insisté|insiste|réagi|réagit|conclu|conclut|poursuit|poursuivi|regrette|regretté|raconte|raconté|tweeté|commenté|commente|promis\n" +
		"a|ont|avait|est|aussi|également|encore|ensuite|lundi|mardi|mercredi|jeudi|vendredi|samedi|dimanche|alors|déjà|récemment|hier|ainsi|t\n" +
		"il|elle|ils|elles|on|je|nous|vous|qui|celui|celle|ce|ceci|cela|l\n" +
		"à|au|aux|dans|sur|lors|que|qu|après|avant|devant|en|et|mais|il|elle|on|lundi|mardi|mercredi|jeudi|vendredi|samedi|dimanche|pour|par|avec|t\n" +
		"été|être|pas\n" +
		"selon|d après\n" +
		"le|la|les|l|un|une",
	"es\n" +
		"dijo|dice|afirmó|afirma|declaró|declara|señaló|señala|explicó|explica|aseguró|asegura|añadió|añade|agregó|agrega|indicó|indica|manifestó|manifiesta|subrayó|subraya|advirtió|advierte|sostuvo|sostiene|expresó|comentó|comenta|insistió|insiste|escribió|respondió|anunció|destacó|destaca|recordó|recuerda|apuntó|apunta|reiteró|denunció|precisó|confirmó|admitió|reconoció|lamentó|concluyó|dicho|afirmado|declarado|señalado|explicado|asegurado|añadido|indicado|subrayado|advertido|manifestado\n" +
		"ha|han|había|también|además|luego|después|este|el|lunes|martes|miércoles|jueves|viernes|sábado|domingo|ayer|hoy|ya|se|lo|le|les\n" +
		"él|ella|ellos|ellas|yo|nosotros|quien|que|ello|este|esta|éste\n" +
		"a|al|en|sobre|que|tras|durante|ante|y|pero|con|de|del|por|para|lunes|martes|miércoles|jueves|viernes|sábado|domingo|este|ayer|hoy\n" +
		"fue|sido|ser|no\n" +
		"según|de acuerdo con|en palabras de\n" +
		"el|la|los|las|un|una",
	"it\n" +
		"detto|dice|disse|dichiarato|dichiara|affermato|afferma|spiegato|spiega|aggiunto|aggiunge|sottolineato|sottolinea|ha|commentato|commenta|scritto|scrive|osservato|osserva|annunciato|annuncia|avvertito|avverte|ribadito|ribadisce|sostiene|sostenuto|ricordato|ricorda|concluso|conclude|risposto|risponde|precisato|precisa|confermato|assicurato|assicura|denunciato|racconta|raccontato\n" +
		"ha|hanno|aveva|anche|poi|ancora|lunedì|martedì|mercoledì|giovedì|venerdì|sabato|domenica|oggi|ieri|inoltre|quindi|già\n" +
		"lui|lei|loro|egli|ella|io|noi|chi|che|si\n" +
		"a|al|alla|ai|in|nel|nella|su|sul|che|dopo|durante|e|ma|con|di|del|per|lunedì|martedì|mercoledì|giovedì|venerdì|sabato|domenica|oggi|ieri\n" +
		"stato|stata|essere|non|viene\n" +
		"secondo|stando a\n" +
		"il|la|lo|i|gli|le|l|un|una",
	"pt\n" +
		"disse|diz|afirmou|afirma|declarou|declara|explicou|explica|acrescentou|acrescenta|destacou|destaca|ressaltou|ressalta|salientou|sublinhou|garantiu|garante|alertou|alerta|avisou|escreveu|respondeu|comentou|comenta|anunciou|lembrou|reiterou|frisou|referiu|considerou|defendeu|criticou|admitiu|reconheceu|concluiu|informou|informa|apontou|pontuou|revelou|contou\n" +
		"também|ainda|depois|já|nesta|neste|segunda|terça|quarta|quinta|sexta|feira|sábado|domingo|ontem|hoje|tinha|havia|tem|se\n" +
		"ele|ela|eles|elas|eu|nós|quem|que|este|esta|isso\n" +
		"a|ao|à|aos|em|no|na|sobre|que|após|durante|e|mas|com|de|do|da|por|para|nesta|neste|ontem|hoje\n" +
		"foi|sido|ser|não\n" +
		"segundo|de acordo com|conforme|nas palavras de\n" +
		"o|a|os|as|um|uma",
	"nl\n" +
		"zei|zegt|zeiden|zeggen|verklaarde|verklaart|stelde|stelt|schreef|schrijft|vertelde|vertelt|meldde|meldt|waarschuwde|waarschuwt|benadrukte|benadrukt|voegde|legde|reageerde|reageert|antwoordde|vindt|vond|noemde|noemt|aldus|liet|gezegd|bevestigde|herhaalde|concludeerde|twitterde|besloot\n" +
		"heeft|had|ook|later|maandag|dinsdag|woensdag|donderdag|vrijdag|zaterdag|zondag|eerder|gisteren|vandaag|nog|al|toen\n" +
		"hij|zij|ze|het|ik|wij|we|men|die|dat|wie|deze\n" +
		"in|op|aan|tegen|na|over|bij|dat|en|maar|met|van|voor|hij|zij|ze|maandag|dinsdag|woensdag|donderdag|vrijdag|zaterdag|zondag|gisteren|vandaag|te\n" +
		"werd|wordt|worden|te|niet\n" +
		"volgens|aldus|in de woorden van\n" +
		"de|het|een",
	"pl\n" +
		"powiedział|powiedziała|powiedzieli|mówi|mówił|mówiła|oświadczył|oświadczyła|dodał|dodała|dodaje|stwierdził|stwierdziła|podkreślił|podkreśliła|podkreśla|zaznaczył|zaznaczyła|napisał|napisała|ocenił|oceniła|ocenia|przekazał|przekazała|poinformował|poinformowała|ostrzegł|ostrzegła|wyjaśnił|wyjaśniła|wyjaśnia|zapewnił|zapewniła|odpowiedział|odpowiedziała|przekonywał|przekonywała|tłumaczył|tłumaczyła|ogłosił|podała|podał|zauważył|zauważyła|przyznał|przyznała|skomentował|skomentowała\n" +
		"także|również|też|później|ponownie|wczoraj|dziś|jednak|że|poniedziałek|wtorek|środę|czwartek|piątek|sobotę|niedzielę|w|we\n" +
		"on|ona|oni|one|ja|my|który|która|to|ten|ta\n" +
		"w|we|na|po|do|że|i|ale|o|z|ze|dla|podczas|przed|dziś|wczoraj\n" +
		"był|była|nie|został\n" +
		"według|zdaniem|jak podaje|jak podał|jak podała\n" +
		"ów",
	"ru\n" +
		"сказал|сказала|сказали|говорит|говорил|говорила|заявил|заявила|заявили|заявляет|отметил|отметила|отмечает|подчеркнул|подчеркнула|подчёркивает|добавил|добавила|написал|написала|пишет|сообщил|сообщила|сообщили|сообщает|объяснил|объяснила|пояснил|пояснила|уточнил|уточнила|рассказал|рассказала|считает|уверен|предупредил|предупредила|ответил|ответила|напомнил|напомнила|признал|призвал|признался|указал|указала|говорится|отметили|подчеркнули|цитирует|констатировал|прокомментировал\n" +
		"также|уже|позднее|позже|ранее|снова|вчера|сегодня|понедельник|вторник|среду|четверг|пятницу|субботу|воскресенье|в|во|при|этом|тогда|он\n" +
		"как|он|она|они|оно|я|мы|который|которая|кто|это|тот|та|сам\n" +
		"в|во|на|о|об|по|после|что|и|но|а|с|со|для|при|журналистам|сегодня|вчера|он|она|они\n" +
		"был|была|не|было\n" +
		"по словам|по мнению|по данным|как сообщает|как сообщил|как заявил|как отметил|согласно\n" +
		"этот",
}

// speeches are those of speechLists, read when a language is first met.
var speeches [len(speechLists)]struct {
	once lazy.Once
	speech
}

// tagLength is the length of a language's tag in speechLists.
const tagLength = 2

// speechOf is the speech of a language, the English one for a language that
// has none.
func speechOf(language string) *speech {
	at := 0
	for i, lists := range speechLists[:] {
		if i > 0 && lists[:tagLength] == language && extra.Has(extra.Languages) {
			at = i
		}
	}
	s := &speeches[at]
	if !s.once.Done() {
		s.once.Do(func() { s.read(speechLists[at][tagLength+1:]) })
	}
	return &s.speech
}

// tables are those of a speech, in the order of its lists.
func (s *speech) tables() [7]*phraseTable {
	return [...]*phraseTable{&s.said, &s.skipped, &s.pronouns, &s.stops, &s.passive, &s.accord, &s.article}
}

func (s *speech) read(lists string) {
	for _, table := range s.tables() {
		table.lists, lists, _ = strings.Cut(lists, "\n")
	}
}
