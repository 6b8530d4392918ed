package core_test

import (
	"math/rand/v2"
	"strings"
	"testing"
)

// nasty are pieces of text that careless code trips over, alone or beside each
// other: one of a line each, or of a few kinds.
var nasty = []string{
	" ", " ", " ", "\n", "\n\n", "\r\n", "\r", "\t", "\v", "\f", "\x00", "\x7f", "\u0085", "\u00a0", "\u2028", "\u2029", "\u202f", "\ufeff",
	"\u00ad", "\u200b", "\u200d", "\u200f", "\u202e", "\u2066", // soft hyphens, joiners, directions
	"\xff", "\xc3", "\xe2\x80", "\xed\xa0\xbd", "\xed\xa0\xbd\xed\xb8\x80", "\xf0\x9f", "\xc0\x80", "\xf4\x90\x80\x80", // no UTF-8: half a pair of UTF-16 among it
	"👩🏽‍🚀", "👨‍👩‍👧‍👦", "🇳🇴", "🇳", "🏽", "1️⃣", "𝒯𝑜𝓇𝓇", "𠮷野家", "\U0010FFFF",
	"e\u0301", "\u0301", "Å\u0323", "\u1100\u1161\u11a8", "각", "가나다", strings.Repeat("\u0301", 40),
	"“", "”", "„", "«", "»", "\"", "'", "’", "‘", "「", "」", "``", "''", "—", "-", "‐", "…", ".", ".", ".", ",", ":", ";", "!", "?", "。", "，", "؟", "।",
	"海港委员会推迟投票", "海", "東京で「明日」と言った。", "カタカナー", "ｶﾞｷﾞ", "ไม่ได้พูด", "မြန်မာ", "שלום", "مرحبا بالعالم", "हिन्दी में", "தமிழ்",
	"Straße", "STRASSE", "İstanbul", "ısı", "ﬁnance", "Ǆ", "ẞ", "ς", "Ⅷ", "½", "²", "①", "㋿", "ﷺ", "K",
	"the", "of", "was", "said", "not", "no", "he", "Mr.", "U.S.", "e.g.", "Monday", "Thursday", "harbour", "harbor", "recieve", "receive", "perche'", "perché", "l'acqua",
	"3", "1,000", "1.000,50", "$3.5", "€ 4 million", "%", "two hundred and five", "2021-12-15", "15 December 2021", "31.12.2020", "9999999999999999999999999", "١٢٣", "二千三百万",
	"(AP)", "LONDON (AP) —", "By John Roe", "Share this", "© 2020", "https://example.org/a?b=c", "long-term", "a-", "co-\nop", "co\u00ad\nop", "x_y", "a.b.c.",
	"“We shall count every crate that comes over this quay before supper,” harbour warden Tove Lind said. ",
	"The harbour board put off its vote on the barrier until Thursday, the chairman said. ",
	strings.Repeat("x", 300),
}

// TestNastyTexts holds what FuzzReport does of texts that are put together from
// such pieces and from pieces of each other.
func TestNastyTexts(t *testing.T) {
	random := rand.New(rand.NewPCG(3, 4))
	for range 400 {
		a := nastyText(random, nil)
		b := nastyText(random, a)
		checkReport(t, []byte(strings.Join(a, "")), []byte(strings.Join(b, "")))
	}
}

// nastyText is of few distinct pieces or of many, with spaces or without.
func nastyText(random *rand.Rand, source []string) []string {
	var pieces []string
	distinct, space := 1+random.IntN(len(nasty)), random.IntN(2)
	first := random.IntN(len(nasty))
	for most := 1 + random.IntN(120); len(pieces) < most; {
		if len(source) > 0 && random.IntN(4) == 0 {
			from := random.IntN(len(source))
			pieces = append(pieces, source[from:from+random.IntN(len(source)-from+1)]...)
			continue
		}
		pieces = append(pieces, nasty[(first+random.IntN(distinct))%len(nasty)], strings.Repeat(" ", space))
	}
	return pieces
}
