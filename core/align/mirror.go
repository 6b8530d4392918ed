package align

import (
	"github.com/wirecopy/wirecopy/core/sorting"
)

// Mirror is the alignment of the second text with the first.
func (l *Alignment) Mirror() *Alignment {
	m := &Alignment{Same: l.Same, Shingles: l.Shingles, Longest: Run{l.Longest.B, l.Longest.A, l.Longest.N}}
	for _, p := range l.Passages {
		q := p
		q.A, q.B = p.B, p.A
		q.Parts = make([]Part, len(p.Parts))
		for i, part := range p.Parts {
			q.Parts[i] = part.mirror()
		}
		sorting.By(q.Parts, func(x, y Part) int { return comparePlaces(x.A, y.A) })
		m.Passages = append(m.Passages, q)
	}
	sorting.By(m.Passages, func(x, y Passage) int { return x.A.From - y.A.From })
	return m
}

func (p Part) mirror() Part {
	m := Part{p.B, p.A, p.Kind, make([]Edit, len(p.Edits))}
	for i, e := range p.Edits {
		m.Edits[i] = Edit{e.Op.mirror(), e.B, e.A}
	}
	return m
}

func (o Op) mirror() Op {
	switch o {
	case Insert:
		return Delete
	case Delete:
		return Insert
	}
	return o
}

// Words calls do for each edit with words of the first text that stand in the
// second, or have others in their place there: all but those that were dropped.
func (l *Alignment) Words(do func(of Edit, kind Kind)) {
	for _, p := range l.Passages {
		for _, part := range p.Parts {
			for _, e := range part.Edits {
				if e.Op != Delete {
					do(e, part.Kind)
				}
			}
		}
	}
}
