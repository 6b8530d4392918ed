package main

import (
	"errors"
	"fmt"
	"io"
	"os"
	"path/filepath"
	"strings"
	"text/tabwriter"
)

// budgets are the most bytes that files of the site may have in brotli: what
// they have, rounded up.
var budgets = []struct {
	file string // without its hash
	most int64
}{
	{wasmName, 156_900},
	{"main.js", 30_200},
	{"results.js", 28_900},
	{engineName + ".js", 8_550},
}

// holdBudgets fails if a file of the site, or the one file, is over its budget.
func holdBudgets() error {
	var over []error
	for _, budget := range budgets {
		extension := filepath.Ext(budget.file)
		pattern := strings.TrimSuffix(budget.file, extension) + "-????????" + extension + ".br"
		found, err := filepath.Glob(filepath.Join(siteFolder, pattern))
		if err != nil {
			return err
		}
		if len(found) != 1 {
			return fmt.Errorf("there are %d files %s in %s, not 1", len(found), pattern, siteFolder)
		}
		file, err := os.Stat(found[0])
		if err != nil {
			return err
		}
		fmt.Printf("%s: %d bytes of %d\n", budget.file, file.Size(), budget.most)
		if file.Size() > budget.most {
			over = append(over, fmt.Errorf("%s has %d bytes in brotli: its budget in build/size.go is %d", budget.file, file.Size(), budget.most))
		}
	}
	return errors.Join(append(over, holdSingle())...)
}

// runSize prints a table of the sizes of all built files, in bytes.
func runSize([]string) error {
	table := tabwriter.NewWriter(os.Stdout, 0, 0, 2, ' ', tabwriter.AlignRight)
	fmt.Fprintln(table, "raw\tgzip\tbrotli\t  file")
	for _, path := range []string{moduleFolder, siteFolder, singleFolder} {
		if err := printSizes(table, path); err != nil {
			return err
		}
	}
	return table.Flush()
}

func printSizes(w io.Writer, path string) error {
	entries, err := os.ReadDir(path)
	if err != nil {
		return err
	}
	sizes := map[string]int64{}
	for _, entry := range entries {
		file, err := entry.Info()
		if err != nil {
			return err
		}
		sizes[file.Name()] = file.Size()
	}
	for _, entry := range entries {
		name := entry.Name()
		if !entry.IsDir() && uncompressedName(name) == name {
			fmt.Fprintf(w, "%d\t%s\t%s\t  %s\n", sizes[name],
				sizeOrDash(sizes[name+".gz"]), sizeOrDash(sizes[name+".br"]),
				filepath.Join(filepath.Base(path), name))
		}
	}
	return nil
}

// sizeOrDash shows a file that is not there as a dash.
func sizeOrDash(size int64) string {
	if size == 0 {
		return "–"
	}
	return fmt.Sprint(size)
}
