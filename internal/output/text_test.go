package output_test

import (
	"strings"
	"testing"

	"github.com/google/go-cmp/cmp"
	"github.com/mattn/go-runewidth"

	"github.com/fazhilint/fazhilint/internal/lint"
	"github.com/fazhilint/fazhilint/internal/output"
	"github.com/fazhilint/fazhilint/parser/source"
	"github.com/fazhilint/fazhilint/policies"
)

func TestText(t *testing.T) {
	want := `报告/一 份.txt:3:5  错误  arithmetic/sum-mismatch  合计为10件，各项之和为9件。
    全年，共办理10件，其中复议4件、应诉5件。
            ^^^^^^
    相关：报告/一 份.txt:4:1  可能漏算  另有1件
    依据：某规定第三条

a,b:c%.txt:1:2  警告  format/leftover-markup  残留“\u202e\u001b[31m”：50%，见A:B。
    a\u202e\u001b[31mb
     ^^^^^^^^^^^^^^^^
    改为：“\u202e\u001b[31m”→“\u2067”

a,b:c%.txt:2:1  提示  format/heading-style  序号写法不一。
    1.甲
    ^^^^
    改为：“、”→“.”、“、”→（删去）（共2处）

a,b:c%.txt  说明  核定清单里有 1 条这次没有出现：dates/stale-year“2019\u202e年”。改好了的，可以从清单里删去

clean.txt:5:3  无法核验  合计与分项（总数30余件，分项12件）：分项可能没有列全

总结.txt  说明  未识别为法治政府建设情况报告，只针对这种报告的规则没有检查（缺少成文日期；安排的年度不对）。如果它就是这种报告，请看标题和开头是否写明。

bad\u001b[2J.txt  未能检查  文件为空

共检查 4 个文件：错误 1，警告 1，提示 1。
各条规则（用 “fazhilint rules show <规则>” 看说明）：
    arithmetic/sum-mismatch  合计不符  1
    format/heading-style     序号写法  1
    format/leftover-markup   残留标记  1
读到数字 9 个，核对关系 5 处：一致 3，不一致 1，无法核验 1。
另有 1 处已核定，不再提示，见 核定.yaml。
其中 1 个未识别为法治政府建设情况报告，一部分规则没有检查，见上。
有 1 项未能检查，见上。
按 --exclude 没有检查 1 个：
    报告/旧.docx
`
	// The first place covers 共办理, whose column in the file is the fifth character of the line.
	run := sample()
	run.Files[0].Findings[0].Place = at(3, 5, "办理10", "全年，共办理10件，其中复议4件、应诉5件。")
	if diff := cmp.Diff(want, show(t, "text", "zh", run)); diff != "" {
		t.Errorf("text (-want +got):\n%s", diff)
	}
}

// TestShortText wants one line for each finding, and everything that is not a finding all the same.
func TestShortText(t *testing.T) {
	var b strings.Builder
	if err := output.Formats()["text"].Write(&b, sample(), output.Options{Language: "en", Short: true}); err != nil {
		t.Fatal(err)
	}
	want := `报告/一 份.txt:3:5  error  arithmetic/sum-mismatch  The total is 10, the parts add up to 9.
a,b:c%.txt:1:2  warning  format/leftover-markup  Left over: \u202e\u001b[31m 50%, see A:B.
a,b:c%.txt:2:1  info  format/heading-style  Mixed numbers.
a,b:c%.txt  note  1 accepted findings were not met: dates/stale-year '2019\u202e年'. Take those that were put right off the list
clean.txt:5:3  not checkable  total and parts (whole 30余件; parts 12件): perhaps not all parts are listed
总结.txt  note  not recognised as a report on law-based government; `
	if got := b.String(); !strings.HasPrefix(got, want) || !strings.Contains(got, "the file is empty\nFiles checked: 4; ") {
		t.Errorf("short text: %s", cmp.Diff(want, got))
	}
}

// TestNothingChecked wants no account of figures where no file was read.
func TestNothingChecked(t *testing.T) {
	run := &lint.Run{Files: []lint.File{{Name: "a.pdf", Problem: &lint.Problem{Message: policies.Text{ZH: "读不了", EN: "cannot"}}}}}
	if got := show(t, "text", "zh", run); strings.Contains(got, "读到数字") || !strings.Contains(got, "有 1 项未能检查") {
		t.Errorf("nothing checked:\n%s", got)
	}
}

// TestUncheckedAreMentioned wants the reader to be told how to see the relations that could not be checked.
func TestUncheckedAreMentioned(t *testing.T) {
	run := &lint.Run{Files: []lint.File{{Name: "a.txt", Verdicts: lint.Verdicts{Figures: 3, NotCheckable: 2}}}}
	if got := show(t, "text", "zh", run); !strings.Contains(got, "无法核验 2（加 --show-unchecked 可看是哪些）。") {
		t.Errorf("no hint:\n%s", got)
	}
}

// TestPlacesWithoutLines wants paragraphs where a file has no lines, in every format that shows places.
func TestPlacesWithoutLines(t *testing.T) {
	run := sample()
	place := func(p source.Place) lint.Place { return lint.Place{Start: p, End: p, Quote: "10件", Line: "共10件"} }
	run.Files = run.Files[:1]
	finding := &run.Files[0].Findings[0]
	finding.Place = place(source.Place{Line: 9, Column: 2, Paragraph: 7})
	finding.Related[0].Place = place(source.Place{Line: 12, Column: 8, Paragraph: 11, Table: 1, Row: 2, Cell: 3})
	finding.Fixes = []lint.Fix{replacement(finding.Place, "9件")}
	for format, wants := range map[string][]string{
		"text":   {"报告/一 份.txt 第7段第2字  错误  arithmetic/sum-mismatch", "相关：报告/一 份.txt 表1第2行第3格  可能漏算"},
		"github": {"::error file=报告/一 份.txt,title=arithmetic/sum-mismatch::报告/一 份.txt 第7段第2字 合计"},
		"junit":  {`name="报告/一 份.txt 第7段第2字 arithmetic/sum-mismatch"`},
		"sarif":  {`"startLine": 7,`},
		"json":   {`"paragraph": 7`, `"row": 2`},
	} {
		got := show(t, format, "zh", run)
		for _, want := range wants {
			if !strings.Contains(got, want) {
				t.Errorf("%s: no %q in\n%s", format, want, got)
			}
		}
		if format == "sarif" && strings.Contains(got, "startColumn") || format == "sarif" && strings.Contains(got, `"fixes"`) {
			t.Errorf("columns or fixes without lines:\n%s", got)
		}
	}
	finding.Place = place(source.Place{Line: 9, Column: 2, Paragraph: 1, Note: "header"})
	if got := show(t, "text", "en", run); !strings.Contains(got, "一 份.txt header paragraph 1 character 2  error") {
		t.Errorf("a header:\n%s", got)
	}
}

// TestPlacesOnWeb wants a page's source line for programs, what a reader counts beside it, and the words without their markup.
func TestPlacesOnWeb(t *testing.T) {
	run := sample()
	run.Files = run.Files[:1]
	finding := &run.Files[0].Findings[0]
	cell := source.Place{Line: 31, Column: 5876, Paragraph: 40, Character: 1, Table: 1, Row: 4, Cell: 2}
	finding.Place = lint.Place{Start: cell, End: cell, Quote: "210", Line: "|合计|210|100%|", From: 4, To: 7}
	finding.Related[0].Place = lint.Place{Start: source.Place{Line: 31, Column: 400, Paragraph: 7, Character: 12}, Quote: "120"}
	for format, wants := range map[string][]string{
		"text": {
			"报告/一 份.txt:31:5876（表1第4行第2格）  错误", "\n    |合计|210|100%|\n          ^^^\n",
			"相关：报告/一 份.txt:31:400（第7段第12字）  可能漏算",
		},
		"github": {"file=报告/一 份.txt,line=31,col=5876"},
		"json":   {`"column": 5876`, `"character": 12`},
	} {
		got := show(t, format, "zh", run)
		for _, want := range wants {
			if !strings.Contains(got, want) {
				t.Errorf("%s: no %q in\n%s", format, want, got)
			}
		}
	}
	if got := show(t, "text", "en", run); !strings.Contains(got, "报告/一 份.txt:31:5876 (table 1 row 4 cell 2)  error") {
		t.Errorf("in English:\n%s", got)
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
