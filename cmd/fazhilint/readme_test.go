package main

import (
	"os"
	"path/filepath"
	"slices"
	"strings"
	"testing"
)

// TestReadmeShowsRealOutput wants every line of the README's sample to be what the program prints.
func TestReadmeShowsRealOutput(t *testing.T) {
	t.Chdir(filepath.Join("..", ".."))
	readme, err := os.ReadFile("README.md")
	if err != nil {
		t.Fatal(err)
	}
	_, rest, opened := strings.Cut(string(readme), "<!-- sample -->\n```text\n$ fazhilint ")
	sample, _, closed := strings.Cut(rest, "\n```\n<!-- /sample -->")
	if !opened || !closed {
		t.Fatal("README.md has no sample")
	}
	lines := strings.Split(sample, "\n")
	printed := strings.Split(call(t, strings.Fields(lines[0])...).stdout, "\n")
	for _, line := range lines[1:] {
		if !slices.Contains(printed, line) {
			t.Errorf("the program does not print this line of the README's sample:\n%s", line)
		}
	}
}
