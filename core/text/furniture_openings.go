package text

// furnitureOpenings begin a line of furniture that goes on with a name, a
// title or an address; a colon or bar must follow the phrase.
var furnitureOpenings = phraseTable{lists: "" +
	"1:by|author|authors|written by|posted by|published by|reporter|editor|text|story by|words by|autor|autorin|autoren|text von|ein artikel von|auteur|par|autore|di|por|auteurs|door|autorzy|автор|авторы|作者|记者|编辑|责任编辑|文|記者\n" +
	"3:date|published|posted|posted on|published on|published at|publication date|first published|issued|datum|veröffentlicht|erstellt|stand|date de publication|publié le|publié|publicado|fecha|data|pubblicato|pubblicato il|publicado em|gepubliceerd|opublikowano|data publikacji|опубликовано|дата|发布时间|日期|公開日|نشر\n" +
	"4:updated|last updated|last modified|updated on|updated at|last update|aktualisiert|zuletzt aktualisiert|letzte aktualisierung|mis à jour|mis à jour le|dernière mise à jour|actualizado|última actualización|aggiornato|aggiornato il|ultimo aggiornamento|atualizado|atualizado em|bijgewerkt|laatst bijgewerkt|aktualizacja|zaktualizowano|обновлено|更新|更新时间|آخر تحديث\n" +
	"5:reading time|lesezeit|lesedauer|temps de lecture|tiempo de lectura|tempo di lettura|tempo de leitura|leestijd|czas czytania|время чтения\n" +
	"6:share|share this|share this article|share on|follow us on|follow us|teilen|partager|compartir|condividi|compartilhe|delen|udostępnij|поделиться|подписывайтесь на нас|分享到\n" +
	"7:comments|leave a comment|kommentare|commentaires|comentarios|commenti|comentários|reacties|komentarze|комментарии\n" +
	"8:download|download pdf\n" +
	"9:photo|photos|picture|pictures|image|images|cover|cover photo|cover image|file|file photo|file image|file picture|photo by|photo credit|photo courtesy|image credit|image source|image caption|picture credit|credit|photograph|photographer|caption|graphic|infographic|video|screenshot|illustration|featured image|" +
	"foto|fotos|bild|bilder|bildquelle|archivbild|archivfoto|symbolbild|symbolfoto|titelbild|grafik|crédit|crédits|crédit photo|photographie|imagen|imágenes|fotografía|crédito|crédit image|immagine|imagem|crédito da foto|beeld|afbeelding|fot|zdjęcie|zdjęcia|źródło zdjęcia|фото|фотография|изображение|иллюстрация|图片来源|图|摄影|写真|画像|صورة|الصورة\n" +
	"10:trending|search|popular searches\n" +
	"12:read more|read also|also read|see also|related|related article|related articles|related stories|more on this|more|watch|watch also|watch now|listen|must read|don t miss|read next|up next|read|explore|explained|in pictures|further reading|" +
	"lesen sie auch|lesen sie mehr|mehr zum thema|mehr dazu|siehe auch|zum thema|lire aussi|à lire aussi|lire également|à lire|sur le même sujet|voir aussi|lea también|lee también|le puede interesar|te puede interesar|más información|vea también|mira también|leggi anche|guarda anche|vedi anche|leia também|leia mais|veja também|saiba mais|lees ook|lees meer|bekijk ook|czytaj także|czytaj też|czytaj również|czytaj więcej|zobacz także|zobacz też|читайте также|смотрите также|по теме|подробнее|相关阅读|延伸阅读|相关新闻|関連記事|اقرأ أيضا|اقرأ أيضاً|شاهد أيضا\n" +
	"14:newsletter|subscribe|abonnieren\n" +
	"15:advertisement|anzeige|werbung|publicité|publicidad\n" +
	"16:copyright\n" +
	"17:source|sources|quelle|quellen|fuente|fuentes|fonte|fonti|bron|bronnen|źródło|źródła|источник|источники|来源|來源|出典|المصدر|agencies|credits\n" +
	"19:article categories|categories|category|tags|tag|topics|topic|keywords|filed under|posted in|labels|sections|more about|read more about|schlagworte|schlagwörter|themen|stichworte|mehr zu|kategorie|kategorien|thèmes|mots clés|catégories|etiquetas|temas|palabras clave|categorías|más sobre|argomenti|categorie|assuntos|categorias|trefwoorden|onderwerpen|tagi|tematy|теги|темы|метки|рубрики|标签|关键词|タグ|キーワード|الوسوم"}

// furnitureSentences begin a line that is furniture although it reads like a
// sentence: what pages say to their readers.
var furnitureSentences = phraseTable{lists: "" +
	"6:follow us on|like us on facebook|share this article|share this story|find us on|connect with us on|folgen sie uns auf|suivez nous sur|síguenos en|seguici su|siga nos no|volg ons op|подписывайтесь на наш|подпишитесь на наш|подписывайтесь на нас\n" +
	"7:your email address will not be published|required fields are marked|deine e mail adresse wird nicht veröffentlicht|ihre e mail adresse wird nicht veröffentlicht|votre adresse e mail ne sera pas publiée|tu dirección de correo electrónico no será publicada|il tuo indirizzo email non sarà pubblicato|o seu endereço de e mail não será publicado|je e mailadres wordt niet gepubliceerd|twój adres e mail nie zostanie opublikowany|ваш адрес email не будет опубликован|have your say|save my name email and website|save my name|you must be logged in to post a comment|you must be logged in|comments are closed\n" +
	"8:download our app|download the app|get our app\n" +
	"13:we use cookies|this site uses cookies|this website uses cookies|by continuing to use this site|by using this site|wir verwenden cookies|diese website verwendet cookies|nous utilisons des cookies|ce site utilise des cookies|utilizamos cookies|este sitio utiliza cookies|questo sito utilizza|usamos cookies|este site utiliza cookies|wij gebruiken cookies|deze website gebruikt cookies|ta strona używa plików cookie|мы используем cookie|мы используем файлы cookie\n" +
	"14:sign up for our|sign up for the|sign up to our|sign up to receive|subscribe to our|get the latest|get all the latest|stay up to date with our|join our newsletter|to continue reading subscribe|already a subscriber|melden sie sich für unseren newsletter an|abonnieren sie unseren|jetzt unseren newsletter|inscrivez vous à notre newsletter|abonnez vous à|suscríbete a nuestr|iscriviti alla nostra|assine a nossa|schrijf je in voor|meld je aan voor|zapisz się na nasz|подпишитесь на нашу\n" +
	"15:article continues below|story continues below|scroll to continue\n" +
	"16:all rights reserved|this material may not be published|no part of this|copyright 2021|copyright the|2021 all rights reserved|all content copyright|alle rechte vorbehalten|tous droits réservés|reproduction interdite|todos los derechos reservados|prohibida su reproducción|tutti i diritti riservati|riproduzione riservata|todos os direitos reservados|wszelkie prawa zastrzeżone|все права защищены|при использовании материалов\n" +
	"18:the views expressed in this article|the views expressed here|the opinions expressed in this article|views expressed are|the views and opinions expressed"}

// bylineOpenings begin a line that goes on with the name of its writer.
var bylineOpenings = phraseTable{lists: "by|written by|posted by|published by|reported by|story by|text by|von|text von|ein bericht von|par|por|di|de|door|af|av|przez|oleh|written by the|by the"}

// bylineFillers stand between the names of a byline, or behind them.
var bylineFillers = phraseTable{lists: "and|und|et|y|e|en|i|of|the|in|for|on|at|with|de|von|van|der|den|di|da|del|la|bin|al|el|for the|staff|writer|reporter|correspondent|editor|am|pm|uhr|est|et|gmt|utc|published|updated|0|0th|0st|0nd|0rd"}

// dateFillers stand beside the date in a line that is nothing but a date.
var dateFillers = phraseTable{lists: "0|0th|0st|0nd|0rd|0am|0pm|0h|am|pm|a m|p m|at|on|date|time|by|the|published|posted|posted on|first published|updated|last updated|last modified|modified|issued|created|written by|" +
	"est|edt|et|gmt|utc|bst|ist|cet|cest|pst|pdt|pt|msk|uhr|um|am|den|der|vom|stand|veröffentlicht|veröffentlicht am|aktualisiert|aktualisiert am|zuletzt aktualisiert|erstellt|le|à|0h0|0h|h|publié|publié le|mis à jour|mis à jour le|et|el|a las|las|de|del|publicado|publicado el|publicado em|actualizado|actualizado el|atualizado|atualizado em|em|às|il|alle|ore|pubblicato|pubblicato il|aggiornato|aggiornato il|om|op|gepubliceerd|gepubliceerd op|bijgewerkt|uur|godz|opublikowano|aktualizacja|zaktualizowano|r|в|г|мск|опубликовано|обновлено|от|kl|klo|发布|发布于|更新|更新于|时间|小时前|昨天|公開|" +
	"monday|tuesday|wednesday|thursday|friday|saturday|sunday|mon|tue|tues|wed|thu|thur|thurs|fri|sat|sun|montag|dienstag|mittwoch|donnerstag|freitag|samstag|sonnabend|sonntag|mo|di|mi|do|fr|sa|so|lundi|mardi|mercredi|jeudi|vendredi|samedi|dimanche|lunes|martes|miércoles|jueves|viernes|sábado|domingo|lunedì|martedì|mercoledì|giovedì|venerdì|sabato|domenica|segunda feira|terça feira|quarta feira|quinta feira|sexta feira|maandag|dinsdag|woensdag|donderdag|vrijdag|zaterdag|zondag|poniedziałek|wtorek|środa|czwartek|piątek|sobota|niedziela|понедельник|вторник|среда|четверг|пятница|суббота|воскресенье|星期一|星期二|星期三|星期四|星期五|星期六|星期日|ago|hours ago|minutes ago|days ago|hour ago|day ago"}
