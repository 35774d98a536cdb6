package main

import (
	"os"
	"path/filepath"
	"strings"
	"testing"
)

// cut stands in the README's sample for lines left out.
const cut = "……"

// TestReadmeShowsRealOutput wants the README's sample to be what the program prints, but for the lines left out.
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
	command, shown, _ := strings.Cut(sample, "\n")
	printed := "\n" + call(t, strings.Fields(command)...).stdout
	for _, part := range strings.Split("\n"+shown+"\n", "\n"+cut) {
		if part = strings.Trim(part, "\n"); part == "" {
			continue
		}
		part = "\n" + part + "\n"
		_, after, found := strings.Cut(printed, part)
		if !found {
			t.Errorf("the program does not print this part of the README's sample, or not in this order:\n%s", part)
			continue
		}
		printed = "\n" + after
	}
}
