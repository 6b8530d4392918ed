package main

import (
	"os"
	"os/exec"
	"path/filepath"
	"regexp"
)

// typesFolder holds the declarations that module/wirecopy.d.ts leads to.
const typesFolder = moduleFolder + "/types"

// buildTypes writes the declarations of the module's public names, and checks
// them as a reader's compiler would.
func buildTypes() error {
	temporary, err := os.MkdirTemp("", "wirecopy-types-")
	if err != nil {
		return err
	}
	defer os.RemoveAll(temporary)
	if err := compileTypes("--project", "web/tsconfig.types.json", "--outDir", temporary); err != nil {
		return err
	}
	types := newFolder()
	if err := addTypes(types, temporary, "index.d.ts"); err != nil {
		return err
	}
	if err := types.write(typesFolder); err != nil {
		return err
	}
	return compileTypes("--ignoreConfig", "--noEmit", "--module", "node16", "--target", "es2022",
		filepath.Join(moduleFolder, engineName+".d.ts"))
}

func compileTypes(arguments ...string) error {
	return runTool(exec.Command("web/node_modules/.bin/tsc", arguments...))
}

var neighbour = regexp.MustCompile(`(?:\bfrom |\bimport\()['"]\./([\w-]+)\.js['"]`)

// addTypes adds a declaration file and those that it refers to. The compiler
// writes one for every source file, but most are nobody else's business.
func addTypes(types *folder, path, name string) error {
	if _, ok := types.files[name]; ok {
		return nil
	}
	text, err := os.ReadFile(filepath.Join(path, name))
	if err != nil {
		return err
	}
	types.files[name] = text
	for _, match := range neighbour.FindAllSubmatch(text, -1) {
		if err := addTypes(types, path, string(match[1])+".d.ts"); err != nil {
			return err
		}
	}
	return nil
}
