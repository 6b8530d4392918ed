package align

import (
	"github.com/wirecopy/wirecopy/core/rewrite"
	"github.com/wirecopy/wirecopy/core/sorting"
	"github.com/wirecopy/wirecopy/core/text"
)

const (
	// longRun is the number of equal words in a row that stay verbatim even
	// in a sentence that was edited elsewhere; about half a sentence of news.
	longRun = 12
	// editContext is the number of equal words that an edit keeps around it
	// when a long run follows or precedes, so that a reader sees what the
	// edit belongs to.
	editContext = 3
)

// piece is an edit, cut so that it lies in one sentence and either inside or
// outside of quotations.
type piece struct {
	Edit
	kind   Kind
	starts bool // begins a sentence
}

// passage turns a draft into a passage with its parts.
func (p *pair) passage(d draft, rewriting *rewrite.Comparison, sideA, sideB *rewrite.Side) Passage {
	result := Passage{A: d.a, B: d.b}
	for _, c := range d.chains {
		if !d.region || p.longEnough(c) {
			result.Parts = append(result.Parts, p.chainParts(c)...)
		}
	}
	if d.region {
		result.Parts = append(result.Parts, p.rewrittenParts(d, rewriting, sideA, sideB)...)
	}
	sorting.By(result.Parts, func(x, y Part) int { return comparePlaces(x.A, y.A) })
	result.Kind = mainKind(result.Parts)
	return result
}

// comparePlaces orders ranges by where they begin; an empty one comes before
// the words that begin there.
func comparePlaces(x, y text.Range) int {
	if x.From != y.From {
		return x.From - y.From
	}
	return x.To - y.To
}

// chainParts cuts a chain into parts.
func (p *pair) chainParts(c chain) []Part {
	pieces := p.pieces(c.edits())
	for from := 0; from < len(pieces); {
		to := from + 1
		for to < len(pieces) && !pieces[to].starts {
			to++
		}
		nameKinds(pieces[from:to])
		from = to
	}
	return parts(splitContext(pieces))
}

// pieces cuts edits at the starts of sentences and quotations.
func (p *pair) pieces(edits []Edit) []piece {
	pieces := make([]piece, 0, 2*len(edits))
	for _, e := range edits {
		if e.Op != Equal {
			pieces = append(pieces, piece{e, p.changedKind(e), p.startsSentence(e)})
			continue
		}
		for from := 0; from < e.A.Len(); {
			flags, to := p.flags(e.A.From+from, e.B.From+from), from+1
			for to < e.A.Len() {
				next := p.flags(e.A.From+to, e.B.From+to)
				if next&text.First != 0 || (next^flags)&text.Quoted != 0 {
					break
				}
				to++
			}
			kind := Verbatim
			if flags&text.Quoted != 0 {
				kind = Quoted
			}
			pieces = append(pieces, piece{e.slice(from, to), kind, flags&text.First != 0})
			from = to
		}
	}
	return pieces
}

// slice is the piece of an equal edit from word from to word to.
func (e Edit) slice(from, to int) Edit {
	return Edit{Equal, text.Range{From: e.A.From + from, To: e.A.From + to}, text.Range{From: e.B.From + from, To: e.B.From + to}}
}

// flags are those that a word has in both texts.
//
//go:inline
func (p *pair) flags(a, b int) text.Flag { return p.a.Words[a].Flags & p.b.Words[b].Flags }

// changedKind is the kind of words that differ: part of a quotation if all of
// them are quoted.
func (p *pair) changedKind(e Edit) Kind {
	if p.a.Count(e.A, text.Quoted)+p.b.Count(e.B, text.Quoted) > 0 {
		return Edited
	}
	return Quoted
}

func (p *pair) startsSentence(e Edit) bool {
	switch {
	case e.A.Len() == 0:
		return p.b.StartsSentence(e.B.From)
	case e.B.Len() == 0:
		return p.a.StartsSentence(e.A.From)
	}
	return p.flags(e.A.From, e.B.From)&text.First != 0
}

// nameKinds names the kinds of the pieces of one sentence: in a sentence with
// a change, short runs of equal words are part of the edit.
func nameKinds(sentence []piece) {
	changed := false
	for _, q := range sentence {
		changed = changed || q.kind == Edited
	}
	for i, q := range sentence {
		if changed && q.kind == Verbatim && q.A.Len() < longRun {
			sentence[i].kind = Edited
		}
	}
}

// splitContext gives changed words a few of the equal words next to them.
func splitContext(pieces []piece) []piece {
	result := make([]piece, 0, 2*len(pieces))
	for i, q := range pieces {
		if q.kind != Verbatim || q.A.Len() < longRun {
			result = append(result, q)
			continue
		}
		from, to := 0, q.A.Len()
		if i > 0 && pieces[i-1].kind == Edited && pieces[i-1].Op != Equal {
			from = editContext
			result = append(result, piece{q.slice(0, from), Edited, q.starts})
		}
		right := i+1 < len(pieces) && pieces[i+1].kind == Edited && pieces[i+1].Op != Equal
		if right {
			to -= editContext
		}
		result = append(result, piece{q.slice(from, to), Verbatim, q.starts && from == 0})
		if right {
			result = append(result, piece{q.slice(to, q.A.Len()), Edited, false})
		}
	}
	return result
}

// parts joins neighbouring pieces of one kind. Edited parts end with their
// sentence; verbatim ones run on.
func parts(pieces []piece) []Part {
	var parts []Part
	edits := make([]Edit, len(pieces)) // of one part after the other
	from, to := 0, 0                   // those of the last part
	for _, q := range pieces {
		n := len(parts)
		if n == 0 || parts[n-1].Kind != q.kind || q.kind == Edited && q.starts {
			parts, n, from = append(parts, Part{A: q.A, B: q.B, Kind: q.kind}), n+1, to
		}
		last := &parts[n-1]
		last.A.To, last.B.To = q.A.To, q.B.To
		if to > from && q.Op == Equal && edits[to-1].Op == Equal {
			edits[to-1].A.To, edits[to-1].B.To = q.A.To, q.B.To
			continue
		}
		edits[to] = q.Edit
		to++
		last.Edits = edits[from:to:to]
	}
	return parts
}

// mainKind is the kind of most words, the first of those that tie.
func mainKind(parts []Part) Kind {
	var words [Kinds]int
	for _, q := range parts {
		words[q.Kind] += q.A.Len() + q.B.Len()
	}
	best := Verbatim
	for k := range Kind(Kinds) {
		if words[k] > words[best] {
			best = k
		}
	}
	return best
}
