package fix

import (
	"context"
	"strings"
	"testing"

	"github.com/fazhilint/fazhilint/internal/lint"
)

// TestVerifyRefuses wants every change turned down that is not just what was planned.
func TestVerifyRefuses(t *testing.T) {
	t.Parallel()
	ctx := context.Background()
	f := &fixer{check: lint.NewChecker(ctx, lint.Options{Today: 20261231})}
	const text = "云溪县人民政府2022年度法治政府建设情况报告\n\n案件（2022）湘0104 行初45号，继续。\n"
	before, parsed, problem := f.check.Check(ctx, "a.txt", []byte(text))
	if problem != nil {
		t.Fatal(problem.Message.EN)
	}
	start, _, _ := strings.Cut(text, " ")
	at := len([]rune(start))
	var number []lint.Finding
	for _, finding := range before.Findings {
		if finding.Rule == "citations/case-number-format" {
			number = append(number, finding)
		}
	}
	if len(number) != 1 {
		t.Fatalf("%d findings of the number", len(number))
	}
	for name, c := range map[string]struct {
		edits   []Edit
		changed string
		says    string
	}{
		"as planned":        {[]Edit{{at, at + 1, ""}}, strings.Replace(text, " ", "", 1), ""},
		"something else":    {[]Edit{{at, at + 1, ""}}, strings.Replace(text, "继续", "结束", 1), "与预期不符"},
		"a digit":           {[]Edit{{at, at + 1, "6"}}, strings.Replace(text, " ", "6", 1), "文字或者数字"},
		"nothing put right": {[]Edit{{at, at + 1, "\u3000"}}, strings.Replace(text, " ", "\u3000", 1), "仍有或者新出现"},
		"something new":     {[]Edit{{at, at + 1, ""}, {at + 6, at + 7, "，，"}}, strings.Replace(strings.Replace(text, " ", "", 1), "，", "，，", 1), "新出现"},
		"unreadable":        {[]Edit{{at, at + 1, ""}}, "", "读不了"},
	} {
		err := f.verify(ctx, &attempt{"a.txt", before, parsed, number, []rune(text), c.edits, []byte(c.changed)})
		switch {
		case c.says == "" && err != nil:
			t.Errorf("%s: %v", name, err)
		case c.says != "" && (err == nil || !strings.Contains(problemOf(err).Message.ZH, c.says)):
			t.Errorf("%s: %v, want %s", name, err, c.says)
		}
	}
}

// TestOverlap leaves the second of two corrections that touch each other for another run.
func TestOverlap(t *testing.T) {
	t.Parallel()
	p := &plan{taken: map[int]bool{}, gaps: map[int]bool{}}
	p.take(Edit{3, 5, "x"})
	p.take(Edit{9, 9, "y"})
	for _, c := range []struct {
		edit Edit
		want bool
	}{
		{Edit{0, 3, ""}, false}, {Edit{4, 6, ""}, true}, {Edit{5, 6, ""}, false}, {Edit{5, 5, ""}, true}, {Edit{3, 3, ""}, true},
		{Edit{9, 9, ""}, true}, {Edit{9, 10, ""}, true}, {Edit{8, 9, ""}, true}, {Edit{7, 8, ""}, false},
	} {
		if got := p.clashes(c.edit); got != c.want {
			t.Errorf("%+v: %v", c.edit, got)
		}
	}
}
