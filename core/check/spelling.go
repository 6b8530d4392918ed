package check

import "unicode/utf8"

// longestSpelling is the length in letters up to which spellings are compared.
const longestSpelling = 24

// near tells whether two words are at most so many slips of the pen apart: a
// letter left out, put in, put in the place of another, or exchanged with the
// next (Damerau 1964, A technique for computer detection and correction of
// spelling errors; here no letter is touched twice).
func near(x, y string, most int) bool {
	d := distance(x, y)
	return 0 <= d && d <= most
}

// distance is the number of slips between two words, -1 for long ones.
func distance(x, y string) int {
	var rows [3][longestSpelling + 1]int
	var a, b [longestSpelling]rune
	n, okA := runes(x, &a)
	m, okB := runes(y, &b)
	if !okA || !okB {
		return -1
	}
	for j := range m + 1 {
		rows[0][j] = j
	}
	for i := 1; i <= n; i++ {
		row, last, before := &rows[i%3], &rows[(i+2)%3], &rows[(i+1)%3]
		row[0] = i
		for j := 1; j <= m; j++ {
			cost := 1
			if a[i-1] == b[j-1] {
				cost = 0
			}
			row[j] = min(last[j]+1, row[j-1]+1, last[j-1]+cost)
			if i > 1 && j > 1 && a[i-1] == b[j-2] && a[i-2] == b[j-1] {
				row[j] = min(row[j], before[j-2]+1)
			}
		}
	}
	return rows[n%3][m]
}

func runes(s string, into *[longestSpelling]rune) (n int, ok bool) {
	for at, size := 0, 1; at < len(s); at += size {
		if n == longestSpelling {
			return 0, false
		}
		into[n], size = rune(s[at]), 1
		if s[at] >= utf8.RuneSelf {
			into[n], size = utf8.DecodeRuneInString(s[at:])
		}
		n++
	}
	return n, true
}

// difference is what two words have between their common ends.
func difference(x, y string) (start, restX, restY, end string) {
	head := 0
	for head < len(x) && head < len(y) && x[head] == y[head] {
		head++
	}
	for head > 0 && (head < len(x) && !utf8.RuneStart(x[head]) || head < len(y) && !utf8.RuneStart(y[head])) {
		head--
	}
	tail := 0
	for tail < len(x)-head && tail < len(y)-head && x[len(x)-1-tail] == y[len(y)-1-tail] {
		tail++
	}
	for tail > 0 && !utf8.RuneStart(x[len(x)-tail]) {
		tail--
	}
	return x[:head], x[head : len(x)-tail], y[head : len(y)-tail], x[len(x)-tail:]
}
