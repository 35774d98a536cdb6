// The bodies of the shipped rules stand in an order in which they can be evaluated as written, so that a start need not look for one.

package policies

import (
	"testing"

	"github.com/google/go-cmp/cmp"
	"github.com/open-policy-agent/opa/v1/ast"
)

// rulesCompiled compiles the shipped policies without the given stages: each rule as the compiler leaves it, by file and number.
func rulesCompiled(t *testing.T, skip []ast.StageID) map[string][]string {
	t.Helper()
	modules, err := embeddedModules()
	if err != nil {
		t.Fatal(err)
	}
	parsed, _, err := load(modules, &Options{Today: 20261231})
	if err != nil {
		t.Fatal(err)
	}
	compiler := ast.NewCompiler().WithCapabilities(capabilities()).WithSkipStages(skip...)
	compiler.Compile(parsed)
	if compiler.Failed() {
		t.Fatal(compiler.Errors)
	}
	rules := map[string][]string{}
	for name, m := range compiler.Modules {
		for _, rule := range m.Rules {
			rules[name] = append(rules[name], rule.String())
		}
	}
	return rules
}

// The stage that is skipped at each start checks that every variable is bound and moves expressions behind those that bind what they
// use. Where this test fails, put the expression of the rule it names behind the one that binds its variable.
func TestRulesStandInSafeOrder(t *testing.T) {
	var checked []ast.StageID
	for _, stage := range testedStages() {
		if stage != ast.StageCheckSafetyRuleBodies {
			checked = append(checked, stage)
		}
	}
	if len(checked) == len(testedStages()) {
		t.Fatal("the stage is not skipped: this test has nothing to say")
	}
	if diff := cmp.Diff(rulesCompiled(t, checked), rulesCompiled(t, testedStages())); diff != "" {
		t.Errorf("the compiler puts bodies into another order (-put +as written):\n%s", diff)
	}
}
