package text

import (
	"cmp"
	"strings"
	"unicode/utf8"

	"github.com/wirecopy/wirecopy/core/lazy"
)

// phraseGroup is a list of phrases with one meaning.
type phraseGroup struct {
	value   uint64
	phrases string
}

// phraseTable tells the value of a folded phrase. It is built when it is first
// used: the tables would otherwise delay the start of every page.
//
// Its groups stand in one string, a line each: a list of groups would need a
// number and an address for each of them, which do not compress.
type phraseTable struct {
	lists     string               // the value, a colon and the phrases; without them the value is the number of the line
	grouped   func() []phraseGroup // instead of lists
	separator string               // between the phrases of a group; empty: "|"
	once      lazy.Once
	values    HashTable // of whole phrases
	// begins holds the hash of every phrase and of the words that it begins
	// with: most stretches of text are no phrase from their first word on.
	begins  HashTable
	longest int    // words of the longest phrase
	heads   *heads // for tables that inflected reads
}

// ready builds the table unless it is built.
func (p *phraseTable) ready() {
	if !p.once.Done() {
		p.once.Do(p.build)
	}
}

// parted is what stands between the phrases of a group.
func (p *phraseTable) parted() string { return cmp.Or(p.separator, "|") }

// groups are the lists with their values.
func (p *phraseTable) groups() []phraseGroup {
	if p.grouped != nil {
		return p.grouped()
	}
	return groupsIn(p.lists)
}

func groupsIn(lists string) (groups []phraseGroup) {
	for rest, more := lists, true; more; {
		var line string
		line, rest, more = strings.Cut(rest, "\n")
		groups = append(groups, groupOf(line, uint64(len(groups)+1)))
	}
	return groups
}

// groupOf reads a line; number is the value of one that does not begin with its
// value.
func groupOf(line string, number uint64) phraseGroup {
	value := uint64(0)
	for i := range len(line) {
		b := line[i]
		if b == ':' {
			return phraseGroup{value, line[i+1:]}
		}
		if !isDigit(b) {
			break
		}
		value = value*10 + uint64(b-'0')
	}
	return phraseGroup{number, line}
}

func (p *phraseTable) build() {
	separator := p.parted()
	groups := p.groups()
	phrases, words := 0, 0
	for _, g := range groups {
		phrases += strings.Count(g.phrases, separator) + 1
		words += countWords(g.phrases)
	}
	p.values, p.begins = NewHashTable(phrases), NewHashTable(words)
	for _, g := range groups {
		for rest, more := g.phrases, true; more; {
			var phrase string
			phrase, rest, more = strings.Cut(rest, separator)
			p.enter(phrase, g.value)
		}
	}
}

// countWords counts the stretches between ASCII characters that fold to space.
func countWords(s string) (words int) {
	inside := false
	for i := range len(s) {
		was := inside
		inside = s[i] >= utf8.RuneSelf || foldedASCII[s[i]] != 0
		if inside && !was {
			words++
		}
	}
	return words
}

func (p *phraseTable) enter(phrase string, value uint64) {
	var f folder
	f.reset()
	letters := 0
	for _, r := range phrase {
		hash, inside := f.hash, f.inside
		f.add(r)
		if inside && !f.inside {
			p.begins.Join(hash, 1)
		}
		if f.inside && f.words == 1 {
			letters++
			p.heads.add(f.hash, letters)
		}
	}
	if f.words == 0 {
		return // package extra has it
	}
	p.begins.Join(f.hash, 1)
	if strings.HasSuffix(phrase, openSign) {
		value |= openEnd
	}
	p.values.Join(f.hash, value)
	p.longest = max(p.longest, f.words)
}
