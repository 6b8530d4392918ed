package slice

import (
	"slices"
	"testing"
)

func TestPushIsAppend(t *testing.T) {
	var pushed, appended []int
	for i := range 1000 {
		pushed, appended = Push(pushed, i), append(appended, i)
		if !slices.Equal(pushed, appended) {
			t.Fatalf("after %d: %v, append gives %v", i, pushed, appended)
		}
	}
}

// TestPushWritesInPlace: as append, what there is room for moves nothing.
func TestPushWritesInPlace(t *testing.T) {
	room := make([]string, 1, 2)
	if pushed := Push(room, "b"); &pushed[0] != &room[0] || room[:2][1] != "b" {
		t.Errorf("pushed %v, and there stands %v", pushed, room[:2])
	}
}
