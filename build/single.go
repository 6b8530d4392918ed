package main

import (
	"bytes"
	"crypto/sha256"
	"encoding/base64"
	"fmt"
	"os"
	"path/filepath"
	"strings"

	"github.com/evanw/esbuild/pkg/api"
)

const (
	singleFolder = "build/dist/single"
	singleName   = "wirecopy.html"
	singlePage   = "web/single/wirecopy.html"

	// singleBudget is the most that the one file may have, in bytes, whatever
	// compiler made the WebAssembly. smallSingleBudget holds with TinyGo, in
	// brotli, as a server sends it.
	singleBudget      = 1_800_000
	smallSingleBudget = 450_000
)

// singleEngine and singlePageSources say what is different in the one file.
var (
	singleEngine = map[string]string{
		"web/engine/load.ts":  "web/single/load.ts",
		"web/engine/start.ts": "web/single/start.ts",
	}
	singlePageSources = map[string]string{
		"web/engine/index.ts": "web/single/engine.ts",
		"web/page/offline.ts": "web/single/offline.ts",
		"web/page/offers.ts":  "web/single/offers.ts",
		"web/input/pdf.ts":    "web/single/pdf.ts",
	}
)

// buildSingle makes one file of the whole page, which works from disk.
func buildSingle() error {
	parts, err := singleParts()
	if err != nil {
		return err
	}
	page, err := os.ReadFile(singlePage)
	if err != nil {
		return err
	}
	page = fillIn(page, parts)
	if len(page) > singleBudget {
		return fmt.Errorf("%s has %d bytes and may have %d", singleName, len(page), singleBudget)
	}
	single := newFolder()
	single.files[singleName] = page
	if single.files[noticesName], err = notices(); err != nil {
		return err
	}
	return single.write(singleFolder)
}

// fillIn puts the parts into their places in a page. What looks like a place
// inside of a part stays what it is.
func fillIn(page []byte, parts map[string][]byte) []byte {
	var places []string
	for name, content := range parts {
		places = append(places, "{{"+name+"}}", string(content))
	}
	return []byte(strings.NewReplacer(places...).Replace(string(page)))
}

// holdSingle fails if the one file, made with TinyGo, is over its budget.
func holdSingle() error {
	page, err := os.ReadFile(filepath.Join(singleFolder, singleName))
	if err != nil {
		return err
	}
	packed, err := brotliCoding.compress(page)
	if err != nil {
		return err
	}
	fmt.Printf("%s: %d bytes of %d\n", singleName, len(packed), smallSingleBudget)
	if len(packed) > smallSingleBudget {
		return fmt.Errorf("%s has %d bytes in brotli: its budget in build/single.go is %d", singleName, len(packed), smallSingleBudget)
	}
	return nil
}

// singleParts are the contents of the places in the page.
func singleParts() (map[string][]byte, error) {
	scripts := map[string][]byte{}
	for name, bundled := range map[string]func() ([]byte, error){
		"boot":   func() ([]byte, error) { return bundleAlone("web/single/boot.ts", api.FormatIIFE, "", nil) },
		"engine": func() ([]byte, error) { return bundleAlone(engineEntry, api.FormatIIFE, engineName, singleEngine) },
		"page":   func() ([]byte, error) { return bundleAlone(pageScript, api.FormatESModule, "", singlePageSources) },
		"style":  minifiedStyle,
		"wasm":   wholeModule,
		"icon":   func() ([]byte, error) { return minifiedFile(filepath.Join(pageFolder, "icon.svg")) },
	} {
		var err error
		if scripts[name], err = bundled(); err != nil {
			return nil, err
		}
	}
	if bytes.Contains(scripts["boot"], []byte("</script")) || bytes.Contains(scripts["boot"], []byte("<!--")) {
		return nil, fmt.Errorf("the first script of %s would end too early", singleName)
	}
	scripts["policy"] = []byte(singlePolicy(scripts))
	scripts["icon"] = []byte("data:image/svg+xml;base64," + base64.StdEncoding.EncodeToString(scripts["icon"]))
	for _, name := range []string{"engine", "page", "wasm"} {
		packed, err := packLZMA(scripts[name])
		if err != nil {
			return nil, err
		}
		scripts[name] = sevens(packed)
	}
	return scripts, nil
}

// wholeModule is the module with all parts of its data.
func wholeModule() ([]byte, error) {
	parted, err := readCut(filepath.Join(moduleFolder, wasmName))
	if err != nil {
		return nil, err
	}
	return parted.whole()
}

// singlePolicy is the policy of the one file: its own scripts and style, by
// their hashes, and nothing from anywhere.
func singlePolicy(parts map[string][]byte) string {
	return strings.Join([]string{
		"default-src 'none'",
		"script-src " + hashSource(parts["boot"]) + " " + hashSource(parts["engine"]) + " " + hashSource(parts["page"]) + " 'wasm-unsafe-eval'",
		"style-src " + hashSource(parts["style"]),
		"img-src data: blob:",
		"worker-src blob:",
		"base-uri 'none'",
		"form-action 'none'",
	}, "; ")
}

func hashSource(content []byte) string {
	sum := sha256.Sum256(content)
	return "'sha256-" + base64.StdEncoding.EncodeToString(sum[:]) + "'"
}
