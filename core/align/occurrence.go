package align

import "github.com/wirecopy/wirecopy/core/text"

// Occurrences finds where paragraphs of a template stand in a text, word for
// word. A template's line is left out wherever it occurs, alone or with its
// neighbours, so a notice may be given once with all its variants.
func Occurrences(template, t *text.Text) []text.Range {
	var found []text.Range
	for _, p := range template.Paragraphs {
		words := template.Words[p.Words.From:p.Words.To]
		if len(words) > 0 {
			found = append(found, occurrencesOf(words, t)...)
		}
	}
	return found
}

// occurrencesOf finds one sequence of words by the failure function of Knuth,
// Morris and Pratt 1977, Fast pattern matching in strings.
func occurrencesOf(words []text.Word, t *text.Text) []text.Range {
	failure := make([]int, len(words))
	for i, k := 1, 0; i < len(words); i++ {
		for k > 0 && words[i].ID != words[k].ID {
			k = failure[k-1]
		}
		if words[i].ID == words[k].ID {
			k++
		}
		failure[i] = k
	}
	var found []text.Range
	k := 0
	for i, w := range t.Words {
		for k > 0 && w.ID != words[k].ID {
			k = failure[k-1]
		}
		if w.ID == words[k].ID {
			k++
		}
		if k == len(words) {
			found = append(found, text.Range{From: i + 1 - k, To: i + 1})
			k = failure[k-1]
		}
	}
	return found
}
