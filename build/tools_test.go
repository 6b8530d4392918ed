package main

import "testing"

func TestMajor(t *testing.T) {
	for version, want := range map[string]int{"v20.20.2": 20, "v9.0.0": 9, "v24": 24, "": 0, "none": 0} {
		if got := major(version); got != want {
			t.Errorf("major(%q) = %d, want %d", version, got, want)
		}
	}
}
