// Paragraphs torn by line breaks that could not be mended, and other ways of writing the same.

package claims_test

import (
	"strings"
	"testing"

	"github.com/google/go-cmp/cmp"

	"github.com/fazhilint/fazhilint/parser/internal/treetest"
)

// TestTornParagraphs wants nothing certain where a sentence may be missing its beginning or end.
func TestTornParagraphs(t *testing.T) {
	for _, text := range []string{
		"全年办理行政许可1206宗，（其中农\n村宅基地审批86宗，临时救助341宗，其他779宗）。",
		"全年发生诉讼47件（一审28件、二审15件、\n再审4件）。",
	} {
		for _, line := range claimsOf(treetest.Parse(t, text)) {
			if strings.Contains(line, " certain ") && !strings.HasPrefix(line, "total certain complete 47件 = 28件 + 15件 + 4件") {
				t.Errorf("%s: %s", text, line)
			}
		}
	}
}

// TestSpellings wants the same claims whatever the width of digits and marks and however blanks are set.
func TestSpellings(t *testing.T) {
	plain := "全年办理行政处罚案件1364件，其中简易程序823件，普通程序541件；办结1350件，办结率98.97%，比2022年的1300件增长4.9%。"
	replace := func(pairs ...string) string { return strings.NewReplacer(pairs...).Replace(plain) }
	want := claimsOf(treetest.Parse(t, plain))
	if len(want) < 3 {
		t.Fatalf("too few claims: %q", want)
	}
	for name, text := range map[string]string{
		"half-width marks": replace("，", ",", "；", ";"),
		"blanks":           replace("1364件", " 1364 件", "823", " 823 ", "2022年", " 2022 年", "1300", " 1300 "),
		"full-width":       replace("1364", "１３６４", "823", "８２３", "541", "５４１"),
		"percent sign":     replace("%", "％"),
	} {
		got := claimsOf(treetest.Parse(t, text))
		for i := range got {
			got[i] = strings.NewReplacer(" 件", "件", "％", "%", "１３６４", "1364", "８２３", "823", "５４１", "541").Replace(got[i])
		}
		if diff := cmp.Diff(want, got); diff != "" {
			t.Errorf("%s (-want +got):\n%s", name, diff)
		}
	}
}
