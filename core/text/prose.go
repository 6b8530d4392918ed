package text

// Lists, tables and menus have hardly any function words; sentences have one
// in two or three words (Pomikálek 2011, Removing boilerplate and duplicate
// content from web corpora).
const (
	// proseReach is how many words before and after a word are looked at.
	proseReach = 10
	// leastFunction is the number of function words among them that make it
	// prose.
	leastFunction = 3
)

// Prose tells of each word whether it stands among sentences, nil where the
// function words of the language are not known.
func (t *Text) Prose() []bool {
	set := languagesNamed(t.Language)
	if set == 0 {
		return nil
	}
	table := stopWords.hashes()
	function := make([]int, len(t.Words)+1) // of the words before each
	for i, w := range t.Words {
		function[i+1] = function[i]
		if w.End-w.Start > longestStopWord {
			continue
		}
		hash, _ := phraseHash(t.Source[w.Start:w.End])
		if languages, _ := table.Value(hash); languages&set != 0 {
			function[i+1]++
		}
	}
	prose := make([]bool, len(t.Words))
	for i := range prose {
		from, to := max(0, i-proseReach), min(len(t.Words), i+proseReach+1)
		prose[i] = function[to]-function[from] >= leastFunction
	}
	return prose
}
