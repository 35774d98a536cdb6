// Examples: what a rule must find and what it must leave alone, in the yaml file beside it.

package policies

import (
	"fmt"
	"strings"

	"go.yaml.in/yaml/v3"
)

// Examples are a rule's bad texts, each of which it must find, and good ones, in which it must find nothing.
type Examples struct {
	Bad  []Example `yaml:"bad"`
	Good []Example `yaml:"good"`
}

// Example is a text that runs through the whole program.
type Example struct {
	Name  string `yaml:"name"`            // what it shows, in a few Chinese words
	Text  string `yaml:"text"`            // the report or the part of one
	Says  string `yaml:"says,omitempty"`  // words that the Chinese message must hold (bad examples)
	Level string `yaml:"level,omitempty"` // level expected, when it is not the rule's own
	Today string `yaml:"today,omitempty"` // YYYY-MM-DD, when the day matters
}

// ExamplesOf reads the examples of a rule.
func ExamplesOf(rule *Rule) (*Examples, error) {
	name := strings.ReplaceAll(rule.ID, "-", "_") + ".yaml"
	content, err := files.ReadFile(name)
	if err != nil {
		return nil, fmt.Errorf("examples of %s: %w", rule.ID, err)
	}
	examples := &Examples{}
	if err := yaml.Unmarshal(content, examples); err != nil {
		return nil, fmt.Errorf("examples of %s: %w", rule.ID, err)
	}
	return examples, nil
}
