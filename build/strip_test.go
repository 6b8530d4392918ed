package main

import "testing"

func TestWithoutNames(t *testing.T) {
	const header, types = "\x00asm\x01\x00\x00\x00", "\x01\x04\x01\x60\x00\x00"
	const names, producers = "\x00\x08\x04name\x01\x01\x00", "\x00\x0a\x09producers"
	cut := names[:len(names)-1]
	for _, c := range []struct{ name, module, want string }{
		{"nothing", header, header},
		{"no names", header + types, header + types},
		{"names last", header + types + names, header + types},
		{"names first", header + names + types, header + types},
		{"another custom section", header + producers + names, header + producers},
		{"not wasm", "<html>....", ""},
		{"cut off", header + cut, ""},
	} {
		got, err := withoutNames([]byte(c.module))
		if string(got) != c.want || (err != nil) != (c.want == "") {
			t.Errorf("%s: got %q, error %v; want %q", c.name, got, err, c.want)
		}
	}
}
