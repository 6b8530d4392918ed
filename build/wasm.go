package main

import (
	"errors"
	"fmt"
	"os"
	"os/exec"
	"path/filepath"
)

const (
	wasmPackage = "./wasm/page"
	wasmName    = "wirecopy.wasm"
)

// compiler makes the WebAssembly module.
type compiler interface {
	// name says which compiler it is, with its version.
	name() string
	// command compiles wasmPackage into the file output.
	command(output string) *exec.Cmd
	// licensed is the folder with the licence of its runtime, which ends up
	// in the module, or "" where that is Go's own.
	licensed() string
}

// chooseCompiler returns the compiler that the variable COMPILER names, go or
// tinygo. Without it, that is TinyGo if it is ready, and otherwise Go.
func chooseCompiler() (compiler, error) {
	switch named := os.Getenv("COMPILER"); named {
	case "go":
		return standardGo{}, nil
	case "tinygo":
		return setUpTinygo()
	case "":
		if found, err := findTinygo(); err == nil {
			return found, nil
		}
		return standardGo{}, nil
	default:
		return nil, fmt.Errorf("COMPILER is %q: it must be go or tinygo", named)
	}
}

// buildWasm compiles the reactor that browsers, Node and workers load.
func buildWasm() error {
	chosen, err := chooseCompiler()
	if err != nil {
		return err
	}
	if os.Getenv("COMPILER") == "" && chosen == (standardGo{}) {
		fmt.Println("wasm: TinyGo is not set up, so standard Go makes a larger and slower module; make tinygo sets it up")
	}
	return compileWasm(chosen, filepath.Join(moduleFolder, wasmName))
}

func compileWasm(chosen compiler, output string) error {
	if err := os.MkdirAll(filepath.Dir(output), 0o755); err != nil {
		return err
	}
	fmt.Printf("%s: made by %s\n", output, chosen.name())
	whole, err := compiled(chosen)
	if err != nil {
		return err
	}
	content, err := withoutNames(whole)
	if err != nil {
		return fmt.Errorf("%s: %w", output, err)
	}
	parted := cut{module: content, files: make([][]byte, len(extraFiles))}
	if chosen != (standardGo{}) { // whose data is packed otherwise
		if parted, err = cutExtras(content); err != nil {
			return fmt.Errorf("%s: %w", output, err)
		}
	}
	return parted.write(output)
}

// standardGo is the compiler that this program was built with.
type standardGo struct{}

func (standardGo) name() string { return "standard Go" }

// command leaves out paths, revision, symbols and DWARF, so that the same
// source gives the same bytes, and with them the same file name, everywhere.
func (standardGo) command(output string) *exec.Cmd {
	c := exec.Command("go", "build", "-buildmode=c-shared", "-trimpath", "-buildvcs=false",
		"-ldflags=-s -w", "-o", output, wasmPackage)
	c.Env = append(os.Environ(), "GOOS=wasip1", "GOARCH=wasm")
	return c
}

func (standardGo) licensed() string { return "" }

// runTool runs a program that writes its own messages, with file and line, to
// the terminal. A program that is missing is named.
func runTool(c *exec.Cmd) error {
	c.Stdout, c.Stderr = os.Stdout, os.Stderr
	err := c.Run()
	if errors.Is(err, exec.ErrNotFound) {
		return fmt.Errorf("%s is not installed", filepath.Base(c.Path))
	}
	if err != nil {
		return fmt.Errorf("%s: %w", filepath.Base(c.Path), err)
	}
	return nil
}
