package text

import (
	"strings"
	"unicode/utf8"
)

const (
	// longestMenuPart is the length in bytes of one item of a menu.
	longestMenuPart = 40
	// fewestMenuParts is how many items make a menu: two stand side by side in
	// tables and scores as well.
	fewestMenuParts = 3
)

// menuParts are items of menus beside those of furnitureLines: sections, which
// stand alone above parts of an article as well, and buttons.
var menuParts = phraseTable{lists: "" +
	"uk|us|local|local news|regional|national|international|economy|finance|money|markets|science|tech|arts|arts culture|books|music|film|tv|style|lifestyle|life|food|travel|education|environment|climate|health|obituaries|letters|editorial|columns|comment|analysis|jobs|classifieds|property|motors|events|what s on|community|crime|courts|e paper|epaper|archive|archives|games|puzzles|crossword|shop|store|newsletters|subscribe|support|donate|listen|watch|a|cookies|accessibility|corrections|complaints|code of conduct|feedback|editions|magazine|imprint|advertising|advertisement|media kit|app|apps|" +
	"nachrichten|aktuelles|aktuell|lokales|lokal|region|regionales|politik|wirtschaft|kultur|sport|panorama|vermischtes|meinung|wissen|wissenschaft|gesellschaft|reise|auto|digital|leben|ratgeber|stadt|land|landkreis|ausland|inland|welt|feuilleton|leserbriefe|traueranzeigen|stellenmarkt|immobilien|kleinanzeigen|anzeigen|mediadaten|archiv|hilfe|über uns|karriere|wetter|spiele|rätsel|mehr|cookie einstellungen|privatsphäre|barrierefreiheit|abo kündigen|redaktion|verlag|shop|leserservice|" +
	"actualité|actualités|actu|politique|économie|société|culture|monde|france|international|région|faits divers|sports|opinions|idées|débats|sciences|planète|santé|loisirs|météo|annonces|emploi|immobilier|avis de décès|le journal|archives|boutique|jeux|s abonner|publicité|cgu|cgv|qui sommes nous|contacts|cookies|données personnelles|aide|newsletters|accessibilité|" +
	"portada|noticias|actualidad|política|economía|sociedad|cultura|deportes|internacional|nacional|local|provincia|comarcas|sucesos|opinión|ciencia|salud|tecnología|gente|televisión|el tiempo|esquelas|empleo|clasificados|hemeroteca|publicidad|quiénes somos|suscripción|suscripciones|cookies|política de cookies|privacidad|ayuda|vídeos|fotos|blogs|" +
	"attualità|cronaca|politica|economia|esteri|interni|cultura|spettacoli|sport|opinioni|scienza|salute|ambiente|tecnologia|viaggi|meteo|necrologie|annunci|lavoro|abbonamenti|abbonati|pubblicità|privacy|cookie|cookie policy|privacy policy|redazione|foto|archivio|newsletter|" +
	"notícias|últimas|política|economia|sociedade|cidade|cidades|cultura|desporto|esportes|esporte|mundo|brasil|país|opinião|ciência|saúde|tecnologia|ambiente|tempo|classificados|emprego|assinaturas|publicidade|anuncie|expediente|ficha técnica|termos de uso|privacidade|contactos|arquivo|" +
	"nieuws|binnenland|buitenland|regio|politiek|economie|sport|cultuur|opinie|wetenschap|gezondheid|tech|weer|familieberichten|vacatures|adverteren|abonneren|klantenservice|voorwaarden|colofon|contact|cookies|privacy|archief|puzzels|agenda|" +
	"aktualności|wiadomości|polska|świat|kraj|region|polityka|gospodarka|biznes|kultura|sport|opinie|nauka|zdrowie|pogoda|ogłoszenia|nekrologi|praca|reklama|prenumerata|redakcja|regulamin|rodo|o nas|archiwum|galeria|wideo|wydarzenia|kronika|" +
	"новости|политика|экономика|общество|культура|спорт|мир|происшествия|в мире|мнения|наука|здоровье|погода|афиша|объявления|реклама|редакция|подписка|архив|видео|фото|о проекте|вакансии|пользовательское соглашение|политика конфиденциальности|правила|регион|город|" +
	"anasayfa|ana sayfa|gündem|haber|haberler|son dakika|politika|siyaset|ekonomi|dünya|spor|kültür|kültür sanat|sanat|yaşam|sağlık|eğitim|teknoloji|magazin|yazarlar|köşe yazıları|resmi ilanlar|ilanlar|ilan|hava durumu|foto galeri|video galeri|galeri|künye|iletişim|hakkımızda|gizlilik|gizlilik politikası|çerez politikası|kvkk|reklam|abone ol|abonelik|arşiv|paylaş|yazdır|yorum yap|yorumlar|yorum|e posta gönder|kaydet|beğen|takip et|dinle|büyüt|küçült|yerel|asayiş|" +
	"أخبار|سياسة|اقتصاد|رياضة|ثقافة|منوعات|العالم|محليات|صحة|علوم|تكنولوجيا|رأي|آراء|فيديو|صور|اتصل بنا|من نحن|سياسة الخصوصية|شروط الاستخدام|أعلن معنا|اشترك|أرشيف|طباعة|حفظ|إرسال|" +
	"新闻|国内|国际|社会|财经|经济|体育|文化|娱乐|科技|健康|教育|军事|视频|图片|评论|关于我们|联系我们|广告服务|版权声明|网站地图|法律声明|招聘|收藏|点赞|转发|登录|注册|" +
	"ニュース|政治|経済|国際|社会|スポーツ|文化|地域|天気|エンタメ|科学|暮らし|オピニオン|社説|お問い合わせ|会社概要|プライバシーポリシー|利用規約|広告掲載|購読|会員登録|ログイン|保存|サイトマップ|著作権|" +
	"nyheter|lokalt|inrikes|utrikes|ekonomi|politik|kultur|sport|nöje|debatt|ledare|åsikter|familj|väder|annonsera|prenumerera|kundservice|kontakt|om oss|cookies|integritetspolicy|dela|skriv ut|spara|tipsa|logga in|meny|start|" +
	"nyheder|indland|udland|indenrigs|udenrigs|erhverv|økonomi|kultur|sport|debat|vejr|job|annoncer|abonnement|kundeservice|om os|privatlivspolitik|cookiepolitik|del|gem|udskriv|log ind|forside|forsiden|hjem|nyheter|innenriks|utenriks|næringsliv|meninger|vær|kundesenter|personvern|lagre|skriv ut|logg inn|" +
	"zprávy|domácí|domov|zahraničí|svět|ekonomika|kultura|sport|názory|komentáře|počasí|inzerce|předplatné|redakce|kontakty|o nás|archiv|sdílet|vytisknout|uložit|přihlásit|diskuse|domů"}

// isMenu tells a line of menu items with bars, bullets, slashes or wide gaps
// between them, at least half of them known ones.
func isMenu(text string) bool {
	if endsLikeSentence(text) {
		return false
	}
	parts, known, different := 0, 0, false
	var first uint64 // the hash of the first known item
	for at := 0; at < len(text); {
		end, next := menuPartEnd(text, at)
		if at == 0 && end == len(text) {
			return false // one item, as nearly every line
		}
		part := text[at:end]
		at = next
		hash, words := phraseHash(part)
		if words == 0 {
			continue
		}
		if len(part) > longestMenuPart {
			return false
		}
		parts++
		if isMenuPart(hash) {
			if known++; known == 1 {
				first = hash
			}
			different = different || hash != first // a row of X is a table
		}
	}
	return parts >= fewestMenuParts && different && 2*known >= parts
}

func isMenuPart(hash uint64) bool {
	if _, ok := menuParts.value(hash); ok {
		return true
	}
	_, ok := furnitureLines.value(hash)
	return ok
}

// menuPartEnd is where the menu item at a byte ends and where the next begins.
func menuPartEnd(text string, at int) (end, next int) {
	for i := at; i < len(text); {
		if byteClasses[text[i]]&classWord != 0 {
			i++
			continue
		}
		r, size := utf8.DecodeRuneInString(text[i:])
		switch {
		case r == ' ' && i+1 < len(text) && byteClasses[text[i+1]]&classWord != 0: // nearly always
		case strings.ContainsRune("|•·/‧∙▪■●»›>", r), r == '\t', r == '｜':
			return i, i + size
		case isBlank(r) && isBlank(runeAt(text, i+size)) && i+size < len(text):
			return i, i + size
		}
		i += size
	}
	return len(text), len(text)
}
