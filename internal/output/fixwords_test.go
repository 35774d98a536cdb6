package output_test

import (
	"testing"

	"github.com/fazhilint/fazhilint/internal/lint"
	"github.com/fazhilint/fazhilint/internal/output"
)

func TestFixWords(t *testing.T) {
	fix := func(wrong, right string) lint.Fix { return lint.Fix{Place: &lint.Place{Quote: wrong}, Text: right} }
	for _, c := range []struct {
		fixes  []lint.Fix
		zh, en string
	}{
		{nil, "", ""},
		{[]lint.Fix{fix(",", "，")}, "“,”→“，”", "“,” → “，”"},
		{[]lint.Fix{fix(",", "，"), fix(",", "，"), fix(",", "，")}, "“,”→“，”（共3处）", "“,” → “，” (3 in all)"},
		{[]lint.Fix{fix("(", "（"), fix(")", "）")}, "“(”→“（”、“)”→“）”（共2处）", "“(” → “（”, “)” → “）” (2 in all)"},
		{[]lint.Fix{fix("1、", "1."), fix("2、", "2."), fix("3、", "3."), fix("4、", "4.")}, "“1、”→“1.”、“2、”→“2.”、“3、”→“3.”等（共4处）", "“1、” → “1.”, “2、” → “2.”, “3、” → “3.” and others (4 in all)"},
		{[]lint.Fix{fix("。", "")}, "“。”→（删去）", "“。” → (nothing)"},
		{[]lint.Fix{fix("", "》")}, "加上“》”", "add “》”"},
	} {
		if got := output.FixWords(c.fixes, "zh"); got != c.zh {
			t.Errorf("zh: %s, want %s", got, c.zh)
		}
		if got := output.FixWords(c.fixes, "en"); got != c.en {
			t.Errorf("en: %s, want %s", got, c.en)
		}
	}
}
