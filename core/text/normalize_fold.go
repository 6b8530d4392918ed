package text

import (
	"github.com/wirecopy/wirecopy/core/extra"
	"github.com/wirecopy/wirecopy/core/lazy"
)

// foldTable holds the characters of normalize_table.go, ascending, and their
// forms, unpacked. The form of the character with index i ends at ends[i].
type foldTable struct {
	runes []uint32
	ends  []uint16
	forms string
}

var plainFolds, accentFolds, scriptFolds folds

type folds struct {
	once  lazy.Once
	table foldTable
}

func (f *folds) unpacked(runs, forms string) *foldTable {
	if !f.once.Done() {
		f.once.Do(func() { f.table = unpackFolds(runs, forms) })
	}
	return &f.table
}

// foldsOf is the table that has the form of a character. It is nil where that
// is not there: the character is of a listed word then, and no text has it.
func foldsOf(r rune) *foldTable {
	switch part := extra.OfRune(r); {
	case part == 0:
		return plainFolds.unpacked(plainRuns, plainForms)
	case !extra.Here(part):
		return nil
	case part == extra.Accents:
		return accentFolds.unpacked(accentRuns, accentForms)
	}
	return scriptFolds.unpacked(scriptRuns, scriptForms)
}

// unpackFolds undoes the packing of internal/foldtable: runs tells how many
// characters are left out and how many follow, in turns; each form ends in a
// space.
func unpackFolds(runs, forms string) (t foldTable) {
	joined := make([]byte, 0, len(forms))
	for i := range len(forms) {
		if forms[i] != ' ' {
			joined = append(joined, forms[i])
			continue
		}
		t.ends = append(t.ends, uint16(len(joined)))
	}
	t.forms = string(joined)
	t.runes = make([]uint32, 0, len(t.ends))
	next, present := uint32(0), false
	for at := 0; at < len(runs); present = !present {
		length := uint32(0)
		for shift := 0; ; shift += 7 {
			b := runs[at]
			at++
			length |= uint32(b&0x7f) << shift
			if b < 0x80 {
				break
			}
		}
		for end := next + length; next < end; next++ {
			if present {
				t.runes = append(t.runes, next)
			}
		}
	}
	return t
}

// fold looks a character up in the table by bisection.
func fold(r rune) (form string, ok bool) {
	table := foldsOf(r)
	if table == nil {
		return "", false
	}
	low, high := 0, len(table.runes)
	for low < high {
		middle := (low + high) / 2
		if table.runes[middle] < uint32(r) {
			low = middle + 1
		} else {
			high = middle
		}
	}
	if low == len(table.runes) || table.runes[low] != uint32(r) {
		return "", false
	}
	start := uint16(0)
	if low > 0 {
		start = table.ends[low-1]
	}
	return table.forms[start:table.ends[low]], true
}
