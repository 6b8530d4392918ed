package main

import (
	"maps"
	"os"
	"path/filepath"
	"slices"
	"testing"
)

func TestAddTypesFollowsReferences(t *testing.T) {
	path := t.TempDir()
	for name, text := range map[string]string{
		"index.d.ts": "export type * from './types.js';\nexport { compare } from \"./compare.js\";\n",
		"types.d.ts": "export interface Report {\n}\n",
		"compare.d.ts": "export declare function compare(): import('./types.js').Report;\n" +
			"export declare function index(): typeof import('./index.js');\n",
		"worker.d.ts": "export declare function work(): void;\n",
	} {
		if err := os.WriteFile(filepath.Join(path, name), []byte(text), 0o644); err != nil {
			t.Fatal(err)
		}
	}
	types := newFolder()
	if err := addTypes(types, path, "index.d.ts"); err != nil {
		t.Fatal(err)
	}
	got := slices.Sorted(maps.Keys(types.files))
	if want := []string{"compare.d.ts", "index.d.ts", "types.d.ts"}; !slices.Equal(got, want) {
		t.Errorf("got %q, want %q", got, want)
	}
}
