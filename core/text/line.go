package text

import (
	"slices"
	"strings"
	"unicode"
	"unicode/utf8"
)

// Line is one line of the source that is not empty, without its line ending
// and the white space around it.
type Line struct {
	Span Span
	// Joined tells that the line continues the one before it: the line break
	// between them is a hard wrap and not the end of a paragraph.
	Joined bool
	// Blanks is the number of empty lines before this one.
	Blanks int
}

// Hard-wrapped text is text whose lines were broken to a width. A break is a
// wrap if the line's last sentence goes on behind it, or if the next word
// would not have fitted on the line; a shorter line ends a paragraph. Some
// pages put an empty line after every wrapped one: there a single empty line
// counts for nothing.
const (
	// fewestWrapped lines show whether a text is wrapped. Below that only a
	// following lower-case letter tells.
	fewestWrapped = 4
	// A text counts as wrapped if no line is wider than widestWrap (plain
	// text is wrapped at 60 to 100) and at least half of its long lines break
	// off inside a sentence: chance would have about one line in eight end
	// with a sentence, and paragraphs on one line each nearly always do.
	widestWrap   = 160
	openLinesMin = 0.5
	// freshLinesMax is the part of the breaks inside sentences behind which
	// wrapped prose may start with anything but a small letter: half of them
	// in German, a quarter in English. Verses, lists and rows of headlines
	// start so nearly always.
	freshLinesMax = 0.9
	// longLine is the part of the width from which a line counts as filled
	// when its sentence is open. Headlines and list entries are shorter.
	longLine = 0.6
	// wrapSlack is the part of the width that lines wrapped in proportional
	// type differ by.
	wrapSlack = 0.1
	// blankWrapMin is the part of the lines with one empty line before them
	// from which empty lines are layout.
	blankWrapMin = 0.8
)

// splitLines finds the lines and which of them are joined.
func splitLines(source string, blocks blockClasses) []Line {
	var lines []Line
	blanks := 0
	for at := 0; at <= len(source); {
		end := lineEnd(source, blocks, at)
		span := trim(source, Span{at, end})
		if span.Empty() {
			blanks++
		} else {
			lines = append(lines, Line{Span: span, Blanks: blanks})
			blanks = 0
		}
		at = behindLineEnd(source, end)
	}
	if len(lines) > 0 {
		lines[0].Blanks = 0
	}
	joinLines(source, blocks, lines)
	return lines
}

// lineEnd finds the end of the line that begins at start: a line feed, a
// carriage return, a vertical tab, a form feed, or Unicode's line and paragraph
// separators.
func lineEnd(source string, blocks blockClasses, start int) int {
	for i := blocks.next(source, start, classLineEnd); i < len(source); i = blocks.next(source, i+1, classLineEnd) {
		if source[i] < utf8.RuneSelf || strings.HasPrefix(source[i:], "\u2028") || strings.HasPrefix(source[i:], "\u2029") {
			return i
		}
	}
	return len(source)
}

func behindLineEnd(source string, end int) int {
	switch {
	case strings.HasPrefix(source[end:], "\r\n"):
		return end + 2
	case strings.HasPrefix(source[end:], "\u2028"), strings.HasPrefix(source[end:], "\u2029"):
		return end + 3
	}
	return end + 1
}

// trim takes white space and a byte order mark off both ends.
func trim(source string, s Span) Span {
	for s.Start < s.End && isBlankASCII(source[s.Start]) {
		s.Start++
	}
	for s.Start < s.End && isBlankASCII(source[s.End-1]) {
		s.End--
	}
	if s.Start == s.End || source[s.Start] < utf8.RuneSelf && source[s.End-1] < utf8.RuneSelf {
		return s
	}
	cut := func(r rune) bool { return unicode.IsSpace(r) || r == '\uFEFF' || r == '\u200B' }
	left := strings.TrimLeftFunc(source[s.Start:s.End], cut)
	s.Start = s.End - len(left)
	s.End = s.Start + len(strings.TrimRightFunc(left, cut))
	return s
}

// isBlankASCII tells the white space of ASCII.
func isBlankASCII(b byte) bool { return b == ' ' || '\t' <= b && b <= '\r' }

// wrapping is what the lines of a text have in common.
type wrapping struct {
	widths    []int // of each line, in characters
	width     int   // that the text was wrapped to, 0 if it was not
	everyLine bool  // an empty line stands after every line
}

func joinLines(source string, blocks blockClasses, lines []Line) {
	w := measureWrapping(source, blocks, lines)
	blanks := 0
	if w.everyLine {
		blanks = 1
	}
	for i := 1; i < len(lines); i++ {
		lines[i].Joined = lines[i].Blanks <= blanks && w.wraps(source, lines, i)
	}
}

// measureWrapping finds the width of hard-wrapped text.
func measureWrapping(source string, blocks blockClasses, lines []Line) wrapping {
	w := wrapping{widths: make([]int, len(lines))}
	for i, l := range lines {
		ascii := blocks.next(source[:l.Span.End], l.Span.Start, classBeyond)
		w.widths[i] = ascii - l.Span.Start + characters(source[ascii:l.Span.End])
	}
	if len(lines) < fewestWrapped {
		return w
	}
	sorted := make([]uint32, len(lines))
	for i, width := range w.widths {
		sorted[i] = uint32(width)
	}
	slices.Sort(sorted)
	width := int(sorted[(len(sorted)-1)*19/20]) // all but the widest twentieth
	long, open, fresh, single := 0, 0, 0, 0
	for i, l := range lines {
		if i+1 < len(lines) && float64(w.widths[i]) >= longLine*float64(width) {
			long++
			if !endsSentence(source[l.Span.Start:l.Span.End]) {
				open++
				if startsFresh(source[lines[i+1].Span.Start:]) {
					fresh++
				}
			}
		}
		if i > 0 && l.Blanks == 1 {
			single++
		}
	}
	prose := float64(open) >= openLinesMin*float64(long) && float64(fresh) <= freshLinesMax*float64(open)
	if width <= widestWrap && long > 1 && prose {
		w.width = width
		w.everyLine = float64(single) >= blankWrapMin*float64(len(lines)-1)
	}
	return w
}

// startsFresh tells whether a line starts as verses and list entries do, with
// anything but a small letter or a letter of a script that has no others.
func startsFresh(line string) bool {
	r, _ := utf8.DecodeRuneInString(line)
	return !unicode.IsLetter(r) || unicode.IsUpper(r)
}

// wraps tells whether the break before line i is a hard wrap.
func (w wrapping) wraps(source string, lines []Line, i int) bool {
	before, next := lines[i-1].Span, source[lines[i].Span.Start:lines[i].Span.End]
	if endsSentence(source[before.Start:before.End]) {
		wordWidth := characters(firstField(next))
		return w.width > 0 && float64(w.widths[i-1]+1+wordWidth) > (1-wrapSlack)*float64(w.width)
	}
	r, _ := utf8.DecodeRuneInString(next)
	return unicode.IsLower(r) || w.width > 0 && float64(w.widths[i-1]) >= longLine*float64(w.width)
}

// firstField is the first word of a line with its punctuation, or its first
// character where the script has no spaces.
func firstField(line string) string {
	if r, size := utf8.DecodeRuneInString(line); isUnspaced(r) {
		return line[:size]
	}
	if end := strings.IndexFunc(line, unicode.IsSpace); end >= 0 {
		return line[:end]
	}
	return line
}
