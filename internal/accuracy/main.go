// Command accuracy measures the linter on labelled reports: precision and recall by family and rule, how many figures of
// case statistics are read as parts of claims, and how many harmful and harmless changes of right reports are told of.
// It judges nothing; `make accuracy` runs it.
package main

import (
	"context"
	"flag"
	"fmt"
	"log"
	"path/filepath"
	"strings"
)

// today is the day on which the reports are checked; no rule depends on it.
const today = 20261231

func main() {
	byRule := flag.Bool("rules", false, "also by rule")
	detail := flag.Bool("detail", false, "list what was missed, and findings that no label speaks of")
	mutations := flag.Bool("mutate", false, "also change right reports and see what is told of it")
	single := flag.String("statements", "", "also check the single statements of this folder")
	flag.Parse()
	var text strings.Builder
	ctx := context.Background()
	err := measure(ctx, &text, flag.Args(), *byRule, *detail, *mutations)
	if err == nil && *single != "" {
		err = measureStatements(ctx, &text, *single, *detail)
	}
	fmt.Print(text.String())
	if err != nil {
		log.Fatal(err)
	}
}

// measure prints the figures of each set of reports.
func measure(ctx context.Context, w *strings.Builder, folders []string, byRule, detail, mutations bool) error {
	for _, folder := range folders {
		set, err := readSet(folder)
		if err != nil {
			return err
		}
		if err := measureSet(ctx, w, filepath.ToSlash(folder), set, byRule, detail); err != nil {
			return err
		}
		if !mutations {
			continue
		}
		if err := measureMutations(ctx, w, set, detail); err != nil {
			return err
		}
	}
	return nil
}

// measureSet prints what is found in a set as it stands.
func measureSet(ctx context.Context, w *strings.Builder, folder string, set []labelled, byRule, detail bool) error {
	clean := 0
	for i := range set {
		if set[i].clean() {
			clean++
		}
	}
	fmt.Fprintf(w, "\n%s: %d reports, %d of them without faults\n", folder, len(set), clean)
	s, err := check(ctx, set, today)
	if err != nil {
		return err
	}
	s.print(w, byRule)
	c, err := covered(ctx, set)
	if err != nil {
		return err
	}
	fmt.Fprintf(w, "figures of case statistics that belong to a claim: %d of %d (%.3f)\n", c.tied, c.figures, share(c.tied, c.figures))
	if detail {
		list(w, "missed", s.misses)
		list(w, "no label speaks of", s.alarms)
		list(w, "figures without a claim", c.loose)
	}
	return nil
}

// measureStatements prints what is told of single statements.
func measureStatements(ctx context.Context, w *strings.Builder, folder string, detail bool) error {
	s, err := readStatements(ctx, folder)
	if err != nil {
		return err
	}
	s.print(w, detail)
	return nil
}

// list prints lines under a heading.
func list(w *strings.Builder, heading string, lines []string) {
	fmt.Fprintf(w, "%s: %d\n", heading, len(lines))
	for _, line := range lines {
		fmt.Fprintf(w, "    %s\n", line)
	}
}
