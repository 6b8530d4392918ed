package main

import (
	"encoding/binary"

	"github.com/wirecopy/wirecopy/core/snowball/internal/code"
)

// label is a place in the code of a routine; 0 is none.
type label int

// failing is the label of "return false".
const failing label = -1

// instruction is one step. Those that can fail go to otherwise then.
type instruction struct {
	here      label // if not 0, this is no step but the place of a label
	bytes     []byte
	jumps     bool
	otherwise label
}

// assemble lays out a routine. Jumps are written as distances, which are
// longer if the instructions between them are, so that it is done until
// nothing moves.
func assemble(instructions []instruction) []byte {
	places := map[label]int{}
	for {
		var out []byte
		moved := false
		for _, i := range instructions {
			if i.here != 0 {
				moved = moved || places[i.here] != len(out)
				places[i.here] = len(out)
				continue
			}
			out = append(out, i.bytes...)
			if i.jumps {
				out = binary.AppendUvarint(out, distance(places, i, len(out)))
			}
		}
		if !moved {
			return out
		}
	}
}

// distance tells how far a jump goes: 0 is "return false"; the others count
// from the byte of the distance, forward, or backward for code.Loop.
func distance(places map[label]int, i instruction, at int) uint64 {
	switch {
	case i.otherwise == failing:
		return 0
	case i.bytes[0] == code.Loop:
		return uint64(at - places[i.otherwise])
	}
	return uint64(max(places[i.otherwise]-at, 1))
}
