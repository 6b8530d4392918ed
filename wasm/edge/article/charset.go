package article

import (
	"errors"
	"mime"
	"strings"
	"unicode/utf8"

	"golang.org/x/net/html/charset"
	"golang.org/x/text/encoding/htmlindex"
)

// fallback is what browsers take a text for that does not say what it is.
const fallback = "windows-1252"

// byteOrderMark is left at the front of a decoded text that had one.
const byteOrderMark = "\uFEFF"

// decoded returns a text in UTF-8, and the name of the charset that it was in:
// by its byte order mark, or else by the header, or by a <meta> in HTML, or
// UTF-8 if it is that, or else the fallback (Encoding Standard of the WHATWG).
func decoded(content []byte, isHTML bool, label string) (text, name string, err error) {
	name = charsetOf(content, isHTML, label)
	if name == "utf-8" {
		text = strings.ToValidUTF8(string(content), "\uFFFD")
		return strings.TrimPrefix(text, byteOrderMark), name, nil
	}
	if name == "replacement" {
		return "", "", errors.New("browsers do not read its charset either")
	}
	encoding, err := htmlindex.Get(name)
	if err != nil {
		return "", "", err
	}
	utf, err := encoding.NewDecoder().Bytes(content)
	return strings.TrimPrefix(string(utf), byteOrderMark), name, err
}

// charsetIn is the first charset that a type of content names. Others, and
// parameters that are broken, do not matter, as in browsers.
func charsetIn(contentType string) string {
	for _, parameter := range strings.Split(contentType, ";")[1:] {
		name, label, _ := strings.Cut(parameter, "=")
		if strings.EqualFold(strings.TrimSpace(name), "charset") {
			return strings.Trim(label, " \t\"")
		}
	}
	return ""
}

func charsetOf(content []byte, isHTML bool, label string) string {
	header := ""
	if label != "" {
		header = mime.FormatMediaType("text/html", map[string]string{"charset": label})
	}
	start := content
	if !isHTML {
		// In plain text, "<meta" is text. The longest mark has three bytes.
		start = content[:min(len(content), 3)]
	}
	_, name, certain := charset.DetermineEncoding(start, header)
	if certain || isHTML && name != fallback {
		return name
	}
	if utf8.Valid(content) {
		return "utf-8"
	}
	return fallback
}
