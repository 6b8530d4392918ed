package check

import (
	"cmp"

	"github.com/wirecopy/wirecopy/core/sorting"
	"github.com/wirecopy/wirecopy/core/text"
)

// pieceShare is the share of a piece, by weight, that stands in the quotation
// it is a piece of: a piece is as short as a clause, and an edit of two words
// takes a third of it.
const pieceShare = 0.6

// attachPieces gives quotations that found no partner of their own to one that
// is matched already, where they match another stretch of it.
func (m *quoteMatcher) attachPieces(matches []match) {
	for _, p := range matches {
		switch freeA, freeB := m.partnerA[p.i] < 0, m.partnerB[p.j] < 0; {
		case freeA && !freeB && m.canHost(p, false):
			m.partnerA[p.i] = p.j
			m.hostB[p.j] = true
		case freeB && !freeA && m.canHost(p, true):
			m.partnerB[p.j] = p.i
			m.hostA[p.i] = true
		}
	}
}

// canHost tells whether one quotation of a match, of the first text or of the
// second, can take the other in as a further piece.
func (m *quoteMatcher) canHost(p match, first bool) bool {
	if p.contained < pieceShare {
		return false
	}
	if first {
		return !m.hostB[m.partnerA[p.i]] && m.qa[p.i].Words.Len() > m.qb[p.j].Words.Len() && m.apart(p.i, p.j, true)
	}
	return !m.hostA[m.partnerB[p.j]] && m.qb[p.j].Words.Len() > m.qa[p.i].Words.Len() && m.apart(p.j, p.i, false)
}

// apart tells whether a new piece matches another stretch of its host than the
// pieces that the host has.
func (m *quoteMatcher) apart(host, piece int, first bool) bool {
	at := m.stretch(host, piece, first)
	for _, other := range m.piecesOf(host, first) {
		taken := m.stretch(host, other, first)
		if at.From < taken.To && taken.From < at.To {
			return false
		}
	}
	return at.Len() > 0
}

// mostPieces bounds the pieces of one quotation.
const mostPieces = 16

// piecesOf are the quotations matched with a host.
func (m *quoteMatcher) piecesOf(host int, first bool) []int {
	partners, hosts := m.partnerA, m.partnerB
	if first {
		partners, hosts = m.partnerB, m.partnerA
	}
	near := hosts[host]
	var pieces []int
	for k := max(0, near-mostPieces); k < min(len(partners), near+mostPieces); k++ {
		if partners[k] == host {
			pieces = append(pieces, k)
		}
	}
	return pieces
}

// stretch is where a piece lies in its host: the words from which taking words
// away at either end would lose more common words than others (the maximal
// sum of Bentley 1984, Algorithm design techniques).
func (m *quoteMatcher) stretch(host, piece int, first bool) text.Range {
	f, words := m.b, m.qb
	i, j := piece, host
	if first {
		f, words = m.a, m.qa
		i, j = host, piece
	}
	whole := words[host].Words
	gain := make([]int, whole.Len())
	for k := range gain {
		gain[k] = -f.weight(whole.From + k)
	}
	for _, r := range m.words.common(m.qa[i].Words, m.qb[j].Words) {
		at := r.b
		if first {
			at = r.a
		}
		for k := at; k < at+r.n; k++ {
			gain[k-whole.From] *= -2
		}
	}
	best := heaviest(gain)
	return text.Range{From: whole.From + best.From, To: whole.From + best.To}
}

// heaviest is the range with the greatest sum.
func heaviest(gain []int) (best text.Range) {
	sum, from, most := 0, 0, 0
	for k, g := range gain {
		if sum <= 0 {
			sum, from = 0, k
		}
		if sum += g; sum > most {
			most, best = sum, text.Range{From: from, To: k + 1}
		}
	}
	return best
}

// pieces compares the pieces of a host, each with its stretch. The words of
// the host between two stretches go to the earlier piece.
func (m *quoteMatcher) pieces(host int, first bool) []Quotation {
	type piece struct {
		index int
		at    text.Range
	}
	var all []piece
	for _, k := range m.piecesOf(host, first) {
		all = append(all, piece{k, m.stretch(host, k, first)})
	}
	sorting.By(all, func(x, y piece) int {
		return cmp.Or(cmp.Compare(x.at.From, y.at.From), cmp.Compare(x.index, y.index))
	})
	hosts := m.qb
	if first {
		hosts = m.qa
	}
	whole := hosts[host].Words
	var results []Quotation
	for k, p := range all {
		at := whole
		if k+1 < len(all) {
			at.To = all[k+1].at.From
		}
		whole.From = at.To
		if first {
			results = append(results, m.result(host, p.index, at, m.qb[p.index].Words))
		} else {
			results = append(results, m.result(p.index, host, m.qa[p.index].Words, at))
		}
	}
	return results
}
