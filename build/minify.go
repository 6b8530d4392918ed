package main

import (
	"bytes"
	"fmt"
	"os"
	"path/filepath"

	"github.com/tdewolff/minify/v2"
	"github.com/tdewolff/minify/v2/css"
	"github.com/tdewolff/minify/v2/html"
	"github.com/tdewolff/minify/v2/json"
	"github.com/tdewolff/minify/v2/svg"
)

// minified returns the content of the named file in fewer bytes, or content
// itself where there is nothing to do for such a file.
func minified(name string, content []byte) ([]byte, error) {
	small := minify.New()
	small.Add(".html", &html.Minifier{KeepDocumentTags: true, KeepEndTags: true})
	small.AddFunc(".css", css.Minify)
	small.AddFunc("text/css", css.Minify)
	small.AddFunc(".svg", svg.Minify)
	small.AddFunc("image/svg+xml", svg.Minify)
	small.AddFunc(".json", json.Minify)
	small.AddFunc(".webmanifest", json.Minify)

	// The minifiers work in place, so they get a copy.
	result, err := small.Bytes(filepath.Ext(name), bytes.Clone(content))
	if err == minify.ErrNotExist {
		return content, nil
	}
	if err != nil {
		return nil, fmt.Errorf("%s: %w", name, err)
	}
	return result, nil
}

func minifiedStyle() ([]byte, error) {
	style, err := bundleStyle()
	if err != nil {
		return nil, err
	}
	return minified(filepath.Base(pageStyle), style)
}

func minifiedFile(path string) ([]byte, error) {
	content, err := os.ReadFile(path)
	if err != nil {
		return nil, err
	}
	return minified(filepath.Base(path), content)
}
