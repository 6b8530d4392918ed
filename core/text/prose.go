package text

// Lists, tables and menus have hardly any function words; sentences have one
// in two or three words (Pomikálek 2011, Removing boilerplate and duplicate
// content from web corpora).
const (
	// proseReach is how many words before and after a word are looked at.
	proseReach = 10
	proseSpan  = 2*proseReach + 1
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
	function := t.functionWords(set)
	prose := make([]bool, len(t.Words))
	near := 0 // function words among those around word i
	for _, n := range function[:proseSpan-1] {
		near += int(n)
	}
	for i := range prose {
		near += int(function[i+proseSpan-1])
		prose[i] = near >= leastFunction
		near -= int(function[i])
	}
	return prose
}

// functionWords has a 1 for each function word of one of the languages, and a 0
// for each other word and each place within reach of the ends, where there are
// none. What a word is cannot be predicted, and so costs less without a branch.
func (t *Text) functionWords(set uint64) []byte {
	function := make([]byte, len(t.Words)+proseSpan-1)
	known := t.lexicon.stopWords // of most words
	for i, w := range t.Words {
		languages, n := uint64(0), byte(0)
		if w.Flags&plain != 0 && int(w.ID) < len(known) {
			languages = known[w.ID]
		}
		if languages == 0 {
			languages = t.stopWordOf(w)
			known = t.lexicon.stopWords
		}
		if languages&set != 0 {
			n = 1
		}
		function[proseReach+i] = n
	}
	return function
}
