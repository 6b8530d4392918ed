package report

import (
	"strconv"
	"unicode/utf8"

	"github.com/wirecopy/wirecopy/core/decimal"
)

// writer appends JSON to a buffer. It puts the commas itself: a value that
// follows another one is told from a first one by the last byte written.
type writer struct{ buffer []byte }

// AppendString appends text to dst as a JSON string. A byte that is not UTF-8
// becomes U+FFFD.
func AppendString(dst []byte, text string) []byte {
	w := writer{dst}
	w.quote(text)
	return w.buffer
}

// separate puts the comma between two members or elements.
func (w *writer) separate() {
	switch w.buffer[len(w.buffer)-1] {
	case '{', '[', ':':
	default:
		w.buffer = append(w.buffer, ',')
	}
}

// open begins an object or a list. The outermost one starts the output, so a
// comma is only ever put by key and list.
func (w *writer) open(bracket byte) { w.buffer = append(w.buffer, bracket) }

func (w *writer) close(bracket byte) { w.buffer = append(w.buffer, bracket) }

// key begins a member; names are plain ASCII that needs no escaping.
func (w *writer) key(name string) {
	w.separate()
	w.buffer = append(w.buffer, '"')
	w.buffer = append(w.buffer, name...)
	w.buffer = append(w.buffer, '"', ':')
}

func (w *writer) text(name, value string) {
	w.key(name)
	w.quote(value)
}

func (w *writer) integer(name string, value int) {
	w.key(name)
	w.element(&value)
}

// element writes a bare integer, as it stands in a list.
func (w *writer) element(value *int) {
	w.buffer = strconv.AppendInt(w.buffer, int64(*value), 10)
}

func (w *writer) boolean(name string, value bool) {
	w.key(name)
	w.buffer = strconv.AppendBool(w.buffer, value)
}

// number writes a share.
func (w *writer) number(name string, value float64) {
	w.key(name)
	w.buffer = decimal.Append(w.buffer, value)
}

// list writes a member that is a list, each item by write.
func list[T any](w *writer, name string, items []T, write func(*writer, *T)) {
	w.key(name)
	w.open('[')
	for i := range items {
		w.separate()
		write(w, &items[i])
	}
	w.close(']')
}

const hexadecimal = "0123456789abcdef"

// quote writes a string. Runs of bytes that stand for themselves are copied
// at once; the others are few.
func (w *writer) quote(text string) {
	w.buffer = append(w.buffer, '"')
	copied := 0
	for i := 0; i < len(text); {
		b := text[i]
		if b < utf8.RuneSelf {
			if b < ' ' || b == '"' || b == '\\' {
				w.buffer = append(w.buffer, text[copied:i]...)
				w.escape(b)
				copied = i + 1
			}
			i++
			continue
		}
		r, size := utf8.DecodeRuneInString(text[i:])
		if code := escapeOf(r, size); code != "" {
			w.buffer = append(w.buffer, text[copied:i]...)
			w.buffer = append(w.buffer, code...)
			copied = i + size
		}
		i += size
	}
	w.buffer = append(w.buffer, text[copied:]...)
	w.buffer = append(w.buffer, '"')
}

// escape writes an ASCII character that may not stand in a JSON string.
func (w *writer) escape(b byte) {
	switch b {
	case '"', '\\':
		w.buffer = append(w.buffer, '\\', b)
	case '\b':
		w.buffer = append(w.buffer, '\\', 'b')
	case '\f':
		w.buffer = append(w.buffer, '\\', 'f')
	case '\n':
		w.buffer = append(w.buffer, '\\', 'n')
	case '\r':
		w.buffer = append(w.buffer, '\\', 'r')
	case '\t':
		w.buffer = append(w.buffer, '\\', 't')
	default:
		w.buffer = append(w.buffer, '\\', 'u', '0', '0', hexadecimal[b>>4], hexadecimal[b&15])
	}
}

// escapeOf is what replaces a character beyond ASCII: an invalid byte, and
// the two line separators, which end a line of script source.
func escapeOf(r rune, size int) string {
	switch {
	case r == utf8.RuneError && size == 1:
		return `\ufffd`
	case r == '\u2028':
		return `\u2028`
	case r == '\u2029':
		return `\u2029`
	}
	return ""
}
