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

// browsers are the names that Chromium and its relatives go by.
var browsers = []string{
	"chromium",
	"chromium-browser",
	"google-chrome",
	"google-chrome-stable",
	"/Applications/Chromium.app/Contents/MacOS/Chromium",
	"/Applications/Google Chrome.app/Contents/MacOS/Google Chrome",
}

// runTools checks everything that the tests need before any of them runs.
// TinyGo is the only thing that they can do without.
func runTools([]string) error {
	if err := checkNode(); err != nil {
		return err
	}
	browser, err := findBrowser()
	if err != nil {
		return err
	}
	fmt.Printf("browser  %s\n", browser)
	if os.Getenv("COMPILER") == "go" {
		return nil
	}
	if err := runTinygo(nil); err != nil {
		fmt.Printf("tinygo   none, so only standard Go is tested: %v\n", err)
	}
	return nil
}

// checkNode looks for Node.js and npm, which Go cannot bring along.
func checkNode() error {
	output, err := exec.Command("node", "--version").Output()
	if err != nil {
		return fmt.Errorf("install Node.js %d or later: node is not on the PATH", leastNode)
	}
	version := strings.TrimSpace(string(output))
	if major(version) < leastNode {
		return fmt.Errorf("install Node.js %d or later: node is %s", leastNode, version)
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

// findBrowser returns the Chromium that the variable CHROMIUM names, or the
// one that is installed, or Debian's, freshly installed.
func findBrowser() (string, error) {
	if named := os.Getenv("CHROMIUM"); named != "" {
		path, err := exec.LookPath(named)
		if err != nil {
			return "", fmt.Errorf("CHROMIUM names no program: %w", err)
		}
		return path, nil
	}
	if path := installedBrowser(); path != "" {
		return path, nil
	}
	if err := aptInstall("chromium"); err != nil {
		return "", fmt.Errorf("install Chromium, or name a browser with CHROMIUM=…: %w", err)
	}
	if path := installedBrowser(); path != "" {
		return path, nil
	}
	return "", errors.New("install Chromium, or name a browser with CHROMIUM=…: its package brought none")
}

func installedBrowser() string {
	for _, name := range browsers {
		if path, err := exec.LookPath(name); err == nil {
			return path
		}
	}
	return ""
}
