//go:build !wasm

package core_test

import (
	"os"
	"os/exec"
	"regexp"
	"testing"
)

// TestNothingIsFused: on processors that multiply and add in one instruction,
// Go uses it where no conversion rounds the product first, and a report would
// differ in its last digits from that of others. The code for one of them has
// no such instruction.
func TestNothingIsFused(t *testing.T) {
	const module = "github.com/wirecopy/wirecopy/core"
	build := exec.Command("go", "build", "-gcflags="+module+"/...=-S", module) // and all that it imports
	build.Env = append(os.Environ(), "GOOS=linux", "GOARCH=arm64", "CGO_ENABLED=0")
	listing, err := build.CombinedOutput()
	if err != nil {
		t.Fatalf("%v: %s", err, listing)
	}
	fused := regexp.MustCompile(`\(([^()\n]*\.go:\d+)\)\s+FN?M(?:ADD|SUB)[SD]`)
	for _, found := range fused.FindAllSubmatch(listing, -1) {
		t.Errorf("%s: convert the product to its own type before it is added", found[1])
	}
	if !regexp.MustCompile(`\sFADDD\s`).Match(listing) {
		t.Error("no sum in the listing, which shows nothing")
	}
}
