package text

// pageTopics are the subjects of page text, by the reason that they give. They
// count only beside a voice, a mark or an address: articles have them as well.
const pageTopics = "" +
	"14:" +
	"subscribe for just|your support helps|your donation|your contribution|free trial|help us keep|help us continue|funded by readers|chip in|support us|" +
	"digitalabo|digital abo|unabhängigen journalismus|unabhängiger journalismus|ihre spende|deine spende|ins postfach|" +
	"inscrivez vous|sans engagement|faire un don à|votre don|votre soutien|boîte mail|boîte de réception|presse indépendante|journalisme indépendant|" +
	"bandeja de entrada|tu donación|tu apoyo|periodismo independiente|periodismo local|" +
	"iscriviti*|abbonati alla|abbonati a|abbonati al|giornalismo indipendente|informazione libera|dona ora|fai una donazione|" +
	"assine o|jornalismo independente|jornalismo local|faça uma doação|caixa de entrada|seu e mail|" +
	"schrijf je in|schrijf u in|meld je aan|meld u aan|onafhankelijke journalistiek|lokale journalistiek|word lid|word vriend|" +
	"zapisz się do|zapisz się na|wypisać się|niezależne dziennikarstwo|niezależnego dziennikarstwa|niezależne media|dołącz do nas|" +
	"независимую журналистику|независимой журналистик*|ваша поддержка|вашу почту|вашей поддержк*|" +
	"dilediğiniz zaman|dilediğiniz an|destek olun|bağımsız gazeteciliği|bağımsız gazeteciliğe|bağımsız gazetecilik|katkınız*|desteğiniz*|" +
	"سجل في نشرتنا|" +
	"支持我们*|成为会员|您的支持|你的支持|" +
	"ご支援|ご寄付|会員登録|有料会員|無料会員|" +
	"oberoende journalistik|lokal journalistik|bli medlem|ditt stöd|ditt bidrag|" +
	"tilmeld dig*|meld deg på|uafhængig journalistik|uavhengig journalistikk|bliv medlem|din støtte|dit bidrag|" +
	"nezávislou žurnalistiku|nezávislé žurnalistiky|vaše podpora|váš příspěvek|" +
	"незалежну журналістику|" +
	"a month|each month|per month|monthly|price of a coffee|price of a cup|cost of a coffee|as little as|paying readers|pro monat|im monat|preis einer tasse|par mois|prix d un café|al mes|precio de un café|al mese|prezzo di un caffè|por mês|preço de um café|per maand|prijs van een kop|miesięcznie|cenę kawy|в месяц|ежемесячн*|чашки кофе|ayda|aylık|bir kahve|每月|月額|i månaden|om måneden|i måneden|měsíčně|" +
	"subscri*|newsletter*|donat*|membership|paywall|premium content|journalism|supporter*|your support|" +
	"abo|abos|abonn*|digitalabo*|spende|spenden|leserschaft|journalismus|werbefrei|" +
	"infolettre*|newsletters|abonné*|lecteurs|lectrices|journalisme|" +
	"suscri*|boletín|boletines|periodismo|donaci*|lectores|lectoras|" +
	"abboname*|abbonat*|giornalismo|donazion*|lettori|lettrici|informazione|" +
	"assinant*|assinatura*|jornalismo|doaç*|leitores|boletim|" +
	"nieuwsbrie*|journalistiek|donatie*|lezers|abonnee*|" +
	"subskrypc*|subskryb*|prenumerat*|darowizn*|czytelni*|dziennikarstw*|" +
	"рассылк*|подписк*|подписчик*|пожертвован*|читател*|журналистик*|" +
	"bülten*|abone*|abonelik*|okur*|bağış*|gazetecili*|" +
	"نشرة|النشرة|الاشتراك|اشتراك|للاشتراك|اشترك|التبرع|القراء|الصحافة|" +
	"订阅|訂閱|读者|讀者|捐款|捐助|会员|付费|" +
	"メルマガ|メールマガジン|ニュースレター|購読|読者|会員|配信|" +
	"nyhetsbrev*|prenumer*|läsare|läsarna|journalistik*|donation*|" +
	"nyhedsbrev*|abonnement*|læsere|lesere|journalistikk|" +
	"předplat*|odběr*|čtenář*|žurnalisti*|novinařin*|" +
	"розсилк*|підписк*|читач*\n" +
	"7:" +
	"house rules|leave your comment|join the discussion|have your say|abusive comments|offensive comments|be respectful|we reserve the right to|comments that|" +
	"netiquette|kommentarfunktion|bitte bleiben sie|bleiben sie fair|diskutieren sie|behält sich vor|behalten uns vor|beleidigende kommentare|" +
	"donnez votre avis|se réserve le droit|nous réservons le droit|restez courtois|propos injurieux|" +
	"se reserva el derecho|nos reservamos el derecho|comentarios ofensivos|deja tu|" +
	"si riserva il diritto|ci riserviamo il diritto|commenti offensivi|di la tua|" +
	"deixe seu|deixe o seu|comentários ofensivos|reserva se o direito|reservamo nos o direito|nos reservamos o direito|" +
	"huisregels|behoudt zich het recht voor|behouden ons het recht voor|houd het netjes|blijf beleefd|praat mee|beledigende reacties|" +
	"zastrzega sobie prawo|zastrzegamy sobie prawo|obraźliwe komentarze|opinie czytelników|" +
	"оставляет за собой право|оставляем за собой право|оскорбительные комментарии|войдите чтобы|" +
	"hakaret içeren|küfür hakaret|onaylanmamaktadır|onaylanmaz|yasal sorumluluğu|hakkını saklı tutar|hakkımızı saklı|" +
	"تحتفظ بحق|نحتفظ بحق|" +
	"文明上网|网友评论*|" +
	"誹謗中傷|" +
	"förbehåller oss rätten|förbehåller sig rätten|" +
	"forbeholder os ret*|forbeholder oss rett*|forbeholder sig ret*|forbeholder seg rett*|" +
	"vyhrazuje právo|vyhrazujeme si právo|vyhrazuje si právo|" +
	"users|registered users|nutzer|nutzerinnen|utilisateur*|internautes|usuarios|utenti|usuários|gebruikers|użytkowni*|пользовател*|kullanıcı*|المستخدمين|用户|網友|网友|ユーザー|利用者|användare|brugere|brukere|uživatel*|" +
	"comments|commenting|moderat*|offensive|" +
	"kommentare|kommentaren|kommentieren|moderiert|" +
	"commentaires|commenter|modération|modérateur*|" +
	"comentarios|comentar|moderad*|insultos|" +
	"commenti|commentare|moderati|" +
	"comentários|ofensiv*|" +
	"reacties|reageren|reactie|" +
	"komentarz*|komentow*|" +
	"комментари*|модератор*|модераци*|" +
	"yorum*|" +
	"التعليقات|تعليقات|التعليق|" +
	"评论|評論|留言|跟帖|" +
	"コメント|" +
	"kommentarer*|kommentera|kommentarsfält*|" +
	"kommentarfelt*|kommentarspor*|" +
	"komentář*|diskuse|diskusi|diskuze|příspěvk*|" +
	"коментар*\n" +
	"13:" +
	"privacy notice|cookie policy|uses cookies|use of cookies|your browser|your consent|third party cookies|personalised ads|personalized ads|personalise content|personalize content|and our partners|withdraw your consent|by signing up you|by clicking|by continuing to|" +
	"datenschutzerklärung|datenschutzbestimmungen|verwendet cookies|nutzt cookies|nutzen cookies|setzt cookies|ihre zustimmung|ihre daten|unsere partner|indem sie|stimmen sie|personalisierte werbung|" +
	"utilise des cookies|vos données personnelles|votre consentement|nos partenaires|vous acceptez|publicités personnalisées|votre navigateur|" +
	"política de privacidad|política de cookies|utiliza cookies|uso de cookies|sus datos personales|tus datos personales|tu consentimiento|su consentimiento|nuestros socios|nuestra política|aceptas la|" +
	"utilizza cookie|utilizza i cookie|uso dei cookie|tuo consenso|tuoi dati|nostri partner|" +
	"política de privacidade|utiliza cookies para|seus dados|seu consentimento|nossos parceiros|você concorda|" +
	"privacybeleid|privacyverklaring|gebruikt cookies|uw toestemming|je toestemming|uw gegevens|je gegevens|onze partners|gaat u akkoord|ga je akkoord|" +
	"polityka prywatności|polityki prywatności|pliki cookies|pliki cookie|plików cookies|plików cookie|twoich danych|twoje dane|nasi partnerzy|naszych partnerów|administratorem danych|przetwarzanie danych osobowych|" +
	"политика конфиденциальности|политику конфиденциальности|политики конфиденциальности|файлы cookie|файлов cookie|ваше согласие|ваших данных|вашего браузера|соглашаетесь с|даёте согласие|даете согласие|наши партнеры|наши партнёры|" +
	"gizlilik politika*|çerez kullan*|çerezler kullan*|kişisel verileriniz*|kvkk|kabul etmiş sayıl*|" +
	"سياسة الخصوصية|ملفات تعريف الارتباط|موافقتك|بياناتك|" +
	"隐私政策|隐私声明|您同意|您的浏览器|您的个人信息|隱私政策|隱私權政策|" +
	"プライバシーポリシー|クッキーの使用|個人情報の取り扱い|個人情報の取扱い|同意いただ|利用規約|" +
	"använder cookies|använder kakor|ditt samtycke|dina uppgifter|dina personuppgifter|våra partner*|godkänner du|samtycker du|" +
	"bruger cookies|anvender cookies|dit samtykke|dine oplysninger|dine opplysninger|vores partnere|våre partnere|accepterer du|samtykker du|" +
	"ochrana osobních údajů|ochrany osobních údajů|zpracování osobních údajů|zpracováním osobních údajů|soubory cookie|soubory cookies|souborů cookie|používá cookies|váš souhlas|vašich údajů|naši partneři|souhlasíte s|" +
	"cookie*|privacy policy|privacy settings|data protection|personal data|consent|third parties|" +
	"datenschutz*|einwilligung|personenbezogen*|" +
	"confidentialité|traceurs|données personnelles|" +
	"datos personales|privacidad|consentimiento|" +
	"dati personali|consenso|privacy|" +
	"dados pessoais|privacidade|consentimento|" +
	"persoonsgegevens|toestemming|" +
	"danych osobowych|dane osobowe|ciasteczk*|rodo|" +
	"персональных данных|персональные данные|конфиденциальност*|" +
	"çerez*|gizlilik|kişisel veri*|" +
	"الكوكيز|الخصوصية|البيانات الشخصية|" +
	"隐私|隱私|个人信息|" +
	"クッキー|個人情報|" +
	"kakor|personuppgifter*|integritet*|" +
	"personoplysninger|personopplysninger|privatliv*|" +
	"osobních údajů|osobní údaje|soukromí|" +
	"персональних даних\n" +
	"16:" +
	"may not be reproduced|may not be copied|may not be redistributed|without written permission|without prior written|without the written permission|without the prior|without the express|without our permission|without our written|without our consent|prior written consent|prior written permission|in whole or in part|reproduction without|unauthorised use of|registered in england|company number|registered office|vat number|terms of use|terms of service|content of external|external links|external sites|external websites|reprints and|syndication enquiries|copyright owner|copyright holder*|" +
	"auch auszugsweise|nur mit genehmigung|nur mit schriftlicher|nur mit ausdrücklicher|mit schriftlicher genehmigung|ohne schriftliche|ohne ausdrückliche|ohne zustimmung|handelsregister|amtsgericht|steuernummer|herausgeber und|chefredaktion|keine haftung|externer links|externe links|verlinkter seiten|urheberrechtlich geschützt|angaben gemäß|" +
	"droits de reproduction|même partielle|totale ou partielle|sans autorisation écrite|sans l autorisation|sans autorisation préalable|autorisation écrite|directeur de la publication|directrice de la publication|siège social|commission paritaire|conditions générales|liens externes|" +
	"queda prohibida|total o parcial|sin autorización|sin la autorización|sin el permiso|sin permiso expreso|autorización expresa|autorización previa|consentimiento previo|términos y condiciones|condiciones de uso|domicilio social|director responsable|enlaces externos|" +
	"è vietata la|anche parziale|anche solo parziale|senza autorizzazione|senza l autorizzazione|senza il consenso|autorizzazione scritta|testata giornalistica|registrata presso|iscrizione al tribunale|direttore responsabile|sede legale|termini e condizioni|" +
	"direitos reservados|é proibida a|total ou parcial|sem autorização|sem a autorização|sem permissão|autorização prévia|autorização por escrito|termos de uso|termos e condições|diretor responsável|jornalista responsável|cnpj|" +
	"overname van|zonder schriftelijke|zonder toestemming van|zonder voorafgaande|voorafgaande schriftelijke|schriftelijke toestemming|algemene voorwaarden|kvk|externe sites|" +
	"bez pisemnej zgody|bez zgody redakcji|bez zgody wydawcy|bez uprzedniej zgody|kopiowanie bez|przedruk*|rozpowszechnianie|powielanie|nie zwraca*|nie ponosi odpowiedzialności|redaktor naczelny|redaktor naczelna|redaktora naczelnego|" +
	"авторские права|перепечатка|при цитировании|использование материал*|любое использование|гиперссылк*|активная ссылка|ссылка на источник|ссылка на сайт|ссылка на газету|без письменного|с письменного|свидетельство о регистрации|сетевое издание|роскомнадзор*|главный редактор|учредитель*|не несет ответственности|не несёт ответственности|рукописи не|" +
	"tüm hakları|her hakkı|saklıdır|izinsiz*|yazılı izin*|izin alınmadan|izin alınmaksızın|aktif link|kopyalanamaz|çoğaltılamaz|yayınlanamaz|yayımlanamaz|kullanılamaz|kısmen ya da|kısmen veya|kullanım koşulları|kullanım şartları|yazı işleri müdürü|sorumlu müdür*|genel yayın yönetmeni|künye|" +
	"يمنع النشر|يحظر نشر|إعادة نشر|دون إذن|بدون إذن|إذن خطي|إذن مسبق|شروط الاستخدام|رئيس التحرير|" +
	"未经授权|未經授權|未经许可|未經許可|注明出处|注明来源|書面授權|书面授权|书面许可|备案号|许可证|免责声明|" +
	"無断複製|無断使用|無断での|禁じます|許可なく|著作権法|掲載記事|免責事項|" +
	"utan tillstånd|utan skriftligt|utan medgivande|skriftligt tillstånd|kopiering av|mångfaldiga*|ansvarig utgivare|ansvarar inte för|obeställt material|upphovsrättslagen|upphovsrättsligt|allmänna villkor|" +
	"kopiering er|uden skriftlig|uden tilladelse|uten skriftlig|uten tillatelse|uden forudgående|skriftlig tilladelse|skriftlig tillatelse|ansvarshavende|ansvarlig redaktør|ophavsret*|opphavsrett*|cvr|" +
	"bez písemného|bez souhlasu|bez předchozího|s písemným souhlasem|publikování nebo|nevyžádané|šéfredaktor*|vydavatel|všeobecné obchodní|obchodní podmínky|" +
	"copyright*|reproduction|reproduced|republication|republished|republish*|permission|prohibited|written consent|imprint|liable|liability|disclaimer|terms and conditions|reprint*|redistribut*|syndicat*|licensed|unsolicited|" +
	"urheberrecht*|nachdruck*|vervielfältig*|weiterverbreit*|weiterverwend*|genehmigung|untersagt|impressum|verlag|verlags|haftung|herausgeber*|geschäftsführ*|verantwortlich|agb|veröffentlichung|verwertung|" +
	"rediffusion|autorisation|interdite|interdit|éditeur|droits|diffusion|utilisation|" +
	"reproducción|prohibida|autorización|difusión|editor|editora|distribución|derechos|" +
	"riproduzione|vietata|autorizzazione|editore|diritti|diffusione|utilizzo|" +
	"reprodução|proibida|autorização|direitos|veiculação|" +
	"overgenomen|overnemen|verveelvoudig*|openbaar gemaakt|uitgever*|auteursrecht*|colofon|rechten|" +
	"kopiowani*|rozpowszechni*|powiel*|zgody|zabroni*|wydawc*|praw autorskich|prawa autorskie|publikacj*|materiał*|" +
	"перепечатк*|копировани*|воспроизведен*|запрещен*|разрешени*|письменн*|издател*|материал*|авторск*|источник|ссылк*|редакци*|издани*|" +
	"telif*|alıntı*|kopyala*|izin|izni|yayın*|içerik*|içeriğ*|kaynak*|haklar*|sorumlu*|" +
	"حقوق|النشر|نسخ|نشر|المواد|إذن|المحتوى|محتوى|" +
	"转载|轉載|版权|版權|授权|授權|侵权|出处|来源|责任|" +
	"転載|複製|著作権|無断|権利|掲載|" +
	"upphovsrätt*|eftertryck|utgivare*|kopier*|publicer*|tillstånd|medgivande|materialet|" +
	"gengiv*|gjengi*|rettigheder|rettigheter|udgiver*|utgiver*|tilladelse|tillatelse|" +
	"publikován*|šíření|kopírován*|práva|souhlasu|vydavatel*|redakce|obsahu|autorsk*\n" +
	"20:" +
	"have a story|got a story|have a tip|got a tip|news tip*|send us*|tell us*|write us|call us|contact us|reach us|our newsroom|our editorial|our reporters|letters to the editor|press complaints|complaints policy|strive for accuracy|correct errors|correct mistakes|correct any|correct our|we correct*|editorial code|editorial guidelines|editorial standards|editors code|code of practice|" +
	"schreiben sie an|schicken sie uns*|senden sie uns*|rufen sie uns*|kontaktieren sie uns*|ihre meinung|ihr hinweis|ihre hinweise|haben sie hinweise|haben sie eine|haben sie fragen|haben sie einen|sagen sie uns|unsere redaktion|unserer redaktion|leserbriefe|kürzungen vor*|richtigstellung*|pressekodex|deutscher presserat|" +
	"appelez nous|notre rédaction|notre équipe|nos journalistes|une erreur dans|vous avez une information|signalez*|nous corrigeons|" +
	"llámanos|nuestra redacción|nuestros periodistas|nuestro equipo|detecta un error|un error en|corregimos|rectificaciones|" +
	"segnala un|segnalare un|chiamaci|la nostra redazione|nostra redazione|nostri giornalisti|hai notato un|un errore in|correggiamo|" +
	"entre em contato|entre em contacto|escreva para|envie sua|envie seu|mande sua|nossa redação|nossos jornalistas|nossa equipe|erramos|corrigimos|" +
	"stuur een|bel ons|neem contact op|onze redactie|onze verslaggevers|onze journalisten|taalfout*|tikfout*|ingezonden brieven|rectificaties|" +
	"skontaktuj się z|prosimy o kontakt|daj nam znać|nasza redakcja|naszej redakcji|naszą redakcją|nasi dziennikarze|naszych dziennikarzy|sprostowania|prostujemy|poprawiamy|masz temat|masz ciekawy|masz dla nas|jesteś świadkiem|czekamy na|" +
	"присылайте*|пришлите*|свяжитесь с нами|телефон редакции|адрес редакции|наша редакция|нашей редакци*|нашу редакцию|наши журналисты|выделите е*|сообщите нам|сообщите о|стали очевидц*|расскажите нам|мы исправ*|ждем ваш*|ждём ваш*|есть новость|" +
	"bize ulaş*|bizi arayın|bize bildirin*|muhabirlerimiz*|gazetemiz*|sitemiz*|okurlarımız*|okuyucularımız*|ihbar hattı*|tekzip|" +
	"اتصلوا بنا|للتواصل معنا|فريق التحرير|هيئة التحرير|صحفيينا|تصحيحات|أبلغنا|" +
	"联系我们|聯繫我們|聯絡我們|报料*|爆料|发现错误|如有错误|指正|举报电话|" +
	"お問い合わせ|お問合せ|情報提供|お寄せください|お知らせください|ご連絡ください|ご指摘|ご投稿|" +
	"ring oss|kontakta oss|skriv till oss|hör av dig|vår redaktion|våra reportrar|våra journalister|rätta fel|vi rättar|rättelser*|pressombudsman*|" +
	"skriv til os|skriv til oss|ring til os|kontakt os|kontakt oss|vores redaktion|vår redaksjon|vores journalister|våre journalister|retter fejl|retter feil|vi retter|pressenævnet|presseetiske|faglige utvalg|" +
	"kontaktujte nás|zavolejte nám|pošlete nám|dejte nám vědět|naše redakce|naší redakc*|naši redakci|naši novináři|našli jste v|všimli jste si|objevili jste|nahlaste*|máte zajímav*|opravujeme|" +
	"editors|editorial|newsroom|newsdesk|correction*|clarification*|inaccura*|accuracy|mistake*|error|errors|complaint*|feedback|tip|tips|letters|reporters|enquiries|inquiries|whatsapp|" +
	"redaktion|redaktionen|redaktions*|lokalredaktion|chefredakt*|leserbrief*|fehler|hinweis|hinweise|zuschrift*|anregung*|korrigier*|berichtig*|kontakt|" +
	"rédaction|rédacteur*|rédactrice*|erreur|erreurs|rectif*|courrier|contact|témoignage*|inexactitude*|" +
	"redacción|errores|correcci*|rectific*|cartas|contacto|sugerencia*|inexactitud*|" +
	"redazione|errore|errori|correzion*|rettific*|segnalazion*|lettere|contatti|inesattezz*|imprecision*|" +
	"redação|erro|erros|correç*|retific*|sugest*|contato|denúncia*|imprecis*|" +
	"redactie|redactie*|fout|fouten|onjuisthe*|correct*|ingezonden|" +
	"redakcj*|redaktor*|błąd|błędy|błędu|błędów|sprostowan*|kontakt*|list|listy|czytelnik*|nieścisło*|" +
	"ошибк*|опечатк*|неточност*|исправ*|уточнени*|письм*|телефон*|почт*|" +
	"editör*|redaksiyon*|haber merkezi*|muhabir*|düzelt*|hata*|yanlış*|iletişim*|öneri*|şikayet*|görüş*|eleştiri*|" +
	"التحرير|خطأ|أخطاء|تصحيح|التواصل|للتواصل|ملاحظات|اقتراحات|الصحفيين|" +
	"编辑部|投稿|来稿|热线|邮箱|更正|错误|勘误|反馈|建议|编辑|" +
	"編集部|訂正|誤り|ご意見|ご感想|連絡|メール|" +
	"redaktionen*|redaktör*|fel|felaktig*|rättelse*|insändare*|synpunkt*|nyhetstips*|tidningen|" +
	"redaktion*|redaksjon*|redaktør*|fejl|feil|rettelse*|læserbrev*|leserbrev*|presseetik|" +
	"redakc*|šéfredakt*|chyb*|oprav*|nepřesnost*|dopis*|připomín*|podnět*|tipy\n" +
	"21:" +
	"this website is|this site is|is an independent newspaper|is an independent news*|is a local news*|independent local news*|nonprofit newsroom|newspaper serving|has been serving|is published every|is published weekly|is published daily|is published by|published weekly by|published by|is a trading name|local news website|news website|online newspaper|" +
	"unabhängige tageszeitung|unabhängige zeitung|ist die tageszeitung|ist ein angebot|ist ein produkt|ein angebot der|ein angebot des|erscheint täglich|erscheint wöchentlich|erscheint werktäglich|erscheint jeden|erscheint montags|lokaljournalismus|über uns|" +
	"journal indépendant|quotidien indépendant|média indépendant|site d information|site d actualité|est un journal|est un quotidien|est un hebdomadaire|est édité par|est publié par|paraît tous les|paraît chaque|" +
	"diario independiente|periódico independiente|medio independiente|es un diario|es un periódico|es un medio|diario digital|periódico digital|editado por|se publica cada|sobre nosotros|" +
	"quotidiano indipendente|giornale indipendente|giornale online|quotidiano online|è un quotidiano|è un giornale|è una testata|è edito da|edito da|pubblicato da|supplemento al|" +
	"jornal independente|é um jornal|é um portal|portal de notícias|publicado por|sobre nós|" +
	"is een uitgave van|is een uitgave|uitgave van|wordt uitgegeven door|uitgegeven door|verschijnt elke|verschijnt dagelijks|verschijnt iedere|over ons|" +
	"niezależny dziennik|niezależna gazeta|niezależny portal|jest gazetą|jest niezależn*|portal informacyjny|portal internetowy|gazeta lokalna|gazeta ukazuje|ukazuje się co|ukazuje się od|wydawcą jest|wydawca|wydawane przez|wydawany przez|wydawana przez|o nas|" +
	"независимая газета|независимое издание|независимый портал|информационный портал|новостной портал|новостной сайт|районная газета|городская газета|газета выходит|издается с|издаётся с|издатель|о нас|о газете|о проекте|" +
	"yerel gazete*|yerel haber|haber sitesi*|haber portalı*|yayınlanmaktadır|yayımlanmaktadır|yayın hayatına|yayın yapan|yayıncısı|hakkımızda|" +
	"صحيفة مستقلة|موقع إخباري|صحيفة يومية|تصدر عن|" +
	"关于我们|關於我們|本网站|本站所|独立新闻机构|主办单位|" +
	"運営会社|発行元|会社概要|当社|当紙|弊社|" +
	"oberoende tidning|lokaltidning för|ges ut av|utges av|utkommer varje|utkommer med|kommer ut varje|om oss|" +
	"uafhængig avis|uavhengig avis|lokalavis for|udgives af|utgis av|udkommer hver|kommer ut hver|om os|" +
	"zpravodajský server|zpravodajský portál|internetový deník|je nezávisl*|vychází každ*|o nás|" +
	"newspaper*|local news|online edition|print edition|circulation|readers|publisher*|publication|journalist*|news organisation|news organization|reporting|advertis*|founded|nonprofit|website|" +
	"zeitung|zeitungs*|tageszeitung*|lokalzeitung*|lokalnachricht*|leserinnen|leser|lesern|lokalteil|ausgabe|nachrichtenportal|anzeigen*|webseite|nachrichten|" +
	"journal|quotidien|hebdomadaire|presse|lecteur|lectrice|site|publicité|titre|" +
	"periódico|diario|semanario|lector|lectora|edición|noticias|publicidad|medio|" +
	"giornale|quotidiano|testata|settimanale|lettore|lettrice|sito|notizie|pubblicità|" +
	"jornal|diário|semanário|leitor|leitora|edição|notícias|publicidade|portal|" +
	"krant|kranten|dagblad|weekblad|lezer|nieuws|nieuwssite|adverteren|uitgave|advertenties|" +
	"gazet*|dziennik|tygodnik*|portal*|serwis*|redagow*|wydani*|reklam*|stron*|" +
	"газет*|портал*|сайт*|новост*|реклам*|еженедельник*|" +
	"gazete*|haber|haberler*|haberi*|sitesi*|web sitesi*|internet sitesi*|yerel|ilan*|" +
	"صحيفة|الصحيفة|موقع|الموقع|جريدة|الجريدة|الأخبار|أخبار|القارئ|إعلان*|" +
	"网站|報紙|报纸|新闻网|日报|晚报|报社|广告|" +
	"新聞社|サイト|新聞|記事|広告|ウェブサイト|" +
	"tidning*|dagstidning*|lokaltidning*|nyheter|nyhetssajt*|annons*|sajt*|" +
	"avis|avisen*|lokalavis*|læser|nyheder|annonc*|hjemmeside*|nettavis*|" +
	"noviny|novin|deník*|týdeník*|zpravodajst*|zpráv*|server*|inzer*|webu|web\n" +
	"8:" +
	"our app|app store|google play|push notifications|news alerts|install our|get the app|" +
	"laden sie sich|push nachrichten|push mitteilungen|kostenlos herunterladen|" +
	"notifications push|" +
	"notificaciones push|" +
	"notifiche push|baixe grátis|descarregue a|" +
	"gratis app|pushmeldingen|push berichten|pushberichten|powiadomienia push|" +
	"mobil uygulama*|anlık bildirim*|" +
	"扫描二维码|公式アプリ|無料アプリ|プッシュ通知|" +
	"pushnotiser|push notiser|push beskeder|pushvarsler|stáhněte si*|mobilní aplikaci|" +
	"app|apps|download*|notifications|alerts|smartphone|mobile app|" +
	"herunterladen|eilmeldung*|push|" +
	"application|appli|télécharge*|alertes|" +
	"aplicación|descarga*|notificaciones|alertas|" +
	"scarica*|notifiche|applicazione|aplicativo|baixe|notificações|" +
	"meldingen|aplikacj*|powiadomie*|pobierz|приложени*|скачать|скачайте|уведомлени*|" +
	"uygulama*|bildirim*|indir*|تطبيق|التطبيق|الإشعارات|إشعارات|下载|客户端|扫码|二维码|アプリ|ダウンロード|通知|" +
	"appen|aviseringar|notiser|beskeder|varsler|aplikac*|upozorněn*|stáhn*\n" +
	"6:" +
	"find us on|join us on|our facebook|our instagram|our telegram|our whatsapp|our channel|our youtube|our social media|" +
	"besuchen sie uns|" +
	"notre chaîne|nos réseaux|" +
	"nuestro canal|nuestras redes|nostro canale|" +
	"nosso canal|nossas redes|nossa página|ons whatsapp|" +
	"nasz profil|naszym profilu|znajdziesz nas|nasz kanał|podziel się tym|" +
	"наш канал|нашем канале|поделитесь с|" +
	"takip edin|takip ediniz|kanalımız*|sayfamız*|صفحتنا|قناتنا|" +
	"微信公众号|官方微博|公式アカウント|公式ツイッター|" +
	"facebook|instagram|twitter|youtube|tiktok|telegram|linkedin|social media|social networks|channel|bluesky|threads|mastodon|" +
	"soziale medien|sozialen netzwerken|sozialen medien|kanal|teilen|réseaux sociaux|chaîne|partage*|redes sociales|canal|comparte*|canale|canali|condivid*|redes sociais|compartilh*|sociale media|kanaal|delen|media społecznościow*|mediach społecznościow*|udostępn*|соцсет*|канал|канале|социальных сетях|telegram канал*|sosyal medya*|paylaş*|takip|فيسبوك|تويتر|إنستغرام|تلغرام|微信|微博|公众号|ツイッター|フェイスブック|インスタグラム|フォロー|sociala medier|sociale medier|sosiale medier|sociálních sítích"
