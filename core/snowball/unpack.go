package snowball

import "github.com/wirecopy/wirecopy/core/snowball/internal/code"

// unpack makes of a program what the interpreter reads fastest.
func (p *program) unpack() {
	r := reader{source: p.packed}
	p.groups = make([]group, r.number())
	for i := range p.groups {
		p.groups[i] = group{first: rune(r.number()), last: rune(r.number()), bits: r.string()}
	}
	p.lists = make([][]ending, r.number())
	for i := range p.lists {
		list := make([]ending, r.number())
		for k := range list {
			list[k] = ending{back: int(r.byte()), result: int(r.byte()), routine: int(r.byte())}
		}
		for k := range list {
			list[k].text = r.string()
		}
		p.lists[i] = list
	}
	p.routines = make([][]step, r.number())
	for i := range p.routines {
		p.routines[i] = unpackRoutine(r.string())
	}
}

// unpackRoutine reads the steps of a routine. Jumps are from byte to byte
// there, and become those from step to step.
func unpackRoutine(packed string) []step {
	var steps []step
	starts := make([]int, len(packed)+1) // by byte: the step that begins there
	r := reader{source: packed}
	for r.at < len(packed) {
		starts[r.at] = len(steps)
		steps = append(steps, r.step())
	}
	for i := range steps {
		if s := &steps[i]; s.otherwise != failing {
			s.otherwise = starts[s.otherwise]
		}
	}
	return steps
}

// reader takes something packed apart.
type reader struct {
	source string
	at     int
}

func (r *reader) byte() byte {
	r.at++
	return r.source[r.at-1]
}

func (r *reader) number() (n int) {
	for shift := 0; ; shift += 7 {
		b := r.byte()
		n |= int(b&0x7f) << shift
		if b < 0x80 {
			return n
		}
	}
}

func (r *reader) string() string {
	size := r.number()
	r.at += size
	return r.source[r.at-size : r.at]
}

// step reads an instruction; its jump is to a byte yet.
func (r *reader) step() step {
	s := step{operation: r.byte(), otherwise: failing}
	switch s.operation {
	case code.Less, code.LessEqual, code.Equal, code.Set, code.FromEnd:
		s.x, s.y = r.byte(), r.byte()
	case code.EqualTo, code.NotEqualTo, code.LessThan, code.SetTo:
		s.x, s.n = r.byte(), r.number()
	case code.Starts, code.Ends, code.Replace, code.Insert:
		s.text = r.string()
	case code.In, code.InBackward, code.Out, code.OutBackward, code.Call, code.Find, code.FindBackward,
		code.Decrease, code.HopOver, code.HopBack:
		s.x = r.byte()
	}
	from := r.at
	switch {
	case s.operation == code.Loop:
		s.otherwise = from - r.number()
	case s.operation == code.Jump, s.operation <= code.LastTest:
		if distance := r.number(); distance != 0 {
			s.otherwise = from + distance
		}
	}
	return s
}
