package report

import (
	"bytes"
	"encoding/json"
	"math"
	"math/rand"
	"reflect"
	"testing"
	"unicode/utf8"

	"github.com/wirecopy/wirecopy/core/decimal"
)

// nasty are the strings that JSON writers get wrong.
var nasty = []string{
	"", "plain", `"quoted"`, `back\slash`, "tab\tline\nreturn\r\b\f", "\x00\x01\x1f\x7f",
	"<b>&amp;</b>", "\u2028 and \u2029", "é 日本語 🙂", "\xff", "a\xc3", "\xed\xa0\x80", "\xf0\x9f\x99", "\ufffd", "\ufeff",
}

func TestAppendJSONEqualsEncodingJSON(t *testing.T) {
	random := rand.New(rand.NewSource(1))
	for range 300 {
		var r Report
		fill(reflect.ValueOf(&r).Elem(), random)
		got := r.AppendJSON(nil)
		if want := oracle(t, &r); !bytes.Equal(got, want) {
			t.Fatalf("got  %s\nwant %s", got, want)
		}
		var back Report
		if err := json.Unmarshal(got, &back); err != nil {
			t.Fatal(err)
		}
	}
}

func TestAppendSurveyEqualsEncodingJSON(t *testing.T) {
	random := rand.New(rand.NewSource(1))
	for range 300 {
		var s Survey
		fill(reflect.ValueOf(&s).Elem(), random)
		head := struct {
			Version int           `json:"version"`
			Options SurveyOptions `json:"options"`
		}{SurveyVersion, s.Options}
		if got, want := AppendSurveyHead(nil, s.Options), oracle(t, &head); !bytes.Equal(got, want) {
			t.Fatalf("got  %s\nwant %s", got, want)
		}
		for _, article := range s.Articles {
			if got, want := AppendSurveyArticle(nil, article), oracle(t, &article); !bytes.Equal(got, want) {
				t.Fatalf("got  %s\nwant %s", got, want)
			}
		}
	}
}

func TestAppendJSONWritesEmptyLists(t *testing.T) {
	r := Report{Articles: make([]Article, 1), Pairs: make([]Pair, 1), Clusters: make([]Cluster, 1)}
	if got := r.AppendJSON(nil); bytes.Contains(got, []byte("null")) {
		t.Errorf("null in %s", got)
	}
	var empty Report
	got := string(empty.AppendJSON([]byte("before ")))
	want := `before {"version":0,"options":{"shingle":0,"shortestPassage":0,"gap":0,"ignoreQuotations":false,` +
		`"ignoreFurniture":false,"template":"","language":""},"articles":[],"pairs":[],"clusters":[]}`
	if got != want {
		t.Errorf("got  %s\nwant %s", got, want)
	}
}

func TestAppendJSONPanicsOnWhatIsNoNumber(t *testing.T) {
	for _, value := range []float64{math.NaN(), math.Inf(1), math.Inf(-1), 1.5, -0.5} {
		r := Report{Pairs: []Pair{{Certainty: value}}}
		func() {
			defer func() {
				if recover() == nil {
					t.Errorf("%v was written", value)
				}
			}()
			r.AppendJSON(nil)
		}()
	}
}

func FuzzAppendString(f *testing.F) {
	for _, text := range nasty {
		f.Add(text)
	}
	f.Fuzz(func(t *testing.T, text string) {
		got := AppendString(nil, text)
		if want := oracle(t, text); !bytes.Equal(got, want) {
			t.Errorf("got %s, want %s", got, want)
		}
		if !utf8.Valid(got) {
			t.Errorf("%q is not UTF-8", got)
		}
	})
}

func FuzzNumber(f *testing.F) {
	for _, value := range []float64{0, 1, 0.5, 1.0 / 3, 1e-6, 9.9e-7, decimal.Least} {
		f.Add(value)
	}
	f.Fuzz(func(t *testing.T, value float64) {
		if value != 0 && !(value >= decimal.Least && value <= 1) {
			return
		}
		w := writer{[]byte("{")}
		w.number("n", value)
		w.close('}')
		if want := oracle(t, map[string]float64{"n": value}); !bytes.Equal(w.buffer, want) {
			t.Errorf("got %s, want %s", w.buffer, want)
		}
	})
}

func BenchmarkAppendJSON(b *testing.B) {
	r := Report{Pairs: []Pair{{Passages: []Passage{{Parts: []Part{{Edits: make([]Edit, 10000)}}}}}}}
	var buffer []byte
	for b.Loop() {
		buffer = r.AppendJSON(buffer[:0])
	}
	b.SetBytes(int64(len(buffer)))
}

// oracle writes value with encoding/json.
func oracle(t *testing.T, value any) []byte {
	t.Helper()
	var buffer bytes.Buffer
	encoder := json.NewEncoder(&buffer)
	encoder.SetEscapeHTML(false)
	if err := encoder.Encode(value); err != nil {
		t.Fatal(err)
	}
	return bytes.TrimSuffix(buffer.Bytes(), []byte("\n"))
}

// fill sets every field to something random. Slices are never nil, which
// encoding/json would write as null.
func fill(v reflect.Value, random *rand.Rand) {
	switch v.Kind() {
	case reflect.Struct:
		for i := range v.NumField() {
			fill(v.Field(i), random)
		}
	case reflect.Slice:
		v.Set(reflect.MakeSlice(v.Type(), random.Intn(3), 3))
		for i := range v.Len() {
			fill(v.Index(i), random)
		}
	case reflect.Pointer:
		if random.Intn(2) == 0 {
			v.Set(reflect.New(v.Type().Elem()))
			fill(v.Elem(), random)
		}
	case reflect.String:
		v.SetString(nasty[random.Intn(len(nasty))])
	case reflect.Int:
		v.SetInt(random.Int63() >> random.Intn(63) * int64(1-2*random.Intn(2)))
	case reflect.Float64:
		v.SetFloat(max(decimal.Least, random.Float64()*math.Pow(10, -float64(random.Intn(9)))))
	case reflect.Bool:
		v.SetBool(random.Intn(2) == 0)
	default:
		panic("fill: a kind of field that no report had before: " + v.Kind().String())
	}
}
