// Every example of every rule runs through the whole program.

package lint_test

import (
	"context"
	"fmt"
	"strconv"
	"strings"
	"testing"

	"github.com/fazhilint/fazhilint/internal/lint"
	"github.com/fazhilint/fazhilint/policies"
)

// exampleDay is the day on which an example is read that does not name one.
const exampleDay = "2026-12-31"

// example is one example with the rule it belongs to.
type example struct {
	policies.Example
	rule  *policies.Rule
	bad   bool
	label string
}

// TestExamples wants the rule to find its bad examples and to leave its good ones alone.
func TestExamples(t *testing.T) {
	byDay := make(map[string][]example)
	for _, e := range examples(t) {
		day := e.Today
		if day == "" {
			day = exampleDay
		}
		byDay[day] = append(byDay[day], e)
	}
	for day, all := range byDay {
		today, err := strconv.Atoi(strings.ReplaceAll(day, "-", ""))
		if err != nil {
			t.Fatalf("day %q: %v", day, err)
		}
		inputs := make([]lint.Input, len(all))
		for i, e := range all {
			inputs[i] = lint.Input{Name: e.label + ".txt", Reader: strings.NewReader(e.Text)}
		}
		run, err := lint.Check(context.Background(), inputs, lint.Options{Today: today, Jobs: 2})
		if err != nil {
			t.Fatal(err)
		}
		for i, e := range all {
			t.Run(e.label, func(t *testing.T) { judge(t, e, &run.Files[i]) })
		}
	}
}

// examples lists the examples of all rules.
func examples(t *testing.T) []example {
	t.Helper()
	rules, err := policies.Rules()
	if err != nil {
		t.Fatal(err)
	}
	var all []example
	for i := range rules {
		own, err := policies.ExamplesOf(&rules[i])
		if err != nil {
			t.Error(err)
			continue
		}
		for j, e := range own.Bad {
			all = append(all, example{e, &rules[i], true, fmt.Sprintf("%s/bad-%d", rules[i].ID, j+1)})
		}
		for j, e := range own.Good {
			all = append(all, example{e, &rules[i], false, fmt.Sprintf("%s/good-%d", rules[i].ID, j+1)})
		}
	}
	return all
}

// judge compares what the rule said with what the example wants.
func judge(t *testing.T, e example, file *lint.File) {
	t.Helper()
	if file.Problem != nil {
		t.Fatalf("%s: not checked: %s", e.Name, file.Problem.Message.EN)
	}
	var said []string
	level := e.Level
	if level == "" {
		level = e.rule.Level
	}
	hit := false
	for i := range file.Findings {
		f := &file.Findings[i]
		if f.Rule != e.rule.ID {
			continue
		}
		said = append(said, fmt.Sprintf("%d:%d %s %s", f.Place.Start.Line, f.Place.Start.Column, f.Level, f.Message.ZH))
		hit = hit || f.Level == level && strings.Contains(f.Message.ZH, e.Says)
		if strings.ContainsAny(f.Message.ZH+f.Message.EN, "{}") || f.Message.ZH == "" || f.Message.EN == "" {
			t.Errorf("%s: message with an unfilled slot: %+v", e.Name, f.Message)
		}
	}
	switch {
	case e.bad && !hit:
		t.Errorf("%s: want a finding at level %s that says %q, got %q", e.Name, level, e.Says, said)
	case !e.bad && len(said) > 0:
		t.Errorf("%s: want nothing, got %q", e.Name, said)
	}
}
