package main

import (
	"crypto/sha256"
	"encoding/hex"
	"fmt"
	"os"
	"os/exec"
	"path/filepath"
	"slices"
	"strings"
)

// mostKept is how many compiled files are kept: some of each compiler.
const mostKept = 6

// compiled is what a compiler makes, as it makes it: with the names of
// functions, and all data.
func compiled(chosen compiler) ([]byte, error) {
	key, err := keyOf(chosen)
	if err != nil {
		return nil, err
	}
	kept := filepath.Join(compiledFolder, key+".wasm")
	if _, err := os.Stat(kept); err != nil {
		if err := compileTo(kept, chosen); err != nil {
			return nil, err
		}
	}
	return os.ReadFile(kept)
}

// keyOf is a hash of all that decides what a compiler makes: which one it is,
// its Go, the arguments and the sources. TinyGo takes a minute even for sources
// that it has seen, which a change of the page need not wait for.
func keyOf(chosen compiler) (string, error) {
	hash := sha256.New()
	version, err := exec.Command("go", "version").Output()
	if err != nil {
		return "", fmt.Errorf("go version: %w", err)
	}
	fmt.Fprintf(hash, "%s\n%s%q\n", chosen.name(), version, chosen.command("").Args)
	paths, err := wasmSources()
	if err != nil {
		return "", err
	}
	for _, path := range append(paths, stockTarget, ownTarget) {
		content, err := os.ReadFile(path)
		if err != nil {
			return "", err
		}
		fmt.Fprintf(hash, "%s %d\n", filepath.Base(path), len(content))
		hash.Write(content)
	}
	return hex.EncodeToString(hash.Sum(nil))[:16], nil
}

// wasmSources are the Go files of the module and of all its packages but the
// standard ones: those that only one compiler takes, or another system, too.
func wasmSources() ([]string, error) {
	const format = "{{if not .Standard}}{{$dir := .Dir}}{{range .GoFiles}}{{$dir}}/{{.}}\n{{end}}{{range .IgnoredGoFiles}}{{$dir}}/{{.}}\n{{end}}{{end}}"
	list := exec.Command("go", "list", "-deps", "-f", format, wasmPackage)
	list.Env = append(os.Environ(), "GOOS=wasip1", "GOARCH=wasm")
	output, err := list.Output()
	if err != nil {
		return nil, fmt.Errorf("go list: %w", err)
	}
	return strings.Split(strings.TrimSpace(string(output)), "\n"), nil
}

// compileTo compiles into a file that gets its name when it is whole, and
// removes the oldest files when there are many.
func compileTo(output string, chosen compiler) error {
	if err := os.MkdirAll(compiledFolder, 0o755); err != nil {
		return err
	}
	part := filepath.Join(compiledFolder, "part.wasm")
	if err := runTool(chosen.command(part)); err != nil {
		return err
	}
	if err := dropOldest(compiledFolder, mostKept-1); err != nil {
		return err
	}
	return os.Rename(part, output)
}

// dropOldest leaves the newest files of a folder, a number of them, besides the
// one that is being written.
func dropOldest(path string, kept int) error {
	entries, err := os.ReadDir(path)
	if err != nil {
		return err
	}
	var files []os.FileInfo
	for _, entry := range entries {
		file, err := entry.Info()
		if err != nil {
			return err
		}
		if file.Name() != "part.wasm" {
			files = append(files, file)
		}
	}
	slices.SortFunc(files, func(x, y os.FileInfo) int { return y.ModTime().Compare(x.ModTime()) })
	for _, file := range files[min(kept, len(files)):] {
		if err := os.Remove(filepath.Join(path, file.Name())); err != nil {
			return err
		}
	}
	return nil
}
