// Package docgen writes the parts of the documentation that follow from the program itself: the rule pages from METADATA and
// examples, the reference of the document tree from its schema.
package docgen

import (
	"fmt"
	"strings"
	"text/template"

	"github.com/fazhilint/fazhilint/internal/output"
	"github.com/fazhilint/fazhilint/policies"
)

// FamilyName is what a family of rules is called in Chinese.
func FamilyName(family string) string {
	names := map[string]string{
		"completeness": "完整性",
		"arithmetic":   "数字勾稽",
		"dates":        "日期与年度",
		"citations":    "引文与文号",
		"format":       "体例",
	}
	if name, ok := names[family]; ok {
		return name
	}
	return family
}

// page is a rule with its examples.
type page struct {
	policies.Rule
	Examples *policies.Examples
}

// group is a family with its rules.
type group struct {
	Family string
	Rules  []policies.Rule
}

// RulePages gives every rule's page, and the index, by path below docs/rules.
func RulePages() (map[string]string, error) {
	rules, err := policies.Rules()
	if err != nil {
		return nil, fmt.Errorf("rule pages: %w", err)
	}
	pages := make(map[string]string, len(rules)+1)
	for i := range rules {
		examples, err := policies.ExamplesOf(&rules[i])
		if err != nil {
			return nil, fmt.Errorf("rule pages: %w", err)
		}
		if pages[rules[i].ID+".md"], err = render(rulePage, page{rules[i], examples}); err != nil {
			return nil, err
		}
	}
	pages["README.md"], err = render(indexPage, groups(rules))
	return pages, err
}

// groups sorts rules, which come family by family, into groups.
func groups(rules []policies.Rule) []group {
	var all []group
	for i := range rules {
		if len(all) == 0 || all[len(all)-1].Family != rules[i].Family {
			all = append(all, group{Family: rules[i].Family})
		}
		last := &all[len(all)-1]
		last.Rules = append(last.Rules, rules[i])
	}
	return all
}

// render fills in a template.
func render(text string, data any) (string, error) {
	functions := template.FuncMap{
		"family": FamilyName,
		"level":  func(level string) string { return output.LevelName(level, "zh") },
		"fence":  fence,
		"file":   func(id string) string { return strings.ReplaceAll(id, "-", "_") + ".rego" },
		"cell":   inCell,
	}
	parsed, err := template.New("page").Funcs(functions).Parse(text)
	if err != nil {
		return "", fmt.Errorf("rule pages: %w", err)
	}
	var b strings.Builder
	if err := parsed.Execute(&b, data); err != nil {
		return "", fmt.Errorf("rule pages: %w", err)
	}
	return b.String(), nil
}

// fence puts an example between marks that do not occur in it; what cannot be seen is written as an escape.
func fence(text string) string {
	marks := "```"
	for strings.Contains(text, marks) {
		marks += "`"
	}
	return marks + "text\n" + output.Visible(strings.Trim(text, "\n")) + "\n" + marks
}
