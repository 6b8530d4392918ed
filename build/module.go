package main

import (
	"os"
	"path/filepath"
)

// buildModule makes the folder that can be published as a package, except for
// the wasm file, which stands there already, and the types.
func buildModule() error {
	module := newFolder()
	scripts, err := bundleEngine("[name]", wasmName)
	if err != nil {
		return err
	}
	for _, file := range scripts {
		module.files[filepath.Base(file.Path)] = file.Contents
	}
	for _, path := range []string{
		filepath.Join(moduleFolder, wasmName),
		"build/module/package.json",
		"build/module/README.md",
		"build/module/wirecopy.d.ts",
		"LICENSE",
	} {
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
