package text

// Why a stretch of text is page furniture.
const (
	WhyByline        = "byline"
	WhySourceName    = "source name"
	WhyDateLine      = "date line"
	WhyUpdated       = "updated"
	WhyReadingTime   = "reading time"
	WhyShare         = "share"
	WhyComment       = "comment"
	WhyDownload      = "download"
	WhyPictureCredit = "picture credit"
	WhySearch        = "search"
	WhyNavigation    = "navigation"
	WhyRelated       = "related"
	WhyCookies       = "cookies"
	WhySubscribe     = "subscribe"
	WhyAdvertisement = "advertisement"
	WhyCopyright     = "copyright"
	WhyCredit        = "credit"
	WhyReprintNotice = "reprint notice"
	WhyTags          = "tags"
	WhyContact       = "contact"
	WhyAbout         = "about the source"
)

// whyOrder numbers the reasons in the tables: a value is an index here.
var whyOrder = [...]string{"", WhyByline, WhySourceName, WhyDateLine, WhyUpdated, WhyReadingTime, WhyShare, WhyComment, WhyDownload,
	WhyPictureCredit, WhySearch, WhyNavigation, WhyRelated, WhyCookies, WhySubscribe, WhyAdvertisement, WhyCopyright, WhyCredit,
	WhyReprintNotice, WhyTags, WhyContact, WhyAbout}

// furnitureLines are whole lines, or whole parts of a line between "|" and
// "·". Digits stand for any number.
var furnitureLines = phraseTable{lists: "" +
	"1:written by|by staff reporter|by staff|staff report|staff writer|by our correspondent|our correspondent|web desk|news desk|by admin|posted by admin|published by admin|haber merkezi|dış haberler|haberler servisi|haber servisi|spor servisi|redaktion|von unserer redaktion|von der redaktion|la rédaction|par la rédaction|redacción|la redacción|redazione|la redazione|di redazione|a cura della redazione|redação|da redação|redactie|van onze redactie|redakcja|редакция\n" +
	"3:published|posted|posted on|date|published on\n" +
	"4:updated|last updated|last modified|aktualisiert|mis à jour|actualizado|aggiornato|atualizado|bijgewerkt|zaktualizowano|обновлено|更新\n" +
	"5:0 min read|0 mins read|0 minute read|0 minutes read|0 minutes to read|reading time 0 minutes|reading time 0 min|reading time|lesezeit 0 minuten|lesezeit 0 minute|lesezeit 0 min|lesedauer 0 minuten|0 min lesezeit|0 min de lecture|temps de lecture 0 min|temps de lecture 0 minutes|lecture 0 min|0 min de lectura|tiempo de lectura 0 min|0 minutos de lectura|tempo di lettura 0 min|0 min di lettura|tempo de leitura 0 min|0 min de leitura|leestijd 0 minuten|0 min leestijd|czas czytania 0 min|время чтения 0 мин|время чтения 0 минуты|0 мин чтения|listen to this article|listen to article|artikel anhören|écouter l article|0 min|0 views|0 reads\n" +
	"6:share|share this|share this article|share this story|share this post|share article|share on|share on facebook|share on twitter|share on whatsapp|share on linkedin|share on x|share via email|share on social media|share by email|copy link|copy url|link copied|email this article|e mail this|print this article|print|print article|print page|email|e mail|mail|facebook|twitter|x|whatsapp|linkedin|telegram|reddit|pinterest|tumblr|instagram|youtube|tiktok|messenger|line|flipboard|pocket|pin it|tweet|tweet this|like|like this|like us on facebook|follow|follow us|follow us on|follow us on facebook|follow us on twitter|follow us on instagram|follow us on google news|gift this article|save|save article|save this article|save for later|bookmark|bookmark this|0 shares|shares|share 0|send|send to a friend|font size|text size|a a a|click to share|loading|" +
	"teilen|artikel teilen|diesen artikel teilen|beitrag teilen|seite teilen|auf facebook teilen|auf twitter teilen|twittern|drucken|artikel drucken|per e mail teilen|link kopieren|merken|artikel merken|artikel empfehlen|weiterempfehlen|folgen|folgen sie uns|vorlesen|senden|versenden|schriftgröße|" +
	"partager|partager l article|partager cet article|partager sur facebook|partager sur twitter|imprimer|envoyer par mail|envoyer|copier le lien|suivez nous|suivre|enregistrer|" +
	"compartir|compartir en facebook|compartir en twitter|comparte|comparte esta noticia|imprimir|enviar por correo|guardar|copiar enlace|síguenos|síguenos en|seguir|" +
	"condividi|condividi su facebook|condividi su twitter|condividi questo articolo|condividi l articolo|stampa|invia|salva|copia link|seguici|seguici su|" +
	"compartilhar|compartilhe|partilhar|partilhe|compartilhe esta notícia|compartilhe no facebook|enviar por e mail|copiar link|salvar|siga nos|" +
	"delen|deel|deel dit artikel|artikel delen|deel via facebook|deel via whatsapp|deel op facebook|afdrukken|kopieer link|volg ons|bewaar|bewaren|mailen|" +
	"udostępnij|udostępnij artykuł|udostępnij na facebooku|podziel się|drukuj|wyślij|skopiuj link|obserwuj nas|zapisz|" +
	"поделиться|поделиться в соцсетях|поделиться в социальных сетях|распечатать|печать|версия для печати|скопировать ссылку|подписывайтесь на нас|вконтакте|одноклассники|телеграм|分享|分享到|打印|シェア|ツイート|印刷|مشاركة|شارك|طباعة\n" +
	"7:comment|comments|0 comments|0 comment|leave a comment|leave a reply|leave comment|add a comment|add comment|post a comment|post comment|write a comment|join the conversation|view comments|show comments|view all comments|comments 0|no comments|no comments yet|be the first to comment|comments are closed|your email address will not be published|your email address will not be published required fields are marked|required fields are marked|name|your name|your email|website|notify me of new posts by email|notify me of follow up comments by email|submit|submit comment|reply|log in to comment|sign in to comment|related topics comments|" +
	"kommentare|kommentar|kommentieren|0 kommentare|0 kommentar|kommentare lesen|alle kommentare|kommentar schreiben|kommentar verfassen|schreiben sie einen kommentar|schreibe einen kommentar|ihre meinung|deine e mail adresse wird nicht veröffentlicht|ihre e mail adresse wird nicht veröffentlicht|diskutieren sie mit|zu den kommentaren|" +
	"commentaires|commentaire|0 commentaires|0 commentaire|commenter|laisser un commentaire|réagir|ajouter un commentaire|lire les commentaires|votre adresse e mail ne sera pas publiée|votre adresse de messagerie ne sera pas publiée|comentarios|0 comentarios|comentar|deja un comentario|dejar un comentario|ver comentarios|tu dirección de correo electrónico no será publicada|" +
	"commenti|0 commenti|commenta|lascia un commento|il tuo indirizzo email non sarà pubblicato|comentários|0 comentários|deixe um comentário|deixe uma resposta|o seu endereço de email não será publicado|reacties|0 reacties|reageer|reageren|plaats een reactie|laat een reactie achter|geef een reactie|je e mailadres wordt niet gepubliceerd|" +
	"komentarze|0 komentarzy|skomentuj|dodaj komentarz|twój adres e mail nie zostanie opublikowany|комментарии|0 комментариев|комментировать|оставить комментарий|добавить комментарий|ваш адрес email не будет опубликован|评论|发表评论|コメント|コメントする|تعليقات|أضف تعليق\n" +
	"8:download|download pdf|download the app|download our app|download as pdf|get the app|install the app|open in app|als pdf|pdf herunterladen|herunterladen|télécharger|descargar|scarica|baixar|downloaden|pobierz|скачать|下载|ダウンロード|تحميل\n" +
	"10:search|search trends|search for|trending|trending now|trending topics|popular searches|suche|suchen|rechercher|recherche|buscar|búsqueda|cerca|pesquisar|zoeken|szukaj|поиск|搜索|検索|بحث\n" +
	"11:home|menu|skip to content|skip to main content|skip navigation|back|back to top|back to home|top|next|previous|next article|previous article|previous post|next post|older posts|newer posts|main menu|navigation|sitemap|site map|contact|contact us|about|about us|privacy|privacy policy|terms|terms of use|terms of service|terms and conditions|disclaimer|imprint|advertise|advertise with us|careers|help|faq|rss|login|log in|logout|sign in|register|my account|view all|see all|show more|load more|more|view more|live|latest|latest news|breaking news|world|news|politics|business|sport|sports|opinion|culture|technology|health|entertainment|video|videos|photos|gallery|podcast|podcasts|weather|close|click here|click to enlarge|expand|" +
	"startseite|menü|zurück|zurück zur startseite|nach oben|weiter|weiterlesen|impressum|datenschutz|datenschutzerklärung|kontakt|anmelden|abmelden|registrieren|agb|nutzungsbedingungen|barrierefreiheit|mehr|mehr anzeigen|alle anzeigen|zum inhalt springen|zur startseite|" +
	"accueil|retour|retour en haut|suivant|précédent|mentions légales|connexion|se connecter|s inscrire|contactez nous|voir plus|plan du site|aller au contenu|inicio|menú|volver|siguiente|anterior|aviso legal|política de privacidad|iniciar sesión|registrarse|contacto|ver más|leer más|" +
	"indietro|successivo|precedente|accedi|registrati|contatti|chi siamo|note legali|vai al contenuto|início|voltar|próximo|entrar|contato|quem somos|política de privacidade|ver mais|terug|volgende|vorige|inloggen|over ons|privacybeleid|meer|strona główna|powrót|następny|poprzedni|zaloguj się|kontakt|polityka prywatności|więcej|czytaj więcej|главная|назад|вперед|вперёд|войти|контакты|о нас|ещё|еще|читать далее|首页|返回|返回顶部|上一篇|下一篇|ホーム|トップ|الرئيسية\n" +
	"12:read more|read also|also read|see also|related|related articles|related article|related stories|related story|related news|related posts|related content|related topics|related coverage|more on this|more on this story|more on this topic|more from|more stories|more news|more like this|recommended|recommended for you|recommended stories|recommended reading|most read|most popular|popular|popular posts|top stories|you may also like|you might also like|you may like|editor s picks|editors picks|don t miss|up next|read next|what to read next|keep reading|continue reading|read full article|read the full story|read the full article|latest stories|recent posts|further reading|in this article|in this story|table of contents|" +
	"mehr zum thema|lesen sie auch|lesen sie mehr|das könnte sie auch interessieren|das könnte dich auch interessieren|auch interessant|ähnliche artikel|weitere artikel|weitere meldungen|weiterführende links|meistgelesen|meistgelesene artikel|empfohlen|empfehlungen|empfehlungen der redaktion|zum thema|siehe auch|mehr lesen|" +
	"lire aussi|à lire aussi|lire également|à lire également|sur le même sujet|lire plus|lire la suite|articles liés|articles similaires|les plus lus|à voir aussi|voir aussi|en savoir plus|dans la même rubrique|" +
	"lea también|lee también|leer también|también te puede interesar|te puede interesar|más información|noticias relacionadas|artículos relacionados|lo más leído|más noticias|ver también|" +
	"leggi anche|leggi tutto|articoli correlati|potrebbe interessarti|potrebbe interessarti anche|i più letti|vedi anche|leia também|leia mais|saiba mais|veja também|notícias relacionadas|mais lidas|ler mais|" +
	"lees ook|lees meer|lees verder|meer over dit onderwerp|gerelateerde artikelen|gerelateerd|meest gelezen|bekijk ook|czytaj także|czytaj też|czytaj również|zobacz także|zobacz też|zobacz również|przeczytaj także|powiązane artykuły|najczęściej czytane|najpopularniejsze|polecane|" +
	"читайте также|читать также|смотрите также|по теме|материалы по теме|похожие материалы|самое читаемое|другие новости|еще по теме|ещё по теме|подробнее|相关阅读|相关新闻|延伸阅读|相关文章|推荐阅读|関連記事|関連ニュース|اقرأ أيضا|اقرأ أيضاً|شاهد أيضا\n" +
	"13:accept|accept all|accept cookies|accept all cookies|reject all|manage cookies|cookie settings|cookie policy|cookies|manage preferences|we use cookies|privacy settings|alle akzeptieren|cookie einstellungen|akzeptieren|ablehnen|tout accepter|accepter|refuser|gérer les cookies|aceptar|aceptar cookies|accetta|accetta tutto|aceitar|accepteren|alles accepteren|akceptuję|принять\n" +
	"14:subscribe|subscribe now|subscribe today|subscribe to our newsletter|subscribe to our channel|sign up|sign up now|sign up for our newsletter|sign up for our newsletters|sign up to our newsletter|newsletter|newsletters|get our newsletter|join our newsletter|join our mailing list|become a member|become a subscriber|start your free trial|already a subscriber|already a subscriber log in|this article is for subscribers only|support us|support our journalism|donate|donate now|get the latest news|enter your email|enter your email address|email address|your email address|join us on telegram|join our telegram channel|join our whatsapp channel|get notifications|turn on notifications|" +
	"abonnieren|jetzt abonnieren|newsletter abonnieren|newsletter bestellen|jetzt testen|jetzt registrieren|abo|anmelden zum newsletter|s abonner|abonnez vous|je m abonne|abonnement|suscríbete|suscribirse|suscríbete a nuestra newsletter|suscríbete a nuestro boletín|boletín|iscriviti|iscriviti alla newsletter|abbonati|assine|assinar|inscreva se|assine nossa newsletter|abonneer|abonneren|word abonnee|meld je aan|meld je aan voor de nieuwsbrief|schrijf je in voor de nieuwsbrief|nieuwsbrief|subskrybuj|prenumeruj|zapisz się|zapisz się na newsletter|подписаться|подпишитесь|подписаться на рассылку|подпишитесь на рассылку|订阅|購読|اشترك\n" +
	"15:advertisement|advertisements|advert|ad|ads|sponsored|sponsored content|promoted|promoted content|paid content|article continues below advertisement|story continues below advertisement|advertisement continue reading the main story|continue reading the main story|scroll to continue|scroll to continue with content|anzeige|werbung|anzeigen|publicité|publicidad|pubblicità|publicidade|advertentie|reklama|artykuł sponsorowany|реклама|广告|広告|إعلان\n" +
	"16:all rights reserved|copyright|alle rechte vorbehalten|tous droits réservés|todos los derechos reservados|tutti i diritti riservati|riproduzione riservata|todos os direitos reservados|alle rechten voorbehouden|wszelkie prawa zastrzeżone|все права защищены|版权所有|無断転載禁止|جميع الحقوق محفوظة\n" +
	"19:article categories|categories|category|tags|tag|topics|topic|keywords|filed under|posted in|labels|sections|section|schlagworte|schlagwörter|themen|stichworte|kategorie|kategorien|thèmes|mots clés|catégories|sujets|etiquetas|temas|palabras clave|categorías|argomenti|categorie|assuntos|categorias|trefwoorden|onderwerpen|tagi|tematy|kategorie|теги|темы|метки|рубрики|рубрика|标签|关键词|タグ|キーワード|الوسوم|كلمات مفتاحية"}
