package lazy_test

import (
	"sync"
	"testing"

	"github.com/wirecopy/wirecopy/core/lazy"
)

func TestOnce(t *testing.T) {
	before, calls := lazy.Made(), 0
	var once lazy.Once
	if once.Done() {
		t.Error("done before it is made")
	}
	var all sync.WaitGroup
	for range 8 {
		all.Go(func() {
			if !once.Done() {
				once.Do(func() { calls++ })
			}
		})
	}
	all.Wait()
	if calls != 1 || lazy.Made() != before+1 || !once.Done() {
		t.Errorf("%d calls, %d made, done %t; want 1, 1, true", calls, lazy.Made()-before, once.Done())
	}
}
