// What every rule must bring along: words in both languages, a basis, examples and unit tests.

package policies

import (
	"io/fs"
	"regexp"
	"slices"
	"strings"
	"testing"

	"github.com/google/go-cmp/cmp"
)

// TestEveryRuleIsDescribed wants complete METADATA and the files beside each rule.
func TestEveryRuleIsDescribed(t *testing.T) {
	rules, err := Rules()
	if err != nil {
		t.Fatal(err)
	}
	if len(rules) == 0 {
		t.Fatal("no rules")
	}
	for i := range rules {
		rule := &rules[i]
		t.Run(rule.ID, func(t *testing.T) {
			both(t, "title", rule.Title)
			both(t, "description", rule.Description)
			if !slices.Contains([]string{LevelError, LevelWarning, LevelInfo}, rule.Level) {
				t.Errorf("level %q", rule.Level)
			}
			if len(rule.Basis) == 0 {
				t.Error("no basis")
			}
			for _, basis := range rule.Basis {
				both(t, "basis", basis)
			}
			messages(t, rule)
			beside(t, rule)
			if again, err := RuleByID(rule.ID); err != nil || again.ID != rule.ID {
				t.Errorf("RuleByID: %v, %v", again, err)
			}
		})
	}
}

// messages wants every message in both languages, with the same slots; a slot that is worded differently in a language
// bears its name at the end (difference_en).
func messages(t *testing.T, rule *Rule) {
	t.Helper()
	if len(rule.Messages) == 0 {
		t.Error("no messages")
	}
	slot := regexp.MustCompile(`\{[a-z0-9_]+\}`)
	for name, message := range rule.Messages {
		both(t, "message "+name, message)
		if diff := cmp.Diff(slots(slot, message.ZH, "_zh}"), slots(slot, message.EN, "_en}")); diff != "" {
			t.Errorf("message %s has other slots in English (-zh +en):\n%s", name, diff)
		}
		for _, text := range []string{message.ZH, message.EN} {
			if strings.ContainsAny(slot.ReplaceAllString(text, ""), "{}") {
				t.Errorf("message %s has a stray brace: %s", name, text)
			}
		}
	}
}

// slots lists the slots of a message without the name of its language.
func slots(slot *regexp.Regexp, text, language string) []string {
	names := slot.FindAllString(text, -1)
	for i := range names {
		if own, ok := strings.CutSuffix(names[i], language); ok {
			names[i] = own + "}"
		}
	}
	slices.Sort(names)
	return slices.Compact(names)
}

// beside wants unit tests, tables that exist, and examples of both kinds.
func beside(t *testing.T, rule *Rule) {
	t.Helper()
	name := strings.ReplaceAll(rule.ID, "-", "_")
	if _, err := fs.Stat(files, name+"_test.rego"); err != nil {
		t.Errorf("no unit tests: %v", err)
	}
	tables, err := embeddedTables()
	if err != nil {
		t.Fatal(err)
	}
	for _, table := range rule.Tables {
		if _, ok := tables[table]; !ok {
			t.Errorf("names a table that does not exist: %s", table)
		}
	}
	examples, err := ExamplesOf(rule)
	if err != nil {
		t.Fatal(err)
	}
	if len(examples.Bad) == 0 || len(examples.Good) == 0 {
		t.Errorf("%d bad and %d good examples; at least one of each is needed", len(examples.Bad), len(examples.Good))
	}
	for _, example := range slices.Concat(examples.Bad, examples.Good) {
		if example.Name == "" || strings.TrimSpace(example.Text) == "" {
			t.Errorf("an example lacks its name or text: %+v", example)
		}
	}
}

// both wants a text in both languages.
func both(t *testing.T, what string, text Text) {
	t.Helper()
	if strings.TrimSpace(text.ZH) == "" || strings.TrimSpace(text.EN) == "" {
		t.Errorf("%s is missing in a language: %+v", what, text)
	}
}
