// A run with everything that a format has to show, made by hand.

package output_test

import (
	"strings"
	"testing"

	"github.com/fazhilint/fazhilint/internal/accepted"
	"github.com/fazhilint/fazhilint/internal/lint"
	"github.com/fazhilint/fazhilint/internal/output"
	"github.com/fazhilint/fazhilint/parser/source"
	"github.com/fazhilint/fazhilint/policies"
)

// sample has two faulty files, a clean one with a relation that could not be checked, one that is no report on law-based
// government, one that could not be checked and one that was left out. A finding of the second was let stand.
func sample() *lint.Run {
	sum := lint.Finding{
		Rule:    "arithmetic/sum-mismatch",
		Level:   policies.LevelError,
		Message: policies.Text{ZH: "合计为10件，各项之和为9件。", EN: "The total is 10, the parts add up to 9."},
		Basis:   []policies.Text{{ZH: "某规定第三条", EN: "Some provisions, article 3"}},
		Place:   at(3, 5, "共办理10件", "全年，共办理10件，其中复议4件、应诉5件。"),
		Related: []lint.Related{{
			Place: at(4, 1, "另有1件", "另有1件在办。"),
			Note:  policies.Text{ZH: "可能漏算", EN: "perhaps left out"},
		}},
		Expected:    "9",
		Actual:      "10",
		SectionPath: []string{"一、主要举措和成效", "（一）行政复议"},
		Fingerprint: "aaaa",
	}
	broken := lint.Finding{
		Rule:        "format/leftover-markup",
		Level:       policies.LevelWarning,
		Message:     policies.Text{ZH: "残留“\u202e\x1b[31m”：50%，见A:B。", EN: "Left over: \u202e\x1b[31m 50%, see A:B."},
		Place:       at(1, 2, "\u202e\x1b[31m", "a\u202e\x1b[31mb"),
		Fixes:       []lint.Fix{replacement(at(1, 2, "\u202e\x1b[31m", "a\u202e\x1b[31mb"), "\u2067")},
		Fingerprint: "bbbb",
	}
	style := lint.Finding{
		Rule:        "format/heading-style",
		Level:       policies.LevelInfo,
		Message:     policies.Text{ZH: "序号写法不一。", EN: "Mixed numbers."},
		Place:       lint.Place{Start: source.Place{Line: 2, Column: 1}, End: source.Place{Line: 3, Column: 3}, Quote: "1.甲2、乙", Line: "1.甲", To: 3},
		Fixes:       []lint.Fix{replacement(at(3, 2, "、", "2、乙"), "."), replacement(at(4, 2, "、", "3、丙"), "")},
		Fingerprint: "cccc",
	}
	standing := sum
	standing.Place, standing.Related, standing.Fingerprint = at(7, 1, "共9件", "共9件。"), nil, "dddd"
	return &lint.Run{
		AcceptedIn: "核定.yaml",
		Files: []lint.File{
			{Name: "报告/一 份.txt", Profile: "government", Findings: []lint.Finding{sum}, Verdicts: lint.Verdicts{Figures: 4, Consistent: 1, Inconsistent: 1, NotCheckable: 1}},
			{
				Name: "a,b:c%.txt", Findings: []lint.Finding{broken, style}, Verdicts: lint.Verdicts{Figures: 2},
				Accepted: []lint.Accepted{{Finding: standing, Reason: "旧\x1b[31m稿"}},
				Gone:     []accepted.Entry{{Rule: "dates/stale-year", Quote: "2019\u202e年", Reason: "引语", Fingerprint: "eeee"}},
			},
			{Name: "clean.txt", Verdicts: lint.Verdicts{Figures: 3, Consistent: 2}, Unchecked: []lint.Unchecked{open()}},
			{Name: "总结.txt", Outside: []policies.Rule{
				*rule("completeness/missing-date", policies.LevelWarning, "缺少成文日期"),
				*rule("dates/plan-year", policies.LevelError, "安排的年度不对"),
			}},
			{Name: "bad\x1b[2J.txt", Problem: &lint.Problem{Message: policies.Text{ZH: "文件为空", EN: "the file is empty"}}},
		},
		Rules: map[string]*policies.Rule{
			"arithmetic/sum-mismatch": rule("arithmetic/sum-mismatch", policies.LevelError, "合计不符"),
			"format/leftover-markup":  rule("format/leftover-markup", policies.LevelWarning, "残留标记"),
			"format/heading-style":    rule("format/heading-style", policies.LevelInfo, "序号写法"),
		},
		Skipped: []string{"报告/旧.docx"},
	}
}

// open is a relation that could not be checked.
func open() lint.Unchecked {
	return lint.Unchecked{
		Kind:    "total",
		Place:   at(5, 3, "共30余件，包括", "全年共30余件，包括甲类12件。"),
		Reading: policies.Text{ZH: "合计与分项（总数30余件，分项12件）", EN: "total and parts (whole 30余件; parts 12件)"},
		Reason:  "subset",
		Why:     policies.Text{ZH: "分项可能没有列全", EN: "perhaps not all parts are listed"},
	}
}

// at is a place on one line.
func at(line, column int, quote, text string) lint.Place {
	return lint.Place{
		Start: source.Place{Line: line, Column: column},
		End:   source.Place{Line: line, Column: column + len([]rune(quote))},
		Quote: quote,
		Line:  text,
		From:  column - 1,
		To:    column - 1 + len([]rune(quote)),
	}
}

// replacement is a fix that changes all of a place.
func replacement(place lint.Place, text string) lint.Fix {
	return lint.Fix{Place: &place, Text: text, Edits: []lint.Edit{{Place: &place, Text: text}}}
}

func rule(id, level, title string) *policies.Rule {
	family, _, _ := strings.Cut(id, "/")
	return &policies.Rule{
		ID: id, Family: family, Level: level,
		Title:       policies.Text{ZH: title, EN: "title of " + id},
		Description: policies.Text{ZH: title + "的说明", EN: "description of " + id},
		Basis:       []policies.Text{{ZH: "某规定第三条", EN: "Some provisions, article 3"}},
	}
}

// show gives a run in a format.
func show(t *testing.T, format, language string, run *lint.Run) string {
	t.Helper()
	return showFor(t, format, language, "", run)
}

// showFor does so where findings from a level on make the run fail.
func showFor(t *testing.T, format, language, failOn string, run *lint.Run) string {
	t.Helper()
	var b strings.Builder
	if err := output.Formats()[format].Write(&b, run, output.Options{Language: language, Version: "1.0.0", FailOn: failOn}); err != nil {
		t.Fatalf("write %s: %v", format, err)
	}
	return b.String()
}
