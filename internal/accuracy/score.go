// Precision and recall of the findings on labelled reports, by family and by rule.

package main

import (
	"cmp"
	"context"
	"fmt"
	"maps"
	"slices"
	"strings"

	"github.com/fazhilint/fazhilint/internal/lint"
	"github.com/fazhilint/fazhilint/policies"
)

// tally counts what became of labels and findings.
type tally struct {
	wanted int // labels
	found  int // labels that some finding speaks of
	right  int // findings that some label speaks of
	wrong  int // findings of error or warning that no label speaks of
}

// add puts another tally to this one.
func (t *tally) add(other tally) {
	t.wanted += other.wanted
	t.found += other.found
	t.right += other.right
	t.wrong += other.wrong
}

// precision is the share of the findings that are right; 1 where there are none.
func (t *tally) precision() float64 { return share(t.right, t.right+t.wrong) }

// recall is the share of the faults that are found; 1 where there are none.
func (t *tally) recall() float64 { return share(t.found, t.wanted) }

// share is a part of a whole; of nothing, all.
func share(part, whole int) float64 {
	if whole == 0 {
		return 1
	}
	return float64(part) / float64(whole)
}

// score is what came of a set of reports.
type score struct {
	rules  map[string]*tally // by rule id
	misses []string
	alarms []string
}

// check runs the program over a set and compares.
func check(ctx context.Context, set []labelled, today int) (*score, error) {
	inputs := make([]lint.Input, len(set))
	for i := range set {
		inputs[i] = lint.Input{Name: set[i].Name, Path: set[i].Name}
	}
	run, err := lint.Check(ctx, inputs, lint.Options{Today: today, Jobs: 2})
	if err != nil {
		return nil, fmt.Errorf("check: %w", err)
	}
	s := &score{rules: make(map[string]*tally)}
	for i := range run.Files {
		if problem := run.Files[i].Problem; problem != nil {
			return nil, fmt.Errorf("%s: %s", run.Files[i].Name, problem.Message.EN)
		}
		s.report(&set[i], run.Files[i].Findings)
	}
	return s, nil
}

// report compares the findings of one report with its labels.
func (s *score) report(report *labelled, findings []lint.Finding) {
	for i := range report.Expect {
		want := &report.Expect[i]
		found := slices.ContainsFunc(findings, func(f lint.Finding) bool { return spoken(report, want, &f) })
		if !found && want.Optional {
			continue
		}
		t := s.rule(want.Family + "/" + want.Rule)
		t.wanted++
		if found {
			t.found++
		} else {
			s.misses = append(s.misses, fmt.Sprintf("%s: %s/%s: %s%s (%s)", report.Name, want.Family, want.Rule, want.Quote, want.Match, want.Why))
		}
	}
	for i := range findings {
		s.finding(report, &findings[i])
	}
}

// finding looks whether some label speaks of a finding.
func (s *score) finding(report *labelled, finding *lint.Finding) {
	speaks := func(want label) bool { return spoken(report, &want, finding) }
	switch {
	case slices.ContainsFunc(report.Expect, speaks):
		s.rule(finding.Rule).right++
	case finding.Level == policies.LevelInfo, slices.ContainsFunc(report.Allow, speaks):
	default:
		s.rule(finding.Rule).wrong++
		s.alarms = append(s.alarms, fmt.Sprintf("%s:%d:%d: %s %s", report.Name, finding.Place.Start.Line, finding.Place.Start.Column, finding.Rule, finding.Message.ZH))
	}
}

// rule is the tally of a rule.
func (s *score) rule(id string) *tally {
	if s.rules[id] == nil {
		s.rules[id] = &tally{}
	}
	return s.rules[id]
}

// family sums up the rules of a family; all of them for "".
func (s *score) family(name string) tally {
	var sum tally
	for id, t := range s.rules {
		if name == "" || strings.HasPrefix(id, name+"/") {
			sum.add(*t)
		}
	}
	return sum
}

// print writes the tallies as a table.
func (s *score) print(w *strings.Builder, byRule bool) {
	fmt.Fprintf(w, "%-34s %6s %6s %6s %6s %10s %7s\n", "", "faults", "found", "right", "wrong", "precision", "recall")
	line := func(name string, t tally) {
		fmt.Fprintf(w, "%-34s %6d %6d %6d %6d %10.3f %7.3f\n", name, t.wanted, t.found, t.right, t.wrong, t.precision(), t.recall())
	}
	for _, family := range policies.Families {
		line(family, s.family(family))
		if !byRule {
			continue
		}
		for _, id := range slices.SortedFunc(maps.Keys(s.rules), cmp.Compare) {
			if strings.HasPrefix(id, family+"/") {
				line("  "+id, *s.rules[id])
			}
		}
	}
	line("all", s.family(""))
}
