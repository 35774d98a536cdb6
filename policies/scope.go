// Which rules apply to reports on law-based government only. They ask data.fazhilint.lib.report whether the document is one.

package policies

import (
	"fmt"
	"io/fs"
	"strings"

	"github.com/open-policy-agent/opa/v1/ast"
)

// ReportKind is the kind of document (tree.Meta.Kind) that all rules apply to.
const ReportKind = "law-government-report"

// profileCondition is how such a rule asks.
const profileCondition = "report.expected"

// ProfileRules lists the rules that have nothing to say of a document of another kind. Those of which only a part is
// bound to reports are not among them.
func ProfileRules() ([]Rule, error) {
	var bound []Rule
	for _, family := range Families {
		names, err := fs.Glob(files, family+"/*.rego") // in the order of their names
		if err != nil {
			return nil, fmt.Errorf("list rules: %w", err)
		}
		for _, name := range names {
			applies, err := boundToProfile(name)
			if err != nil {
				return nil, err
			}
			if !applies {
				continue
			}
			rule, err := readRule(name)
			if err != nil {
				return nil, err
			}
			bound = append(bound, *rule)
		}
	}
	return bound, nil
}

// boundToProfile says whether every finding of a rule depends on the condition.
func boundToProfile(name string) (bool, error) {
	source, err := files.ReadFile(name)
	if err != nil {
		return false, fmt.Errorf("read rule: %w", err)
	}
	if strings.HasSuffix(name, "_test.rego") || !strings.Contains(string(source), profileCondition) {
		return false, nil // without reading all of it
	}
	parsed, err := ast.ParseModule(name, string(source))
	if err != nil {
		return false, fmt.Errorf("read rule: %w", err)
	}
	m := definitions{}
	for _, rule := range parsed.Rules {
		own := rule.Head.Ref()[0].Value.String()
		m[own] = append(m[own], rule)
	}
	return m.conditional("findings", map[string]bool{}), nil
}

// definitions are the rules of a module by name.
type definitions map[string][]*ast.Rule

// conditional says whether all definitions of a name depend on the condition, themselves or through others. Known holds
// the answers found so far; a name that is being looked at does not depend on the condition through itself.
func (d definitions) conditional(name string, known map[string]bool) bool {
	if answer, ok := known[name]; ok || len(d[name]) == 0 {
		return answer
	}
	known[name] = false
	for _, rule := range d[name] {
		if !d.asks(rule, known) {
			return false
		}
	}
	known[name] = true
	return true
}

// asks says whether one definition depends on the condition.
func (d definitions) asks(rule *ast.Rule, known map[string]bool) bool {
	found := false
	for _, expr := range rule.Body {
		if expr.Negated {
			continue
		}
		ast.WalkRefs(expr, func(ref ast.Ref) bool {
			found = found || ref.String() == profileCondition || d.conditional(ref[0].Value.String(), known)
			return found
		})
		ast.WalkVars(expr, func(v ast.Var) bool {
			found = found || d.conditional(string(v), known)
			return found
		})
	}
	return found
}
