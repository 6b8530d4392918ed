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

// TestMemoryIsUsedAgain: where there is room.
func TestMemoryIsUsedAgain(t *testing.T) {
	room := []int{1, 2, 3, 4}
	if sized := Sized(room[:0], 3); &sized[0] != &room[0] || !slices.Equal(sized, []int{1, 2, 3}) {
		t.Errorf("sized %v", sized)
	}
	if zeros := Zeros(room[:1], 3); &zeros[0] != &room[0] || !slices.Equal(room, []int{0, 0, 0, 4}) {
		t.Errorf("zeros %v in %v", zeros, room)
	}
	if sized, zeros := Sized(room, 9), Zeros(room, 9); len(sized) != 9 || !slices.Equal(zeros, make([]int, 9)) {
		t.Errorf("more than there was room for: %v and %v", sized, zeros)
	}
}
