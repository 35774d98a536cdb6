package output_test

import (
	"strings"
	"testing"

	"github.com/google/go-cmp/cmp"
	"github.com/mattn/go-runewidth"

	"github.com/fazhilint/fazhilint/internal/lint"
	"github.com/fazhilint/fazhilint/internal/output"
	"github.com/fazhilint/fazhilint/policies"
)

func TestText(t *testing.T) {
	want := `报告/一 份.txt:3:5  错误  arithmetic/sum-mismatch  合计为10件，各项之和为9件。
    全年，共办理10件，其中复议4件、应诉5件。
            ^^^^^^
    报告/一 份.txt:4:1  相关：可能漏算
    另有1件在办。
    ^^^^^^^
    依据：某规定第三条

a,b:c%.txt:1:2  警告  format/leftover-markup  残留“\u202e\u001b[31m”：50%，见A:B。
    a\u202e\u001b[31mb
     ^^^^^^^^^^^^^^^^
    改为：\u202e\u001b[31m → \u2067

a,b:c%.txt:2:1  提示  format/heading-style  序号写法不一。
    1.甲
    ^^^^

bad\u001b[2J.txt  未能检查  文件为空

共检查 3 个文件：错误 1，警告 1，提示 1。
读到数字 9 个，核对关系 5 处：一致 3，不一致 1，无法核验 1。
1 个文件未能检查，见上。
文件夹中另有 1 个文件的格式还不能读取，没有检查：
    报告/旧.docx
`
	// The first place covers 共办理, whose column in the file is the fifth character of the line.
	run := sample()
	run.Files[0].Findings[0].Place = at(3, 5, "办理10", "全年，共办理10件，其中复议4件、应诉5件。")
	if diff := cmp.Diff(want, show(t, "text", "zh", run)); diff != "" {
		t.Errorf("text (-want +got):\n%s", diff)
	}
}

func TestTextIsColouredOnlyOnRequest(t *testing.T) {
	for _, colour := range []bool{false, true} {
		var b strings.Builder
		if err := output.Formats()["text"].Write(&b, sample(), output.Options{Language: "zh", Colour: colour}); err != nil {
			t.Fatal(err)
		}
		if strings.Contains(b.String(), "\x1b[") != colour {
			t.Errorf("colour %v: %q", colour, b.String())
		}
	}
}

// TestCaretsStandUnderTheWords wants the marks to cover exactly the columns of the words, wherever the line is cut.
func TestCaretsStandUnderTheWords(t *testing.T) {
	filler := strings.Repeat("依法履行职责，", 20)
	for name, c := range map[string]struct{ before, words, after string }{
		"short":           {"全年", "办理10件", "。"},
		"start of line":   {"", "办理10件", filler},
		"end of line":     {filler, "办理10件", ""},
		"middle":          {filler, "办理10件", filler},
		"full-width":      {filler, "１０％，《条例》", filler},
		"half-width":      {filler, "abc 10% (x)", filler},
		"tab before":      {"一\t二", "三10", filler},
		"tab inside":      {"一", "二\t三", "四"},
		"ambiguous width": {"“四个意识”", "“办理”", "……"},
	} {
		t.Run(name, func(t *testing.T) {
			line := c.before + c.words + c.after
			run := &lint.Run{Files: []lint.File{{Name: "a.txt", Findings: []lint.Finding{{
				Rule: "x/y", Level: policies.LevelError, Place: at(1, len([]rune(c.before))+1, c.words, line),
			}}}}}
			lines := strings.Split(show(t, "text", "zh", run), "\n")
			if got := marked(lines[1], lines[2]); strings.Join(strings.Fields(got), "") != strings.Join(strings.Fields(c.words), "") {
				t.Errorf("marks cover %q, want %q\n%s\n%s", got, c.words, lines[1], lines[2])
			}
			if w := columns(lines[1]); w > 84 {
				t.Errorf("excerpt is %d columns wide: %s", w, lines[1])
			}
		})
	}
}

// marked gives the part of a line that stands above the marks.
func marked(line, marks string) string {
	start := strings.Index(marks, "^")
	end := start + strings.Count(marks, "^")
	var b strings.Builder
	column := 0
	for _, r := range line {
		if column >= start && column < end {
			b.WriteRune(r)
		}
		column += columns(string(r))
	}
	return b.String()
}

// columns measures as terminals do.
func columns(s string) int {
	return (&runewidth.Condition{StrictEmojiNeutral: true}).StringWidth(s)
}
