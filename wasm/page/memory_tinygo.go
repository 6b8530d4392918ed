//go:build wasip1 && tinygo

package main

// expect has nothing to tune: that collector has no such setting.
func expect(uint32) {}
