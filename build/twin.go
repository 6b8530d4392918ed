package main

import (
	"errors"
	"fmt"
	"os"
	"os/exec"
	"path/filepath"
)

// runTwin makes the module once more, with the compiler that the one in
// build/dist/module was not made by, and runs a command, such as the tests of
// the module, that finds it in WIRECOPY_MODULE. Without TinyGo there is no
// twin, and nothing to run.
func runTwin(arguments []string) error {
	if len(arguments) == 0 {
		return errors.New("twin: name a command to run")
	}
	other, err := otherCompiler()
	if err != nil {
		return err
	}
	if other == nil {
		fmt.Println("twin: none, only standard Go is in use")
		return nil
	}
	if err := os.RemoveAll(twinFolder); err != nil {
		return err
	}
	if err := os.CopyFS(twinFolder, os.DirFS(moduleFolder)); err != nil {
		return err
	}
	if err := compileWasm(other, filepath.Join(twinFolder, wasmName)); err != nil {
		return err
	}
	twin, err := filepath.Abs(filepath.Join(twinFolder, engineName+".js"))
	if err != nil {
		return err
	}
	c := exec.Command(arguments[0], arguments[1:]...)
	c.Env = append(os.Environ(), "WIRECOPY_MODULE="+twin)
	return runTool(c)
}

// otherCompiler is the one that chooseCompiler does not choose: standard Go, or
// nil, because TinyGo is always chosen where it is ready and not ruled out.
func otherCompiler() (compiler, error) {
	chosen, err := chooseCompiler()
	if err != nil {
		return nil, err
	}
	if chosen != (standardGo{}) {
		return standardGo{}, nil
	}
	return nil, nil
}
