package text

import "strings"

// agencyNames are the short names of the news agencies, in the order of the
// values in agencies from 1 on. They are the names that agencies give themselves in
// credit lines; broadcasters and newspapers are not among them.
const agencyNames = "" +
	"AP|AFP|Reuters|RFE/RL|dpa|APA|ANSA|EFE|TASS|RIA Novosti|Interfax|Xinhua|Kyodo|Jiji|Yonhap|PTI|" +
	"IANS|ANI|UPI|Bloomberg|PA Media|AAP|The Canadian Press|Belga|ANP|NTB|TT|Ritzau|PAP|ČTK|MTI|" +
	"Keystone-SDA|BNS|UNIAN|Ukrinform|Anadolu|VOA|Deutsche Welle|KNA|epd|SID|Getty Images|LUSA|" +
	"Europa Press|Adnkronos|AGI|STT|Agerpres|BTA|Hina|Tanjug|STA|TASR|SITA|LETA|ELTA|BelTA|IRNA|" +
	"Tasnim|MENA|SPA|WAM|SANA|Antara|Bernama|VNA|CNA|KCNA|APP|UNI|Télam|Agência Brasil|Notimex|DDP|" +
	"Zenit|InfoQuest|AKI|Sputnik|China News Service|MIA|FENA"

// agencyName is the name with a value in agencies.
func agencyName(value uint64) string {
	name, rest := "", agencyNames
	for range value {
		name, rest, _ = strings.Cut(rest, "|")
	}
	return name
}

// agencies tells the place in agencyNames of every form of an agency's name.
var agencies = phraseTable{lists: "" +
	"ap|associated press|美联社|美聯社|ａｐ|أ ب|אי פי\n" +
	"afp|agence france presse|法新社|フランス通信|أ ف ب|فرانس برس|АФП\n" +
	"reuters|reuter|thomson reuters|reuters news|рейтер|рейтерс|路透社|路透|ロイター|ロイター通信|رويترز|로이터|רויטרס\n" +
	"rfe rl|rferl|rfe|radio free europe|radio free europe radio liberty|радио свобода|радіо свобода\n" +
	"dpa|dpa afx|deutsche presse agentur|德新社|د ب أ\n" +
	"apa|austria presse agentur|apa ots\n" +
	"ansa\n" +
	"efe|agencia efe\n" +
	"tass|itar tass|тасс|塔斯社|タス通信\n" +
	"ria novosti|ria|риа новости|риа|俄新社\n" +
	"interfax|интерфакс|interfax ukraine|інтерфакс україна|国际文传电讯社\n" +
	"xinhua|xinhua news agency|新华社|新華社|新华网|新華網|شينخوا\n" +
	"kyodo|kyodo news|共同|共同通信|共同社\n" +
	"jiji|jiji press|時事|時事通信|时事社\n" +
	"yonhap|yonhap news agency|연합뉴스|韩联社|聯合ニュース\n" +
	"pti|press trust of india\n" +
	"ians|indo asian news service\n" +
	"ani|asian news international\n" +
	"upi|united press international\n" +
	"bloomberg|bloomberg news\n" +
	"pa|pa media|press association\n" +
	"aap|australian associated press\n" +
	"cp|canadian press|la presse canadienne|presse canadienne\n" +
	"belga|agence belga\n" +
	"anp\n" +
	"ntb\n" +
	"tt|tidningarnas telegrambyrå\n" +
	"ritzau|ritzaus bureau\n" +
	"pap|polska agencja prasowa|пап\n" +
	"ctk|čtk|česká tisková kancelář\n" +
	"mti\n" +
	"sda|ats|keystone sda|keystone ats|keystone|sda ats\n" +
	"bns|baltic news service\n" +
	"unian|уніан|униан\n" +
	"ukrinform|укрінформ|укринформ\n" +
	"anadolu|anadolu agency|anadolu ajansı|aa|الأناضول\n" +
	"voa|voice of america|美国之音\n" +
	"dw|deutsche welle\n" +
	"kna\n" +
	"epd\n" +
	"sid\n" +
	"getty|getty images\n" +
	"lusa|agência lusa\n" +
	"europa press|ep\n" +
	"adnkronos\n" +
	"agi\n" +
	"stt\n" +
	"agerpres\n" +
	"bta|бта\n" +
	"hina\n" +
	"tanjug|танјуг\n" +
	"sta\n" +
	"tasr\n" +
	"sita\n" +
	"leta\n" +
	"elta\n" +
	"belta|белта\n" +
	"irna|ایرنا\n" +
	"tasnim|تسنیم\n" +
	"mena|أ ش أ\n" +
	"spa|واس\n" +
	"wam|وام\n" +
	"sana|سانا\n" +
	"antara\n" +
	"bernama\n" +
	"vna|ttxvn\n" +
	"cna|中央社\n" +
	"kcna|朝中社\n" +
	"app|associated press of pakistan\n" +
	"uni\n" +
	"télam|telam\n" +
	"agência brasil\n" +
	"notimex\n" +
	"ddp|dapd\n" +
	"zenit\n" +
	"infoquest\n" +
	"aki\n" +
	"sputnik|спутник|卫星社\n" +
	"中新社|中新网\n" +
	"mia|миа\n" +
	"fena"}

// smallAgencies write themselves in lower case. Any other name of up to four
// letters in lower case is a word ("spa", "sta", "app") and no agency.
var smallAgencies = phraseTable{lists: "dpa|afp|ap|apa|sda|kna|epd|sid|rtr|ddp|dapd|ots|ritzau|tt|ansa|anp|belga"}

// creditFillers may stand beside agencies in a line that is a credit and
// nothing else: "With inputs from AFP and AP", "© 2021 dpa/lnw".
var creditFillers = phraseTable{lists: "with|by|and|from|the|via|source|sources|input|inputs|agency|agencies|news|copyright|c|0|" +
	"mit|von|und|der|material|quelle|quellen|agenturen|agentur|nachrichtenagentur|nachrichtenagenturen|lnw|bln|lby|lsw|lhe|lno|ots|cb|" +
	"avec|et|l|agence|agences|con|y|de|información|agencias|agencia|fuente|e|fonte|fonti|agenzia|agenzie|com|informações|agências|" +
	"bron|en|met|źródło|i|агентство|источник|по материалам|новости|來源|来源|电|photo|photos|foto|fotos|image|images|bild|archive|archiv|file|pool|via|" +
	"all rights reserved|alle rechte vorbehalten|tous droits réservés"}

// creditOpenings begin a line or a bracket that credits an agency or the staff
// who wrote a report; the value says whether the agency may be left unnamed.
const (
	creditNamed   uint64 = 1 // counts only with an agency behind it
	creditUnnamed uint64 = 2 // counts by itself
)

var creditOpenings = phraseTable{lists: "" +
	"1:with|via|source|sources|by|from|quelle|quellen|mit|avec|source afp|con|fonte|fonti|com|bron|źródło|źródła|источник|по материалам|来源|來源|fuente|fuentes|copyright|" +
	"photo|photo by|photos by|foto|image|images|bild|credit|courtesy|courtesy of\n" +
	"2:with input from|with inputs from|with input from agencies|with inputs from agencies|with agency inputs|with agencies|with files from|with reporting by|with additional reporting by|" +
	"additional reporting by|reporting by|writing by|editing by|compiled by|reported by|with material from|with contributions from|" +
	"mit material von|mit material der|mit agenturmaterial|mit agenturen|avec agences|avec afp|con información de|con agencias|com informações de|com informações da|com agências|con agenzie|" +
	"agencies|agencias|agencje|agenturen|agences|agenzie|inputs from agencies|from wire reports|from news services|from staff and wire reports|wire reports|staff and agencies|agencies and staff"}

// reprintPhrases tell of a text that it stood elsewhere first; they count
// within the first words of a sentence that speaks of "this article".
var reprintPhrases = phraseTable{lists: "originally published|first published|originally appeared|first appeared|previously published|reprinted|republished|" +
	"reprinted with permission|republished with permission|republished under|reproduced with permission|is reprinted|is republished|was produced by|was provided by|provided by|" +
	"ursprünglich erschienen|zuerst erschienen|erschien zuerst|ist zuerst|mit freundlicher genehmigung|initialement publié|d abord paru|publicado originalmente|se publicó originalmente|" +
	"pubblicato originariamente|originariamente pubblicato|originalmente publicado|oorspronkelijk gepubliceerd|eerder verschenen|pierwotnie ukazał|впервые опубликован|ранее опубликован"}

// reprintSubjects begin the sentence of such a notice.
var reprintSubjects = phraseTable{lists: "this article|this story|this report|this piece|this post|this commentary|this interview|this text|the article|the story|originally|originally published|" +
	"first published|first appeared|originally appeared|reprinted|reprinted with|republished|republished with|reproduced|dieser artikel|dieser text|dieser beitrag|der artikel|der beitrag|der text|cet article|ce texte|" +
	"este artículo|este texto|esta nota|questo articolo|este artigo|esta reportagem|dit artikel|ten artykuł|artykuł|tekst|эта статья|статья|материал"}
