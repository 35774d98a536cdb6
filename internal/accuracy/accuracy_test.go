package main

import (
	"context"
	"os"
	"strings"
	"testing"

	"github.com/fazhilint/fazhilint/internal/lint"
	"github.com/fazhilint/fazhilint/parser/source"
	"github.com/fazhilint/fazhilint/policies"
)

// TestOpenReports holds the findings on the opened reports against what was reached: nothing that no label speaks of, and hardly
// a fault missed.
func TestOpenReports(t *testing.T) {
	folders := []string{"../../fixtures/accuracy/open"}
	if _, err := os.Stat("../../../shared/dev"); err == nil {
		folders = append(folders, "../../../shared/dev")
	}
	for _, folder := range folders {
		set, err := readSet(folder)
		if err != nil {
			t.Fatal(err)
		}
		s, err := check(context.Background(), set, today)
		if err != nil {
			t.Fatal(err)
		}
		all := s.family("")
		if all.precision() < 0.99 || all.recall() < 0.96 {
			t.Errorf("%s: precision %.3f, recall %.3f\n%s", folder, all.precision(), all.recall(), strings.Join(append(s.alarms, s.misses...), "\n"))
		}
	}
}

// TestStatements wants nothing told of statements that are right, and most of the wrong ones found.
func TestStatements(t *testing.T) {
	s, err := readStatements(context.Background(), "../../fixtures/accuracy/statements")
	if err != nil {
		t.Fatal(err)
	}
	if s.right < 1000 || len(s.told) > 0 {
		t.Errorf("of %d right statements, told of:\n%s", s.right, strings.Join(s.told, "\n"))
	}
	if found := share(s.wrong-len(s.missed), s.wrong); found < 0.75 {
		t.Errorf("of %d wrong statements, %.3f are found; missed:\n%s", s.wrong, found, strings.Join(s.missed, "\n"))
	}
}

// TestHarmlessRewrites wants nothing to be told of rewrites that leave every relation as it is.
func TestHarmlessRewrites(t *testing.T) {
	set, err := readSet("../../fixtures/accuracy/open")
	if err != nil {
		t.Fatal(err)
	}
	ctx := context.Background()
	j, err := newJudge(ctx)
	if err != nil {
		t.Fatal(err)
	}
	tried := newSample()
	for i := range set {
		if !set[i].clean() {
			continue
		}
		parsed, judged, err := j.read(ctx, set[i].Name, string(set[i].Text))
		if err != nil {
			t.Fatal(err)
		}
		if err := tried.try(ctx, j, set[i].Name, harmless(&set[i], parsed), alarms(judged)); err != nil {
			t.Fatal(err)
		}
	}
	if len(tried.kinds) < 10 || len(tried.told) > 0 {
		t.Errorf("%d kinds of rewrites tried; told of:\n%s", len(tried.kinds), strings.Join(tried.told, "\n"))
	}
}

// TestSpoken matches findings with labels by family and by words that touch, or by the message.
func TestSpoken(t *testing.T) {
	report := &labelled{Text: []rune("甲乙丙\n共10件，其中4件")}
	finding := func(line, column, length int) *lint.Finding {
		return &lint.Finding{
			Rule: "arithmetic/sum-mismatch", Message: policies.Text{ZH: "缺少第一责任人"},
			Place: lint.Place{Start: source.Place{Line: line, Column: column}, End: source.Place{Line: line, Column: column + length}},
		}
	}
	for name, c := range map[string]struct {
		want    label
		finding *lint.Finding
		spoken  bool
	}{
		"the words":      {label{Family: "arithmetic", Rule: "sum-mismatch", Quote: "10件"}, finding(2, 2, 3), true},
		"words beside":   {label{Family: "arithmetic", Rule: "sum-mismatch", Quote: "其中4件"}, finding(2, 2, 3), false},
		"another family": {label{Family: "dates", Quote: "10件"}, finding(2, 2, 3), false},
		"the message":    {label{Family: "arithmetic", Match: "第一责任人"}, finding(1, 1, 1), true},
		"other message":  {label{Family: "arithmetic", Match: "主要安排"}, finding(1, 1, 1), false},
	} {
		if got := spoken(report, &c.want, c.finding); got != c.spoken {
			t.Errorf("%s: %v", name, got)
		}
	}
}

// TestTallies works out precision and recall.
func TestTallies(t *testing.T) {
	sum := tally{wanted: 4, found: 3, right: 3, wrong: 1}
	if sum.precision() != 0.75 || sum.recall() != 0.75 {
		t.Errorf("precision %v, recall %v", sum.precision(), sum.recall())
	}
	if empty := (&tally{}); empty.precision() != 1 || empty.recall() != 1 {
		t.Error("nothing wanted and nothing told is no fault")
	}
}
