// Package bridge carries requests and reports as bytes through the linear
// memory of the WebAssembly module. It knows nothing of a host.
//
// A job, seen from the host (web/engine/instance.ts is the other side; keep
// the two comments alike):
//
//	address = reserve(size)   room for a request of up to size bytes, 0 if that is too much
//	          (the host writes the request there)
//	total   = start(size)     decodes the request, of size bytes; the number of steps,
//	                          or -1 on an error
//	left    = advance()       does one step; the number of steps left
//	          (until left is 0; a host may stop after any step)
//	size    = finish()        makes the answer
//	address = answer()        where the answer stands until the next reserve
//
// After start returned -1, finish gives {"error":{"code","article","id","message"}}
// ("article" is an index, -1 where no single article is meant). Otherwise it
// gives what the operation makes. A mistake in core while it works is an error
// with the code "internal"; the host then discards the instance, as it does
// after a trap or an end of the module. One with the code "extra" means that
// parts of the module's data are missing, see core/extra: its message is their
// number. The host begins the job again in an instance that it has written them
// into; before the first job it calls extras(parts) with the number of those that
// are there.
//
// A request is a sequence of little-endian numbers and strings; a string is
// its length in bytes (uint32) and its UTF-8 bytes:
//
//	uint32 version, 3
//	uint32 operation
//	uint32 number of options, then for each: string name, string value
//
// Options have the names that they have for the operation in the JavaScript
// API; numbers are decimal, switches "true" or "false". What follows, and the
// answer, depends on the operation; articles are
//
//	uint32 number of articles, then for each:
//	       string id, title, date, source, url, text
//
// 0, compare: articles. The first steps read one each, the others compare one
// pair each. The answer is the report, packed as core/report/pack.go tells.
//
// The others are the parts of a survey; survey.go tells their blocks.
//
// 1, digest: uint32 how many articles come before these in the survey, uint32
// how many there are in all; articles. Each step reads one. The answer is a
// block of digests and their list of the survey as JSON.
//
// 2, join: all blocks of digests in their order. Two steps for each article. The answer is the
// survey without its articles, or the articles of which more must be known.
//
// 3, aside: articles. Each step reads one. The answer is a block of asides.
//
// 4, resume, no options: all blocks of asides, of the articles that join asked
// for, in their order. It goes on with the join that was the job before, or the
// resumption of one. One step for each article of the survey. The answer is
// that of join.
package bridge

import (
	"unsafe"

	"github.com/wirecopy/wirecopy/core"
	"github.com/wirecopy/wirecopy/core/extra"
)

// MaxRequest is the size in bytes of the largest request. Half of what a
// 32-bit memory can address must be left for the work itself.
const MaxRequest = 1 << 30

// usualAnswer is the size in bytes of most reports on two articles.
const usualAnswer = 8 << 10

// Job is one operation, from the bytes of the request to those of the answer.
// Its methods are the functions of the ABI above, called in that order; any
// other order gives an error in the answer, never a panic. A job can be used
// again from Reserve on.
type Job struct {
	request []byte
	waiting *joining // the job before, if it can go on
	work    *work
	left    int
	failure *core.Error
	answer  []byte
}

// work is an operation, done step by step. It is made of functions: behind an
// interface, TinyGo would describe every type that the operation reaches, as for
// reflection: 8 KB of a module of 209, in brotli.
type work struct {
	total  int
	step   func() bool
	err    func() error
	answer func(dst []byte) []byte // appends it
	join   *joining                // if this is one
}

// Reserve forgets everything before, but for a join that waits to be resumed,
// and makes room for a request of up to size bytes. It returns nil if that is
// more than MaxRequest.
func (j *Job) Reserve(size uint32) []byte {
	var waiting *joining
	if j.Waits() {
		waiting = j.work.join
	}
	*j = Job{waiting: waiting}
	if size > MaxRequest {
		return nil
	}
	// Blocks are read where they stand, which wants 8 bytes to begin at a
	// multiple of 8. One more gives an empty request an address as well.
	room := make([]uint64, size/8+1)
	j.request = unsafe.Slice((*byte)(unsafe.Pointer(unsafe.SliceData(room))), 8*len(room))[:size]
	return j.request
}

// Waits tells whether the job is a join that may be resumed by the next
// request, so that its memory is still needed.
func (j *Job) Waits() bool {
	return j.work != nil && j.work.join != nil && j.work.join.waits()
}

// Start decodes the request, of so many bytes of the room, which must not be
// written to from here on: the articles' texts stay in it. It returns the
// number of steps, -1 on an error.
func (j *Job) Start(size uint32) int {
	j.request = j.request[:min(int(size), len(j.request))]
	j.guard(j.open)
	if j.failure != nil {
		return -1
	}
	return j.left
}

// Advance does one step and returns the number of steps left.
func (j *Job) Advance() int {
	if j.left > 0 {
		j.guard(j.step)
	}
	return j.left
}

// Finish makes the answer: what the operation makes, or the error if there was one.
func (j *Job) Finish() []byte {
	j.answer = nil
	j.guard(j.write)
	if j.failure != nil {
		j.answer = appendError(nil, j.failure)
	}
	return j.answer
}

// Answer is what Finish made.
func (j *Job) Answer() []byte { return j.answer }

func (j *Job) open() {
	request, failure := decode(j.request)
	if failure != nil {
		j.fail(failure)
		return
	}
	extra.Begin()
	if !request.has() {
		j.fail(missing())
		return
	}
	waiting := j.waiting
	j.waiting = nil
	work, err := request.begin(waiting)
	if err != nil {
		j.fail(asError(err))
		return
	}
	if extra.Missed() != 0 {
		j.fail(missing())
		return
	}
	j.work = work
	j.left = work.total
}

func (j *Job) step() {
	j.left--
	if !j.work.step() {
		j.left = 0
	}
	if err := j.work.err(); err != nil {
		j.fail(asError(err))
	}
	if extra.Missed() != 0 {
		j.fail(missing())
	}
}

func (j *Job) write() {
	switch {
	case j.failure != nil:
	case j.work == nil:
		j.fail(internal("finish before start"))
	case j.left > 0:
		j.fail(internal("finish before the last step"))
	default:
		j.answer = j.work.answer(make([]byte, 0, usualAnswer))
	}
}

func (j *Job) fail(failure *core.Error) {
	j.failure = failure
	j.work = nil
	j.left = 0
}

// guard does work and turns a panic into the job's error. With a compiler that
// cannot recover, a panic is a trap, which the host handles.
func (j *Job) guard(work func()) {
	defer func() {
		if problem := recover(); problem != nil {
			j.fail(internal(describe(problem)))
		}
	}()
	work()
}
