//go:build wasip1

// Command page is the WebAssembly module of the browser: a WASI reactor whose
// exports are the ABI described in package bridge. It has one job at a time;
// a host that wants more makes more instances.
package main

import (
	"unsafe"

	"github.com/wirecopy/wirecopy/core/extra"
	"github.com/wirecopy/wirecopy/wasm/bridge"
)

var job bridge.Job

//go:wasmexport reserve
func reserve(size uint32) uint32 {
	if !job.Waits() {
		job = bridge.Job{} // which stands in the memory that is given back
		expect(size)
	}
	return address(job.Reserve(size))
}

//go:wasmexport extras
func extras(here uint32) { extra.Set(extra.Part(here)) }

//go:wasmexport start
func start(size uint32) int32 { return int32(job.Start(size)) }

//go:wasmexport advance
func advance() int32 { return int32(job.Advance()) }

//go:wasmexport finish
func finish() uint32 { return uint32(len(job.Finish())) }

//go:wasmexport answer
func answer() uint32 { return address(job.Answer()) }

// address is where bytes stand in linear memory, 0 for nil.
func address(bytes []byte) uint32 {
	return uint32(uintptr(unsafe.Pointer(unsafe.SliceData(bytes))))
}

func main() {}
