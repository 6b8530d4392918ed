package text

import (
	"strings"
	"testing"
)

func TestHeadline(t *testing.T) {
	const body = "\n\nThe harbour board reopened the port on Monday. Ships may call."
	long := strings.Repeat("word ", longestHeadline)
	tests := []struct{ name, source, want string }{
		{"above the text", "Port reopens after storm" + body, "Port reopens after storm"},
		{"behind a button", "Share\n\nPort reopens after storm" + body, "Port reopens after storm"},
		{"behind a bar", "Home > News > Local\nShare\nTweet\nEmail\nPrint\n\nPort reopens after storm" + body, "Port reopens after storm"},
		{"behind a notice", "We use cookies to give you the best experience on our website.\n\nPort reopens after storm" + body, "Port reopens after storm"},
		{"below the lines about it", "Share\n\n3 March 2026\n\nBy Jane Roe | Published: 3 March 2026\n\nPort reopens after storm" + body, "Port reopens after storm"},
		{"nothing but buttons", "Share\nTweet\nEmail\nPrint" + body, ""},
		{"too far from the top", "One Bay\n\nTwo.\n\nThe port" + body, "One Bay"},
		{"the longest", long + body, strings.TrimSpace(long)},
		{"too long", long + "more" + body, ""},
		{"a sentence", "The port reopened.\n\nA subheading" + body, ""},
		{"a question", "Will it open?" + body, ""},
		{"nothing below", "Port reopens after storm", ""},
		{"no text", "", ""},
		{"Chinese", "海港重新开放\n\n委员会星期一宣布，港口开放了。", "海港重新开放"},
	}
	for _, test := range tests {
		t.Run(test.name, func(t *testing.T) {
			x := read(test.source)
			got := ""
			if words := x.Headline(); words.Len() > 0 {
				s := x.SpanOf(words)
				got = x.Source[s.Start:s.End]
			}
			if got != test.want {
				t.Errorf("got %q, want %q", got, test.want)
			}
		})
	}
}
