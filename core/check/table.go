package check

import (
	"github.com/wirecopy/wirecopy/core/lazy"
	"github.com/wirecopy/wirecopy/core/text"
)

// table tells the value of a normalised word. It is looked up by the hash of
// the word, and built from running text when it is first used, so that its
// words are normalised as those of articles are.
type table struct {
	groups []group
	once   lazy.Once
	values text.HashTable // the value of each word's hash
}

// group is a list of words, parted by space, with one value.
type group struct {
	value int
	words string
}

// build enters the words of all groups. A word of several has the least value.
func (t *table) build() {
	least := map[uint64]int{}
	for _, g := range t.groups {
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
	_, ok := t.value(hash)
	return ok
}

// listed makes a table of words that all mean the same.
func listed(words string) *table { return &table{groups: []group{{1, words}}} }
