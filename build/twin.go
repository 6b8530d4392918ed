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
	if err := copyModule(twinFolder); err != nil {
		return err
	}
	if err := compileWasm(other, filepath.Join(twinFolder, wasmName)); err != nil {
		return err
	}
	return runOn(twinFolder, arguments)
}

// runNamed runs a command, such as the profile of the module, that finds in
// WIRECOPY_MODULE the module with the names of its functions.
func runNamed(arguments []string) error {
	if len(arguments) == 0 {
		return errors.New("named: name a command to run")
	}
	chosen, err := chooseCompiler()
	if err != nil {
		return err
	}
	content, err := compiled(chosen)
	if err != nil {
		return err
	}
	if err := copyModule(namedFolder); err != nil {
		return err
	}
	if err := writeWhole(filepath.Join(namedFolder, wasmName), content); err != nil {
		return err
	}
	return runOn(namedFolder, arguments)
}

func copyModule(folder string) error {
	if err := os.RemoveAll(folder); err != nil {
		return err
	}
	return os.CopyFS(folder, os.DirFS(moduleFolder))
}

func runOn(folder string, arguments []string) error {
	module, err := filepath.Abs(filepath.Join(folder, engineName+".js"))
	if err != nil {
		return err
	}
	c := exec.Command(arguments[0], arguments[1:]...)
	c.Env = append(os.Environ(), "WIRECOPY_MODULE="+module)
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
