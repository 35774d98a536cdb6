package glyph_test

import (
	"testing"

	"github.com/fazhilint/fazhilint/parser/layout/glyph"
)

func TestClasses(t *testing.T) {
	for _, c := range []struct {
		name string
		is   func(rune) bool
		yes  string
		no   string
	}{
		{"Han", glyph.IsHan, "法治〇㐂", "a1。（"},
		{"digit", glyph.IsDigit, "09０９", "一a"},
		{"letter", glyph.IsASCIILetter, "azAZ", "ａ1法"},
		{"blank", glyph.IsBlank, " \t\u3000\u00A0\u200B\uFEFF\f", "\na1法。"},
		{"end", glyph.EndsSentence, "。！？", "，；.!?"},
		{"closer", glyph.IsCloser, "，。）》”%", "（《“a法"},
		{"pause", glyph.IsPause, "，、（《“", "。；）》”"},
	} {
		for _, r := range c.yes {
			if !c.is(r) {
				t.Errorf("%q is no %s", r, c.name)
			}
		}
		for _, r := range c.no {
			if c.is(r) {
				t.Errorf("%q is a %s", r, c.name)
			}
		}
	}
}

func TestWidth(t *testing.T) {
	for r, want := range map[rune]int{'a': 1, '1': 1, '法': 2, '，': 2, '“': 2, '\u3000': 2, '\u200B': 0, '①': 2} {
		if got := glyph.Width(r); got != want {
			t.Errorf("Width(%q) = %d, want %d", r, got, want)
		}
	}
}

func TestCompactAndTrim(t *testing.T) {
	s := []rune(" 甲 乙\u3000\n丙 ")
	if got := string(glyph.Compact(s)); got != "甲乙丙" {
		t.Errorf("Compact = %q", got)
	}
	if string(s) != " 甲 乙\u3000\n丙 " {
		t.Error("Compact changed its argument")
	}
	if from, to := glyph.Trim(s, 0, len(s)); from != 1 || to != len(s)-1 {
		t.Errorf("Trim = %d, %d", from, to)
	}
}
