package main

import (
	"os"
	"path/filepath"
)

// buildModule makes the folder that can be published as a package, except for
// the wasm file and its data, which stand there already, and the types.
func buildModule() error {
	module := newFolder()
	engine, err := bundleEngine("[name]", func(name string) string { return name }, engineName+".js")
	if err != nil {
		return err
	}
	command, err := bundleCommand()
	if err != nil {
		return err
	}
	for _, file := range append(engine, command...) {
		module.files[filepath.Base(file.Path)] = file.Contents
	}
	paths := []string{filepath.Join(moduleFolder, wasmName)}
	for _, name := range extraFiles {
		paths = append(paths, filepath.Join(moduleFolder, name))
	}
	for _, path := range append(paths,
		"build/module/package.json",
		"build/module/README.md",
		"build/module/wirecopy.d.ts",
		"LICENSE",
	) {
		content, err := os.ReadFile(path)
		if err != nil {
			return err
		}
		module.files[filepath.Base(path)] = content
	}
	if module.files[noticesName], err = notices(); err != nil {
		return err
	}
	return module.write(moduleFolder)
}
