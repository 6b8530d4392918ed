package text

// What one telling phrase says about a paragraph. The reason is kept beside
// it, as an index of whyOrder.
const (
	// pageMark is a phrase that hardly anything but page text uses: "all rights
	// reserved", "unsubscribe at any time".
	pageMark uint64 = 1 << iota
	// pageTopic is a subject of page text, which articles have as well:
	// "newsletter", "cookies".
	pageTopic
	// pageVoice is a word with which a page speaks to its readers or of itself:
	// "our", "please", "click".
	pageVoice
	// reasonShift is where the reason stands in the value of a mark or a topic,
	// and the languages in that of a voice.
	reasonShift = 8
	reasonMask  = 0xff
)

// Reasons that page text gives in other ways too, as they stand in a value.
const (
	forCopyright = 16 << reasonShift
	forContact   = 20 << reasonShift
)

// pageMarks are the marks of page text in all languages, by their reasons: they are
// long or rare enough to mean one thing. A phrase that ends in * stands for
// all words that begin so. They were written down from what sites say in
// general, not from any article that a test compares.
const pageMarks = "" +
	"14:" +
	"subscribe to our*|sign up to our|sign up for our|support our work|support our journalis*|support independent journalism|support local journalism|support quality journalism|become a subscriber|become a supporter|become a paying|readers like you|you value our|value our work|if you enjoy*|unsubscribe at any time|unsubscribe any time|unsubscribe at any|opt out at any|cancel at any time|cancel any time|cancel anytime|your inbox|to continue reading|free articles|unlimited access|already a subscriber|our newsletter*|our daily newsletter*|our weekly newsletter*|our free newsletter*|our journalism|your subscription|not a subscriber|subscriber only|keep our journalism|help fund|funded by our readers|buy us a coffee|" +
	"unseren newsletter|unserem newsletter|unser newsletter|unsere newsletter|kostenlosen newsletter|jederzeit abbestell*|jederzeit kündb*|jederzeit kündig*|jederzeit wieder abmeld*|jederzeit widerruf*|dein abo|probeabo|probemonat|jetzt abonnieren|jetzt unterstützen|jetzt spenden|unterstützen sie uns*|unterstütze uns*|unterstützt uns*|unsere arbeit unterstützen|unseren journalismus|unserem journalismus|werden sie mitglied|werde mitglied|werden sie abonnent*|mit ihrer unterstützung|in ihr postfach|in ihrem postfach|weiterlesen mit|alle artikel lesen|freie artikel|bereits abonnent|" +
	"notre newsletter*|nos newsletters|notre infolettre|notre lettre d|nos lettres d|abonnez vous|désabonner à tout moment|désinscrire à tout moment|désabonner|désinscrire|vous désabonner|soutenez nous|soutenez notre*|soutenez le journalisme|soutenez la presse|soutenir notre*|faites un don|votre abonnement|réservé aux abonnés|déjà abonné*|lecteurs comme vous|" +
	"nuestro boletín|nuestros boletines|nuestra newsletter|suscríbete*|suscríbase*|darte de baja|darse de baja en|date de baja|apóyanos*|apoya nuestro*|apoye nuestro*|apoya el periodismo|hazte socio|hazte socia|hazte suscriptor*|hágase socio|hágase suscriptor*|tu bandeja|tu suscripción|tu aportación|lectores como tú|ya eres suscriptor|contenido exclusivo para suscriptor*|" +
	"nostra newsletter|nostre newsletter|abbonati ora|cancellarti in|cancellare l iscrizione|disiscriver*|annullare l iscrizione|disdire in qualsiasi|sostienici|sostieni il*|sostieni la nostra|sostieni l informazione|sostenere il nostro|informazione indipendente|lettori come te|il tuo contributo|il tuo sostegno|il tuo abbonamento|tua casella|nella tua mail|riservato agli abbonati|sei già abbonato|" +
	"nossa newsletter|nosso boletim|inscreva se|subscreva*|assine nossa|assine agora|cancelar a inscrição|cancelar a subscrição|apoie o jornalismo|apoie o nosso|apoie nosso|leitores como você|sua doação|a sua contribuição|conteúdo exclusivo para assinantes|já é assinante|" +
	"onze nieuwsbrief|onze nieuwsbrieven|gratis nieuwsbrief|dagelijkse nieuwsbrief|afmelden kan|op elk moment afmelden|op elk moment opzeg*|op elk gewenst moment|elk moment uitschrijv*|steun ons*|steun onze*|steun onafhankelijke|word abonnee|word donateur|lezers zoals u|lezers zoals jij|uw abonnement|jouw abonnement|uw bijdrage|jouw bijdrage|uw donatie|jouw donatie|uw inbox|je inbox|uw mailbox|je mailbox|al abonnee|" +
	"naszego newslettera|nasz newsletter|zasubskrybuj*|zrezygnować w każdej chwili|w każdej chwili zrezygn*|wesprzyj nas*|wesprzyj nie*|wspieraj nas*|wspieraj nie*|wpłać darowizn*|przekaż darowizn*|czytelnicy tacy jak|zostań subskrybent*|zostań patron*|twoje wsparcie|twojemu wsparciu|twoja wpłata|twoją skrzynkę|twojej skrzynki|skrzynkę mailową|kup prenumerat*|wykup prenumerat*|wykup dostęp|" +
	"нашу рассылку|наша рассылка|нашей рассылк*|подпишитесь*|подписывайтесь*|подпишись*|оформите подписку|оформить подписку|отписаться|отказаться от подписки|поддержите нас*|поддержите наш*|поддержать нас|поддержать редакцию|поддержите редакцию|поддержите независим*|ваше пожертвование|ваши пожертвования|сделать пожертвование|сделайте пожертвование|станьте подписчик*|" +
	"bültenimiz*|e bültenimiz*|bültene abone*|bültenimize*|abone olun*|abone ol|aboneliğinizi|aboneliğiniz*|abonelikten çık*|bize destek*|bizi destekle*|gazeteciliğimiz*|sizin gibi okur*|e postanıza|e posta kutunuz*|bağışınız*|" +
	"نشرتنا البريدية|نشرتنا الإخبارية|النشرة البريدية|النشرة الإخبارية|اشترك في نشرتنا|اشترك في النشرة|اشترك الآن|اشتركوا في|إلغاء الاشتراك|ادعم الصحافة|ادعمنا|ادعموا|ادعم صحافتنا|بريدك الإلكتروني|تبرع الآن|اشتراكك|دعمكم|تبرعاتكم|" +
	"订阅我们*|订阅本*|欢迎订阅|立即订阅|随时取消订阅|取消订阅|支持独立新闻|支持本报|独立新闻工作|成为订户|您的邮箱|您的订阅|像您一样的读者|訂閱我們*|立即訂閱|取消訂閱|支持獨立媒體|" +
	"メールマガジンに登録|メルマガ登録|メルマガに登録|ニュースレターに登録|ニュースレターの登録|ニュースレターを購読|購読を申し込|購読のお申し込み|ご購読|いつでも解除|いつでも配信停止|いつでも解約|配信を停止|続きを読むには|定期購読|" +
	"vårt nyhetsbrev|våra nyhetsbrev|nyhetsbrevet får du|prenumerera på vår*|avsluta prenumerationen|avregistrera dig|avsluta när|stöd oss|stöd vår*|stötta oss|stötta vår*|stöd oberoende|läsare som du|bli prenumerant|din prenumeration|din inkorg|din mejl|redan prenumerant|din inbox|" +
	"vores nyhedsbrev*|vårt nyhetsbrev|afmelde dig|afmeld dig|framelde dig|melde deg av|støt os|støt vores|støtt oss|støtt vår*|bliv abonnent|bli abonnent|læsere som dig|dit abonnement|ditt abonnement|din indbakke|din innboks|" +
	"naše noviny podpoř*|našeho newsletteru|náš newsletter|přihlaste se k|přihlaste se do|přihlásit se k odběru|přihlaste se k odběru|odhlásit se můžete|kdykoli odhlásit|kdykoliv odhlásit|podpořte nás*|podpořte naš*|podpořte nezávisl*|čtenáři jako vy|staňte se předplatitel*|staňte se člen*|vaše předplatné|vaší schránky|vaší e mailové|" +
	"підпишіться*|підписуйтесь*|нашу розсилку|підтримайте нас*|підтримайте наш*\n" +
	"7:" +
	"comments are moderated|comments may be moderated|moderated before|our moderators|comment policy|commenting policy|comment guidelines|commenting guidelines|community guidelines|community standards|community rules|our house rules|post a comment|leave a comment|join the conversation|to post a comment|to comment you|your comment|your comments|comments section is|comments close|keep comments|keep your comments|stay on topic|report this comment|commenters|opinions expressed by readers|" +
	"kommentarregeln|unsere netiquette|dein kommentar|deinen kommentar|kommentar schreiben|kommentare werden moderiert|bleiben sie sachlich|diskutiere mit|leserkommentar*|" +
	"votre commentaire|vos commentaires|charte de modération|charte des commentaires|règles de modération|commentaires sont modérés|commentaires sont fermés|réagissez à|connectez vous pour commenter|" +
	"tu comentario|tus comentarios|normas de participación|normas de la comunidad|comentarios serán moderados|comentarios son moderados|déjanos tu|déjenos su|participa en la conversación|únete a la conversación|" +
	"il tuo commento|i tuoi commenti|lascia un commento|regole dei commenti|commenti sono moderati|commenti ingiuriosi|dicci la tua|partecipa alla discussione|policy dei commenti|" +
	"seu comentário|seus comentários|regras de comentários|comentários são moderados|participe da conversa|são de responsabilidade dos autores|" +
	"jouw reactie|uw reactie|je reactie|reacties worden gemodereerd|reageren kan|" +
	"twój komentarz|twoje komentarze|regulamin komentarzy|regulaminem komentarzy|komentarze są moderowane|komentarze obraźliwe|usuwania komentarzy|usunięcia komentarza|dołącz do dyskusji|prosimy o kulturaln*|za treść komentarzy|" +
	"ваш комментарий|ваши комментарии|правила комментирования|комментарии модерируются|комментарии проходят|мнение редакции может|мнение авторов может|авторизуйтесь чтобы|" +
	"yorumunuz*|yorum kuralları*|yorumlarınız*|yorum yapın|yorum yapmak için|yorumların sorumluluğu|büyük harfle yazılan|" +
	"تعليقك|تعليقكم|تعليقاتكم|شروط التعليق|سياسة التعليقات|قواعد التعليق|تخضع التعليقات|التعليقات تعبر عن|أضف تعليق*|اترك تعليق*|شاركنا رأيك|شاركونا|" +
	"发表评论|您的评论|你的评论|文明发言|理性发言|评论仅代表|不代表本站*|不代表本报*|不代表本网*|评论规则|发表您的看法|保留删除|發表評論|" +
	"コメントを投稿|コメントする際|コメント投稿|ご意見をお寄せ|コメントの投稿|ご感想をお寄せ|投稿ルール|コメントポリシー|" +
	"din kommentar|dina kommentarer|kommentarsreglerna|kommentarsregler|kommentarerna modereras|håll god ton|håll dig till ämnet|delta i diskussionen|" +
	"dine kommentarer|debatregler*|debattregler*|hold en god tone|hold god tone|hold en sober tone|kommentarer modereres|" +
	"váš komentář|vaše komentáře|pravidla diskuse|pravidla diskuze|diskusní příspěvky|diskuzní příspěvky|zapojte se do diskuse|zapojte se do diskuze|přidejte komentář\n" +
	"13:" +
	"our privacy policy|our cookie policy|our privacy notice|cookie settings|cookie preferences|we use cookies|accept cookies|accept all cookies|your cookie*|your preferences|our partners use|you agree to our|you accept our|you consent to|by subscribing you|" +
	"unsere datenschutz*|unserer datenschutz*|datenschutzhinweise*|cookies zustimm*|verwenden cookies|cookie einstellungen|mit der anmeldung|mit ihrer anmeldung|" +
	"politique de confidentialité|politique des cookies|utilisons des cookies|en poursuivant votre navigation|en vous inscrivant|vos préférences|" +
	"utilizamos cookies|usamos cookies|aceptas nuestr*|acepta nuestr*|al registrarte|al suscribirte|si continúa navegando|si continúas navegando|" +
	"informativa sulla privacy|informativa privacy|utilizziamo cookie|utilizziamo i cookie|tue preferenze|proseguendo la navigazione|continuando a navigare|iscrivendoti|accetti la|accetti l|" +
	"ao se inscrever|ao continuar navegando|ao continuar a navegar|concorda com a nossa|" +
	"cookiebeleid|cookie instellingen|gebruiken cookies|maakt gebruik van cookies|maken gebruik van cookies|door verder te gaan|door je aan te melden|" +
	"polityką prywatności|polityce prywatności|polityka cookies|twoją zgodę|twoja zgoda|wyrażasz zgodę|wyrażam zgodę|administratorem twoich|przetwarzanie moich|zapisując się|" +
	"политикой конфиденциальности|использует cookie*|используем cookie*|продолжая использовать|" +
	"çerez politika*|çerezleri kullan*|çerezlere izin|çerez ayarları|aydınlatma metni*|onay vermiş olur*|kabul etmiş olur*|tarayıcınız*|" +
	"سياسة الخصوصيه|ملفات الارتباط|باستمرارك في|بتسجيلك|فإنك توافق|أنت توافق|شركاؤنا|" +
	"使用cookie*|继续浏览|继续使用本*|" +
	"クッキーを使用|クッキーポリシー|個人情報保護方針|同意したもの|" +
	"integritetspolicy*|cookiepolicy|genom att anmäla|" +
	"privatlivspolitik*|personvernerklæring*|cookiepolitik*|bruker cookies|benytter cookies|ditt samtykke|" +
	"používáme cookies|vyjadřujete souhlas\n" +
	"16:" +
	"all rights reserved|no part of this|may not be republished|may not be published broadcast|unauthorised reproduction|unauthorized reproduction|terms and conditions apply|republish this|" +
	"alle rechte vorbehalten|nachdruck nur|nachdruck auch|nachdruck verboten|verantwortlich im sinne|verantwortlich für den inhalt|inhaltlich verantwortlich|v i s d p|visdp|ust idnr|ust id|umsatzsteuer id*|verlag und redaktion|für unverlangt*|unverlangt eingesandt*|inhalte externer|" +
	"tous droits réservés|tous droits de reproduction|reproduction interdite|reproduction même|reproduction totale ou|mentions légales|numéro de commission paritaire|" +
	"todos los derechos reservados|reservados todos los derechos|prohibida la reproducción|prohibida su reproducción|reproducción total o|aviso legal|depósito legal|" +
	"tutti i diritti riservati|tutti i diritti sono riservati|riproduzione riservata|riproduzione vietata|vietata la riproduzione|riproduzione anche parziale|testata registrata|registrazione tribunale|registro stampa|partita iva|p iva|note legali|" +
	"todos os direitos reservados|proibida a reprodução|reprodução total ou|" +
	"alle rechten voorbehouden|niets uit deze|mag worden overgenomen|overnemen van artikelen|gebruiksvoorwaarden|kvk nummer|btw nummer|" +
	"wszelkie prawa zastrzeżone|wszystkie prawa zastrzeżone|prawa zastrzeżone|za zgodą redakcji|za zgodą wydawcy|kopiowanie i rozpowszechnianie|kopiowanie powielanie|materiałów niezamówionych|niezamówionych|" +
	"все права защищены|все права на материалы|при использовании материал*|при перепечатке|гиперссылка обязательна|ссылка обязательна|без разрешения редакции|без согласия редакции|с разрешения редакции|не рецензируются|" +
	"tüm hakları saklıdır|her hakkı saklıdır|bütün hakları saklıdır|hakları saklıdır|kaynak gösterilmeden|kaynak gösterilerek|kaynak gösterilse|alıntı yapılamaz|alıntılanamaz|imtiyaz sahibi|" +
	"جميع الحقوق محفوظة|جميع حقوق النشر|حقوق النشر محفوظة|كافة الحقوق محفوظة|الحقوق محفوظة|يمنع نسخ|يحظر نسخ|لا يجوز نشر|لا يجوز نسخ|لا يسمح بإعادة|" +
	"版权所有|版權所有|未经书面|不得转载|不得轉載|请勿转载|禁止转载|谢绝转载|转载请注明|轉載請註明|转载须|转载需|侵权必究|保留所有权利|保留一切权利|使用条款|互联网新闻信息服务|" +
	"無断転載|無断複写|転載を禁じ|転載禁止|著作権は|掲載の記事|特定商取引|" +
	"alla rättigheter förbehåll*|eftertryck förbjud*|får inte kopieras|får ej kopieras|ej beställt|användarvillkor*|" +
	"alle rettigheder forbehold*|alle rettigheter forbehold*|må ikke kopieres|må ikke gengives|må ikke videre*|" +
	"všechna práva vyhrazena|veškerá práva vyhrazena|práva vyhrazena|šíření obsahu|další šíření|přebírání obsahu|issn|" +
	"усі права захищені|всі права захищені|за використання матеріал*|при використанні матеріал*\n" +
	"20:" +
	"do you have a story|have you got a story|a story to share|a story to tell us|do you have a tip|story tip*|email us|e mail us|mail us|write to us|get in touch with us|our newsdesk|our news desk|spotted an error|spotted a mistake|spot an error|spot a mistake|seen a mistake|found a mistake|found an error|see an error|notice an error|noticed an error|report an error|corrections and clarifications|correction policy|corrections policy|strive to be accurate|code of conduct for journalists|" +
	"fehler gefunden|fehler entdeckt|fehler im text|fehler melden|fehler aufgefallen|schreiben sie uns*|schreib uns*|mailen sie uns|unseren redaktion*|leserbrief an|korrekturhinweis*|wir korrigieren|korrigieren wir|" +
	"écrivez nous|contactez nous*|contactez la|contacter la rédaction|envoyez nous*|vous avez repéré|vous avez remarqué|signaler une erreur|courrier des lecteurs|charte éditoriale|charte déontologique|" +
	"escríbenos*|escríbanos*|contáctanos|contáctenos|contacta con nosotros|contacte con nosotros|envíanos*|envíenos*|has encontrado un error|ha encontrado un error|has visto un error|ha detectado un error|has detectado un error|fe de errores|fe de erratas|cartas al director|cartas a la directora|defensor del lector|" +
	"scrivici|scriveteci|contattaci|contattateci|inviaci|inviateci|mandaci|mandateci|segnalaci|segnalateci|hai una segnalazione|hai una notizia|hai trovato un errore|lettere al direttore|" +
	"fale conosco|fale com a|contacte nos|escreva nos|envie nos|encontrou um erro|encontrou algum erro|viu algum erro|comunicar erro|" +
	"heb je een tip|heeft u een tip|tip de redactie|tip onze|tip ons|tips voor de redactie|mail ons|stuur ons*|schrijf ons|neem contact op met ons|neem contact op met de redactie|foutje gezien|fout gezien|fout gevonden|fout ontdekt|ziet u een fout|zie je een fout|staat er een fout|lezersbrieven|corrigeren we|corrigeren wij|we corrigeren|herstellen we|wij herstellen|" +
	"napisz do nas|napiszcie do nas|zadzwoń do nas|przyślij nam|wyślij nam|prześlij nam|kontakt z redakcją|znalazłeś błąd|zauważyłeś błąd|zauważyli państwo|widzisz błąd|zgłoś błąd|zgłoś nam|listy do redakcji|" +
	"напишите нам|пишите нам|звоните нам|связаться с нами|связь с редакцией|почта редакции|электронная почта редакции|нашли ошибку|нашли опечатку|увидели ошибку|заметили ошибку|обнаружили ошибку|ошибку в тексте|письма в редакцию|" +
	"bize yazın*|bize ulaşın*|bizimle iletişime|bizimle paylaş*|bize gönderin*|bize iletin*|redaksiyonumuz*|editörlerimiz*|haber merkezimiz*|hata bildir*|bir hata gördü*|bir hata fark*|hata fark ett*|hata gördüyse*|yanlışlık gördü*|haber ihbar*|whatsapp ihbar*|düzeltme ve cevap|" +
	"اتصل بنا|تواصل معنا|تواصلوا معنا|راسلنا|راسلونا|أرسل لنا|أرسلوا لنا|اكتب لنا|خطأ في هذا|وجدت خطأ|لاحظت خطأ|" +
	"投稿邮箱|投稿信箱|新闻热线|新闻线索|爆料热线|编辑部电话|编辑部邮箱|欢迎来稿|来稿请|欢迎投稿|读者来信|更正与|违法和不良信息|" +
	"情報をお寄せ|編集部まで|までお寄せ|訂正・おわび|誤りを見つけ|" +
	"tipsa oss*|mejla oss|maila oss|hittat ett fel|hittat fel|sett ett fel|upptäckt ett fel|fel i texten|insändare till|pressens opinionsnämnd|" +
	"tip os|tips oss|fundet en fejl|fundet fejl|set en fejl|funnet en feil|funnet feil|fejl og rettelser|fejl i artiklen|læserbreve|" +
	"napište nám|pište nám|našli jste chybu|máte tip|dopisy čtenářů|opravy a omluvy\n" +
	"21:" +
	"about this website|about this site|about this newspaper|this newspaper is|is an independent local|is a nonprofit news*|is a non profit news*|daily newspaper serving|weekly newspaper serving|" +
	"unabhängige lokalzeitung|unabhängige wochenzeitung|ist die lokalzeitung|über diese seite|" +
	"hebdomadaire indépendant|à propos de nous|qui sommes nous|" +
	"semanario independiente|quiénes somos|acerca de nosotros|" +
	"testata indipendente|chi siamo|" +
	"quem somos|" +
	"onafhankelijke krant|onafhankelijke nieuws*|onafhankelijk nieuws*|is een onafhankelijk*|nieuwssite voor|is de krant van|" +
	"niezależny tygodnik|" +
	"газета издается|газета издаётся|" +
	"bağımsız bir gazete*|bağımsız gazete*|bağımsız bir haber*|" +
	"من نحن|عن الموقع|عن الصحيفة|" +
	"关于本站|本站内容|本报由|本网站由|本站是|" +
	"当サイト|本サイト|本紙は|" +
	"oberoende dagstidning|är en oberoende|" +
	"er en uafhængig|er en uavhengig|" +
	"nezávislý deník|nezávislé noviny|nezávislý týdeník\n" +
	"8:" +
	"our free app|our mobile app|download our*|breaking news alerts|turn on notifications|" +
	"unsere app|unserer app|unsere kostenlose app|unsere news app|laden sie unsere|lade unsere|eilmeldungen aufs|eilmeldungen auf|jetzt herunterladen|" +
	"notre application|notre appli|téléchargez notre*|téléchargez l app*|alertes info|" +
	"nuestra app|nuestra aplicación|descarga nuestra|descárgate nuestra|descargue nuestra|descarga la app|" +
	"nostra app|scarica la nostra|scarica l app|nosso aplicativo|nossa app|baixe nosso|baixe o aplicativo|baixe o app|" +
	"onze app|download onze|download de app|onze gratis app|naszą aplikację|nasza aplikacja|naszej aplikacji|pobierz aplikację|pobierz naszą|ściągnij aplikację|" +
	"наше приложение|нашем приложении|скачайте наше|скачайте приложение|скачать приложение|установите приложение|uygulamamız*|uygulamayı indir*|bildirimleri aç*|" +
	"تطبيقنا|حمل تطبيق*|حمّل تطبيق*|حملوا تطبيق*|تحميل التطبيق|نزل تطبيق*|下载我们*|下载客户端|下载app*|新闻客户端|扫码下载|扫码关注|アプリをダウンロード|" +
	"vår app|ladda ner appen|ladda ner vår*|ladda ned appen|ladda ned vår*|vores app|hent vores|hent appen|last ned appen|last ned vår*|naši aplikaci|naše aplikace\n" +
	"6:" +
	"follow us|like us on|our facebook page|connect with us|share this article|share this story|share this post|" +
	"folgen sie uns|folge uns|folgt uns|unsere facebook seite|unserem kanal|unserem whatsapp|unseren kanälen|unserem whatsapp kanal|teilen sie diesen|diesen artikel teilen|" +
	"suivez nous|rejoignez nous*|retrouvez nous*|notre page facebook|partagez cet|partager cet article|" +
	"síguenos|síganos|únete a nuestro*|nuestra página de facebook|comparte esta|comparte este|seguici|seguiteci|nostra pagina facebook|nostri canali|condividi questo|condividi l articolo|" +
	"siga nos|siga a gente|participe do nosso|compartilhe esta|compartilhe este|volg ons|onze facebook*|onze socials|deel dit artikel|deel dit bericht|" +
	"obserwuj nas|śledź nas|polub nas*|udostępnij ten|" +
	"наш телеграм*|наш telegram|наши соцсети|наших соцсетях|в наших социальных|читайте нас*|следите за нами|следите за нашими|поделиться с друзьями|" +
	"bizi takip*|sosyal medya hesaplarımız*|haberi paylaş*|تابعونا*|تابعنا*|تابعوا حساب*|شارك هذا|شارك المقال|شارك الخبر|" +
	"关注我们*|关注本报|分享到*|關注我們|フォローして*|シェアする|" +
	"följ oss|gilla oss|vår facebook*|dela artikeln|dela den här|följ vår*|følg os*|følg oss|følg vores|del artiklen|del artikkelen|vores facebook*|sledujte nás|sdílejte*|naší facebookové|náš facebook*|našem facebooku"
