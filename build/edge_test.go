package main

import (
	"fmt"
	"os"
	"path/filepath"
	"slices"
	"strings"
	"testing"
	"testing/fstest"
)

// sentByRules reads rules as Cloudflare does: of each rule that fits, first
// what it takes off, then what it sets; two values of one name are joined.
func sentByRules(rules, name string) map[string]string {
	sent := map[string]string{}
	fits := false
	for line := range strings.Lines(rules) {
		line = strings.TrimSuffix(line, "\n")
		if path, ok := strings.CutPrefix(line, "/"); ok {
			fits = path == "*" || path == name
			continue
		}
		if !fits {
			continue
		}
		line = strings.TrimSpace(line)
		if taken, ok := strings.CutPrefix(line, "! "); ok {
			delete(sent, taken)
			continue
		}
		header, value, _ := strings.Cut(line, ": ")
		if sent[header] != "" {
			value = sent[header] + ", " + value
		}
		sent[header] = value
	}
	return sent
}

func TestHeaderRulesSayWhatIsSent(t *testing.T) {
	names := []string{"index.html", "main-5KZQJ2HD.js", "embed.html", "embed.js", "embed-5KZQJ2HD.js", "wirecopy-XJYTTGMR.wasm"}
	rules, err := headerRules(names)
	if err != nil {
		t.Fatal(err)
	}
	for _, name := range append(names, "new.html") {
		want := map[string]string{}
		for _, line := range sentWith(name) {
			want[line.name] = line.value
		}
		if got := sentByRules(rules, name); fmt.Sprint(got) != fmt.Sprint(want) {
			t.Errorf("%s is sent with\n%v, want\n%v", name, got, want)
		}
	}
	for line := range strings.Lines(rules) {
		if len(line) > 2000 {
			t.Errorf("Cloudflare does not read a line of %d characters: %s", len(line), line)
		}
	}
}

func TestHeaderRulesAreFewEnough(t *testing.T) {
	var names []string
	for n := range mostHeaderRules {
		names = append(names, fmt.Sprintf("file-AAAAAA%02d.js", n)) // 0 and 1 are not in a hash
	}
	if _, err := headerRules(names); err != nil {
		t.Errorf("names that need no rule are counted: %v", err)
	}
	for n := range names {
		names[n] = hashedName("file.js", []byte{byte(n)})
	}
	if _, err := headerRules(names); err == nil {
		t.Error("more rules than Cloudflare reads are written")
	}
	if _, err := headerRules(names[1:]); err != nil {
		t.Errorf("as many rules as Cloudflare reads are refused: %v", err)
	}
}

func TestCopyAssets(t *testing.T) {
	site := fstest.MapFS{}
	for _, name := range []string{"index.html", "index.html.br", "index.html.gz", "example/a.txt", offersName} {
		site[name] = &fstest.MapFile{Data: []byte(name)}
	}
	target := t.TempDir()
	if err := copyAssets(site, target); err != nil {
		t.Fatal(err)
	}
	var got []string
	err := filepath.WalkDir(target, func(path string, entry os.DirEntry, err error) error {
		if err == nil && !entry.IsDir() {
			name, _ := filepath.Rel(target, path)
			got = append(got, filepath.ToSlash(name))
		}
		return err
	})
	want := []string{"_headers", "_redirects", "example/a.txt", "index.html", offersName}
	if err != nil || !slices.Equal(got, want) {
		t.Errorf("copied %q, %v, want %q", got, err, want)
	}
	if offers, err := os.ReadFile(filepath.Join(target, offersName)); err != nil || string(offers) != edgeOffers {
		t.Errorf("the page is told %s, %v", offers, err)
	}
}
