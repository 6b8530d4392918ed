package main

import "testing"

// TestFillIn: the same page every time, whatever stands in its parts.
func TestFillIn(t *testing.T) {
	parts := map[string][]byte{"a": []byte("{{b}}"), "b": []byte("{{a}}"), "c": []byte("$1 {{")}
	for range 20 {
		if got := string(fillIn([]byte("<{{a}} {{b}} {{c}} {{d}}>"), parts)); got != "<{{b}} {{a}} $1 {{ {{d}}>" {
			t.Fatalf("got %q", got)
		}
	}
}
