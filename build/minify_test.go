package main

import (
	"bytes"
	"testing"
)

func TestMinified(t *testing.T) {
	for _, test := range []struct{ name, content, want string }{
		{"page.css", "body { margin: 0px; }\n", "body{margin:0}"},
		{"data.json", "{ \"a\": [ 1, 2 ] }\n", `{"a":[1,2]}`},
		{"manifest.webmanifest", "{ }\n", "{}"},
		{"mark.svg", "<svg viewBox=\"0 0 8 8\"> <!-- mark --> </svg>", `<svg viewBox="0 0 8 8"></svg>`},
		{"index.html", "<!doctype html>\n<html>\n<body>\n<p>a  b</p>\n</body>\n</html>\n",
			"<!doctype html><html><body><p>a b</p></body></html>"},
		{"main.js", "let a = 1;\n", "let a = 1;\n"},
	} {
		input := []byte(test.content)
		got, err := minified(test.name, input)
		if err != nil {
			t.Fatal(err)
		}
		if string(got) != test.want {
			t.Errorf("%s: got %s, want %s", test.name, got, test.want)
		}
		if !bytes.Equal(input, []byte(test.content)) {
			t.Errorf("%s: the input has become %s", test.name, input)
		}
	}
}
