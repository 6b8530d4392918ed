package check

import (
	"cmp"
	"slices"
	"sync"

	"github.com/wirecopy/wirecopy/core/text"
)

// table tells the value of a normalised word. It is looked up by the hash of
// the word, and built from running text when it is first used, so that its
// words are normalised as those of articles are.
type table struct {
	groups  []group
	once    sync.Once
	entries []entry
}

// group is a list of words, parted by space, with one value.
type group struct {
	value int
	words string
}

type entry struct {
	hash  uint64
	value int
}

func (t *table) build() {
	for _, g := range t.groups {
		lexicon := text.NewLexicon()
		for _, w := range text.Read(g.words, lexicon, "en").Words {
			t.entries = append(t.entries, entry{lexicon.Hash(w.ID), g.value})
		}
	}
	slices.SortFunc(t.entries, func(x, y entry) int {
		return cmp.Or(cmp.Compare(x.hash, y.hash), cmp.Compare(x.value, y.value))
	})
}

// value looks a word up by the hash of its normalised form.
func (t *table) value(hash uint64) (value int, ok bool) {
	t.once.Do(t.build)
	at, ok := slices.BinarySearchFunc(t.entries, hash, func(e entry, h uint64) int { return cmp.Compare(e.hash, h) })
	if !ok {
		return 0, false
	}
	return t.entries[at].value, true
}

// has tells whether the word stands in the table.
func (t *table) has(hash uint64) bool {
	_, ok := t.value(hash)
	return ok
}

// listed makes a table of words that all mean the same.
func listed(words string) *table { return &table{groups: []group{{1, words}}} }
