package report

import (
	"encoding/json"
	"math/rand"
	"reflect"
	"slices"
	"testing"
	"unsafe"
)

// TestAppendPacked reads random reports back with nothing but the types.
func TestAppendPacked(t *testing.T) {
	random := rand.New(rand.NewSource(2))
	for range 300 {
		var r, back Report
		fill(reflect.ValueOf(&r).Elem(), random)
		fit(reflect.ValueOf(&r).Elem(), random)
		u := unpack(t, r.AppendPacked(make([]byte, 0, 64)))
		u.value(reflect.ValueOf(&back).Elem())
		if len(u.fractions)+len(u.integers)+len(u.strings) > 0 {
			t.Fatalf("left over: %+v", u)
		}
		if got, want := oracle(t, &back), oracle(t, &r); !slices.Equal(got, want) {
			t.Fatalf("got  %s\nwant %s", got, want)
		}
	}
}

// names are the fields that are packed as the place of a name.
var names = map[string][]string{"Edit.Op": opNames[:], "Part.Kind": kindNames[:], "Passage.Kind": kindNames[:]}

// fit makes what fill put into a report something that a report can have.
func fit(v reflect.Value, random *rand.Rand) {
	switch v.Kind() {
	case reflect.Struct:
		for i := range v.NumField() {
			if known := names[v.Type().Name()+"."+v.Type().Field(i).Name]; known != nil {
				v.Field(i).SetString(known[random.Intn(len(known))])
			} else {
				fit(v.Field(i), random)
			}
		}
	case reflect.Slice:
		for i := range v.Len() {
			fit(v.Index(i), random)
		}
	case reflect.Pointer:
		if !v.IsNil() {
			fit(v.Elem(), random)
		}
	case reflect.Int:
		v.SetInt(int64(int32(v.Int())))
	case reflect.String:
		v.SetString(string([]rune(v.String()))) // as it is read, bytes that are no UTF-8 are U+FFFD
	}
}

// unpacked is what is left of a packed report.
type unpacked struct {
	fractions []float64
	integers  []int32
	strings   []string
}

func unpack(t *testing.T, packed []byte) *unpacked {
	t.Helper()
	counts := unsafe.Slice((*uint32)(unsafe.Pointer(&packed[0])), 2)
	u := &unpacked{}
	at := uint32(8)
	if counts[0] > 0 {
		u.fractions = slices.Clone(unsafe.Slice((*float64)(unsafe.Pointer(&packed[at])), counts[0]))
	}
	at += 8 * counts[0]
	u.integers = slices.Clone(unsafe.Slice((*int32)(unsafe.Pointer(&packed[at])), counts[1]))
	if err := json.Unmarshal(packed[at+4*counts[1]:], &u.strings); err != nil {
		t.Fatal(err)
	}
	return u
}

func next[T any](list *[]T) T {
	first := (*list)[0]
	*list = (*list)[1:]
	return first
}

func (u *unpacked) value(v reflect.Value) {
	switch v.Kind() {
	case reflect.Struct:
		for i := range v.NumField() {
			if known := names[v.Type().Name()+"."+v.Type().Field(i).Name]; known != nil {
				v.Field(i).SetString(known[next(&u.integers)])
			} else {
				u.value(v.Field(i))
			}
		}
	case reflect.Slice:
		n := int(next(&u.integers))
		v.Set(reflect.MakeSlice(v.Type(), n, n))
		for i := range n {
			u.value(v.Index(i))
		}
	case reflect.Pointer:
		if next(&u.integers) == 1 {
			v.Set(reflect.New(v.Type().Elem()))
			u.value(v.Elem())
		}
	case reflect.Int:
		v.SetInt(int64(next(&u.integers)))
	case reflect.Bool:
		v.SetBool(next(&u.integers) == 1)
	case reflect.Float64:
		v.SetFloat(next(&u.fractions))
	case reflect.String:
		v.SetString(next(&u.strings))
	}
}
