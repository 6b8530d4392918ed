package bridge

import (
	"strconv"

	"github.com/wirecopy/wirecopy/core"
	"github.com/wirecopy/wirecopy/core/extra"
	"github.com/wirecopy/wirecopy/core/report"
)

// CodeInternal is the code of an error that is a bug in this program and not
// a mistake in what was given to it.
const CodeInternal = "internal"

// CodeExtra is the code of an error that is no mistake at all: the job is to
// begin again when the host has the parts of package extra that it misses.
const CodeExtra = "extra"

// appendError appends the answer that carries an error.
func appendError(dst []byte, failure *core.Error) []byte {
	dst = append(dst, `{"error":{"code":`...)
	dst = report.AppendString(dst, failure.Code)
	dst = append(dst, `,"article":`...)
	dst = strconv.AppendInt(dst, int64(failure.Article), 10)
	dst = append(dst, `,"id":`...)
	dst = report.AppendString(dst, failure.ID)
	dst = append(dst, `,"message":`...)
	dst = report.AppendString(dst, failure.Message)
	return append(dst, "}}"...)
}

func internal(message string) *core.Error {
	return &core.Error{Code: CodeInternal, Article: -1, Message: "a mistake in wirecopy itself: " + message}
}

// missing is the error for parts of package extra that a job misses.
func missing() *core.Error {
	parts := strconv.FormatUint(uint64(extra.Missed()), 10)
	return &core.Error{Code: CodeExtra, Article: -1, Message: parts}
}

func asError(err error) *core.Error {
	if failure, ok := err.(*core.Error); ok {
		return failure
	}
	return internal(err.Error())
}

// describe says what a panic was about without the help of fmt.
func describe(problem any) string {
	switch p := problem.(type) {
	case string:
		return p
	case error:
		return p.Error()
	}
	return "panic"
}
