// Package bridge carries requests and reports as bytes through the linear
// memory of the WebAssembly module. It knows nothing of a host.
//
// A job, seen from the host (web/engine/instance.ts is the other side; keep
// the two comments alike):
//
//	address = reserve(size)   room for a request of size bytes, 0 if that is too much
//	          (the host writes the request there)
//	total   = start()         decodes it; the number of steps, or -1 on an error
//	left    = advance()       does one step; the number of steps left
//	          (until left is 0; a host may stop after any step)
//	size    = finish()        makes the answer: JSON, UTF-8
//	address = answer()        where the answer stands until the next reserve
//
// After start returned -1, finish gives {"error":{"code","article","id","message"}}
// ("article" is an index, -1 where no single article is meant). Otherwise it
// gives the report or the survey. A mistake in core while it works is an error with the code
// "internal"; the host then discards the instance, as it does after a trap.
//
// The first steps read one article each. The others compare one pair each; in
// a survey, one article with all before it each, then form the clusters.
//
// A request is a sequence of little-endian numbers and strings; a string is
// its length in bytes (uint32) and its UTF-8 bytes:
//
//	uint32 version, 2
//	uint32 operation: 0 compare, 1 survey
//	uint32 number of options, then for each: string name, string value
//	uint32 number of articles, then for each:
//	       string id, title, date, source, url, text
//
// Options have the names that they have for the operation in the JavaScript
// API; numbers are decimal, switches "true" or "false".
package bridge

import "github.com/wirecopy/wirecopy/core"

// MaxRequest is the size in bytes of the largest request. Half of what a
// 32-bit memory can address must be left for the work itself.
const MaxRequest = 1 << 30

// usualAnswer is the size in bytes of most reports on two articles.
const usualAnswer = 32 << 10

// Job is one comparison or survey, from the bytes of the request to those of the answer.
// Its methods are the functions of the ABI above, called in that order; any
// other order gives an error in the answer, never a panic. A job can be used
// again from Reserve on.
type Job struct {
	request []byte
	work    work
	left    int
	failure *core.Error
	answer  []byte
}

// work is a [core.Comparison] or a [core.Surveyor], done step by step.
type work interface {
	Total() int
	Step() bool
	Err() error
	AppendJSON(dst []byte) []byte
}

// Reserve forgets everything before and makes room for a request of size
// bytes. It returns nil if that is more than MaxRequest.
func (j *Job) Reserve(size uint32) []byte {
	*j = Job{}
	if size > MaxRequest {
		return nil
	}
	// One byte more gives an empty request an address as well.
	j.request = make([]byte, size, size+1)
	return j.request
}

// Start decodes the request, which must not be written to from here on: the
// articles' texts stay in it. It returns the number of steps, -1 on an error.
func (j *Job) Start() int {
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

// Finish makes the answer: the report, the survey, or the error if there was one.
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
	work, err := request.begin()
	if err != nil {
		j.fail(asError(err))
		return
	}
	j.work = work
	j.left = work.Total()
}

func (j *Job) step() {
	j.left--
	if !j.work.Step() {
		j.left = 0
	}
	if err := j.work.Err(); err != nil {
		j.fail(asError(err))
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
		j.answer = j.work.AppendJSON(make([]byte, 0, usualAnswer))
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
