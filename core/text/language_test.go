package text

import (
	"strings"
	"testing"
)

func TestDetectLanguage(t *testing.T) {
	tests := []struct{ want, source string }{
		{"en", "The harbour of the town was closed on Monday because of a strike, and nobody could say when it would open again."},
		{"de", "Der Hafen der Stadt war am Montag wegen eines Streiks geschlossen, und niemand konnte sagen, wann er wieder öffnet."},
		{"fr", "Le port de la ville était fermé lundi à cause d’une grève, et personne ne pouvait dire quand il ouvrirait."},
		{"es", "El puerto de la ciudad estaba cerrado el lunes por una huelga y nadie podía decir cuándo se abriría de nuevo."},
		{"it", "Il porto della città era chiuso lunedì per uno sciopero e nessuno sapeva dire quando sarebbe stato riaperto."},
		{"pt", "O porto da cidade estava fechado na segunda-feira por causa de uma greve e ninguém sabia dizer quando iria abrir."},
		{"nl", "De haven van de stad was maandag gesloten door een staking en niemand kon zeggen wanneer die weer open zou gaan."},
		{"sv", "Stadens hamn var stängd på måndagen på grund av en strejk och ingen kunde säga när den skulle öppna igen."},
		{"da", "Byens havn var lukket mandag på grund af en strejke, og ingen kunne sige, hvornår den ville åbne igen efter dette."},
		{"no", "Byens havn var stengt mandag på grunn av en streik, og ingen kunne si når den ville åpne igjen etter dette."},
		{"fi", "Kaupungin satama oli maanantaina suljettu lakon vuoksi, eikä kukaan voi sanoa, että se olisi auki tai milloin se on auki."},
		{"pl", "Port w mieście był w poniedziałek zamknięty z powodu strajku i nikt nie wiedział, kiedy będzie znowu otwarty."},
		{"cs", "Přístav ve městě byl v pondělí kvůli stávce zavřený a nikdo nevěděl, kdy se znovu otevře, řekl však, že brzy."},
		{"sk", "Prístav v meste bol v pondelok pre štrajk zatvorený a nikto nevedel, kedy sa znovu otvorí, povedal však, že čoskoro."},
		{"hu", "A város kikötője hétfőn egy sztrájk miatt zárva volt, és senki sem tudta megmondani, hogy mikor nyit ki újra."},
		{"ro", "Portul orașului a fost închis luni din cauza unei greve și nimeni nu putea spune când va fi deschis din nou."},
		{"hr", "Gradska luka bila je u ponedjeljak zatvorena zbog štrajka i nitko nije znao gdje će se ili kada ponovno otvoriti, rekao je tko."},
		{"sr", "Градска лука је у понедељак била затворена због штрајка и нико није знао када ће се поново отворити."},
		{"sl", "Mestno pristanišče je bilo v ponedeljek zaradi stavke zaprto in nihče ni vedel, kdaj se bo spet odprlo."},
		{"lt", "Miesto uostas pirmadienį buvo uždarytas dėl streiko ir niekas negalėjo pasakyti, kada jis vėl bus atidarytas."},
		{"lv", "Pilsētas osta pirmdien bija slēgta streika dēļ, un neviens nevarēja pateikt, kad tā tiks atvērta no jauna."},
		{"et", "Linna sadam oli esmaspäeval streigi tõttu suletud ja keegi ei osanud öelda, millal see jälle avatud on."},
		{"tr", "Şehrin limanı pazartesi günü bir grev için kapalıydı ve hiç kimse ne zaman açılacağını söyleyemedi, ama bu da oldu."},
		{"az", "Şəhərin limanı bazar ertəsi tətilə görə bağlı idi və heç kim onun nə vaxt açılacağını deyə bilmədi."},
		{"vi", "Cảng của thành phố đã bị đóng cửa vào thứ hai vì một cuộc đình công và không ai có thể nói khi nào nó mở lại."},
		{"id", "Pelabuhan kota itu ditutup pada hari Senin karena pemogokan dan tidak ada yang bisa mengatakan bahwa pelabuhan akan dibuka."},
		{"ms", "Pelabuhan bandar itu ditutup pada hari Isnin kerana mogok dan tidak ada yang boleh mengatakan bahawa ia akan dibuka."},
		{"ca", "El port de la ciutat era tancat dilluns per una vaga i ningú no sabia dir quan seria obert, però això també és així."},
		{"gl", "O porto da cidade estaba pechado o luns por unha folga e ninguén sabía dicir cando ía abrir, pero tamén é así."},
		{"eu", "Hiriko portua itxita zegoen astelehenean greba zela eta, baina inork ez zuen esan noiz irekiko den berriz ere."},
		{"ga", "Bhí calafort na cathrach dúnta ar an Luan mar gheall ar stailc agus ní raibh a fhios ag aon duine faoi."},
		{"cy", "Roedd porthladd y ddinas ar gau ddydd Llun oherwydd streic ac nid oedd neb yn gwybod pryd y byddai yn agor eto."},
		{"sq", "Porti i qytetit ishte i mbyllur të hënën për shkak të një greve dhe askush nuk mund të thoshte kur do të hapet."},
		{"mt", "Il-port tal-belt kien magħluq nhar it-Tnejn minħabba strajk u ħadd ma seta' jgħid meta kien se jerġa' jiftaħ għal dan."},
		{"af", "Die stad se hawe was Maandag gesluit weens 'n staking en niemand kon sê wanneer dit weer sal oopmaak nie."},
		{"sw", "Bandari ya mji ilifungwa siku ya Jumatatu kwa sababu ya mgomo na hakuna aliyejua kama itafunguliwa baada ya hiyo."},
		{"tl", "Ang daungan ng lungsod ay sarado noong Lunes dahil sa isang welga at hindi alam ng mga tao kung kailan ito bubuksan."},
		{"is", "Höfn bæjarins var lokuð á mánudag vegna verkfalls og enginn vissi hvenær hún yrði opnuð aftur, það er þó ekki víst."},
		{"ru", "Порт города был закрыт в понедельник из-за забастовки, и никто не мог сказать, когда он снова откроется."},
		{"uk", "Порт міста був закритий у понеділок через страйк, і ніхто не міг сказати, коли він знову відкриється."},
		{"bg", "Пристанището на града беше затворено в понеделник заради стачка и никой не можеше да каже кога ще отвори."},
		{"mk", "Пристаништето на градот беше затворено во понеделник поради штрајк и никој не знаеше кога ќе се отвори."},
		{"be", "Порт горада быў зачынены ў панядзелак праз забастоўку, і ніхто не мог сказаць, калі ён зноў адкрыецца."},
		{"kk", "Қаланың порты дүйсенбіде ереуілге байланысты жабық болды және оның қашан ашылатынын ешкім айта алмады."},
		{"zh", "由于罢工，城市的港口星期一关闭，没有人能说什么时候会重新开放。"},
		{"ja", "ストライキのため、市の港は月曜日に閉鎖され、いつ再開されるか誰も言えなかった。"},
		{"ko", "파업으로 인해 도시의 항구가 월요일에 폐쇄되었으며 언제 다시 열릴지 아무도 말할 수 없었다."},
		{"ar", "أغلق ميناء المدينة يوم الاثنين بسبب إضراب ولم يكن أحد قادرا على القول متى سيفتح من جديد."},
		{"fa", "بندر شهر روز دوشنبه به دلیل اعتصاب بسته بود و هیچ کس نمی\u200cتوانست بگوید که چه زمانی دوباره باز می\u200cشود."},
		{"ur", "شہر کی بندرگاہ پیر کے روز ہڑتال کی وجہ سے بند تھی اور کوئی نہیں کہہ سکتا تھا کہ یہ کب کھلے گی۔"},
		{"he", "נמל העיר היה סגור ביום שני בגלל שביתה ואיש לא יכול היה לומר מתי הוא ייפתח שוב."},
		{"el", "Το λιμάνι της πόλης ήταν κλειστό τη Δευτέρα λόγω απεργίας."},
		{"hi", "हड़ताल के कारण शहर का बंदरगाह सोमवार को बंद था और कोई नहीं कह सकता था कि यह कब खुलेगा।"},
		{"th", "ท่าเรือของเมืองปิดเมื่อวันจันทร์เนื่องจากการนัดหยุดงาน"},
		{"bn", "ধর্মঘটের কারণে সোমবার শহরের বন্দর বন্ধ ছিল।"},
		{"ta", "வேலைநிறுத்தம் காரணமாக நகரத்தின் துறைமுகம் மூடப்பட்டது."},
		{"ka", "ქალაქის პორტი ორშაბათს გაფიცვის გამო დაკეტილი იყო."},
		{"hy", "Քաղաքի նավահանգիստը երկուշաբթի օրը փակ էր գործադուլի պատճառով։"},
		{"am", "የከተማው ወደብ በሥራ ማቆም አድማ ምክንያት ሰኞ ተዘግቷል።"},
		{"und", ""},
		{"und", "12 34 56, 78!"},
		{"und", "Roe Doe Poe"},
		{"und", strings.Repeat("xyzzy ", 200)},
	}
	for _, test := range tests {
		if got := read(test.source).Language; got != test.want {
			t.Errorf("got %s, want %s: %s", got, test.want, test.source[:min(len(test.source), 60)])
		}
	}
}

func TestTellingLettersNameLanguages(t *testing.T) {
	if n := strings.Count(tellingLetters, "|") + 1; n != tellingCount {
		t.Fatalf("%d letters, not %d", n, tellingCount)
	}
	telling.once.Do(readTelling)
	for i, letter := range telling.letters {
		for tag := range strings.SplitSeq(telling.tags[i], " ") {
			if languagesNamed(tag) == 0 {
				t.Errorf("%c: no language %q", letter, tag)
			}
		}
	}
}

// TestStopWordsAreOneWord: words of ASCII with a digit or a sign inside are not
// looked up.
func TestStopWordsAreOneWord(t *testing.T) {
	for _, group := range stopWordGroups() {
		for _, word := range strings.Split(group.phrases, " ") {
			if _, letters := wordHash(word); !letters && PlainEnd(word, 0) == len(word) {
				t.Errorf("%q is neither letters alone nor beyond ASCII", word)
			}
			if _, words := phraseHash(word); words != 1 {
				t.Errorf("%q is %d words", word, words)
			}
		}
	}
}
