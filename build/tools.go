package main

import (
	"errors"
	"fmt"
	"os"
	"os/exec"
	"strconv"
	"strings"
)

const leastNode = 20

// runTools checks everything that the tests need before any of them runs.
// TinyGo is the only thing that they can do without.
func runTools([]string) error {
	if err := checkNode(leastNode); err != nil {
		return err
	}
	paths, err := findBrowsers(browsers)
	if err != nil {
		return err
	}
	for _, path := range paths {
		fmt.Printf("browser  %s\n", path)
	}
	if os.Getenv("COMPILER") == "go" {
		return nil
	}
	if err := runTinygo(nil); err != nil {
		fmt.Printf("tinygo   none, so only standard Go is tested: %v\n", err)
	}
	return nil
}

// checkNode looks for Node.js and npm, which Go cannot bring along.
func checkNode(least int) error {
	output, err := exec.Command("node", "--version").Output()
	if err != nil {
		return fmt.Errorf("install Node.js %d or later: node is not on the PATH", least)
	}
	version := strings.TrimSpace(string(output))
	if major(version) < least {
		return fmt.Errorf("install Node.js %d or later: node is %s", least, version)
	}
	if _, err := exec.LookPath("npm"); err != nil {
		return errors.New("install npm, which comes with Node.js: it is not on the PATH")
	}
	return nil
}

// major is 20 for v20.1.2 and 0 for what is no version.
func major(version string) int {
	first, _, _ := strings.Cut(strings.TrimPrefix(version, "v"), ".")
	number, err := strconv.Atoi(first)
	if err != nil {
		return 0
	}
	return number
}
