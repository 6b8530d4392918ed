//go:build wasip1 && tinygo && gc.none

package main

import (
	"unsafe"

	"github.com/wirecopy/wirecopy/core/lazy"
)

// The heap of TinyGo's module. Memory is handed out in order and never taken
// back one by one: a job makes little that it could free before its end, and
// TinyGo's collectors made pairs a fifth slower and a survey of twenty thousand
// articles endless. At its end all of the job is forgotten at once, so that
// the next one works in the same memory, which the processor has at hand.
//
// What outlives a job is what package lazy made for all of them. A job that
// made some of it keeps all of its memory.
var heap struct {
	next   uintptr // the first free byte
	clean  uintptr // up to here, free memory is zero
	used   uintptr // from here on, memory was never handed out to a job before
	end    uintptr // of the memory that the module has
	kept   uintptr // the next job begins here
	tables int     // that package lazy had made when kept was set
}

const (
	pageBytes = 64 << 10
	alignment = 16 // that of the largest type of C
	// growth is the part of the memory that it grows by: asking the host takes
	// about as long as comparing two short articles.
	growth = 4
	// ahead is how much is cleared at once: many pieces with one call out of the
	// module, and so little that the processor has it at hand when it is used.
	ahead = 2 << 10
)

//go:extern __heap_base
var heapBase [0]byte

//export llvm.wasm.memory.size.i32
func memorySize(index int32) int32

//export llvm.wasm.memory.grow.i32
func memoryGrow(index, pages int32) int32

// expect forgets the job before: a new one begins.
func expect(uint32) {
	if made := lazy.Made(); heap.kept == 0 || made != heap.tables {
		heap.kept, heap.tables = heap.next, made
	}
	heap.used = max(heap.used, heap.next)
	heap.next, heap.clean = heap.kept, heap.kept
	prepare(0) // that it has two callers keeps it out of alloc, which stays short
}

//go:noinline
//go:linkname alloc runtime.alloc
func alloc(size uintptr, _ unsafe.Pointer) unsafe.Pointer {
	size = aligned(size)
	if size > heap.clean-heap.next {
		prepare(size)
	}
	at := heap.next
	heap.next += size
	return unsafe.Pointer(at)
}

// prepare makes room for so many bytes, and clears that and some more.
//
//go:noinline
func prepare(size uintptr) {
	if size > heap.end-heap.next {
		grow(size)
	}
	if heap.clean < heap.used {
		to := min(heap.used, max(heap.next+size, heap.clean+ahead))
		clear(unsafe.Slice((*byte)(unsafe.Pointer(heap.clean)), to-heap.clean))
		heap.clean = to
	}
	if heap.clean >= heap.used {
		heap.clean = heap.end
	}
}

func aligned(size uintptr) uintptr { return (size + alignment - 1) &^ (alignment - 1) }

// mostPages are all that addresses of 32 bits reach, but the last: its end would be 0.
const mostPages = 1<<16 - 1

// noMemory is the code that the module ends with where the host has no more
// memory: web/engine/wasi.ts knows it.
const noMemory = 71

//go:wasmimport wasi_snapshot_preview1 proc_exit
func exit(code uint32)

// grow makes room for so many bytes more. The first time, the heap begins behind
// what the module's own data take.
//
//go:noinline
func grow(size uintptr) {
	if heap.next == 0 {
		heap.next = aligned(uintptr(unsafe.Pointer(&heapBase)))
		heap.clean, heap.used = heap.next, heap.next
		heap.end = uintptr(min(memorySize(0), mostPages)) * pageBytes
	}
	for size > heap.end-heap.next {
		least := (size - (heap.end - heap.next) + pageBytes - 1) / pageBytes
		if memoryGrow(0, int32(max(least, heap.end/pageBytes/growth))) < 0 && memoryGrow(0, int32(least)) < 0 {
			exit(noMemory)
		}
		end := uintptr(min(memorySize(0), mostPages)) * pageBytes
		if end == heap.end { // only the last page is left
			exit(noMemory)
		}
		heap.end = end
	}
}
