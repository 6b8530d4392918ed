package main

import (
	"cmp"
	"fmt"
	"os"
	"path/filepath"
	"regexp"
	"runtime"
	"slices"
	"strconv"
	"strings"
	"sync"

	"github.com/wirecopy/wirecopy/core/rewrite"
	"github.com/wirecopy/wirecopy/core/text"
)

// A corpus holds texts in susp/ and src/, and a folder for each category,
// named by two digits and what was done to the texts. In a category, the file
// pairs lists the names of a text of susp/ and one of src/ on each line, and
// SUSP-SRC.xml marks what the first took from the second:
//
//	<feature name="plagiarism" this_offset="0" this_length="9" source_offset="5" source_length="8" />
//
// Offsets and lengths are counted in code points.

// kind is what a category has examples of.
type kind uint8

const (
	reuse   kind = iota
	none         // no reuse
	summary      // the first text sums up the second one
)

// kindOf tells the kind of a category from its name.
func kindOf(category string) kind {
	switch {
	case strings.Contains(category, "no-plagiarism"):
		return none
	case strings.Contains(category, "summary"):
		return summary
	}
	return reuse
}

// pair is two texts and the reuse that is marked in them.
type pair struct {
	kind     kind
	category string // its two digits
	a, b     string
	cases    []rewrite.Case
}

// readCorpus reads the pairs of all categories, in the order of their names
// and lists.
func readCorpus(dir string) ([]pair, error) {
	lists, err := filepath.Glob(filepath.Join(dir, "[0-9][0-9]-*", "pairs"))
	if err != nil {
		return nil, err
	}
	var pairs []pair
	for _, list := range lists {
		lines, err := os.ReadFile(list)
		if err != nil {
			return nil, err
		}
		for line := range strings.Lines(string(lines)) {
			names := strings.Fields(line)
			if len(names) != 2 {
				return nil, fmt.Errorf("%s: want two names on each line, not %q", list, line)
			}
			p, err := readPair(dir, filepath.Dir(list), names[0], names[1])
			if err != nil {
				return nil, err
			}
			pairs = append(pairs, p)
		}
	}
	if len(pairs) == 0 {
		return nil, fmt.Errorf("%s holds no folders like 02-no-obfuscation with a file pairs", dir)
	}
	return pairs, nil
}

func readPair(dir, category, susp, src string) (pair, error) {
	labels := strings.TrimSuffix(susp, ".txt") + "-" + strings.TrimSuffix(src, ".txt") + ".xml"
	a, errA := os.ReadFile(filepath.Join(dir, "susp", susp))
	b, errB := os.ReadFile(filepath.Join(dir, "src", src))
	xml, errX := os.ReadFile(filepath.Join(category, labels))
	if err := cmp.Or(errA, errB, errX); err != nil {
		return pair{}, err
	}
	name := filepath.Base(category)
	p := pair{kind: kindOf(name), category: name[:2], a: string(a), b: string(b)}
	p.cases = readCases(string(xml), codePoints(p.a), codePoints(p.b))
	return p, nil
}

var (
	feature   = regexp.MustCompile(`<feature\b[^>]*\bname="plagiarism"[^>]*>`)
	attribute = regexp.MustCompile(`\b(\w+)="(\d+)"`)
)

// readCases reads the marked reuse; a and b turn code points into bytes.
func readCases(xml string, a, b func(int) int) []rewrite.Case {
	var cases []rewrite.Case
	for _, tag := range feature.FindAllString(xml, -1) {
		number := map[string]int{}
		for _, m := range attribute.FindAllStringSubmatch(tag, -1) {
			number[m[1]], _ = strconv.Atoi(m[2]) // digits only
		}
		span := func(at func(int) int, offset, length string) text.Span {
			return text.Span{Start: at(number[offset]), End: at(number[offset] + number[length])}
		}
		if _, marked := number["this_offset"]; marked {
			cases = append(cases, rewrite.Case{A: span(a, "this_offset", "this_length"), B: span(b, "source_offset", "source_length")})
		}
	}
	return cases
}

// codePoints turns the number of a code point of s into its byte.
func codePoints(s string) func(int) int {
	var bytes []int
	for at := range s {
		bytes = append(bytes, at)
	}
	bytes = append(bytes, len(s))
	return func(i int) int { return bytes[min(i, len(bytes)-1)] }
}

func choose(pairs []pair, in func(pair) bool) (chosen []pair) {
	for _, p := range pairs {
		if in(p) {
			chosen = append(chosen, p)
		}
	}
	return chosen
}

// collect compares all pairs, on every core, and joins their examples in the
// order of the pairs.
func collect(pairs []pair, models *rewrite.Models, examples func(*rewrite.Comparison, pair) []rewrite.Example) []rewrite.Example {
	found := make([][]rewrite.Example, len(pairs))
	onEveryCore(len(pairs), func(i int) { found[i] = examples(compare(pairs[i], models), pairs[i]) })
	return slices.Concat(found...)
}

// onEveryCore calls do for the numbers below n.
func onEveryCore(n int, do func(i int)) {
	next := make(chan int)
	var group sync.WaitGroup
	for range runtime.NumCPU() {
		group.Go(func() {
			for i := range next {
				do(i)
			}
		})
	}
	for i := range n {
		next <- i
	}
	close(next)
	group.Wait()
}

// compare prepares a pair. The corpora of PAN are English.
func compare(p pair, models *rewrite.Models) *rewrite.Comparison {
	lexicon := text.NewLexicon()
	a, b := text.Read(p.a, lexicon, "en"), text.Read(p.b, lexicon, "en")
	stems := text.NewStems(lexicon)
	sideA, sideB := rewrite.NewSide(a, stems), rewrite.NewSide(b, stems)
	return models.Compare(sideA, sideB, stems.Len(), nil, new(rewrite.Room))
}
