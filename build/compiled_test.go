package main

import (
	"os"
	"path/filepath"
	"slices"
	"strings"
	"testing"
	"time"
)

func TestDropOldest(t *testing.T) {
	folder := t.TempDir()
	start := time.Now()
	for i, name := range []string{"c", "a", "b", "part.wasm"} {
		path := filepath.Join(folder, name)
		if err := os.WriteFile(path, nil, 0o644); err != nil {
			t.Fatal(err)
		}
		if err := os.Chtimes(path, start, start.Add(time.Duration(i)*time.Second)); err != nil {
			t.Fatal(err)
		}
	}
	if err := dropOldest(folder, 2); err != nil {
		t.Fatal(err)
	}
	left, err := filepath.Glob(filepath.Join(folder, "*"))
	if err != nil {
		t.Fatal(err)
	}
	want := []string{filepath.Join(folder, "a"), filepath.Join(folder, "b"), filepath.Join(folder, "part.wasm")}
	if !slices.Equal(left, want) {
		t.Errorf("left: %v", left)
	}
}

// TestKeys: each compiler has its own key, the same for the same sources.
func TestKeys(t *testing.T) {
	t.Chdir("..")
	one, err := keyOf(standardGo{})
	if err != nil {
		t.Fatal(err)
	}
	again, err := keyOf(standardGo{})
	if err != nil {
		t.Fatal(err)
	}
	other, err := keyOf(tinygo{program: "tinygo", version: "TinyGo"})
	if err != nil {
		t.Fatal(err)
	}
	if one != again || one == other {
		t.Errorf("keys %s, %s, %s", one, again, other)
	}
}

// TestWasmSources: a change of a file that only TinyGo compiles is noticed.
func TestWasmSources(t *testing.T) {
	t.Chdir("..")
	paths, err := wasmSources()
	if err != nil {
		t.Fatal(err)
	}
	for _, name := range []string{"main.go", "heap_tinygo.go", "seed_tinygo.go"} {
		if !slices.ContainsFunc(paths, func(path string) bool { return strings.HasSuffix(path, filepath.Join("wasm", "page", name)) }) {
			t.Errorf("wasm/page/%s is not among the %d files", name, len(paths))
		}
	}
}
