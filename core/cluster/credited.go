package cluster

import (
	"slices"
	"strings"
	"unicode/utf8"

	"github.com/wirecopy/wirecopy/core/text"
)

// shortestSource is the length in bytes from which the name of a publisher is
// not mistaken for a word.
const shortestSource = 4

// agenciesOf are the agencies whose own copy an article is: those that its
// source, its title or a line with the name of its source name.
func agenciesOf(m Member) []string {
	names := []string{m.Source, m.Title}
	for _, f := range m.Text.Furniture {
		if f.Why == text.WhySourceName {
			names = append(names, m.Text.Source[f.Span.Start:f.Span.End])
		}
	}
	var agencies []string
	for _, name := range names {
		if name == "" {
			continue
		}
		for _, c := range text.Read(name, text.NewLexicon(), "und").Credits {
			if c.Agency != "" {
				agencies = append(agencies, c.Agency)
			}
		}
	}
	return agencies
}

// creditClue: the second credits the agency whose copy the first is, or at
// least some agency where the first credits none.
func (p pairing) creditClue() (clue, bool) {
	first, second := p.members[p.first], p.members[p.second]
	own := p.agencies[p.second]
	for _, agency := range p.agencies[p.first] {
		for _, c := range second.Text.Credits {
			if c.Agency == agency && !slices.Contains(own, agency) {
				return clue{
					CodeCredits, agencyCredit, "the credit to " + agency + " in " + second.Name,
					second.Name + " credits " + agency + ", whose own text " + first.Name + " is.",
					[]Place{p.span(p.second, c.Span)},
				}, true
			}
		}
	}
	if !p.link.whole() || len(first.Text.Credits) > 0 {
		return clue{}, false
	}
	for _, c := range second.Text.Credits {
		if c.Agency != "" && !slices.Contains(own, c.Agency) {
			return clue{
				CodeCredits, anyCredit, "the agency credit in " + second.Name,
				second.Name + " credits " + c.Agency + ", " + first.Name + " credits no agency.",
				[]Place{p.span(p.second, c.Span)},
			}, true
		}
	}
	return clue{}, false
}

// sourceClue: the second names the publisher of the first.
func (p pairing) sourceClue() (clue, bool) {
	first, second := p.members[p.first], p.members[p.second]
	source := strings.TrimSpace(first.Source)
	if c, ok := p.creditClue(); ok && c.weight == agencyCredit {
		return clue{}, false // the name that was counted already
	}
	if len(source) < shortestSource || source == strings.TrimSpace(second.Source) {
		return clue{}, false
	}
	at := strings.Index(second.Text.Source, source)
	if at < 0 || !standsAlone(second.Text.Source, at, at+len(source)) {
		return clue{}, false
	}
	return clue{
		CodeSource, sourceNamed, "the mention of " + source + " in " + second.Name,
		second.Name + " names " + source + ", the source of " + first.Name + ".",
		[]Place{p.span(p.second, text.Span{Start: at, End: at + len(source)})},
	}, true
}

// standsAlone tells whether no letter of ASCII touches a stretch of text.
func standsAlone(s string, from, to int) bool {
	letter := func(b byte) bool { return b < utf8.RuneSelf && (b|0x20 >= 'a' && b|0x20 <= 'z') }
	return (from == 0 || !letter(s[from-1])) && (to == len(s) || !letter(s[to]))
}

// noticeClue: the second says that it was published elsewhere before, and is
// the first's text as a whole.
func (p pairing) noticeClue() (clue, bool) {
	if _, both := notice(p.members[p.first].Text); both || !p.link.whole() {
		return clue{}, false
	}
	at, ok := notice(p.members[p.second].Text)
	_, second := p.name()
	return clue{
		CodeNotice, reprintNotice, "the notice in " + second + " that it was published before",
		second + " says that it was published before.",
		[]Place{p.span(p.second, at)},
	}, ok
}

func notice(t *text.Text) (text.Span, bool) {
	for _, f := range t.Furniture {
		if f.Why == text.WhyReprintNotice {
			return f.Span, true
		}
	}
	return text.Span{}, false
}
