package core_test

import (
	"bytes"
	"encoding/json"
	"flag"
	"os"
	"path/filepath"
	"strings"
	"testing"

	"golang.org/x/tools/txtar"

	"github.com/wirecopy/wirecopy/core"
)

var update = flag.Bool("update", false, "write want.json in the golden cases anew")

// wantFile is the expected report in a golden case. The other files are
// articles, named after their letter, and perhaps options.json.
const wantFile = "want.json"

func TestGolden(t *testing.T) {
	names, err := filepath.Glob("testdata/*.txtar")
	if err != nil || len(names) == 0 {
		t.Fatalf("no golden cases: %v", err)
	}
	for _, name := range names {
		t.Run(strings.TrimSuffix(filepath.Base(name), ".txtar"), func(t *testing.T) { testGolden(t, name) })
	}
}

func testGolden(t *testing.T, name string) {
	archive, err := txtar.ParseFile(name)
	if err != nil {
		t.Fatal(err)
	}
	articles, options, want := openCase(t, archive)
	report, err := core.Compare(articles, options)
	if err != nil {
		t.Fatal(err)
	}
	var got bytes.Buffer
	if err := json.Indent(&got, report.AppendJSON(nil), "", "  "); err != nil {
		t.Fatal(err)
	}
	got.WriteByte('\n')
	if bytes.Equal(got.Bytes(), want) {
		return
	}
	if !*update {
		t.Fatalf("the report differs from %s (run with -update and read the diff); got\n%s", wantFile, got.String())
	}
	files := archive.Files[:0]
	for _, f := range archive.Files {
		if f.Name != wantFile {
			files = append(files, f)
		}
	}
	archive.Files = append(files, txtar.File{Name: wantFile, Data: got.Bytes()})
	if err := os.WriteFile(name, txtar.Format(archive), 0o644); err != nil {
		t.Fatal(err)
	}
}

// openCase takes the articles, the options and the expected report out of an
// archive.
func openCase(t *testing.T, archive *txtar.Archive) (articles []core.Article, options core.Options, want []byte) {
	t.Helper()
	for _, f := range archive.Files {
		switch {
		case f.Name == wantFile:
			want = f.Data
		case f.Name == "options.json":
			if err := json.Unmarshal(f.Data, &options); err != nil {
				t.Fatalf("%s: %v", f.Name, err)
			}
		default:
			articles = append(articles, core.Article{ID: strings.TrimSuffix(f.Name, ".txt"), Text: string(f.Data)})
		}
	}
	return articles, options, want
}
