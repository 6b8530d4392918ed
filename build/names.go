package main

import (
	"bytes"
	"crypto/sha256"
	"encoding/base32"
	"fmt"
	"os"
	"path/filepath"
	"regexp"
	"strings"
)

// folder is the content of a folder of built files, all on one level.
type folder struct {
	files map[string][]byte
	names map[string]string // from the name in the source to the name here
}

func newFolder() *folder {
	return &folder{files: map[string][]byte{}, names: map[string]string{}}
}

// addHashed adds a file under a name that changes with its content, and
// returns that name.
func (f *folder) addHashed(source string, content []byte) string {
	name := hashedName(source, content)
	f.files[name] = content
	f.names[source] = name
	return name
}

// hashedName puts 40 bits of the content's SHA-256 into a name, in the form
// that the bundler has too: main.js → main-5KZQJ2HD.js.
func hashedName(name string, content []byte) string {
	extension := filepath.Ext(name)
	return strings.TrimSuffix(name, extension) + "-" + contentHash(content) + extension
}

func contentHash(content []byte) string {
	sum := sha256.Sum256(content)
	return base32.StdEncoding.EncodeToString(sum[:5])
}

var hashed = regexp.MustCompile(`-[A-Z2-7]{8}\.[a-z]+$`)

// isHashed reports whether a file of this name never changes.
func isHashed(name string) bool {
	return hashed.MatchString(name)
}

// unhashedName is the name that hashedName was given.
func unhashedName(name string) string {
	return hashed.ReplaceAllString(name, filepath.Ext(name))
}

// reference is an attribute of a page, or a member of the manifest.
var reference = regexp.MustCompile(`\b((?:src|href)"?[=:] ?)"([^"#:]+)"`)

// rewritten returns a page, or the manifest, whose references to source files
// are references to the built ones. A reference to no built file is an error.
func (f *folder) rewritten(page []byte) ([]byte, error) {
	var err error
	result := reference.ReplaceAllFunc(page, func(attribute []byte) []byte {
		match := reference.FindSubmatch(attribute)
		name, ok := f.names[strings.TrimPrefix(string(match[2]), "./")]
		if !ok {
			line := 1 + bytes.Count(page[:bytes.Index(page, attribute)], []byte("\n"))
			err = fmt.Errorf("line %d: %s is no file of the page", line, attribute)
		}
		return fmt.Appendf(nil, "%s%q", match[1], name)
	})
	return result, err
}

// write makes the folder at path hold these files and their compressed copies
// and nothing else. Files that have their content already are left alone.
func (f *folder) write(path string) error {
	if err := os.MkdirAll(path, 0o755); err != nil {
		return err
	}
	entries, err := os.ReadDir(path)
	if err != nil {
		return err
	}
	same := map[string]bool{}
	for name, content := range f.files {
		old, err := os.ReadFile(filepath.Join(path, name))
		same[name] = err == nil && bytes.Equal(old, content)
	}
	for _, entry := range entries {
		if !same[uncompressedName(entry.Name())] {
			if err := os.RemoveAll(filepath.Join(path, entry.Name())); err != nil {
				return err
			}
		}
	}
	for name, content := range f.files {
		if !same[name] {
			if err := writeWhole(filepath.Join(path, name), content); err != nil {
				return err
			}
		}
	}
	return nil
}

// writeWhole never leaves half a file behind.
func writeWhole(path string, content []byte) error {
	temporary := path + ".part"
	if err := os.WriteFile(temporary, content, 0o644); err != nil {
		return err
	}
	return os.Rename(temporary, path)
}
