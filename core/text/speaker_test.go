package text

import "testing"

func TestSpeakers(t *testing.T) {
	tests := []struct{ source, language, want string }{
		{"“We will wait for the harbour to open,” said Jane Roe.", "en", "Jane Roe"},
		{"“We will wait for the harbour to open,” Jane Roe said on Monday.", "en", "Jane Roe"},
		{"“We will wait for the harbour to open,” Harbour Minister Jane Roe later told the Example Times.", "en", "Harbour Minister Jane Roe"},
		{"“We will wait for the harbour to open,” the Castle said in a statement.", "en", "Castle"},
		{"“We will wait for the harbour to open,” read a Castle statement released on Tuesday.", "en", "Castle"},
		{"“We will wait for the harbour to open,” Jane Roe, an analyst at Example Bank, said.", "en", "Jane Roe"},
		{"“We will wait for the harbour to open,” the harbour ministry said.", "en", "harbour ministry"},
		{"“We will wait for the harbour to open,” according to Jane Roe.", "en", "Jane Roe"},
		{"According to the Castle, he told Roe that the town wants to “open the harbour at once and for all.”", "en", "Castle"},
		{"Jane Roe said Tuesday that she wants “urgent” talks with the union.", "en", "Jane Roe"},
		{"Mayor Jane Roe last week warned the union of “rules like they have never seen”.", "en", "Mayor Jane Roe"},
		{"Jane Roe: “We will wait for the harbour to open.”", "en", "Jane Roe"},
		{"“We will wait for the harbour to open,” he said.", "en", ""},
		{"“We will wait,” she added, as Jane Roe said nothing.", "en", ""},
		{"The “quick” talks that Roe wanted never came.", "en", ""},
		{"“We will wait for the harbour to open.” Jane Roe said the harbour was closed.", "en", ""},
		{"He was told by the union that “nothing would ever change again”.", "en", ""},
		{"Officials want the United States to “stay out of all this”.", "en", ""},
		{"The town will mint a coin called the “Crownlet of the Harbour”.", "en", ""},
		{"„Wir warten auf die Öffnung des Hafens“, sagte Bürgermeisterin Erika Muster am Montag.", "de", "Bürgermeisterin Erika Muster"},
		{"„Wir warten auf die Öffnung des Hafens“, sagte sie am Montag.", "de", ""},
		{"« Nous attendons l’ouverture du port », a déclaré le maire Jean Exemple.", "fr", "Jean Exemple"},
		{"«Esperamos la apertura del puerto», dijo la alcaldesa María Ejemplo en una rueda de prensa.", "es", "María Ejemplo"},
		{"«Aspettiamo l'apertura del porto», ha detto il sindaco Mario Esempio.", "it", "Mario Esempio"},
		{"“Esperamos a abertura do porto”, disse a prefeita Maria Exemplo nesta terça.", "pt", "Maria Exemplo"},
		{"“We wachten op de opening van de haven”, zei burgemeester Jan Voorbeeld maandag.", "nl", "Jan Voorbeeld"},
		{"„Czekamy na otwarcie portu” – powiedział burmistrz Jan Przykład w poniedziałek.", "pl", "Jan Przykład"},
		{"«Мы ждём открытия порта», — сказал мэр города Иван Примеров.", "ru", "Иван Примеров"},
		{"Иван Примеров заявил, что «порт откроют уже на этой неделе».", "ru", "Иван Примеров"},
		{"王小明说：“我们等着港口重新开放。”", "zh", "王小明"},
		{"“我们等着港口重新开放。”王小明表示，港口很重要。", "zh", "王小明"},
		{"他说：“我们等着港口重新开放。”", "zh", ""},
		{"山田市長は「港が再び開くのを待っている」と述べた。", "ja", "山田市長"},
		{"「港が再び開くのを待っている」と\xff。山田市長は述べた。", "ja", ""},
		{"قال وزير الموانئ في بيان \"ننتظر فتح الميناء من جديد\"", "ar", "وزير الموانئ"},
	}
	for _, test := range tests {
		x := Read(test.source, NewLexicon(), test.language)
		if len(x.Quotations) == 0 {
			t.Errorf("%s: no quotation", test.source)
			continue
		}
		s := x.Quotations[0].Speaker
		if got := x.Source[s.Start:s.End]; got != test.want {
			t.Errorf("%s\ngot %q, want %q", test.source, got, test.want)
		}
	}
}

func TestSpeakerGoesOn(t *testing.T) {
	x := read("“We will wait for the harbour,” Jane Roe said. “Then we will all go home.”")
	if len(x.Quotations) != 2 || x.Quotations[1].Speaker != x.Quotations[0].Speaker || x.Quotations[1].Speaker.Empty() {
		t.Errorf("got %+v", x.Quotations)
	}
}
