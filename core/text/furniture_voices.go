package text

import (
	"strings"

	"github.com/wirecopy/wirecopy/core/lazy"
)

// pageVoices are the words with which a page speaks to its readers or of
// itself, a line for each language or several: short ones mean other things in
// other languages. Words that news uses of third persons as well ("su", "Sie",
// "ihre") are left out.
const pageVoices = "" +
	"en:our|ours|we|we re|we ll|we ve|you|your|yours|please|click|click here|tap here|visit|here|thank you|thanks|sign up|sign in|log in|join us|with us|read our|see our|view our|learn more|find out more|every day|every week|every morning\n" +
	"de:unser*|wir|uns|bitte|klicken|klicken sie|hier|du|dein*|euch|eure*|lesen sie|finden sie|erhalten sie|können sie|möchten sie|wenn sie|wollen sie|sie haben|haben sie|melden sie|bestellen sie|registrieren sie|nutzen sie|helfen sie|unterstützen sie|abonnieren sie|wenden sie|teilen sie|schreiben sie|ihnen gefällt|per mail|per e mail|jeden morgen|sie uns|sie möchten|ihrer region|ihrer nähe\n" +
	"fr:notre|nos|nous|vous|votre|vos|cliquez|cliquez ici|ici|merci de|n hésitez pas|recevez|retrouvez|découvrez|abonnez|écrivez|veuillez|chaque matin|chaque semaine|par mail|par courriel\n" +
	"es ca gl:nuestr*|tu|tus|te|usted|ustedes|haz clic|haga clic|pulsa|pincha|aquí|consulta|recibe|reciba|regístrate|regístrese|gracias|ayúdanos|lee|lea|puedes|puede escribir|si quieres|si desea|si te|por correo|cada mañana|cada semana|escribe|escriba|envía|envíe|rogamos\n" +
	"it:nostr*|noi|ci|tu|tuo|tua|tuoi|tue|ti|vi|voi|vostr*|clicca*|cliccando|qui|ricevi|ricevere|scrivi|scrivete|leggi|grazie|aiutaci|aiutateci|registrati|puoi|potete|se vuoi|se volete|ogni mattina|ogni settimana|via mail|via e mail|segui|sostieni|preghiamo|invitiamo\n" +
	"pt:nosso|nossa|nossos|nossas|você|vocês|teu|tua|seu celular|clique|clique aqui|aqui|receba|recebe|leia|cadastre se|registe se|obrigado|ajude nos|nos ajude|acesse|consulte|envie|escreva|pode|por e mail|toda manhã|todos os dias|siga|apoie\n" +
	"nl:onze|ons|wij|we|u|uw|je|jij|jouw|jullie|klik|klik hier|hier|ontvang|lees|meld|graag|dank|bedankt|via mail|per mail|per e mail|elke ochtend|elke week|iedere week|laat het ons|laat ons|wilt u|wil je|heeft u|heb je|bekijk\n" +
	"pl:nasz*|nas|nam|nami|my|twój|twoj*|ciebie|tobie|państw*|prosimy|kliknij|tutaj|otrzymuj|czytaj|dziękujemy|zachęcamy|zapraszamy|zapisz się|napisz|napiszcie|wyślij|sprawdź|przeczytaj|możesz|możecie|jeśli chcesz|chcesz|dołącz|zaloguj|zarejestruj|kup|mailem|codziennie|co tydzień|pomóż|wspieraj|wesprzyj\n" +
	"ru:наш*|нам|нас|мы|вы|вас|вам|ваш*|нажмите|нажмите здесь|здесь|кликните|пожалуйста|просим|благодарим|спасибо|читайте|узнавайте|получайте|получать|пишите|можете|можно по|если хотите|хотите|каждое утро|каждый день|каждую неделю|присоединяйтесь|поддержите|оформите|ctrl|enter\n" +
	"uk:наш*|нам|нас|ми|ви|вас|вам|ваш*|натисніть|тут|будь ласка|дякуємо|читайте|пишіть\n" +
	"tr az:bizim*|bize|bizi|bizimle|siz|sizi|size|sizin*|sizden|sizlere|lütfen|tıklayın*|tıklayınız|buradan|buraya|okuyun|okuyunuz|teşekkür ed*|için tıkla*|ulaşabilir*|yazabilir*|iletebilir*|gönderebilir*|edebilirsiniz|olabilirsiniz|alabilirsiniz|paylaşın*|gönderin*|takip edin|her sabah|her gün|her hafta|destekleyin|kaydolun|giriş yapın|üye olun|yazın*|bildirin*|rica eder*|rica ol*|adresine|adresinden|haberlerimiz*|yayınlarımız*|içeriklerimiz*|çalışmalarımız*\n" +
	"ar:لدينا|بنا|معنا|إلينا|لنا|نحن|يمكنك|يمكنكم|اضغط|انقر|هنا|يرجى|نرجو|شكرا|موقعنا|صحيفتنا|قرائنا|قراءنا|قراؤنا|أخبارنا|خدماتنا|إليك|لديك|لديكم|عبر البريد|كل صباح|اقرأ|سجل|تابع\n" +
	"zh:我们|我們|您|请|請|点击|點擊|本报|本報|本站|本网|本刊|本公司|敬请|敬請|谢谢|感谢您|欢迎|歡迎|如需|可通过|请联系|与我们|给我们\n" +
	"ja:当社|当紙|弊社|本紙|当サイト|本サイト|私たち|皆さま|皆様|みなさま|ください|下さい|お願い|クリック|こちら|いただ|ご覧|ご利用|お申し込み|お届け|ありがとう|ご了承|致します|いたします|できます\n" +
	"sv:vår|vårt|våra|oss|vi|du|dig|din|ditt|dina|ni|er|klicka|klicka här|här|läs|få|anmäl|tack|välkommen|mejla|ring|gärna|via mejl|varje morgon|varje vecka|skicka|följ|skriv\n" +
	"da no nb nn:vores|vår|vårt|våre|os|oss|vi|du|dig|deg|din|ditt|dit|dine|jer|dere|klik|klikk|klik her|her|læs|les|få|tilmeld|tak|takk|velkommen|skriv|ring|gerne|gjerne|hver morgen|hver uge|hver uke|send|følg\n" +
	"cs sk:naš*|náš|nás|nám|námi|my|vy|vás|vám|vaš*|váš|klikněte|zde|prosíme|děkujeme|čtěte|přečtěte|přihlaste|napište|zašlete|pošlete|můžete|pokud chcete|chcete|každé ráno|každý den|každý týden|podpořte|sledujte|mailem|e mailem"

// pageSigns is all that tells page text.
var pageSigns = phraseTable{grouped: signGroups, heads: new(heads)}

// signGroups joins the tables of marks, topics and voices.
func signGroups() (groups []phraseGroup) {
	for _, g := range groupsIn(pageMarks) {
		groups = append(groups, phraseGroup{pageMark | g.value<<reasonShift, g.phrases})
	}
	for _, g := range groupsIn(pageTopics) {
		groups = append(groups, phraseGroup{pageTopic | g.value<<reasonShift, g.phrases})
	}
	for i, g := range groupsIn(pageVoices) {
		_, words, _ := strings.Cut(g.phrases, ":")
		groups = append(groups, phraseGroup{pageVoice | voiceBit(i), words})
	}
	return groups
}

// voiceTags are the tags of pageVoices, in its order.
var voiceTags struct {
	once lazy.Once
	tags []string
}

func readVoiceTags() {
	for _, g := range groupsIn(pageVoices) {
		tags, _, _ := strings.Cut(g.phrases, ":")
		voiceTags.tags = append(voiceTags.tags, tags)
	}
}

// voiceBit is the bit of one language of pageVoices in a value. The reasons
// stand below it.
func voiceBit(i int) uint64 { return 1 << (2*reasonShift + i) }

// voicesOf is the set of the voices that count in a language: all where the
// language is not known, none where the tables do not know it.
func voicesOf(language string) (set uint64) {
	if !voiceTags.once.Done() {
		voiceTags.once.Do(readVoiceTags)
	}
	for i, tags := range voiceTags.tags {
		if language == "und" || namesTag(tags, language) {
			set |= voiceBit(i)
		}
	}
	return set
}

// namesTag tells whether a list of tags, parted by space, holds one.
func namesTag(tags, tag string) bool {
	for rest, more := tags, true; more; {
		var one string
		if one, rest, more = strings.Cut(rest, " "); one == tag {
			return true
		}
	}
	return false
}
