package main

import (
	"bytes"
	"compress/gzip"
	"io"
	"os"
	"path/filepath"
	"slices"
	"strings"
	"testing"

	"github.com/andybalholm/brotli"
)

func TestCompressRoundTrip(t *testing.T) {
	content := []byte(strings.Repeat("paste articles, see how they depend on each other\n", 100))
	for _, c := range codings {
		compressed, err := c.compress(content)
		if err != nil {
			t.Fatal(err)
		}
		if got := decompressed(t, c.name, compressed); !bytes.Equal(got, content) {
			t.Errorf("%s: %d bytes became %d", c.name, len(content), len(got))
		}
		if len(compressed) > len(content)/10 {
			t.Errorf("%s: %d bytes compress to %d", c.name, len(content), len(compressed))
		}
	}
}

func decompressed(t *testing.T, name string, compressed []byte) []byte {
	t.Helper()
	var reader io.Reader = brotli.NewReader(bytes.NewReader(compressed))
	if name == "gzip" {
		var err error
		if reader, err = gzip.NewReader(bytes.NewReader(compressed)); err != nil {
			t.Fatal(err)
		}
	}
	content, err := io.ReadAll(reader)
	if err != nil {
		t.Fatal(err)
	}
	return content
}

func TestCompressFileWritesOnlyWhatIsSmaller(t *testing.T) {
	path := t.TempDir()
	for name, content := range map[string]string{
		"short.js": "1",
		"long.js":  strings.Repeat("1+", 1000),
	} {
		file := filepath.Join(path, name)
		if err := os.WriteFile(file, []byte(content), 0o644); err != nil {
			t.Fatal(err)
		}
		for _, c := range codings {
			if err := c.compressFile(file); err != nil {
				t.Fatal(err)
			}
		}
	}
	want := []string{"long.js", "long.js.br", "long.js.gz", "short.js"}
	if got := listed(t, path); !slices.Equal(got, want) {
		t.Errorf("the folder holds %q, want %q", got, want)
	}
}
