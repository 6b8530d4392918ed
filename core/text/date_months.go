package text

// weakMonth marks a name that is also another word in some language ("may",
// "mar", "set", "out"), or an abbreviation of three letters in lower case: it
// counts only between a day and a year.
const weakMonth = 16

// months are the names of the months, in the case that a date puts them in,
// with their usual abbreviations: a line each, then the weak ones, numbered by
// the month and weakMonth.
var months = phraseTable{lists: "" +
	"january|jan|januar|jänner|janvier|janv|enero|gennaio|janeiro|januari|tammikuuta|stycznia|ledna|január|januára|ocak|ianuarie|siječnja|januarja|января|янв|січня|студзеня|януари|јануар|јануара|janeiro|γενάρη|ιανουαρίου|يناير|ינואר|sausio|janvārī|jaanuar|januarie|janúar\n" +
	"february|feb|februar|feber|février|févr|fév|febrero|febbraio|fevereiro|februari|helmikuuta|lutego|února|február|februára|şubat|februarie|veljače|februarja|февраля|фев|лютого|лютага|февруари|фебруара|φεβρουαρίου|فبراير|פברואר|vasario|februārī|veebruar\n" +
	"march|märz|mrz|mars|marzo|março|maart|maaliskuuta|marca|března|március|martie|ožujka|марта|березня|сакавіка|март|μαρτίου|مارس|آذار|מרץ|kovo|martā|märts|mart\n" +
	"april|apr|avril|avr|abril|aprile|huhtikuuta|kwietnia|dubna|április|apríla|nisan|aprilie|travnja|aprila|апреля|апр|квітня|красавіка|април|априла|απριλίου|أبريل|ابريل|نيسان|אפריל|balandžio|aprīlī|aprill\n" +
	"mai|mei|mayo|maggio|maio|toukokuuta|maja|května|május|mája|mayıs|svibnja|мая|травня|траўня|май|маја|μαΐου|مايو|أيار|מאי|gegužės|maijā|maj\n" +
	"june|jun|juni|juin|junio|giugno|junho|kesäkuuta|czerwca|června|június|júna|haziran|iunie|lipnja|junija|июня|червня|чэрвеня|юни|јуна|ιουνίου|يونيو|حزيران|יוני|birželio|jūnijā|juuni\n" +
	"july|jul|juli|juillet|juil|julio|luglio|julho|heinäkuuta|lipca|července|július|júla|temmuz|iulie|srpnja|julija|июля|липня|ліпеня|юли|јула|ιουλίου|يوليو|تموز|יולי|liepos|jūlijā|juuli\n" +
	"august|aug|août|agosto|augustus|elokuuta|sierpnia|srpna|augusztus|augusta|ağustos|kolovoza|avgusta|августа|авг|серпня|жніўня|август|αυγούστου|أغسطس|آب|אוגוסט|rugpjūčio|augustā|augusti\n" +
	"september|sept|septembre|septiembre|settembre|setembro|syyskuuta|września|září|szeptember|septembra|eylül|septembrie|rujna|сентября|сен|вересня|верасня|септември|септембра|σεπτεμβρίου|سبتمبر|أيلول|ספטמבר|rugsėjo|septembrī\n" +
	"october|oct|oktober|okt|octobre|octubre|ottobre|outubro|lokakuuta|października|října|október|októbra|ekim|octombrie|oktobra|октября|окт|жовтня|кастрычніка|октомври|октобра|οκτωβρίου|أكتوبر|אוקטובר|spalio|oktobrī|oktoober\n" +
	"november|nov|novembre|noviembre|novembro|marraskuuta|listopadu|listopada|novembra|kasım|noiembrie|studenoga|ноября|ноя|листопада|лістапада|ноември|новембра|νοεμβρίου|نوفمبر|נובמבר|lapkričio|novembrī\n" +
	"december|dec|dezember|dez|décembre|déc|diciembre|dic|dicembre|dezembro|joulukuuta|grudnia|prosince|decembra|aralık|decembrie|prosinca|декабря|дек|грудня|снежня|декември|децембра|δεκεμβρίου|ديسمبر|דצמבר|gruodžio|decembrī|detsember\n" +

	"17:ene|gen|sty|oca|січ\n" +
	"18:fev|lut|helmi|fevr|лют\n" +
	"19:mar|mär|maa|бер\n" +
	"20:ape|kwi|huhti|квіт\n" +
	"21:may|mag|трав\n" +
	"22:giu|cze|haz|июн|черв\n" +
	"23:lug|lip|tem|июл|лип\n" +
	"24:ago|sie|ağu|серп\n" +
	"25:sep|set|wrz|eyl|верес\n" +
	"26:out|ott|paź|eki|жовт\n" +
	"27:lis|kas|лист\n" +
	"28:gru|ara|des|груд"}

// levantine months are named in two words: the first (and whether the second
// is "the first" or "the second") tells the month.
var (
	levantineMonths  = phraseTable{lists: "10:تشرين\n" + "12:كانون"}
	levantineNumbers = phraseTable{lists: "1:الأول|الاول\n" +
		"2:الثاني|الثانى"}
)
