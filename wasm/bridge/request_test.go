package bridge

import (
	"encoding/binary"
	"reflect"
	"testing"

	"github.com/wirecopy/wirecopy/core"
)

func TestDecodeGivesBackWhatWasEncoded(t *testing.T) {
	articles := []core.Article{
		{ID: "1", Title: "T", Date: "2024-05-06", Source: "S", URL: "https://example.org/", Text: "Text é 🙂"},
		{ID: "", Text: ""},
	}
	bytes := encode(articles, "shingle", "4", "shortestPassage", "9", "gap", "3", "ignoreQuotations", "true",
		"ignoreFurniture", "false", "template", "Read more", "language", "de")
	got, failure := decode(bytes)
	if failure != nil {
		t.Fatal(failure)
	}
	want := request{
		operation: compare,
		compare:   core.Options{Shingle: 4, ShortestPassage: 9, Gap: 3, IgnoreQuotations: true, Template: "Read more", Language: "de"},
		articles:  articles,
	}
	if !reflect.DeepEqual(got, want) {
		t.Errorf("got %+v, want %+v", got, want)
	}
}

func TestDecodeReadsADigest(t *testing.T) {
	articles := []core.Article{{ID: "1", Text: "one"}}
	got, failure := decode(encodeAs(digest, articles, "shingle", "4", "threshold", "0.25",
		"ignoreFurniture", "true", "template", "Read more", "language", "de"))
	if failure != nil {
		t.Fatal(failure)
	}
	want := request{
		operation: digest,
		survey:    core.SurveyOptions{Shingle: 4, Threshold: 0.25, IgnoreFurniture: true, Template: "Read more", Language: "de"},
		articles:  articles,
		all:       1,
	}
	if !reflect.DeepEqual(got, want) {
		t.Errorf("got %+v, want %+v", got, want)
	}
}

func TestDecodeRefusesEveryCutAndEveryTail(t *testing.T) {
	request := encode([]core.Article{{ID: "1", Text: "one"}, {ID: "2", Text: "two"}}, "gap", "3")
	for end := range request {
		if _, failure := decode(request[:end]); failure == nil {
			t.Errorf("the first %d of %d bytes were taken for a request", end, len(request))
		}
	}
	if _, failure := decode(append(request, 0)); failure == nil {
		t.Error("a byte too many was overlooked")
	}
}

func TestDecodeNamesTheOption(t *testing.T) {
	for _, option := range [][2]string{
		{"shingle", ""}, {"shingle", "0"}, {"gap", "-1"}, {"gap", "1.5"}, {"shortestPassage", "99999999999"},
		{"ignoreQuotations", "yes"}, {"ignoreFurniture", ""}, {"colour", "blue"}, {"threshold", "0.5"},
	} {
		_, failure := decode(encode(nil, option[0], option[1]))
		if failure == nil || failure.Code != core.CodeOption || failure.Article != -1 {
			t.Errorf("%v: %+v", option, failure)
		}
	}
}

func TestDecodeNamesTheOptionOfASurvey(t *testing.T) {
	for _, option := range [][2]string{
		{"shingle", "0"}, {"threshold", ""}, {"threshold", "0"}, {"threshold", "-0.1"}, {"threshold", "much"}, {"threshold", "NaN"},
		{"ignoreFurniture", "no"}, {"gap", "3"}, {"shortestPassage", "3"}, {"ignoreQuotations", "true"},
	} {
		_, failure := decode(encodeAs(join, nil, option[0], option[1]))
		if failure == nil || failure.Code != core.CodeOption || failure.Article != -1 {
			t.Errorf("%v: %+v", option, failure)
		}
	}
}

func TestDecodeRefusesAnUnknownOperation(t *testing.T) {
	if _, failure := decode(encodeAs(operations, nil)); failure == nil || failure.Code != CodeInternal {
		t.Errorf("%+v", failure)
	}
}

// encode makes a request to compare.
func encode(articles []core.Article, options ...string) []byte {
	return encodeAs(compare, articles, options...)
}

// encodeAs is the counterpart of decode; options are pairs of name and value.
func encodeAs(operation uint32, articles []core.Article, options ...string) []byte {
	request := binary.LittleEndian.AppendUint32(nil, version)
	request = binary.LittleEndian.AppendUint32(request, operation)
	request = binary.LittleEndian.AppendUint32(request, uint32(len(options)/2))
	for _, text := range options {
		request = appendString(request, text)
	}
	if operation == join || operation == resume {
		return request // the blocks are the caller's affair
	}
	if operation == digest {
		request = binary.LittleEndian.AppendUint32(request, 0)
		request = binary.LittleEndian.AppendUint32(request, uint32(len(articles)))
	}
	request = binary.LittleEndian.AppendUint32(request, uint32(len(articles)))
	for _, a := range articles {
		for _, text := range []string{a.ID, a.Title, a.Date, a.Source, a.URL, a.Text} {
			request = appendString(request, text)
		}
	}
	return request
}

func appendString(dst []byte, text string) []byte {
	dst = binary.LittleEndian.AppendUint32(dst, uint32(len(text)))
	return append(dst, text...)
}
