package citations_test

import (
	"strconv"
	"strings"
	"testing"

	"github.com/google/go-cmp/cmp"

	"github.com/fazhilint/fazhilint/parser/tree"
)

// summary writes a case number in the form of caseTable.
func summary(n *tree.CaseNumber) string {
	level := n.Level
	if level == "" {
		level = "-"
	}
	out := strings.Join([]string{strconv.Itoa(n.Year), n.Court, level, n.Type, n.Serial, n.Style}, " ")
	if n.Suffix != "" {
		out += " " + n.Suffix
	}
	if len(n.Defects) > 0 {
		out += " !" + strings.Join(n.Defects, ",")
	}
	if n.Broken {
		out += " ~"
	}
	return out
}

func TestCaseNumbers(t *testing.T) {
	t.Parallel()
	for _, row := range caseTable {
		for _, frame := range []string{"%", "法院作出%行政判决书，判决驳回。", "经审理，%案件已结。"} {
			text := strings.ReplaceAll(frame, "%", row[0])
			if strings.Contains(row[1], "missing-号") && frame != "%" {
				continue
			}
			doc := read(text)
			got := []string{}
			for i := range doc.CaseNumbers {
				got = append(got, summary(&doc.CaseNumbers[i]))
			}
			if diff := cmp.Diff([]string{row[1]}, got); diff != "" {
				t.Errorf("%q (-want +got):\n%s", text, diff)
			}
			if n := len(doc.DocumentNumbers); n > 0 {
				t.Errorf("%q: also read as a document number", text)
			}
		}
	}
}

func TestNotCaseNumbers(t *testing.T) {
	t.Parallel()
	for _, text := range notCases {
		if doc := read("按照" + text + "的要求，"); len(doc.CaseNumbers) > 0 {
			t.Errorf("%q read as %s", text, summary(&doc.CaseNumbers[0]))
		}
	}
}

func TestCanonicalCaseNumbers(t *testing.T) {
	t.Parallel()
	for text, want := range map[string]string{
		"(2019)津 0116 行初 045 号":   "（2019）津0116行初45号",
		"〔2024〕川0107行初58号":        "（2024）川0107行初58号",
		"（2019）津0116行初字第45号":      "（2019）津0116行初45号",
		"(2015)通中行终字第00129号":      "（2015）通中行终字第00129号",
		"（2019）津03终13号":           "",
		"（2017）穗行终88号":            "",
		"（2022）津0104执50号之一":       "（2022）津0104执50号之一",
		"（2019）津0116行初45行政裁定书，准许": "（2019）津0116行初45号",
	} {
		doc := read(text)
		if len(doc.CaseNumbers) != 1 || doc.CaseNumbers[0].Canonical != want {
			t.Errorf("%q: read %+v, want canonical %q", text, doc.CaseNumbers, want)
		}
	}
}
