package source_test

import (
	"testing"

	"github.com/google/go-cmp/cmp"

	"github.com/fazhilint/fazhilint/parser/source"
)

func TestPlace(t *testing.T) {
	s := source.New([]rune("标题\n\n第二段，文字"), "text", "utf-8")
	for _, c := range []struct {
		off  int
		want source.Place
	}{
		{-3, source.Place{Line: 1, Column: 1}},
		{0, source.Place{Line: 1, Column: 1}},
		{2, source.Place{Line: 1, Column: 3}},
		{3, source.Place{Line: 2, Column: 1}},
		{4, source.Place{Line: 3, Column: 1}},
		{7, source.Place{Line: 3, Column: 4}},
		{99, source.Place{Line: 3, Column: 7}},
	} {
		if diff := cmp.Diff(c.want, s.Place(c.off)); diff != "" {
			t.Errorf("Place(%d): %s", c.off, diff)
		}
	}
}

func TestLine(t *testing.T) {
	s := source.New([]rune("甲\n乙丙\n"), "text", "utf-8")
	for n, want := range []string{"", "甲", "乙丙", "", ""} {
		if got := s.Line(n); got != want {
			t.Errorf("Line(%d) = %q, want %q", n, got, want)
		}
	}
	if s.Lines() != 3 {
		t.Errorf("Lines() = %d, want 3", s.Lines())
	}
}
