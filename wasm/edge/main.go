//go:build !js

// Program edge is the Cloudflare Worker of Wirecopy: see README.md. It runs in
// workerd, as WebAssembly; this is what stands in its place elsewhere.
package main

import (
	"fmt"
	"os"
)

func main() {
	fmt.Fprintln(os.Stderr, "this program runs in a Cloudflare Worker: make edge")
	os.Exit(2)
}
