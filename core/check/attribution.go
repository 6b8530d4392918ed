package check

import (
	"strings"

	"github.com/wirecopy/wirecopy/core/align"
	"github.com/wirecopy/wirecopy/core/text"
)

// Bounds on the words of a source that was put in or left out.
const (
	changedVerb   = 2
	longestSource = 7
)

// changedAttribution finds verbs of saying of another force, and sources that
// one text names and the other does not.
func (f *figureFinder) changedAttribution(c *change) {
	if f.a.language.saying == nil || f.b.language.saying == nil {
		return
	}
	switch {
	case c.Op == align.Replace:
		if !c.tight(changedVerb) || !c.left && !c.right || c.kind == align.Rewritten && !c.flanked() {
			return
		}
		x, y := f.a.force(c.A), f.b.force(c.B)
		if x > 0 && y > 0 && x != y {
			f.sayWithContext(Attribution, c)
		}
	case c.kind != align.Rewritten && c.Op == align.Delete:
		if f.a.namesSource(c.A) && !f.b.attributes(c.inB()) {
			f.sayWithContext(Attribution, c)
		}
	case c.kind != align.Rewritten:
		if f.b.namesSource(c.B) && !f.a.attributes(c.inA()) {
			f.sayWithContext(Attribution, c)
		}
	}
}

// force is that of the only verb of saying in a range, 0 if there is none or
// there are several.
func (f *Facts) force(r text.Range) int {
	force := 0
	for i := r.From; i < r.To; i++ {
		if v, ok := f.language.saying.value(f.hash(i)); ok {
			if force > 0 {
				return 0
			}
			force = v
		}
	}
	return force
}

// namesSource tells whether a range is the naming of a source: "according to" and
// who, or who and a verb of saying set off by a comma.
func (f *Facts) namesSource(r text.Range) bool {
	if r.Len() < 2 || r.Len() > longestSource {
		return false
	}
	if f.accordAt(r.From) {
		return true
	}
	verb := f.language.saying.has(f.hash(r.From)) || f.language.saying.has(f.hash(r.To-1))
	return verb && strings.HasPrefix(f.gap(r.From-1), ",")
}

// accordAt tells whether a phrase that names a source begins with word i.
func (f *Facts) accordAt(i int) bool {
	return f.language.accord != nil && f.language.accord.has(f.hash(i))
}

// attributes tells whether a sentence names a source in any way.
func (f *Facts) attributes(sentence text.Range) bool {
	return f.count(sentence, f.language.saying) > 0 || f.language.accord != nil && f.count(sentence, f.language.accord) > 0
}
