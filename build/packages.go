package main

import (
	"errors"
	"os"
	"os/exec"
	"path/filepath"
)

const (
	webFolder   = "web"
	packageLock = "package-lock.json"
	// npm writes this list last, so it also says when the installation was.
	installedLock = "node_modules/.package-lock.json"
)

// installPackages brings the node_modules of a folder to the state of its lock
// file.
func installPackages(folder string) error {
	if err := checkNode(leastNode); err != nil {
		return err
	}
	wanted, err := os.Stat(filepath.Join(folder, packageLock))
	if err != nil {
		return err
	}
	installed, err := os.Stat(filepath.Join(folder, installedLock))
	if err == nil && !installed.ModTime().Before(wanted.ModTime()) {
		return nil
	}
	c := exec.Command("npm", "ci", "--loglevel=error")
	c.Dir = folder
	return runTool(c)
}

// runPackages installs what a folder of tests needs besides.
func runPackages(arguments []string) error {
	if len(arguments) != 1 {
		return errors.New("packages: name the folder of one package.json")
	}
	return installPackages(arguments[0])
}
