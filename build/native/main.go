// Command native is the core without WebAssembly, for web/test/bench: it says
// how much of the time the sandbox costs.
//
//	native FILE
//
// FILE holds a JSON list of texts. For each line with a number on standard
// input it compares them so many times, from the texts to the report as
// JSON, and prints the milliseconds that one took: of the clock, or with
// CLOCK=cpu of the processors.
package main

import (
	"bufio"
	"encoding/json"
	"errors"
	"fmt"
	"os"
	"strconv"
	"syscall"
	"time"

	"github.com/wirecopy/wirecopy/core"
)

func main() {
	if err := serve(); err != nil {
		fmt.Fprintln(os.Stderr, err)
		os.Exit(1)
	}
}

func serve() error {
	if len(os.Args) != 2 {
		return errors.New("usage: native FILE")
	}
	articles, err := read(os.Args[1])
	if err != nil {
		return err
	}
	lines := bufio.NewScanner(os.Stdin)
	for lines.Scan() {
		runs, err := strconv.Atoi(lines.Text())
		if err != nil || runs < 1 {
			return fmt.Errorf("native: %q is no number of runs", lines.Text())
		}
		start := now()
		for range runs {
			report, err := core.Compare(articles, core.Options{})
			if err != nil {
				return err
			}
			report.AppendJSON(nil)
		}
		fmt.Println((now() - start).Seconds() * 1000 / float64(runs))
	}
	return lines.Err()
}

var began = time.Now()

// now is what has passed since the program began.
func now() time.Duration {
	if os.Getenv("CLOCK") != "cpu" {
		return time.Since(began)
	}
	var used syscall.Rusage
	if err := syscall.Getrusage(syscall.RUSAGE_SELF, &used); err != nil {
		panic(err) // it fails only for another first argument
	}
	return time.Duration(used.Utime.Nano() + used.Stime.Nano())
}

func read(path string) ([]core.Article, error) {
	content, err := os.ReadFile(path)
	if err != nil {
		return nil, err
	}
	var texts []string
	if err := json.Unmarshal(content, &texts); err != nil {
		return nil, fmt.Errorf("%s: %w", path, err)
	}
	articles := make([]core.Article, len(texts))
	for i, text := range texts {
		articles[i] = core.Article{ID: strconv.Itoa(i), Text: text}
	}
	return articles, nil
}
