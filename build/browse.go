package main

import (
	"errors"
	"os"
	"os/exec"
)

// runBrowse serves the built site on a free port and runs a command, such as
// the tests of the page, that finds the site's address in WIRECOPY_URL and the
// paths of the browsers in their variables, such as CHROMIUM.
func runBrowse(arguments []string) error {
	if len(arguments) == 0 {
		return errors.New("browse: name a command to run")
	}
	paths, err := findBrowsers(browsers)
	if err != nil {
		return err
	}
	listener, err := listen(0)
	if err != nil {
		return err
	}
	server := newServer()
	go server.Serve(listener)
	defer server.Close()
	c := exec.Command(arguments[0], arguments[1:]...)
	c.Env = append(os.Environ(), "WIRECOPY_URL="+address(listener))
	for i, browser := range browsers {
		c.Env = append(c.Env, browser.variable+"="+paths[i])
	}
	return runTool(c)
}
