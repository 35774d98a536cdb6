// The part of the rule catalogue that a run needs: read when a rule first has a finding, then remembered.

package lint

import (
	"fmt"
	"maps"
	"sync"

	"github.com/fazhilint/fazhilint/policies"
)

// catalogue remembers the rules that have findings. It is safe for use by many workers.
type catalogue struct {
	lock  sync.Mutex
	rules map[string]*policies.Rule
	bound func() ([]policies.Rule, error) // the rules that apply to reports on law-based government only
}

func newCatalogue() *catalogue {
	return &catalogue{rules: make(map[string]*policies.Rule), bound: sync.OnceValues(policies.ProfileRules)}
}

// rule gives a rule by id. A finding of a rule that is not in the catalogue has no words, so that is an error.
func (c *catalogue) rule(id string) (*policies.Rule, error) {
	c.lock.Lock()
	defer c.lock.Unlock()
	if rule, ok := c.rules[id]; ok {
		return rule, nil
	}
	rule, err := policies.RuleByID(id)
	if err != nil {
		return nil, fmt.Errorf("a finding names a rule without a description: %w", err)
	}
	c.rules[id] = rule
	return rule, nil
}

// known gives all rules that had findings.
func (c *catalogue) known() map[string]*policies.Rule {
	c.lock.Lock()
	defer c.lock.Unlock()
	return maps.Clone(c.rules)
}
