package main

import (
	"fmt"
	"io"
	"os"
	"path/filepath"
	"text/tabwriter"
)

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
