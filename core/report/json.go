package report

// AppendJSON appends the report as JSON to dst and returns the longer slice.
// Fields stand in the order of the types above, a nil slice is written as [],
// and strings and numbers are written as encoding/json does without HTML
// escaping, so that equal reports are equal bytes. A number that is not
// finite is a bug in an earlier stage and panics.
func (r *Report) AppendJSON(dst []byte) []byte {
	w := writer{dst}
	w.report(r)
	return w.buffer
}

func (w *writer) report(r *Report) {
	w.open('{')
	w.integer("version", r.Version)
	w.key("options")
	w.options(&r.Options)
	list(w, "articles", r.Articles, (*writer).article)
	list(w, "pairs", r.Pairs, (*writer).pair)
	list(w, "clusters", r.Clusters, (*writer).cluster)
	w.close('}')
}

func (w *writer) options(o *Options) {
	w.open('{')
	w.integer("shingle", o.Shingle)
	w.integer("shortestPassage", o.ShortestPassage)
	w.integer("gap", o.Gap)
	w.boolean("ignoreQuotations", o.IgnoreQuotations)
	w.boolean("ignoreFurniture", o.IgnoreFurniture)
	w.text("template", o.Template)
	w.text("language", o.Language)
	w.close('}')
}

func (w *writer) article(a *Article) {
	w.open('{')
	w.text("id", a.ID)
	w.text("title", a.Title)
	w.text("language", a.Language)
	w.integer("words", a.Words)
	w.integer("sentences", a.Sentences)
	list(w, "paragraphs", a.Paragraphs, (*writer).span)
	list(w, "quotations", a.Quotations, (*writer).quotation)
	list(w, "furniture", a.Furniture, (*writer).furniture)
	list(w, "credits", a.Credits, (*writer).credit)
	list(w, "dates", a.Dates, (*writer).date)
	w.close('}')
}

func (w *writer) span(s *Span) {
	w.open('{')
	w.bounds(s.Start, s.End)
	w.close('}')
}

func (w *writer) quotation(q *Quotation) {
	w.open('{')
	w.bounds(q.Start, q.End)
	if q.Speaker != "" {
		w.text("speaker", q.Speaker)
	}
	w.close('}')
}

func (w *writer) furniture(f *Furniture) {
	w.open('{')
	w.bounds(f.Start, f.End)
	w.text("why", f.Why)
	w.close('}')
}

func (w *writer) credit(c *Credit) {
	w.open('{')
	w.bounds(c.Start, c.End)
	w.text("agency", c.Agency)
	w.close('}')
}

func (w *writer) date(d *Date) {
	w.open('{')
	w.bounds(d.Start, d.End)
	w.text("iso", d.ISO)
	w.close('}')
}

func (w *writer) pair(p *Pair) {
	w.open('{')
	w.integer("a", p.A)
	w.integer("b", p.B)
	w.text("relation", p.Relation)
	w.number("certainty", p.Certainty)
	list(w, "evidence", p.Evidence, (*writer).evidence)
	w.key("aInB")
	w.share(&p.AInB)
	w.key("bInA")
	w.share(&p.BInA)
	w.number("resemblance", p.Resemblance)
	w.integer("shingle", p.Shingle)
	w.key("longest")
	w.longest(&p.Longest)
	list(w, "passages", p.Passages, (*writer).passage)
	w.key("checks")
	w.checks(&p.Checks)
	w.close('}')
}

func (w *writer) evidence(e *Evidence) {
	w.open('{')
	w.text("code", e.Code)
	w.text("message", e.Message)
	if len(e.Spans) > 0 {
		list(w, "spans", e.Spans, (*writer).place)
	}
	w.close('}')
}

func (w *writer) place(p *Place) {
	w.open('{')
	w.integer("article", p.Article)
	w.bounds(p.Start, p.End)
	w.close('}')
}

func (w *writer) share(s *Share) {
	w.open('{')
	w.integer("words", s.Words)
	w.integer("of", s.Of)
	w.number("share", s.Share)
	w.integer("verbatim", s.Verbatim)
	w.integer("edited", s.Edited)
	w.integer("rewritten", s.Rewritten)
	w.integer("quotation", s.Quotation)
	w.close('}')
}

func (w *writer) longest(l *Longest) {
	w.open('{')
	w.integer("words", l.Words)
	w.sides(&l.A, &l.B)
	w.close('}')
}

func (w *writer) passage(p *Passage) {
	w.open('{')
	w.sides(&p.A, &p.B)
	w.text("kind", p.Kind)
	w.boolean("moved", p.Moved)
	list(w, "parts", p.Parts, (*writer).part)
	w.close('}')
}

func (w *writer) part(p *Part) {
	w.open('{')
	w.sides(&p.A, &p.B)
	w.text("kind", p.Kind)
	list(w, "edits", p.Edits, (*writer).edit)
	w.close('}')
}

func (w *writer) edit(e *Edit) {
	w.open('{')
	w.text("op", e.Op)
	w.sides(&e.A, &e.B)
	w.close('}')
}

func (w *writer) checks(c *Checks) {
	w.open('{')
	list(w, "quotations", c.Quotations, (*writer).quotationCheck)
	list(w, "figures", c.Figures, (*writer).figureCheck)
	list(w, "slips", c.Slips, (*writer).slip)
	w.close('}')
}

func (w *writer) quotationCheck(q *QuotationCheck) {
	w.open('{')
	w.sides(q.A, q.B)
	w.text("status", q.Status)
	list(w, "edits", q.Edits, (*writer).edit)
	w.close('}')
}

func (w *writer) figureCheck(f *FigureCheck) {
	w.open('{')
	w.sides(&f.A, &f.B)
	w.text("kind", f.Kind)
	w.close('}')
}

func (w *writer) slip(s *Slip) {
	w.open('{')
	w.text("text", s.Text)
	list(w, "spans", s.Spans, (*writer).place)
	w.close('}')
}

func (w *writer) cluster(c *Cluster) {
	w.open('{')
	list(w, "members", c.Members, (*writer).element)
	list(w, "provenance", c.Provenance, (*writer).provenance)
	w.close('}')
}

func (w *writer) provenance(p *Provenance) {
	w.open('{')
	w.integer("from", p.From)
	w.integer("to", p.To)
	w.number("certainty", p.Certainty)
	list(w, "evidence", p.Evidence, (*writer).evidence)
	w.close('}')
}

// bounds writes the two ends that every type with a place starts with.
func (w *writer) bounds(start, end int) {
	w.integer("start", start)
	w.integer("end", end)
}

// sides writes the span of either article; nil stands for a side without one.
func (w *writer) sides(a, b *Span) {
	if a != nil {
		w.key("a")
		w.span(a)
	}
	if b != nil {
		w.key("b")
		w.span(b)
	}
}
