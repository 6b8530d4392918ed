// Command build makes everything that Wirecopy ships, serves it on this
// machine and finds the tools that its tests need:
//
//	go run ./build COMMAND
//
// A step stands in the file named after it. The way of the data:
//
//	wasm/page      → wasm.go     → module/wirecopy.wasm
//	                 tinygo.go    finds or sets up the better compiler
//	                 compiled.go  keeps what one made of the same source
//	                 extras.go    cuts out the data that few articles ask for
//	web/engine     → bundle.go   → module/wirecopy.js
//	               → types.go    → module/types
//	web/cli        → bundle.go   → module/wirecopy-command.js
//	build/module   → module.go   → module/package.json and the like
//	licences       → notices.go  → third-party-licenses.txt in both folders
//	web/page       → site.go     → site/index.html and all it refers to:
//	                 bundle.go     scripts and styles
//	                 minify.go     HTML, CSS, SVG and JSON
//	                 names.go      a hash of the content in every file name
//	web/sw         → offline.go  → site/sw.js, which keeps these files for working offline
//	web/single     → single.go   → single/wirecopy.html, all of it in one file
//	site           → compress.go → a .gz and a .br beside each file that gains
//	               → size.go     → the table of sizes
//	               → serve.go    → http://localhost:8700/, with headers.go
//	wasm/edge, site → edge.go    → edge/, the Cloudflare Worker, when asked for
//
// The folders stand in build/dist. Beside them, twin.go makes the module once
// more: with the other compiler, for the tests, or with the names of functions,
// for a profile. A file is written only when its content changes, so that the
// slow compression is done once for each content.
package main

import (
	"fmt"
	"os"
	"time"
)

const (
	moduleFolder = "build/dist/module"
	siteFolder   = "build/dist/site"
	twinFolder   = "build/dist/twin"
	namedFolder  = "build/dist/named"
	// compiledFolder keeps what the compilers made, by its key.
	compiledFolder = "build/dist/compiled"
)

// command is one word that the program understands.
type command struct {
	name string
	help string
	run  func(arguments []string) error
}

var commands = []command{
	{"build", "make the folders module, site and single in build/dist", runBuild},
	{"release", "the same with TinyGo only, and hold the size budgets", runRelease},
	{"run", "build all but the compressed copies, then serve", runAndServe},
	{"serve", "serve build/dist/site; -port PORT or PORT=… (8700)", runServe},
	{"browse", "run a command with WIRECOPY_URL, a served site, and CHROMIUM, FIREFOX, WEBKIT_DRIVER, XVFB", runBrowse},
	{"edge", "make build/dist/edge, the Cloudflare Worker, then run a command that finds wrangler", runEdge},
	{"twin", "run a command with WIRECOPY_MODULE, the module made by the other compiler", runTwin},
	{"named", "run a command with WIRECOPY_MODULE, the module with the names of its functions", runNamed},
	{"tools", "check the tools of the tests, install browsers and TinyGo where that is possible", runTools},
	{"tinygo", "set TinyGo up", runTinygo},
	{"packages", "install the npm packages of a folder", runPackages},
	{"size", "print the sizes of the built files", runSize},
	{"clean", "remove build/dist", runClean},
}

// step is one arrow of the way of the data.
type step struct {
	name string
	run  func() error
}

var buildSteps = []step{
	{"packages", func() error { return installPackages(webFolder) }},
	{"wasm", buildWasm},
	{"module", buildModule},
	{"types", buildTypes},
	{"site", buildSite},
	{"single", buildSingle},
}

func main() {
	if len(os.Args) > 1 {
		for _, c := range commands {
			if c.name == os.Args[1] {
				exit(c.run(os.Args[2:]))
			}
		}
	}
	fmt.Fprintln(os.Stderr, "usage: go run ./build COMMAND")
	for _, c := range commands {
		fmt.Fprintf(os.Stderr, "  %-8s %s\n", c.name, c.help)
	}
	os.Exit(2)
}

func exit(err error) {
	if err != nil {
		fmt.Fprintln(os.Stderr, err)
		os.Exit(1)
	}
	os.Exit(0)
}

func runBuild([]string) error {
	if err := perform(append(buildSteps, step{"compress", compressSite})); err != nil {
		return err
	}
	return runSize(nil)
}

// runRelease accepts no other compiler, because standard Go's module is far
// over its budget.
func runRelease([]string) error {
	if err := os.Setenv("COMPILER", "tinygo"); err != nil {
		return err
	}
	if err := runBuild(nil); err != nil {
		return err
	}
	return holdBudgets()
}

// runAndServe leaves out the compression, which takes longer than all the rest
// and is of no use on one machine.
func runAndServe(arguments []string) error {
	if err := perform(buildSteps); err != nil {
		return err
	}
	return runServe(arguments)
}

func perform(steps []step) error {
	for _, s := range steps {
		start := time.Now()
		if err := s.run(); err != nil {
			return fmt.Errorf("%s: %w", s.name, err)
		}
		fmt.Printf("%-8s %5.1f s\n", s.name, time.Since(start).Seconds())
	}
	return nil
}

func runClean([]string) error {
	return os.RemoveAll("build/dist")
}
