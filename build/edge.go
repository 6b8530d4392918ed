package main

import (
	"errors"
	"fmt"
	"io/fs"
	"os"
	"os/exec"
	"path/filepath"
	"slices"
	"strings"
)

const (
	edgePackage = "./wasm/edge"
	edgeSource  = "wasm/edge"
	edgeFolder  = "build/dist/edge"
	edgeConfig  = "wrangler.jsonc"
	// leastEdgeNode is what wrangler runs on.
	leastEdgeNode = 22
	// mostHeaderRules is how many rules Cloudflare reads from _headers.
	mostHeaderRules = 100
)

// edgeEnvironment keeps wrangler and its runtime from asking for newer
// versions and for this machine's place in the world, and from counting and
// logging what is done with them.
var edgeEnvironment = []string{
	"CLOUDFLARE_CF_FETCH_ENABLED=false",
	"WRANGLER_HIDE_BANNER=true",
	"WRANGLER_SEND_METRICS=false",
	"WRANGLER_WRITE_LOGS=false",
}

// runEdge makes the worker of wasm/edge and then runs a command that finds
// wrangler, and the Node.js that wrangler needs, on its PATH.
func runEdge(arguments []string) error {
	if err := perform([]step{{"edge", buildEdge}}); err != nil || len(arguments) == 0 {
		return err
	}
	if err := installPackages(edgeSource); err != nil {
		return err
	}
	tools, err := filepath.Abs(filepath.Join(edgeSource, "node_modules", ".bin"))
	if err != nil {
		return err
	}
	os.Setenv("PATH", tools+string(os.PathListSeparator)+os.Getenv("PATH"))
	if err := checkNode(leastEdgeNode); err != nil {
		return err
	}
	c := exec.Command(arguments[0], arguments[1:]...)
	c.Stdin = os.Stdin
	c.Env = append(os.Environ(), edgeEnvironment...)
	return runTool(c)
}

// buildEdge makes build/dist/edge: the worker, its configuration, and the site
// as its assets.
func buildEdge() error {
	if _, err := os.Stat(filepath.Join(siteFolder, "index.html")); err != nil {
		return fmt.Errorf("there is no site yet, run make build: %w", err)
	}
	// The library's generator empties the folder first.
	shim := exec.Command("go", "run", "github.com/syumai/workers/cmd/workers-assets-gen",
		"-mode=go", "-o", edgeFolder)
	if err := runTool(shim); err != nil {
		return err
	}
	worker := exec.Command("go", "build", "-trimpath", "-buildvcs=false", "-ldflags=-s -w",
		"-o", filepath.Join(edgeFolder, "app.wasm"), edgePackage)
	worker.Env = append(os.Environ(), "GOOS=js", "GOARCH=wasm")
	if err := runTool(worker); err != nil {
		return err
	}
	config, err := os.ReadFile(filepath.Join(edgeSource, edgeConfig))
	if err != nil {
		return err
	}
	if err := writeWhole(filepath.Join(edgeFolder, edgeConfig), config); err != nil {
		return err
	}
	return copyAssets(os.DirFS(siteFolder), filepath.Join(edgeFolder, "assets"))
}

// copyAssets copies the files of the site, without the compressed copies,
// since Cloudflare compresses by itself, says to the page that links are read
// here, and adds the files that tell Cloudflare which headers to send and that
// index.html stands at the root.
func copyAssets(site fs.FS, target string) error {
	var names []string
	err := fs.WalkDir(site, ".", func(name string, entry fs.DirEntry, err error) error {
		if err != nil || entry.IsDir() || uncompressedName(name) != name {
			return err
		}
		names = append(names, name)
		content, err := fs.ReadFile(site, name)
		if err != nil {
			return err
		}
		path := filepath.Join(target, filepath.FromSlash(name))
		if err := os.MkdirAll(filepath.Dir(path), 0o755); err != nil {
			return err
		}
		return writeWhole(path, content)
	})
	if err != nil {
		return err
	}
	rules, err := headerRules(names)
	if err != nil {
		return err
	}
	if err := writeWhole(filepath.Join(target, offersName), []byte(edgeOffers)); err != nil {
		return err
	}
	if err := writeWhole(filepath.Join(target, "_headers"), []byte(rules)); err != nil {
		return err
	}
	return writeWhole(filepath.Join(target, "_redirects"), []byte("/ /index.html 200\n"))
}

// headerRules writes the headers of all files in Cloudflare's form: one rule
// for any file, and one for each file that differs, which takes a header off
// before it sets it, because Cloudflare would join the two values.
func headerRules(names []string) (string, error) {
	var rules strings.Builder
	usual := sentWith("")
	rules.WriteString("/*\n")
	for _, line := range usual {
		fmt.Fprintf(&rules, "  %s: %s\n", line.name, line.value)
	}
	count := 1
	for _, name := range names {
		lines := sentWith(name)
		if slices.Equal(lines, usual) {
			continue
		}
		count++
		fmt.Fprintf(&rules, "/%s\n", name)
		for _, line := range usual {
			if !slices.Contains(lines, line) {
				fmt.Fprintf(&rules, "  ! %s\n", line.name)
			}
		}
		for _, line := range lines {
			if !slices.Contains(usual, line) {
				fmt.Fprintf(&rules, "  %s: %s\n", line.name, line.value)
			}
		}
	}
	if count > mostHeaderRules {
		return "", errors.New("the site has more files than Cloudflare takes rules for headers: group them in headerRules")
	}
	return rules.String(), nil
}

// sentWith are all headers of a file that follow from its name.
func sentWith(name string) []header {
	return append(headersOf(name), header{"Cache-Control", cacheControl(name)})
}
