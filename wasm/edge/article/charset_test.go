package article

import "testing"

func TestDecoded(t *testing.T) {
	for name, test := range map[string]struct {
		content string
		html    bool
		label   string
		text    string
		charset string
	}{
		"utf-8 by header":         {"Zażółć", true, "UTF-8", "Zażółć", "utf-8"},
		"utf-8 by mark":           {"\xef\xbb\xbfZażółć", true, "iso-8859-1", "Zażółć", "utf-8"},
		"utf-8 by itself":         {"<p>" + string(make([]byte, 2000)) + "ż", true, "", "<p>" + string(make([]byte, 2000)) + "ż", "utf-8"},
		"utf-8 that is broken":    {"a\xff\xfeb", true, "utf-8", "a\uFFFDb", "utf-8"},
		"latin1 by header":        {"caf\xe9 \x93x\x94", true, "ISO-8859-1", "café “x”", "windows-1252"},
		"latin1 by itself":        {"caf\xe9", true, "", "café", "windows-1252"},
		"unknown label":           {"caf\xe9", true, "no such", "café", "windows-1252"},
		"windows-1251 by meta":    {"<meta charset=windows-1251>\xcf\xf0\xe8\xe2\xe5\xf2", true, "", "<meta charset=windows-1251>Привет", "windows-1251"},
		"header before meta":      {"<meta charset=windows-1251>\xe9", true, "latin1", "<meta charset=windows-1251>é", "windows-1252"},
		"koi8-r by http-equiv":    {`<meta http-equiv=Content-Type content="text/html; charset=koi8-r">` + "\xf0", true, "", `<meta http-equiv=Content-Type content="text/html; charset=koi8-r">П`, "koi8-r"},
		"shift_jis by header":     {"\x93\xfa\x96\x7b", true, "Shift_JIS", "日本", "shift_jis"},
		"iso-2022-jp by meta":     {"<meta charset=iso-2022-jp>\x1b$BF|\x1b(B", true, "", "<meta charset=iso-2022-jp>日", "iso-2022-jp"},
		"gbk by header":           {"\xd6\xd0\xce\xc4", true, "gb2312", "中文", "gbk"},
		"utf-16le by mark":        {"\xff\xfeH\x00i\x00", true, "utf-8", "Hi", "utf-16le"},
		"utf-16be by mark":        {"\xfe\xff\x00H\x00i", true, "", "Hi", "utf-16be"},
		"utf-16 by header":        {"H\x00i\x00", true, "utf-16", "Hi", "utf-16le"},
		"meta in plain text":      {"<meta charset=windows-1251>\xe9", false, "", "<meta charset=windows-1251>é", "windows-1252"},
		"plain text in utf-8":     {"Zażółć", false, "", "Zażółć", "utf-8"},
		"plain text in latin1":    {"\xe9\xe9\xe9", false, "", "ééé", "windows-1252"},
		"plain text by mark":      {"\xff\xfeH\x00", false, "", "H", "utf-16le"},
		"quotation mark in label": {"a", true, `x"; charset="koi8-r`, "a", "utf-8"},
		"nothing":                 {"", true, "", "", "utf-8"},
	} {
		text, charset, err := decoded([]byte(test.content), test.html, test.label)
		if err != nil || text != test.text || charset != test.charset {
			t.Errorf("%s gives %.60q in %s, %v", name, text, charset, err)
		}
	}
}

func TestCharsetIn(t *testing.T) {
	for contentType, want := range map[string]string{
		"text/html":                                 "",
		"text/html;charset=koi8-r":                  "koi8-r",
		`text/html; Charset="koi8-r" ; level=1`:     "koi8-r",
		"text/html; charset=koi8-r; charset=koi8-r": "koi8-r",
		"text/html; charset=koi8-r; charset=utf-8":  "koi8-r",
		"text/html; charset=koi8-r; broken;;":       "koi8-r",
		"text/html; level; charset = koi8-r":        "koi8-r",
		"text/html; charset":                        "",
		"charset=koi8-r":                            "",
	} {
		if got := charsetIn(contentType); got != want {
			t.Errorf("%s names %q, want %q", contentType, got, want)
		}
	}
}
