package main

import (
	"encoding/json"
	"errors"
	"fmt"
	"os"
	"os/exec"
	"path/filepath"
	"strings"
)

const (
	// tinygoVersion is the one that is set up; an installed one may differ.
	tinygoVersion = "0.41.1"
	tinygoModule  = "github.com/tinygo-org/tinygo@v" + tinygoVersion
	// The descriptions of the reactor: TinyGo's own with flags for the linker, and
	// one for a TinyGo that was built from its Go module. That lacks the C libraries
	// of the released one and takes Debian's.
	//
	// The flags go to LLVM, which optimizes when it links. Each makes the module
	// smaller, by 2,800 and 800 bytes in brotli, and none makes it slower: to count
	// up an address in a loop beside its index saves nothing in WebAssembly, whose
	// loads add the two, and to ask before a loop what it asks at its head makes
	// copies of that.
	stockTarget = "build/tinygo-target.json"
	ownTarget   = "build/tinygo-target-own.json"
)

// tinygoPackages are Debian's packages that TinyGo is built with and calls.
var tinygoPackages = []string{
	"g++", "llvm-19-dev", "libclang-19-dev", "clang-19", "lld-19",
	"wasi-libc", "libclang-rt-19-dev-wasm32", "binaryen",
}

// tinygoNeeds are a file of each of those packages.
var tinygoNeeds = []string{
	"/usr/bin/g++", "/usr/lib/llvm-19/include/llvm-c/Core.h", "/usr/lib/llvm-19/include/clang-c/Index.h",
	"/usr/bin/clang-19", "/usr/bin/wasm-ld-19", "/usr/lib/wasm32-wasi/libc.a",
	"/usr/lib/llvm-19/lib/clang/19/lib/wasi/libclang_rt.builtins-wasm32.a", "/usr/bin/wasm-opt",
}

// tinygo is a TinyGo that is ready.
type tinygo struct {
	program string
	root    string // the folder of its sources
	ours    bool   // it was set up here, so Debian's C library is to be used
	version string // what it says about itself
}

func (t tinygo) name() string { return t.version }

// command asks for no heap (-gc=none): wasm/page has one that gives back the memory
// of a whole job at once, where collecting garbage would make each of them slower,
// and code that a collector could stop would note every pointer. It makes code
// for size (-opt=s): with what is called for every word marked //go:inline, and
// with package slice, that is as fast as -opt=2 and a tenth smaller.
func (t tinygo) command(output string) *exec.Cmd {
	target := stockTarget
	if t.ours {
		target = ownTarget
	}
	c := exec.Command(t.program, "build", "-target", target, "-buildmode=c-shared",
		"-scheduler=none", "-gc=none", "-opt=s", "-no-debug", "-o", output, wasmPackage)
	c.Env = append(os.Environ(), "TINYGOROOT="+t.root)
	return c
}

func (t tinygo) licensed() string { return t.root }

// findTinygo returns the TinyGo on the PATH or the one that was set up.
func findTinygo() (compiler, error) {
	if program, err := exec.LookPath("tinygo"); err == nil {
		root, err := answerOf(program, "env", "TINYGOROOT")
		if err != nil {
			return nil, err
		}
		return readyTinygo(tinygo{program: program, root: root})
	}
	root, err := tinygoRoot()
	if err != nil {
		return nil, err
	}
	return readyTinygo(tinygo{program: filepath.Join(root, "bin", "tinygo"), root: root, ours: true})
}

// readyTinygo asks a TinyGo for its version, which also shows that it runs.
func readyTinygo(t tinygo) (compiler, error) {
	version, err := answerOf(t.program, "version")
	if err != nil {
		return nil, err
	}
	version, _, _ = strings.Cut(version, " (") // with which Go and which LLVM
	t.version = strings.Replace(version, "tinygo version", "TinyGo", 1)
	return t, nil
}

// answerOf is the line that a program prints.
func answerOf(program string, arguments ...string) (string, error) {
	output, err := exec.Command(program, arguments...).Output()
	if err != nil {
		return "", fmt.Errorf("%s: %w", program, err)
	}
	return strings.TrimSpace(string(output)), nil
}

// tinygoRoot is the folder that TinyGo is set up in. It is outside of the
// repository, so that all its copies share it and make clean keeps it.
func tinygoRoot() (string, error) {
	cache, err := os.UserCacheDir()
	if err != nil {
		return "", err
	}
	return filepath.Join(cache, "wirecopy", "tinygo-"+tinygoVersion), nil
}

// runTinygo sets TinyGo up and says which one it is.
func runTinygo([]string) error {
	ready, err := setUpTinygo()
	if err != nil {
		return err
	}
	fmt.Printf("tinygo   %s\n", ready.name())
	return nil
}

// setUpTinygo returns a TinyGo that is ready, after building one from its Go
// module and Debian's LLVM if there is none.
func setUpTinygo() (compiler, error) {
	if found, err := findTinygo(); err == nil {
		return found, nil
	}
	root, err := tinygoRoot()
	if err != nil {
		return nil, err
	}
	if len(missingFiles(tinygoNeeds)) > 0 {
		if err := aptInstall(tinygoPackages...); err != nil {
			return nil, fmt.Errorf("install TinyGo %s: %w", tinygoVersion, err)
		}
	}
	if missing := missingFiles(tinygoNeeds); len(missing) > 0 {
		return nil, fmt.Errorf("install TinyGo %s: to build it, %s is missing", tinygoVersion, strings.Join(missing, ", "))
	}
	if err := makeTinygo(root); err != nil {
		return nil, fmt.Errorf("building TinyGo %s: %w", tinygoVersion, err)
	}
	return findTinygo()
}

func missingFiles(paths []string) []string {
	var missing []string
	for _, path := range paths {
		if _, err := os.Stat(path); err != nil {
			missing = append(missing, path)
		}
	}
	return missing
}

// makeTinygo builds TinyGo in a copy of its module; the folder gets its name
// when all is done.
func makeTinygo(root string) error {
	fmt.Fprintf(os.Stderr, "building TinyGo %s, which takes a minute\n", tinygoVersion)
	source, err := moduleFolderOf(tinygoModule)
	if err != nil {
		return err
	}
	if err := os.MkdirAll(filepath.Dir(root), 0o755); err != nil {
		return err
	}
	part, err := os.MkdirTemp(filepath.Dir(root), "tinygo-part-")
	if err != nil {
		return err
	}
	defer os.RemoveAll(part)
	// CopyFS makes files and folders writable, which those of modules are not.
	if err := os.CopyFS(part, os.DirFS(source)); err != nil {
		return err
	}
	// A folder that is a submodule of TinyGo, and that it insists on.
	if err := os.MkdirAll(filepath.Join(part, "src", "net"), 0o755); err != nil {
		return err
	}
	c := exec.Command("go", "build", "-tags", "llvm19", "-o", filepath.Join("bin", "tinygo"), ".")
	c.Dir = part
	if err := runTool(c); err != nil {
		return err
	}
	if err := os.RemoveAll(root); err != nil { // one that no longer runs
		return err
	}
	return os.Rename(part, root)
}

// moduleFolderOf downloads a Go module and returns the folder it stands in.
func moduleFolderOf(module string) (string, error) {
	c := exec.Command("go", "mod", "download", "-json", module)
	c.Dir = os.TempDir() // it is no requirement of this module
	output, err := c.Output()
	var answer struct{ Dir, Error string }
	if broken := json.Unmarshal(output, &answer); broken != nil {
		return "", errors.Join(err, broken)
	}
	if answer.Error != "" {
		return "", errors.New(answer.Error)
	}
	return answer.Dir, err
}
