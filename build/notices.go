package main

import (
	"bytes"
	"fmt"
	"os"
	"os/exec"
	"path/filepath"
	"sort"
	"strings"
)

// noticesName is the file with the licences of everything that is built into
// the module and the site, which most of them ask for.
const noticesName = "third-party-licenses.txt"

// bundledPackages are the npm packages that end up in the scripts.
var bundledPackages = []string{
	"lit", "lit-element", "lit-html", "@lit/reactive-element",
	"@dagrejs/dagre", "@dagrejs/graphlib",
	"htmlparser2", "domhandler", "domelementtype", "domutils", "dom-serializer", "entities",
	"@mozilla/readability", "chardet", "fflate", "marked", "papaparse", "pdfjs-dist",
	"pdfjs-dist/cmaps",
	"idb",
}

// notices gathers the licences, ordered by name.
func notices() ([]byte, error) {
	folders, err := linkedModules()
	if err != nil {
		return nil, err
	}
	for _, name := range bundledPackages {
		folders[name] = filepath.Join("web/node_modules", name)
	}
	chosen, err := chooseCompiler()
	if err != nil {
		return nil, err
	}
	if folder := chosen.licensed(); folder != "" {
		folders["TinyGo"] = folder
	}
	names := make([]string, 0, len(folders))
	for name := range folders {
		names = append(names, name)
	}
	sort.Strings(names)
	var out bytes.Buffer
	for _, name := range names {
		text, err := licenceIn(folders[name])
		if err != nil {
			return nil, fmt.Errorf("%s: %w", name, err)
		}
		fmt.Fprintf(&out, "== %s ==\n\n%s\n\n", name, bytes.TrimSpace(text))
	}
	return out.Bytes(), nil
}

// translatedPackage is one whose tables and rules are in the wasm file in
// another form, see core/snowball.
const translatedPackage = "github.com/blevesearch/snowballstem"

// linkedModules are the Go modules in the wasm file, and Go itself, with the
// folders that they stand in.
func linkedModules() (map[string]string, error) {
	list := exec.Command("go", "list", "-deps", "-f", "{{with .Module}}{{if not .Main}}{{.Path}}\t{{.Dir}}{{end}}{{end}}", "./wasm/page", translatedPackage)
	list.Env = append(os.Environ(), "GOOS=wasip1", "GOARCH=wasm")
	out, err := list.Output()
	if err != nil {
		return nil, fmt.Errorf("go list: %w", err)
	}
	root, err := exec.Command("go", "env", "GOROOT").Output()
	if err != nil {
		return nil, fmt.Errorf("go env: %w", err)
	}
	folders := map[string]string{"Go": strings.TrimSpace(string(root))}
	for _, line := range strings.Split(strings.TrimSpace(string(out)), "\n") {
		if name, folder, ok := strings.Cut(line, "\t"); ok {
			folders[name] = folder
		}
	}
	return folders, nil
}

// licenceIn reads the licence file of a folder.
func licenceIn(folder string) ([]byte, error) {
	for _, name := range []string{"LICENSE", "LICENSE.txt", "LICENSE.md", "COPYING", "license"} {
		if text, err := os.ReadFile(filepath.Join(folder, name)); err == nil {
			return text, nil
		}
	}
	return nil, fmt.Errorf("no licence file in %s", filepath.Base(folder))
}
