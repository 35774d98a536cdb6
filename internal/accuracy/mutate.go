// Changes of right reports: harmful ones must be told of, harmless ones must not.

package main

import (
	"context"
	"fmt"
	"slices"
	"strings"

	"github.com/fazhilint/fazhilint/parser"
	"github.com/fazhilint/fazhilint/parser/tree"
	"github.com/fazhilint/fazhilint/policies"
)

// mutation is a report after one change.
type mutation struct {
	name  string // kind of change
	label string // what was changed, and the words around it, for the list of those that were missed
	text  string
}

// judge reads and judges texts.
type judge struct {
	engine *policies.Engine
}

// newJudge compiles the policies.
func newJudge(ctx context.Context) (*judge, error) {
	engine, err := policies.New(ctx, policies.Options{Today: today})
	if err != nil {
		return nil, fmt.Errorf("compile: %w", err)
	}
	return &judge{engine}, nil
}

// read parses a text and gives what the policies say of it.
func (j *judge) read(ctx context.Context, name, text string) (*parser.Parsed, *policies.Report, error) {
	parsed, err := parser.Parse(ctx, name, []byte(text), parser.Options{})
	if err != nil {
		return nil, nil, fmt.Errorf("parse %s: %w", name, err)
	}
	report, err := j.engine.Evaluate(ctx, parsed.Document)
	if err != nil {
		return nil, nil, fmt.Errorf("judge %s: %w", name, err)
	}
	return parsed, report, nil
}

// holds judges the claims of a document as they are now.
func (j *judge) holds(ctx context.Context, parsed *parser.Parsed) func(*tree.Claim) bool {
	return func(claim *tree.Claim) bool {
		report, err := j.engine.Evaluate(ctx, parsed.Document)
		if err != nil {
			return false
		}
		return slices.ContainsFunc(report.Verdicts, func(v policies.Verdict) bool { return v.Claim == claim.ID && v.Verdict == policies.Consistent })
	}
}

// alarms counts the findings of the arithmetic family that are more than a hint.
func alarms(report *policies.Report) int {
	n := 0
	for i := range report.Findings {
		if f := &report.Findings[i]; strings.HasPrefix(f.Rule, "arithmetic/") && f.Level != policies.LevelInfo {
			n++
		}
	}
	return n
}

// measureMutations changes the reports without faults and prints what is told of it.
func measureMutations(ctx context.Context, w *strings.Builder, set []labelled, detail bool) error {
	j, err := newJudge(ctx)
	if err != nil {
		return err
	}
	harm, rewrites := newSample(), newSample()
	for i := range set {
		report := &set[i]
		if !report.clean() {
			continue
		}
		parsed, judged, err := j.read(ctx, report.Name, string(report.Text))
		if err != nil {
			return err
		}
		before := alarms(judged)
		if err := harm.try(ctx, j, report.Name, harmful(report, parsed, judged, j.holds(ctx, parsed)), before); err != nil {
			return err
		}
		if err := rewrites.try(ctx, j, report.Name, harmless(report, parsed), before); err != nil {
			return err
		}
	}
	harm.print(w, "harmful changes found")
	rewrites.print(w, "harmless rewrites told of")
	if detail {
		list(w, "harmful changes missed", harm.quiet)
		list(w, "harmless rewrites told of", rewrites.told)
	}
	return nil
}

// sample counts mutations and those that were told of, by kind.
type sample struct {
	kinds       []string
	made, found map[string]int
	quiet, told []string
}

// newSample is an empty count.
func newSample() *sample { return &sample{made: map[string]int{}, found: map[string]int{}} }

// try judges mutations of a report that has so many findings before.
func (s *sample) try(ctx context.Context, j *judge, name string, mutations []mutation, before int) error {
	for _, m := range mutations {
		_, judged, err := j.read(ctx, name, m.text)
		if err != nil {
			return err
		}
		if s.made[m.name] == 0 {
			s.kinds = append(s.kinds, m.name)
		}
		s.made[m.name]++
		line := fmt.Sprintf("%s: %s: %s", name, m.name, m.label)
		if alarms(judged) > before {
			s.found[m.name]++
			s.told = append(s.told, line)
		} else {
			s.quiet = append(s.quiet, line)
		}
	}
	return nil
}

// print writes the shares by kind and over all.
func (s *sample) print(w *strings.Builder, heading string) {
	made, found := 0, 0
	for _, kind := range s.kinds {
		made += s.made[kind]
		found += s.found[kind]
	}
	fmt.Fprintf(w, "%s: %d of %d (%.3f)\n", heading, found, made, float64(found)/float64(max(made, 1)))
	for _, kind := range s.kinds {
		fmt.Fprintf(w, "    %-36s %5d of %5d\n", kind, s.found[kind], s.made[kind])
	}
}
