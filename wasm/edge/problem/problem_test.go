package problem

import (
	"errors"
	"fmt"
	"os"
	"strings"
	"testing"
)

// TestEveryCodeIsDescribed holds the table in README.md against the codes.
func TestEveryCodeIsDescribed(t *testing.T) {
	readme, err := os.ReadFile("../README.md")
	if err != nil {
		t.Fatal(err)
	}
	for code, status := range statuses {
		row := fmt.Sprintf("| `%s` | %d |", code, status)
		if !strings.Contains(string(readme), row) {
			t.Errorf("README.md has no row that starts with %s", row)
		}
	}
}

func TestOf(t *testing.T) {
	p := New(Port, "not %d", 1)
	if got := Of(fmt.Errorf("wrapped: %w", p)); got != p || got.Detail != "not 1" {
		t.Errorf("got %v", got)
	}
	if got := Of(errors.New("secret")); got.Code != Internal || strings.Contains(got.Detail, "secret") {
		t.Errorf("got %v", got)
	}
}
