package bridge

import (
	"bytes"
	"encoding/json"
	"errors"
	"strings"
	"testing"

	"github.com/wirecopy/wirecopy/core"
)

const story = "The council voted on Tuesday to close the old bridge over the river for two years, " +
	"after engineers had found cracks in three of its seven arches."

var two = []core.Article{{ID: "first", Text: story}, {ID: "second", Text: story + " Ferries will run instead."}}

func TestJobGivesTheReportOfCompare(t *testing.T) {
	var job Job
	want, err := core.Compare(two, core.Options{Gap: 3})
	if err != nil {
		t.Fatal(err)
	}
	for round := range 2 {
		if got := run(t, &job, encode(two, "gap", "3")); !bytes.Equal(got, want.AppendPacked(nil)) {
			t.Errorf("round %d: %s", round, got)
		}
	}
}

func TestJobCountsItsSteps(t *testing.T) {
	var job Job
	size := uint32(copy(job.Reserve(MaxRequest/1024), encode(two))) // it may have more room
	if total := job.Start(size); total != 3 {
		t.Fatalf("%d steps for two articles and a pair", total)
	}
	for _, want := range []int{2, 1, 0, 0} {
		if left := job.Advance(); left != want {
			t.Errorf("%d steps left, want %d", left, want)
		}
	}
}

func TestJobAnswersMistakesWithAnError(t *testing.T) {
	var job Job
	empty := []core.Article{two[0], {ID: "hollow", Text: " "}}
	for _, test := range []struct {
		name    string
		request []byte
		code    string
		article int
		id      string
	}{
		{"no article", encode(nil), core.CodeTooFew, -1, ""},
		{"an article without words", encode(empty), core.CodeEmpty, 1, "hollow"},
		{"no article to survey", encodeAs(join, nil), core.CodeTooFew, -1, ""},
		{"a threshold over 1", encodeAs(digest, two, "threshold", "1.5"), core.CodeOption, -1, ""},
		{"no survey to resume", encodeAs(resume, nil), CodeInternal, -1, ""},
		{"an option without sense", encode(two, "gap", "\"\xff"), core.CodeOption, -1, ""},
		{"no request", nil, CodeInternal, -1, ""},
		{"noise", []byte("noise, noise, noise"), CodeInternal, -1, ""},
	} {
		got := parseError(t, run(t, &job, test.request))
		if got.Code != test.code || got.Article != test.article || got.ID != test.id || got.Message == "" {
			t.Errorf("%s: %+v", test.name, got)
		}
	}
}

func TestJobSurvivesCallsInTheWrongOrder(t *testing.T) {
	var job Job
	if left := job.Advance(); left != 0 {
		t.Errorf("%d steps left of nothing", left)
	}
	if got := parseError(t, job.Finish()); got.Code != CodeInternal {
		t.Errorf("%+v", got)
	}
	job.Start(uint32(copy(job.Reserve(uint32(len(encode(two)))), encode(two))))
	if got := parseError(t, job.Finish()); got.Code != CodeInternal {
		t.Errorf("finish before the last step: %+v", got)
	}
	if job.Reserve(MaxRequest+1) != nil {
		t.Error("room for more than MaxRequest")
	}
}

func TestJobTurnsAPanicIntoAnError(t *testing.T) {
	var job Job
	for _, problem := range []any{"text", errors.New("error"), 7} {
		job.guard(func() { panic(problem) })
		if got := parseError(t, job.Finish()); got.Code != CodeInternal || !strings.Contains(got.Message, ": ") {
			t.Errorf("%v: %+v", problem, got)
		}
	}
}

func FuzzJob(f *testing.F) {
	f.Add([]byte{})
	f.Add(encode(two, "gap", "3", "template", "x"))
	f.Add(encode([]core.Article{{Text: "\xff\x00"}, {Text: "日本語 🙂"}}))
	f.Add(encodeAs(digest, two, "threshold", "0.5"))
	f.Add(encodeAs(aside, two))
	f.Add(appendBlock(encodeAs(join, nil), []byte("\x02\x00\x00\x00\x02\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00"+
		"\x01\x00\x00\x00\x00\x00\x00\x00\x01\x00\x00\x00\x00\x00\x00\x00shingle shingle ")))
	f.Add([]byte("\x03\x00\x00\x00\x00\x00\x00\x00\xff\xff\xff\xff\xff\xff\xff\xff"))
	f.Add([]byte("\x03\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\xff\xff\xff\xff"))
	f.Fuzz(func(t *testing.T, request []byte) {
		var job Job
		answer := run(t, &job, request)
		if job.failure == nil {
			return
		}
		if code := parseError(t, answer).Code; code == CodeInternal && !strings.HasSuffix(job.failure.Message, malformed) {
			t.Errorf("panic: %s", answer)
		}
	})
}

// run takes a request through a whole job, as a host does.
func run(t *testing.T, job *Job, request []byte) []byte {
	t.Helper()
	size := uint32(len(request))
	copy(job.Reserve(size), request)
	for left := job.Start(size); left > 0; {
		left = job.Advance()
	}
	if len(job.Finish()) != len(job.Answer()) {
		t.Error("finish and answer differ")
	}
	return job.Answer()
}

// parseError gives the error that an answer carries.
func parseError(t *testing.T, answer []byte) core.Error {
	t.Helper()
	var parsed struct {
		Error core.Error `json:"error"`
	}
	if err := json.Unmarshal(answer, &parsed); err != nil {
		t.Errorf("%v in %s", err, answer)
	}
	return parsed.Error
}
