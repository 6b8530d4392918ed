package check

import (
	"strings"

	"github.com/wirecopy/wirecopy/core/lazy"
	"github.com/wirecopy/wirecopy/core/text"
)

// table tells the value of a normalised word. It is looked up by the hash of
// the word, and built from running text when it is first used, so that its
// words are normalised as those of articles are.
type table struct {
	lists  string  // its groups, see groupsIn
	groups []group // those that are made
	once   lazy.Once
	values text.HashTable // the value of each word's hash
}

// group is a list of words, parted by space, with one value.
type group struct {
	value int
	words string
}

// groupsIn reads groups of words, a line each: the value, or the sign that is
// the value, a colon and the words. Without them the value is 1.
func groupsIn(lists string) (groups []group) {
	for rest := lists; rest != ""; {
		var line string
		line, rest, _ = strings.Cut(rest, "\n")
		words, value := line, 1
		if sign, after, ok := strings.Cut(line, ":"); ok {
			words = after
			value = valueOf(sign)
		}
		groups = append(groups, group{value, words})
	}
	return groups
}

// valueOf is a number, or the character that a sign is.
func valueOf(sign string) (value int) {
	for _, r := range sign {
		if r < '0' || r > '9' {
			return int(r)
		}
		value = value*10 + int(r-'0')
	}
	return value
}

// build enters the words of all groups. A word of several has the least value.
func (t *table) build() {
	least := map[uint64]int{}
	for _, g := range append(groupsIn(t.lists), t.groups...) {
		lexicon := text.NewLexicon()
		for _, w := range text.ReadWords(g.words, lexicon) {
			hash := lexicon.Hash(w.ID)
			if value, known := least[hash]; !known || g.value < value {
				least[hash] = g.value
			}
		}
	}
	t.values = text.NewHashTable(len(least))
	for hash, value := range least {
		t.values.Join(hash, uint64(value))
	}
}

// value looks a word up by the hash of its normalised form.
func (t *table) value(hash uint64) (value int, ok bool) {
	found, ok := t.hashes().Value(hash)
	return int(found), ok
}

// hashes are the values by the hash of each word.
func (t *table) hashes() *text.HashTable {
	if !t.once.Done() {
		t.once.Do(t.build)
	}
	return &t.values
}

// has tells whether the word stands in the table.
func (t *table) has(hash uint64) bool {
	if hashes := t.hashes(); hashes.MayHold(hash) {
		_, ok := hashes.Value(hash)
		return ok
	}
	return false
}

// listed makes a table of words that all mean the same.
func listed(words string) *table { return &table{lists: words} }
