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

// compilers make the WebAssembly module; the variable COMPILER names one.
var compilers = map[string]func(output string) *exec.Cmd{
	"go": goCompiler,
}

// buildWasm compiles the reactor that browsers, Node and workers load.
func buildWasm() error {
	name := os.Getenv("COMPILER")
	if name == "" {
		name = "go"
	}
	compiler, ok := compilers[name]
	if !ok {
		return fmt.Errorf("COMPILER is %q, but there is only go", name)
	}
	if err := os.MkdirAll(moduleFolder, 0o755); err != nil {
		return err
	}
	return runTool(compiler(filepath.Join(moduleFolder, wasmName)))
}

// goCompiler leaves out paths, revision, symbols and DWARF, so that the same
// source gives the same bytes, and with them the same file name, everywhere.
func goCompiler(output string) *exec.Cmd {
	c := exec.Command("go", "build", "-buildmode=c-shared", "-trimpath", "-buildvcs=false",
		"-ldflags=-s -w", "-o", output, wasmPackage)
	c.Env = append(os.Environ(), "GOOS=wasip1", "GOARCH=wasm")
	return c
}

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
