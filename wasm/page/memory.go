//go:build wasip1 && !tinygo

package main

import "runtime/debug"

// The collector has to look at all tables of the module each time, while an
// article of some pages needs little more than these: for small requests it
// waits until there is five times what is in use, at least 16 MB, and for
// large ones until there is twice as much, so that they still fit in memory.
const (
	smallRequest = 256 << 10 // bytes
	patient      = 400       // per cent
	thrifty      = 100
)

var percent = thrifty

// expect tunes the collector to a request of so many bytes.
func expect(size uint32) {
	wanted := patient
	if size > smallRequest {
		wanted = thrifty
	}
	if wanted != percent {
		percent = wanted
		debug.SetGCPercent(percent)
	}
}
