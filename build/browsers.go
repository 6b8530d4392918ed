package main

import (
	"fmt"
	"os"
	"os/exec"
	"strings"
)

// program is one that the tests of the page need and Go cannot bring along.
type program struct {
	name     string
	variable string   // the environment variable that names another one, and tells the tests
	files    []string // the names it goes by
	pack     string   // Debian's package of it
}

// browsers are one browser of each engine, and what they need to be driven.
var browsers = []program{
	{"Chromium", "CHROMIUM", []string{
		"chromium",
		"chromium-browser",
		"google-chrome",
		"google-chrome-stable",
		"/Applications/Chromium.app/Contents/MacOS/Chromium",
		"/Applications/Google Chrome.app/Contents/MacOS/Google Chrome",
	}, "chromium"},
	{"Firefox", "FIREFOX", []string{
		"firefox-esr",
		"firefox",
		"/Applications/Firefox.app/Contents/MacOS/firefox",
	}, "firefox-esr"},
	// The driver comes with WebKitGTK and starts the small browser of that.
	{"WebKitWebDriver", "WEBKIT_DRIVER", []string{"WebKitWebDriver"}, "webkit2gtk-driver"},
	// WebKitGTK's browser needs a screen.
	{"Xvfb", "XVFB", []string{"Xvfb"}, "xvfb"},
}

// findBrowsers returns the paths of all programs, in their order: the one that
// its variable names, or the one that is installed, or Debian's, freshly
// installed. What is missing and cannot be installed is an error.
func findBrowsers(wanted []program) ([]string, error) {
	paths, missing, err := lookUp(wanted)
	if err != nil || len(missing) == 0 {
		return paths, err
	}
	if err := installPrograms(missing); err != nil {
		return nil, fmt.Errorf("%s: %w", plea(missing), err)
	}
	paths, missing, err = lookUp(wanted)
	if err == nil && len(missing) > 0 {
		err = fmt.Errorf("%s: Debian's package brought none", plea(missing))
	}
	return paths, err
}

// lookUp returns the path of each program that is there, and the others.
func lookUp(wanted []program) (paths []string, missing []program, err error) {
	for _, p := range wanted {
		path, err := p.path()
		if err != nil {
			return nil, nil, err
		}
		if path == "" {
			missing = append(missing, p)
		}
		paths = append(paths, path)
	}
	return paths, missing, nil
}

// path is empty for a program that is neither named nor installed.
func (p program) path() (string, error) {
	if named := os.Getenv(p.variable); named != "" {
		path, err := exec.LookPath(named)
		if err != nil {
			return "", fmt.Errorf("%s names no program: %w", p.variable, err)
		}
		return path, nil
	}
	for _, file := range p.files {
		if path, err := exec.LookPath(file); err == nil {
			return path, nil
		}
	}
	return "", nil
}

// plea says what to install.
func plea(missing []program) string {
	var parts []string
	for _, p := range missing {
		parts = append(parts, fmt.Sprintf("%s (or name it with %s=…)", p.name, p.variable))
	}
	return "install " + strings.Join(parts, ", ")
}

// installPrograms installs Debian's packages, if this user may.
func installPrograms(missing []program) error {
	var packages []string
	for _, p := range missing {
		packages = append(packages, p.pack)
	}
	return aptInstall(packages...)
}
