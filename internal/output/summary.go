// The account at the end of the text: what was checked, what came of it, what was not.

package output

import (
	"fmt"
	"maps"
	"slices"
	"strconv"

	"github.com/fatih/color"

	"github.com/fazhilint/fazhilint/internal/lint"
	"github.com/fazhilint/fazhilint/policies"
)

// summary says what was checked and what came of it.
func (t *textWriter) summary(run *lint.Run) {
	language := t.opt.Language
	account := &run.Account
	fmt.Fprintf(t, say(language, "共检查 %d 个文件：错误 %d，警告 %d，提示 %d。\n", "Files checked: %d; errors %d, warnings %d, infos %d.\n"),
		account.Checked(), account.Count(policies.LevelError), account.Count(policies.LevelWarning), account.Count(policies.LevelInfo))
	t.byRule(run)
	if account.Checked() > 0 {
		t.relations(account.Verdicts)
	}
	if n := account.Accepted; n > 0 {
		fmt.Fprintf(t, say(language, "另有 %d 处已核定，不再提示，见 %s。\n", "Accepted and not told of: %d, see %s.\n"), n, oneLine(run.AcceptedIn))
	}
	if n := account.Outside; n > 0 {
		fmt.Fprintf(t, say(language, "其中 %d 个未识别为法治政府建设情况报告，一部分规则没有检查，见上。\n",
			"Not recognised as reports on law-based government, and checked by some of the rules only: %d, see above.\n"), n)
	}
	t.leftOut(run)
}

// byRule says in words what the rules are about whose ids stand in the findings, and how many findings each has. It stands
// here once, and not in every finding, whose line says what is wrong already. The short output is for programs too and
// stays as it is.
func (t *textWriter) byRule(run *lint.Run) {
	if len(t.found) == 0 || t.opt.Short {
		return
	}
	language := t.opt.Language
	fmt.Fprintln(t, say(language, "各条规则（用 “fazhilint rules show <规则>” 看说明）：", "By rule ('fazhilint rules show <rule>' explains one):"))
	rows := make([][]string, 0, len(t.found))
	for _, id := range slices.Sorted(maps.Keys(t.found)) {
		title := ""
		if rule := run.Rules[id]; rule != nil {
			title = oneLine(rule.Title.In(language))
		}
		rows = append(rows, []string{indent + oneLine(id), title, strconv.Itoa(t.found[id])})
	}
	fmt.Fprintf(t, "%s", Columns(rows))
}

// leftOut says how many files were not looked at, and which were left out on request.
func (t *textWriter) leftOut(run *lint.Run) {
	language := t.opt.Language
	if failed := run.Account.NotChecked; failed > 0 {
		text := fmt.Sprintf(say(language, "有 %d 项未能检查，见上。", "Could not be checked: %d, see above."), failed)
		fmt.Fprintln(t, t.paint(text, color.FgRed, color.Bold))
	}
	if len(run.Skipped) > 0 {
		fmt.Fprintf(t, say(language, "按 --exclude 没有检查 %d 个：\n", "Left out by --exclude: %d\n"), len(run.Skipped))
		for _, name := range run.Skipped {
			fmt.Fprintf(t, "%s%s\n", indent, oneLine(name))
		}
	}
}

// relations counts what became of the numbers.
func (t *textWriter) relations(sum lint.Verdicts) {
	language := t.opt.Language
	fmt.Fprintf(t, say(language, "读到数字 %d 个，核对关系 %d 处：一致 %d，不一致 %d，无法核验 %d", "Figures read: %d; relations checked: %d (consistent %d, inconsistent %d, not checkable %d)"),
		sum.Figures, sum.Claims(), sum.Consistent, sum.Inconsistent, sum.NotCheckable)
	if sum.NotCheckable > 0 && !t.listed {
		fmt.Fprintf(t, "%s", say(language, "（加 --show-unchecked 可看是哪些）", " (--show-unchecked lists them)"))
	}
	fmt.Fprintln(t, say(language, "。", "."))
}
