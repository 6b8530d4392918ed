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
	function := t.functionWords(set)
	prose := make([]bool, len(t.Words))
	near := 0 // function words among those around word i
	for i := -proseReach; i < len(prose); i++ {
		if next := i + proseReach; next < len(function) && function[next] {
			near++
		}
		if last := i - proseReach - 1; last >= 0 && function[last] {
			near--
		}
		if i >= 0 {
			prose[i] = near >= leastFunction
		}
	}
	return prose
}

// functionWords tells of each word whether it is a function word of one of the
// languages.
func (t *Text) functionWords(set uint64) []bool {
	function := make([]bool, len(t.Words))
	for i, w := range t.Words {
		function[i] = t.stopWordOf(w)&set != 0
	}
	return function
}
