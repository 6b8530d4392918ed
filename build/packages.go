package main

import (
	"os"
	"os/exec"
)

const (
	packageLock = "web/package-lock.json"
	// npm writes this list last, so it also says when the installation was.
	installedLock = "web/node_modules/.package-lock.json"
)

// installPackages brings web/node_modules to the state of the lock file.
func installPackages() error {
	if err := checkNode(); err != nil {
		return err
	}
	wanted, err := os.Stat(packageLock)
	if err != nil {
		return err
	}
	installed, err := os.Stat(installedLock)
	if err == nil && !installed.ModTime().Before(wanted.ModTime()) {
		return nil
	}
	c := exec.Command("npm", "ci", "--loglevel=error")
	c.Dir = "web"
	return runTool(c)
}
