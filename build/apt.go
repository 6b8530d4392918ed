package main

import (
	"errors"
	"fmt"
	"os"
	"os/exec"
	"strings"
)

// aptInstall installs packages of Debian, if this user may. What is there
// already is left as it is.
func aptInstall(packages ...string) error {
	list := strings.Join(packages, " ")
	if _, err := exec.LookPath("apt-get"); err != nil {
		return fmt.Errorf("there is no apt-get to install %s with", list)
	}
	prefix := []string{"env", "DEBIAN_FRONTEND=noninteractive"}
	if os.Getuid() != 0 {
		if exec.Command("sudo", "-n", "true").Run() != nil {
			return errors.New("apt-get install " + list + " needs root")
		}
		prefix = append([]string{"sudo", "-n"}, prefix...)
	}
	fmt.Fprintf(os.Stderr, "installing Debian's %s\n", list)
	install := []string{"apt-get", "install", "--quiet=2", "--yes", "--no-upgrade", "--no-install-recommends"}
	for _, arguments := range [][]string{
		{"apt-get", "update", "--quiet=2"},
		append(install, packages...),
	} {
		line := append(prefix[:len(prefix):len(prefix)], arguments...)
		if err := runTool(exec.Command(line[0], line[1:]...)); err != nil {
			return err
		}
	}
	return nil
}
