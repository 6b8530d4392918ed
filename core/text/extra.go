package text

import "github.com/wirecopy/wirecopy/core/extra"

// Lists are the lists and tables of this package of which package extra has a
// part. The words for speakers are asked for by language alone.
func Lists() []extra.List {
	lists := []extra.List{
		{Content: accentRuns, Part: extra.Accents},
		{Content: accentForms, Part: extra.Accents},
		{Content: scriptRuns, Part: extra.Scripts},
		{Content: scriptForms, Part: extra.Scripts},
		{Content: chineseVerbs, Part: extra.Scripts},
		{Content: japaneseVerbs, Part: extra.Scripts},
		{Content: unspacedPronouns, Part: extra.Scripts},
		{Content: nameEnds, Part: extra.Scripts},
		{Content: tellingLetters, Part: extra.Accents | extra.Scripts},
	}
	for _, table := range []*phraseTable{
		&agencies, &creditFillers, &creditOpenings, &reprintPhrases, &reprintSubjects, &months,
		&furnitureLines, &furnitureOpenings, &furnitureSentences, &bylineOpenings, &bylineFillers,
		&dateFillers, &menuParts, &pageSigns, &namingVerbs, &arabicVerbs, &arabicStops, stopWords,
	} {
		for _, group := range table.groups() {
			lists = append(lists, extra.List{Content: group.phrases, Separator: table.parted()})
		}
	}
	for _, speech := range speechLists {
		if speech[:tagLength] != "en" {
			lists = append(lists, extra.List{Content: speech[tagLength:], Part: extra.Languages})
		}
	}
	return lists
}
