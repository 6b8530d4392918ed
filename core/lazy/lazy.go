// Package lazy makes tables when they are first needed, and counts them: all
// else that a job makes ends with it, so a host that gives the memory of a
// finished job back must know whether the job made something that stays.
package lazy

import (
	"sync"
	"sync/atomic"
)

// Once makes one thing once. The zero value has made nothing.
type Once struct {
	done  atomic.Bool
	mutex sync.Mutex
}

var made atomic.Int64

// Made is the number of things made so far.
func Made() int { return int(made.Load()) }

// Done tells whether the thing is made. Asked before [Once.Do], it spares the
// making of the function value, which allocates.
func (o *Once) Done() bool { return o.done.Load() }

// Do makes the thing unless it is made.
func (o *Once) Do(make func()) {
	o.mutex.Lock()
	defer o.mutex.Unlock()
	if !o.done.Load() {
		make()
		made.Add(1)
		o.done.Store(true)
	}
}
