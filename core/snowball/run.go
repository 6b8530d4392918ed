package snowball

import (
	"unicode/utf8"

	"github.com/wirecopy/wirecopy/core/snowball/internal/code"
)

// run runs a routine and tells whether it came to its end.
func (s *Stemmer) run(routine int) bool {
	r := &s.register
	steps := s.program.routines[routine]
	for at := 0; ; {
		step := &steps[at]
		at++
		ok := true
		switch step.operation {
		case code.Less:
			ok = r[step.x] < r[step.y]
		case code.LessEqual:
			ok = r[step.x] <= r[step.y]
		case code.Equal:
			ok = r[step.x] == r[step.y]
		case code.EqualTo:
			ok = r[step.x] == step.n
		case code.NotEqualTo:
			ok = r[step.x] != step.n
		case code.LessThan:
			ok = r[step.x] < step.n
		case code.Starts:
			ok = s.starts(step.text)
		case code.Ends:
			ok = s.ends(step.text)
		case code.EndsKept:
			ok = s.ends(string(s.kept))
		case code.Kept:
			ok = len(s.kept) > 0
		case code.In, code.Out:
			ok = s.passes(&s.program.groups[step.x], step.operation == code.In)
		case code.InBackward, code.OutBackward:
			ok = s.passesBack(&s.program.groups[step.x], step.operation == code.InBackward)
		case code.Call:
			ok = s.run(int(step.x))
		case code.Find, code.FindBackward:
			r[code.Among] = s.find(s.program.lists[step.x], step.operation == code.FindBackward)
			ok = r[code.Among] != 0
		case code.Jump, code.Loop:
			ok = false
		case code.Set:
			r[step.x] = r[step.y]
		case code.FromEnd:
			r[step.x] = r[code.Limit] - r[step.y]
		case code.SetTo:
			r[step.x] = step.n
		case code.Decrease:
			r[step.x]--
		case code.Next:
			r[code.Cursor] = s.boundary(r[code.Cursor]+1, 1)
		case code.Previous:
			r[code.Cursor] = s.boundary(r[code.Cursor]-1, -1)
		case code.HopOver:
			s.hop(int(step.x), 1)
		case code.HopBack:
			s.hop(int(step.x), -1)
		case code.Replace:
			s.replace(r[code.Bra], r[code.Ket], step.text)
		case code.Insert:
			s.insert(r[code.Cursor], step.text)
		case code.Keep:
			s.kept = append(s.kept[:0], s.word[r[code.Bra]:r[code.Ket]]...)
		case code.Return:
			return true
		}
		if !ok {
			if step.otherwise == failing {
				return false
			}
			at = step.otherwise
		}
	}
}

// boundary is the first place, from at on in steps of 1 or -1, where a
// character begins or the word ends.
func (s *Stemmer) boundary(at, step int) int {
	for 0 < at && at < len(s.word) && !utf8.RuneStart(s.word[at]) {
		at += step
	}
	return at
}

// hop leaves the place n characters from the cursor. Beyond the ends of the
// word, every byte that is not there is a character.
func (s *Stemmer) hop(n, step int) {
	at := s.register[code.Cursor]
	for range n {
		at = s.boundary(at+step, step)
	}
	s.register[code.Hop] = at
}
