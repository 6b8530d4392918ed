package main

import (
	"bytes"
	"compress/gzip"
	"io"
	"os"
	"path/filepath"
	"strings"

	"github.com/andybalholm/brotli"
)

// coding is a way of compressing a file ahead of time.
type coding struct {
	name      string // in Accept-Encoding and Content-Encoding
	extension string
	writer    func(io.Writer) (io.WriteCloser, error)
}

var brotliCoding = coding{"br", ".br", func(w io.Writer) (io.WriteCloser, error) {
	return brotli.NewWriterLevel(w, brotli.BestCompression), nil
}}

var gzipCoding = coding{"gzip", ".gz", func(w io.Writer) (io.WriteCloser, error) {
	return gzip.NewWriterLevel(w, gzip.BestCompression)
}}

// codings are ordered by what they save.
var codings = []coding{brotliCoding, gzipCoding}

// uncompressedName is the name of the file that name is a compressed copy of,
// or name itself.
func uncompressedName(name string) string {
	for _, c := range codings {
		if original, ok := strings.CutSuffix(name, c.extension); ok {
			return original
		}
	}
	return name
}

// compressSite writes compressed copies beside the files of the site.
func compressSite() error {
	entries, err := os.ReadDir(siteFolder)
	if err != nil {
		return err
	}
	for _, entry := range entries {
		if uncompressedName(entry.Name()) != entry.Name() {
			continue
		}
		for _, c := range codings {
			if err := c.compressFile(filepath.Join(siteFolder, entry.Name())); err != nil {
				return err
			}
		}
	}
	return nil
}

// compressFile writes the compressed copy of a file, if it is smaller. A copy
// that is there is up to date: see [folder.write].
func (c coding) compressFile(path string) error {
	target := path + c.extension
	if _, err := os.Stat(target); err == nil {
		return nil
	}
	content, err := os.ReadFile(path)
	if err != nil {
		return err
	}
	compressed, err := c.compress(content)
	if err != nil {
		return err
	}
	if len(compressed) >= len(content) {
		return nil
	}
	return writeWhole(target, compressed)
}

func (c coding) compress(content []byte) ([]byte, error) {
	var compressed bytes.Buffer
	writer, err := c.writer(&compressed)
	if err != nil {
		return nil, err
	}
	if _, err := writer.Write(content); err != nil {
		return nil, err
	}
	if err := writer.Close(); err != nil {
		return nil, err
	}
	return compressed.Bytes(), nil
}
