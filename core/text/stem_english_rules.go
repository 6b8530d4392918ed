package text

// englishStep is a step of the English stemmer: endings and what they become.
type englishStep struct {
	rules  [lastEnglish][]englishRule // by the last letter; longer endings come first
	second bool                       // all of them have to lie in the second region
}

const (
	lastEnglish     = 'z' + 1
	shortestEnglish = 2 // letters of the shortest ending
)

// englishRule exchanges one ending.
type englishRule struct {
	ending, by string
	behind     string // letters of which one has to stand before it; empty: any
	second     bool   // has to lie in the second region
}

// englishDerived are endings that make nouns of verbs, and the like.
var englishDerived = englishStep{rules: [lastEnglish][]englishRule{
	'i': {
		{ending: "biliti", by: "ble"}, {ending: "lessli", by: "less"},
		{ending: "fulli", by: "ful"}, {ending: "ousli", by: "ous"}, {ending: "entli", by: "ent"},
		{ending: "aliti", by: "al"}, {ending: "iviti", by: "ive"},
		{ending: "abli", by: "able"}, {ending: "alli", by: "al"}, {ending: "anci", by: "ance"}, {ending: "enci", by: "ence"},
		{ending: "bli", by: "ble"}, {ending: "ogi", by: "og", behind: "l"},
		{ending: "li", behind: "cdeghkmnrt"},
	},
	'l': {{ending: "ational", by: "ate"}, {ending: "tional", by: "tion"}},
	'm': {{ending: "alism", by: "al"}},
	'n': {{ending: "ization", by: "ize"}, {ending: "ation", by: "ate"}},
	'r': {{ending: "izer", by: "ize"}, {ending: "ator", by: "ate"}},
	's': {{ending: "iveness", by: "ive"}, {ending: "fulness", by: "ful"}, {ending: "ousness", by: "ous"}},
}}

// englishSecond are those that may have stood before them.
var englishSecond = englishStep{rules: [lastEnglish][]englishRule{
	'e': {{ending: "icate", by: "ic"}, {ending: "ative", second: true}, {ending: "alize", by: "al"}},
	'i': {{ending: "iciti", by: "ic"}},
	'l': {{ending: "ational", by: "ate"}, {ending: "tional", by: "tion"}, {ending: "ical", by: "ic"}, {ending: "ful"}},
	's': {{ending: "ness"}},
}}

// englishLast are what is left of them.
var englishLast = englishStep{second: true, rules: [lastEnglish][]englishRule{
	'c': {{ending: "ic"}},
	'e': {
		{ending: "ance"}, {ending: "ence"}, {ending: "able"}, {ending: "ible"},
		{ending: "ate"}, {ending: "ive"}, {ending: "ize"},
	},
	'i': {{ending: "iti"}},
	'l': {{ending: "al"}},
	'm': {{ending: "ism"}},
	'n': {{ending: "ion", behind: "st"}},
	'r': {{ending: "er"}},
	's': {{ending: "ous"}},
	't': {{ending: "ement"}, {ending: "ment"}, {ending: "ant"}, {ending: "ent"}},
}}
