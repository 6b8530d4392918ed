package report

import (
	"unsafe"

	"github.com/wirecopy/wirecopy/core/slice"
)

// AppendPacked appends the report to dst, which is empty or ends at a multiple
// of 8 bytes, in a form that is read in a fraction of the time of JSON:
//
//	uint32 number of fractions, of integers
//	float64 fractions
//	int32 integers
//	JSON, a list of strings
//
// All numbers are little-endian, as they stand in memory. The report is taken
// apart from the front, each value to the end of the list of its type, in the
// order of the types in report.go. Before the elements of a slice stands their
// number; a switch is 1 or 0, and so is whether a pointer has a value, which
// follows. The name of an operation or of what became of a stretch is its
// place in opNames or kindNames. web/engine/report.ts reads it.
func (r *Report) AppendPacked(dst []byte) []byte {
	p := packer{strings: []byte{'['}}
	p.report(r)
	counts := []uint32{uint32(len(p.fractions)), uint32(len(p.integers))}
	dst = appendBytes(dst, counts)
	dst = appendBytes(dst, p.fractions)
	dst = appendBytes(dst, p.integers)
	dst = append(dst, p.strings...)
	return append(dst, ']')
}

func appendBytes[Number uint32 | int32 | float64](dst []byte, numbers []Number) []byte {
	size := len(numbers) * int(unsafe.Sizeof(Number(0)))
	return append(dst, unsafe.Slice((*byte)(unsafe.Pointer(unsafe.SliceData(numbers))), size)...)
}

// packer takes a report apart.
type packer struct {
	fractions []float64
	integers  []int32
	strings   []byte // a JSON list without its end
}

func (p *packer) integer(value int) { p.integers = slice.Push(p.integers, int32(value)) }

func (p *packer) fraction(value float64) { p.fractions = append(p.fractions, value) }

func (p *packer) boolean(value bool) {
	if value {
		p.integer(1)
	} else {
		p.integer(0)
	}
}

func (p *packer) text(value string) {
	w := writer{p.strings}
	w.separate()
	w.quote(value)
	p.strings = w.buffer
}

// placeOf is the place of one of a few names, no two of which begin alike.
func placeOf(value string, names []string) int {
	at := 0
	for names[at][0] != value[0] {
		at++
	}
	return at
}

func packList[T any](p *packer, items []T, pack func(*packer, *T)) {
	p.integer(len(items))
	for i := range items {
		pack(p, &items[i])
	}
}

func (p *packer) report(r *Report) {
	p.integer(r.Version)
	o := &r.Options
	p.integer(o.Shingle)
	p.integer(o.ShortestPassage)
	p.integer(o.Gap)
	p.boolean(o.IgnoreQuotations)
	p.boolean(o.IgnoreFurniture)
	p.text(o.Template)
	p.text(o.Language)
	packList(p, r.Articles, (*packer).article)
	packList(p, r.Pairs, (*packer).pair)
	packList(p, r.Clusters, (*packer).cluster)
}

func (p *packer) article(a *Article) {
	p.text(a.ID)
	p.text(a.Title)
	p.text(a.Language)
	p.integer(a.Words)
	p.integer(a.Sentences)
	packList(p, a.Paragraphs, (*packer).span)
	packList(p, a.Quotations, func(p *packer, q *Quotation) { p.marked(q.Start, q.End, q.Speaker) })
	packList(p, a.Furniture, func(p *packer, f *Furniture) { p.marked(f.Start, f.End, f.Why) })
	packList(p, a.Credits, func(p *packer, c *Credit) { p.marked(c.Start, c.End, c.Agency) })
	packList(p, a.Dates, func(p *packer, d *Date) { p.marked(d.Start, d.End, d.ISO) })
}

func (p *packer) span(s *Span) { p.integers = append(p.integers, int32(s.Start), int32(s.End)) }

// marked packs a span of an article and what it is.
func (p *packer) marked(start, end int, what string) {
	p.span(&Span{start, end})
	p.text(what)
}

func (p *packer) pair(r *Pair) {
	p.integer(r.A)
	p.integer(r.B)
	p.text(r.Relation)
	p.fraction(r.Certainty)
	packList(p, r.Evidence, (*packer).evidence)
	p.share(&r.AInB)
	p.share(&r.BInA)
	p.fraction(r.Resemblance)
	p.integer(r.Shingle)
	p.integer(r.Longest.Words)
	p.span(&r.Longest.A)
	p.span(&r.Longest.B)
	packList(p, r.Passages, (*packer).passage)
	packList(p, r.Checks.Quotations, (*packer).quotationCheck)
	packList(p, r.Checks.Figures, (*packer).figureCheck)
	packList(p, r.Checks.Slips, (*packer).slip)
}

func (p *packer) evidence(e *Evidence) {
	p.text(e.Code)
	p.text(e.Message)
	packList(p, e.Spans, (*packer).place)
}

func (p *packer) place(at *Place) {
	p.integers = append(p.integers, int32(at.Article), int32(at.Start), int32(at.End))
}

func (p *packer) share(s *Share) {
	p.integer(s.Words)
	p.integer(s.Of)
	p.fraction(s.Share)
	p.integer(s.Verbatim)
	p.integer(s.Edited)
	p.integer(s.Rewritten)
	p.integer(s.Quotation)
}

func (p *packer) passage(r *Passage) {
	p.span(&r.A)
	p.span(&r.B)
	p.integer(placeOf(r.Kind, kindNames[:]))
	p.boolean(r.Moved)
	packList(p, r.Parts, (*packer).part)
}

func (p *packer) part(r *Part) {
	p.span(&r.A)
	p.span(&r.B)
	p.integer(placeOf(r.Kind, kindNames[:]))
	packList(p, r.Edits, (*packer).edit)
}

func (p *packer) edit(e *Edit) {
	p.integers = append(p.integers, int32(placeOf(e.Op, opNames[:])), int32(e.A.Start), int32(e.A.End), int32(e.B.Start), int32(e.B.End))
}

func (p *packer) quotationCheck(q *QuotationCheck) {
	p.side(q.A)
	p.side(q.B)
	p.text(q.Status)
	packList(p, q.Edits, (*packer).edit)
}

// side packs the span of an article that may have none.
func (p *packer) side(s *Span) {
	p.boolean(s != nil)
	if s != nil {
		p.span(s)
	}
}

func (p *packer) figureCheck(f *FigureCheck) {
	p.span(&f.A)
	p.span(&f.B)
	p.text(f.Kind)
}

func (p *packer) slip(s *Slip) {
	p.text(s.Text)
	packList(p, s.Spans, (*packer).place)
}

func (p *packer) cluster(c *Cluster) {
	packList(p, c.Members, func(p *packer, member *int) { p.integer(*member) })
	packList(p, c.Provenance, (*packer).provenance)
}

func (p *packer) provenance(r *Provenance) {
	p.integer(r.From)
	p.integer(r.To)
	p.fraction(r.Certainty)
	packList(p, r.Evidence, (*packer).evidence)
}
