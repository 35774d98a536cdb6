// Which rules apply to reports on law-based government only. They ask data.fazhilint.lib.report whether the document is one.

package policies

import (
	"fmt"
	"strings"
)

// ReportKind is the kind of document (tree.Meta.Kind) that all rules apply to.
const ReportKind = "law-government-report"

// profileCondition is what such a rule says in Rego.
const profileCondition = "report.expected"

// ProfileRules lists the rules that leave a document of another kind alone, wholly or in part.
func ProfileRules() ([]Rule, error) {
	rules, err := Rules()
	if err != nil {
		return nil, err
	}
	var bound []Rule
	for i := range rules {
		source, err := files.ReadFile(strings.ReplaceAll(rules[i].ID, "-", "_") + ".rego")
		if err != nil {
			return nil, fmt.Errorf("read rule: %w", err)
		}
		if strings.Contains(string(source), profileCondition) {
			bound = append(bound, rules[i])
		}
	}
	return bound, nil
}
