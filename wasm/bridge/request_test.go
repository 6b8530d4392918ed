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
	request := encode(articles, "shingle", "4", "shortestPassage", "9", "gap", "3", "ignoreQuotations", "true",
		"ignoreFurniture", "false", "template", "Read more", "language", "de")
	gotArticles, gotOptions, failure := decode(request)
	if failure != nil {
		t.Fatal(failure)
	}
	if !reflect.DeepEqual(gotArticles, articles) {
		t.Errorf("articles %+v", gotArticles)
	}
	want := core.Options{Shingle: 4, ShortestPassage: 9, Gap: 3, IgnoreQuotations: true, Template: "Read more", Language: "de"}
	if gotOptions != want {
		t.Errorf("options %+v, want %+v", gotOptions, want)
	}
}

func TestDecodeRefusesEveryCutAndEveryTail(t *testing.T) {
	request := encode([]core.Article{{ID: "1", Text: "one"}, {ID: "2", Text: "two"}}, "gap", "3")
	for end := range request {
		if _, _, failure := decode(request[:end]); failure == nil {
			t.Errorf("the first %d of %d bytes were taken for a request", end, len(request))
		}
	}
	if _, _, failure := decode(append(request, 0)); failure == nil {
		t.Error("a byte too many was overlooked")
	}
}

func TestDecodeNamesTheOption(t *testing.T) {
	for _, option := range [][2]string{
		{"shingle", ""}, {"shingle", "0"}, {"gap", "-1"}, {"gap", "1.5"}, {"shortestPassage", "99999999999"},
		{"ignoreQuotations", "yes"}, {"ignoreFurniture", ""}, {"colour", "blue"},
	} {
		_, _, failure := decode(encode(nil, option[0], option[1]))
		if failure == nil || failure.Code != core.CodeOption || failure.Article != -1 {
			t.Errorf("%v: %+v", option, failure)
		}
	}
}

// encode is the counterpart of decode; options are pairs of name and value.
func encode(articles []core.Article, options ...string) []byte {
	request := binary.LittleEndian.AppendUint32(nil, version)
	request = binary.LittleEndian.AppendUint32(request, uint32(len(options)/2))
	for _, text := range options {
		request = appendString(request, text)
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
