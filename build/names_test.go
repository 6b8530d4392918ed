package main

import (
	"os"
	"path/filepath"
	"slices"
	"strings"
	"testing"
	"time"
)

func TestHashedName(t *testing.T) {
	one := hashedName("page.css", []byte("one"))
	if !strings.HasPrefix(one, "page-") || !strings.HasSuffix(one, ".css") || !isHashed(one) {
		t.Errorf("page.css became %s", one)
	}
	if name := unhashedName(one); name != "page.css" {
		t.Errorf("%s was page.css and became %s", one, name)
	}
	if again := hashedName("page.css", []byte("one")); again != one {
		t.Errorf("the same content gave %s and %s", one, again)
	}
	if two := hashedName("page.css", []byte("two")); two == one {
		t.Errorf("other content gave %s too", two)
	}
}

func TestRewritten(t *testing.T) {
	site := newFolder()
	style := site.addHashed("page.css", []byte("a{}"))
	script := site.addHashed("main.ts", []byte("1"))
	page := `<link href="page.css"><script src="./main.ts"></script><a href="#top"></a><a href="https://example.org/"></a>`
	want := `<link href="` + style + `"><script src="` + script + `"></script><a href="#top"></a><a href="https://example.org/"></a>`
	got, err := site.rewritten([]byte(page))
	if err != nil || string(got) != want {
		t.Errorf("got %s, %v\nwant %s", got, err, want)
	}
}

func TestRewrittenNamesTheLineOfAMissingFile(t *testing.T) {
	_, err := newFolder().rewritten([]byte("<html>\n<img src=\"gone.svg\">\n"))
	if err == nil || !strings.Contains(err.Error(), `line 2: src="gone.svg"`) {
		t.Errorf("got %v", err)
	}
}

func TestWriteKeepsWhatIsUnchangedAndRemovesTheRest(t *testing.T) {
	path := t.TempDir()
	old := time.Now().Add(-time.Hour).Truncate(time.Second)
	for _, name := range []string{"same.js", "same.js.br", "other.js", "other.js.br", "gone.js", "gone.js.gz"} {
		file := filepath.Join(path, name)
		if err := os.WriteFile(file, []byte("same"), 0o644); err != nil {
			t.Fatal(err)
		}
		if err := os.Chtimes(file, old, old); err != nil {
			t.Fatal(err)
		}
	}
	site := newFolder()
	site.files["same.js"] = []byte("same")
	site.files["other.js"] = []byte("other")
	site.files["new.js"] = []byte("new")
	if err := site.write(path); err != nil {
		t.Fatal(err)
	}
	if got, want := listed(t, path), []string{"new.js", "other.js", "same.js", "same.js.br"}; !slices.Equal(got, want) {
		t.Errorf("the folder holds %q, want %q", got, want)
	}
	file, err := os.Stat(filepath.Join(path, "same.js"))
	if err != nil || !file.ModTime().Equal(old) {
		t.Errorf("the unchanged file was written again: %v, %v", file.ModTime(), err)
	}
}

// listed returns the names of the files in a folder, sorted.
func listed(t *testing.T, path string) []string {
	t.Helper()
	entries, err := os.ReadDir(path)
	if err != nil {
		t.Fatal(err)
	}
	var names []string
	for _, entry := range entries {
		names = append(names, entry.Name())
	}
	return names
}

func TestRewrittenReadsTheManifest(t *testing.T) {
	site := newFolder()
	site.names["icons/icon.png"] = "icon-5KZQJ2HD.png"
	got, err := site.rewritten([]byte(`{ "icons": [{ "src": "icons/icon.png", "type": "image/png" }] }`))
	if want := `{ "icons": [{ "src": "icon-5KZQJ2HD.png", "type": "image/png" }] }`; err != nil || string(got) != want {
		t.Errorf("got %s, %v", got, err)
	}
}
