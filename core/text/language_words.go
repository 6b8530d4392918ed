package text

import (
	"strings"
	"unicode/utf8"

	"github.com/wirecopy/wirecopy/core/lazy"
)

// stopWordLanguage is a language with its most frequent function words: the
// evidence for the language, and words that carry no subject of an article.
type stopWordLanguage struct {
	tag    string
	script script
	words  string
}

// stopWordLists are the languages of each script, a line each: the tag, then
// the words. They are at most 63, one bit each in stopWords.
var stopWordLists = [...]struct {
	script script
	lines  string
}{
	{scriptLatin, "" +
		"en the of and to in a is that for it was on as with by at from he be are have has had not this but his they which or an said their were been who will would its more about there into than after when also other could what some we you she her him our your my if one all no so can out up over only may most should through between where before because while during these those them do did does just how very\n" +
		"de der die und in den von zu das mit sich des auf für ist im dem nicht ein eine als auch es an werden aus er hat dass daß sie nach wird bei einer um am sind noch wie einem über einen so zum war haben nur oder aber vor zur bis mehr durch man sein wurde sei gegen vom können schon wenn habe seine ihre dann unter wir soll ich eines jahr zwei diese dieser wieder keine seiner worden will zwischen immer was sagte jedoch ihr uns\n" +
		"fr de la le et les des en un du une que est pour qui dans a par plus pas au sur ne se ce il sont avec son aux d l s n qu été ont mais comme ou cette on deux ses fait être leur elle même aussi entre après ces sans si sa nous tout où était avait dont contre depuis très ils selon encore leurs vous je lui avoir peut notamment alors\n" +
		"es de la que el en y a los se del las un por con no una su para es al lo como más o pero sus le ha me sin sobre este ya entre cuando todo esta ser son dos también fue había era muy años hasta desde está mi porque qué sólo han yo hay vez puede todos así nos ni parte tiene él uno donde bien tiempo mismo ese ahora otro después contra durante según dijo esto eso ante ellos\n" +
		"it di e che la il un a per è in una sono non del si della le da con i come più al dei nel alla gli anche ha delle lo se ma dal su o ai nella ed sul questo dalla loro stato ad degli suo l sua essere hanno ci era già dopo due quando anni fra contro questa tra quello sulla suoi ancora sempre poi solo tutti mi chi così molto senza ogni fatto quanto dell all nell perché alle\n" +
		"pt de a que e o do da em um para com não uma os no se na por mais as dos como mas ao ele das à seu sua ou quando muito nos já eu também só pelo pela até isso ela entre depois sem mesmo aos seus quem nas me esse eles você essa num nem suas meu às minha foi são está ter ser há têm era anos pode ainda segundo disse sobre contra\n" +
		"nl de van het een en in is dat op te zijn met voor die niet er aan om als dan maar door ook hij bij uit nog worden naar heeft wordt over deze meer werd dit tot of hebben ze kan zich al ik wel geen was je zou haar hun we jaar tegen moet onder twee veel onze zo tussen na worden waar toen volgens omdat alleen weer hoe zei had wij andere\n" +
		"sv och i att det som en på är av för med den till inte ett om har de han var jag från vi så kan men sig eller nu ska hon under när där vid också efter upp hade mot år än ut bara över blir måste två här detta alla kommer då blev säger sina sin skulle inom mellan genom utan dem mycket vara mer hans varit oss finns några\n" +
		"da og i at det er en til af på for med den der ikke som de et har han var fra vi så kan men sig eller om jeg skal ved efter også blev hun over havde mod år nu være op ud være siger blive mere når kun mellem sin sine hvad hvor alle noget meget hvis disse uden denne dette været havde dem deres\n" +
		"no og i å det er en til av på for med den som ikke at de et har han var fra vi så kan men seg eller om jeg skal ved etter også ble hun over hadde mot år nå være opp ut sier bli mer når bare mellom sin sine hva hvor alle noe mye hvis disse uten denne dette vært dem deres ein eit ikkje frå\n" +
		"fi ja on ei se että oli hän mutta ovat myös kun joka mukaan tai ole kuin vain niin sen jos olla sitä nyt siitä jo ne kanssa jotka ollut ennen vielä voi sekä vuoden sanoo olisi mitä tämä hänen kuitenkin jälkeen ovat eivät tämän mikä koska minä tässä noin muun sitten oikein kaikki yli niiden välillä\n" +
		"pl w i na z się do nie to że jest o jak za od po przez ale dla co są tym był być ze oraz czy tylko ich jego już może tak przed które który która lub pod jej było były tego ma także też jako roku gdy bardzo przy będzie bez ją nad jednak między została został mówi powiedział we kiedy według\n" +
		"cs a se v na je že o s z do i to k ve pro za by ale si po jsou od jako který která které podle také nebo jen při už byl bylo až být jeho není mezi však před aby když co tak kteří let má přes budou ještě také který ze jsem jejich může sou dnes řekl než\n" +
		"sk a sa v na je že o s z do aj to k vo pre za by ale si po sú od ako ktorý ktorá ktoré podľa tiež alebo len pri už bol bolo až byť jeho nie medzi však pred aby keď čo tak ktorí rokov má cez budú ešte ktorého zo som ich môže povedal než bude\n" +
		"hu a az és hogy nem is egy van ez meg volt csak de ha már még el azt mint ki szerint lesz kell után vagy majd között ezt amely pedig minden miatt lehet sem több be fel ami két így mert aki nagy ennek akik során arra ezek illetve számára kapcsolatban számolt mondta volna\n" +
		"ro de și în a la cu care nu că pe din o un să se este pentru mai ce au fost sau prin după dar sunt lui ca acest al ale până fi această când între cei unei unui despre fără ai cum acesta foarte numai doar va avea ei ani potrivit astfel înainte şi își sînt\n" +
		"hr i je u se na da su za od s a što o ne koji kako će ali bi to iz do kao koja sve nije ili nakon samo prije još po već koje tko bio te gdje između rekao može biti zbog tijekom smo kada ako više godine tako dok ima bila vrijeme dva protiv prema uvijek tisuća također\n" +
		"sr i je u se na da su za od a što o ne koji kako će ali bi to iz do kao koja sve nije ili nakon samo pre još po već koje ko bio gde između rekao može biti zbog tokom smo kada ako više godine tako dok ima bila vreme dva protiv prema uvek hiljada takođe šta posle ove\n" +
		"sl in je v na se da za so ki pa z ne s tudi bi bo po kot od še pri iz o do že ali bil ni kar ko le med lahko samo jih zaradi leta sta če kako pred več nekaj bilo vse tako njihov kjer toda sem brez prav potem ter bila dejal tega\n" +
		"lt ir į kad yra su iš tai buvo ne už kaip bet apie taip metų jo ar dėl jau po prie nuo tik jis jos gali ant kurie kuris tačiau pagal buvo būti bus savo dar labai per teigia sakė šio šis kurį kai nėra iki\n" +
		"lv un ir par no ar kas ka uz tas lai gada bet arī pie kā tika bija pēc nav to vai ja viņš tikai jau gan savu līdz pat vēl var būt starp tiek šo latvijas pret kur viņa šī šis bez tad\n" +
		"et ja on ei et see oli ka kui mis aga ning oma ta ole selle või seda nii ma kes välja veel pärast siis enne üle mitte tema kuid nad peab aasta eest saab seal juba kõik olnud võib ütles eesti pole et vaid kuni vastu\n" +
		"tr ve bir bu da de için ile çok olarak olan daha kadar gibi sonra ne ama en o ya her ki mi değil göre olduğunu oldu var dedi yeni diye ise tarafından ancak iki biz bunu şu veya yıl içinde üzerinde olduğu eden karşı ben hem önce kendi yok açıkladı ilgili\n" +
		"az və bir bu da də üçün ilə çox olan daha kimi sonra nə amma o hər ki edən olub ildə deyil görə olduğunu var yeni isə tərəfindən ancaq iki biz bunu və ya azərbaycan dedi idi onun edib olaraq\n" +
		"vi và của là có trong được các cho không với một những người đã để này khi về từ đến tại ra cũng như ông trên vào sẽ năm đó theo phải nhiều còn ở bị nhưng do việc thì sau\n" +
		"id yang dan di itu dengan untuk tidak ini dari dalam akan pada juga saya ke karena tersebut bisa ada mereka lebih telah oleh sudah atau saat menjadi kata dia orang kami bahwa tahun satu seperti para secara sebagai hanya ia namun antara belum masih setelah pihak sejumlah\n" +
		"ms yang dan di itu dengan untuk tidak ini dari dalam akan pada juga saya ke kerana tersebut boleh ada mereka lebih telah oleh sudah atau ketika menjadi kata beliau orang kami bahawa tahun satu seperti para secara sebagai hanya namun antara belum masih selepas pihak beberapa daripada kepada ialah adalah\n" +
		"ca de la i que el a en els les un per amb del una es no al ha dels són més com ser va pel aquest seva seu però també aquesta fins entre ja quan des on sobre ara han tot anys així molt perquè sense sinó nosaltres només altres això està als\n" +
		"gl de a que e o do da en un para con non unha os no se na por máis as dos como pero ao foi das seu súa ou cando moito nos xa eu tamén só polo pola ata iso ela entre despois sen mesmo aos seus onde á era anos pode aínda segundo sobre contra unha ten está é son\n" +
		"eu eta da ez du bat izan dira ere dute baina egin zen den dela beste bere hori zuen egiten dituzte behar gehiago horrek ari baino arte bezala urte gero artean oso nahi dago dituen esan\n" +
		"ga agus an na ar is go i a leis ag sé le bhí don tá sin seo ach as nó siad chun mar níl iad faoi gur raibh sí nach ó dá bhfuil chuig\n" +
		"cy y yn a i o ar yr ei mae wedi ac bod am eu gan fod hyn oedd ond at sydd gyda roedd cael gael yw un nid oes ni neu hefyd mewn ddim dywedodd ein ychydig rhaid\n" +
		"sq dhe në e të për i me se një nga është që do më ka si ky kjo nuk ai ajo por janë këtë edhe pas pa duke kanë mund tha vetëm deri ishte shumë atë tij ndaj mes kur\n" +
		"mt li ta fil biex il u kien tal mill dan ma għal din għall huwa minn fuq meta jew bil kienet dwar bħala wara qal aktar kif fost hija mhux tiegħu\n" +
		"af die van en in is het dat te nie vir wat op met sy om hy word as ook aan by deur was sal hulle daar een ek meer kan maar na uit haar hierdie tot ons wees of onder jaar kon teen gesê moet\n" +
		"sw ya na wa kwa katika ni la za kuwa hiyo huyo hilo huo hivyo cha yake wake kama baada pia ambayo ambao hii watu hiyo alisema bado lakini kutoka sasa kila wao siku mwaka zaidi bila yao\n" +
		"tl ang ng sa na mga ay at si ni para hindi kay nang ito kung niya siya may pa ko sila rin ako din naman nila isang mula ayon noong dahil kanyang lang\n" +
		"is og að í á er sem um til við en það var með af fyrir ekki hann eru hefur frá þess því eða verið þegar hún þeir eftir vera hafa verður segir upp þetta þar einnig svo voru hafi þá\n" +
		"so oo iyo ee in ka ku ay uu waxa si la waa soo ah aan kala lagu waxay wuxuu isaga badan ugu kale sheegay dalka kuwa waxaa\n" +
		"ha da na a ta ya ba ne ce sun su wani cewa domin amma shi mai kuma yi cikin wanda daga kan tare kasar yadda lokacin ake zai bayan"},
	{scriptCyrillic, "" +
		"ru и в не на что с по как к из от для за это а о его он был но у же до так все при было может также после том время которые только были того их более ещё еще или бы под где есть если чтобы сказал который она мы они была будет года лет между этом со уже через\n" +
		"uk і в не на що з у та до за як від для це про а його він був але які під після також при або може було є бути щоб вже так її року тому були який та цього яка між часу через проти із зі де коли тільки вони більше ще якщо\n" +
		"bg и на в за от да се е с че по не са ще до като при това или но във след беше към също ще които който която има през бе са един от със му само може още ли този тази според те как много ни\n" +
		"mk и на во за од да се е со дека по не ќе до како при тоа или но во по беше кон исто кои кој која има низ еден со му само може уште овој оваа според тие многу ги го бидат сите ја\n" +
		"sr и је у се на да су за од а што о не који како ће али би то из до као која све није или након само пре још по већ које ко био где између рекао може бити због током смо када ако више године тако док има била шта\n" +
		"be і ў не на што з у да па як ад для гэта але яго ён быў якія пад пасля таксама пры або можа было ёсць каб ужо так яе года якая між праз супраць калі толькі яны больш яшчэ была гэтага мы ня\n" +
		"kk және бұл да мен үшін бір де деп болып туралы осы ол еді бар жоқ сондай ақ болды емес кейін қазақстан оның болған деген жылы арасында дейін қарсы\n" +
		"mn нь байна юм гэж энэ тэр ба байсан бол болон мөн гэсэн улсын өөр нэг дээр билээ хүн онд жилийн болох хэмээн тухай ч"},
	{scriptArabic, "" +
		"ar في من على أن إلى التي عن مع الذي هذا هذه كان قال ما بعد إن كما بين لا أو قد وقال لم ذلك كانت حيث خلال قبل هو هي كل غير وقد عند منذ وأضاف التى أكد وأن عليه اليوم\n" +
		"fa و در به از که این را با است برای آن یک تا بر شده خود بود می هم کرد شد اما ها نیز وی باید کرده پس او گفت دو هر اگر دارد نیست پیش کند های ما است\n" +
		"ur کے کی میں ہے اور سے کا کو اس نے پر کہ ہیں یہ بھی ایک کہا ہو تھا کر نہیں ان وہ گیا لیے ہوئے جو بعد تھے کیا ساتھ تھی اپنے تک جائے\n" +
		"ps د په او چې کې له دا ته یې سره هم دي کړي پر شي نه به ده خو دی وو شوي لپاره هغه کړل وايي"},
	{scriptHebrew, "" +
		"he של את על לא כי עם הוא זה אל גם או אבל היא יותר בין אם היה אני כל רק כך מה אשר לאחר לפני הם ולא ידי עוד אותו אמר\n" +
		"yi און די אין פון צו איז אַז האָט דער מיט נישט דאָס פֿון אויף זיך וואָס זײַן ער האט וואס דאס געווען"},
	{scriptDevanagari, "" +
		"hi के में की है से का को और पर ने कि यह भी हैं इस एक कहा नहीं लिए हो कर था वह गया अपने बाद साथ थे तक जो रहे उन्होंने थी करने\n" +
		"mr आहे आणि या च्या व ही हे तो आहेत नाही होते ते असे यांनी केली केले येथे होता म्हणून एक त्यांनी झाली मात्र करण्यात तर पण झाले\n" +
		"ne छ र को मा ले पनि भएको छन् गर्ने यो हो लागि भने उनले गरेको एक थियो तर बताए त्यो गरेका नेपाल हुने गर्न"},
}

var readStopWords struct {
	once      lazy.Once
	languages []stopWordLanguage
}

// stopWordLanguages are those of stopWordLists.
func stopWordLanguages() []stopWordLanguage {
	r := &readStopWords
	if !r.once.Done() {
		r.once.Do(func() { r.languages = listStopWords() })
	}
	return r.languages
}

func listStopWords() (languages []stopWordLanguage) {
	for _, list := range stopWordLists[:] {
		for rest, more := list.lines, true; more; {
			var line string
			line, rest, more = strings.Cut(rest, "\n")
			tag, words, _ := strings.Cut(line, " ")
			languages = append(languages, stopWordLanguage{tag, list.script, words})
		}
	}
	return languages
}

// tellingLetters are letters that few languages of their script have, with the
// tags of these. They help where articles are short: a letter counts as one stop
// word, and no more often than once in twenty words.
const tellingLetters = "" +
	"ß de|ñ es gl eu tl|¿ es|ã pt|õ pt et|ł pl|ż pl mt|ě cs|ř cs|ů cs|ľ sk|ĺ sk|ŕ sk|ő hu|ű hu|" +
	"ğ tr az|ı tr az|ə az|ă ro vi|ț ro|ţ ro|đ vi hr sr|ơ vi|ư vi|ạ vi|ħ mt|ġ mt|þ is|ð is|ė lt|ų lt|" +
	"į lt|ā lv|ē lv|ņ lv|ģ lv|ë sq nl|ŷ cy|æ da no is|ø da no|œ fr|ì it|ò it ca|ы ru be kk mn|" +
	"э ru be kk mn|ё ru be|ї uk|є uk|ґ uk|ў be|і uk be kk|ъ bg ru|ј sr mk|ђ sr|ћ sr|ќ mk|ѓ mk|ѕ mk|" +
	"ә kk|қ kk|ң kk|ө mn kk|ү mn kk|پ fa ur ps|چ fa ur ps|گ fa ur|ی fa ur ps|ے ur|ں ur|ٹ ur|ة ar|" +
	"ي ar ps|ټ ps|ړ ps|ښ ps|ې ps"

// tellingCount is the number of tellingLetters.
const tellingCount = 76

// telling are the tellingLetters, read when a text has a letter beyond ASCII.
var telling struct {
	once    lazy.Once
	letters [tellingCount]rune
	tags    [tellingCount]string
}

func readTelling() {
	for i, rest := 0, tellingLetters; rest != ""; i++ {
		var one string
		one, rest, _ = strings.Cut(rest, "|")
		letter, size := utf8.DecodeRuneInString(one)
		telling.letters[i], telling.tags[i] = letter, one[size+len(" "):]
	}
}
