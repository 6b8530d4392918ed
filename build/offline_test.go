package main

import (
	"slices"
	"strings"
	"testing"
)

func siteOf(files map[string]string) *folder {
	site := newFolder()
	for name, content := range files {
		site.files[name] = []byte(content)
	}
	return site
}

func TestKeptFilesAreThoseThatThePageAsksFor(t *testing.T) {
	list := keptFiles(siteOf(map[string]string{
		"index.html":             "page",
		manifestName:             "manifest",
		"main-5KZQJ2HD.js":       "main",
		"wirecopy-XJYTTGMR.wasm": "wasm",
		"pdf-cmaps-T2UNGGOB.zip": "tables",
		"embed.html":             "frame",
		"embed.js":               "element",
		"embed-de-OCKSYVRK.js":   "words",
		noticesName:              "licences",
		offersName:               staticOffers,
	}))
	var names []string
	for _, file := range list {
		names = append(names, file.Name)
		if isHashed(file.Name) != (file.Integrity == "") {
			t.Errorf("%s has the checksum %q", file.Name, file.Integrity)
		}
	}
	want := []string{"index.html", "main-5KZQJ2HD.js", "pdf-cmaps-T2UNGGOB.zip", "wirecopy-XJYTTGMR.wasm", manifestName}
	if !slices.Equal(names, want) {
		t.Errorf("kept are %q, want %q", names, want)
	}
}

func TestServiceWorkerChangesWithTheContentOfTheSite(t *testing.T) {
	t.Chdir("..")
	seen := map[string]bool{}
	for _, files := range []map[string]string{
		{"index.html": "page", "main-5KZQJ2HD.js": "main"},
		{"index.html": "other", "main-5KZQJ2HD.js": "main"},
		{"index.html": "page", "main-5KZQJ2HE.js": "main"},
	} {
		site := siteOf(files)
		if err := addServiceWorker(site); err != nil {
			t.Fatal(err)
		}
		worker := string(site.files[serviceWorkerName])
		if seen[worker] {
			t.Errorf("%v has the service worker of another site", files)
		}
		seen[worker] = true
		again := siteOf(files)
		if err := addServiceWorker(again); err != nil || string(again.files[serviceWorkerName]) != worker {
			t.Errorf("%v has two service workers: %v", files, err)
		}
		if strings.Contains(worker, "import ") || strings.Contains(worker, "export ") {
			t.Errorf("the service worker is a module, which not every browser takes: %s", worker)
		}
	}
}
