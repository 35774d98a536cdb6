package lint

import (
	"context"
	"strings"
	"testing"

	"github.com/google/go-cmp/cmp"

	"github.com/fazhilint/fazhilint/parser"
	"github.com/fazhilint/fazhilint/parser/source"
	"github.com/fazhilint/fazhilint/parser/tree"
	"github.com/fazhilint/fazhilint/policies"
)

// body is a report whose sentences the tests point at.
const body = `临川县人民政府2022年度法治政府建设情况报告

一、主要举措和成效

全年办理行政复议案件12件。全年办理行政应诉案件3件。

（一）行政执法

全年办理行政复议案件12件。

临川县人民政府
2023年2月15日
`

// placed gives findings of a rule at the occurrences of words in a text.
func placed(t *testing.T, text string, raw ...policies.Finding) []Finding {
	t.Helper()
	parsed, err := parser.Parse(context.Background(), "a.txt", []byte(text), parser.Options{})
	if err != nil {
		t.Fatal(err)
	}
	findings, err := newPlacer(parsed, newCatalogue()).findings(raw)
	if err != nil {
		t.Fatal(err)
	}
	return findings
}

// fault is a raw finding at the nth occurrence of words in the parsed text.
func fault(t *testing.T, text, words string, nth int) policies.Finding {
	t.Helper()
	parsed, err := parser.Parse(context.Background(), "a.txt", []byte(text), parser.Options{})
	if err != nil {
		t.Fatal(err)
	}
	rest, at := parsed.Document.Text, 0
	for range nth {
		before, after, found := strings.Cut(rest, words)
		if !found {
			t.Fatalf("%q is not there %d times", words, nth)
		}
		at += len([]rune(before)) + len([]rune(words))
		rest = after
	}
	return policies.Finding{
		Rule: "completeness/missing-date", Message: "default",
		Span: tree.Span{at - len([]rune(words)), at},
	}
}

func TestFindingsAreWordedAndPlaced(t *testing.T) {
	second := fault(t, body, "12件", 2)
	second.Related = []policies.Related{{Span: fault(t, body, "12件", 1).Span, Note: map[string]string{"zh": "前文", "en": "before"}}}
	second.Level = policies.LevelError
	got := placed(t, body, second, fault(t, body, "3件", 1), fault(t, body, "3件", 1))
	if len(got) != 2 {
		t.Fatalf("%d findings; the same one twice is told once", len(got))
	}
	first := Place{Start: source.Place{Line: 5, Column: 25}, End: source.Place{Line: 5, Column: 27}, Quote: "3件", Line: "全年办理行政复议案件12件。全年办理行政应诉案件3件。", From: 24, To: 26}
	if diff := cmp.Diff(first, got[0].Place); diff != "" {
		t.Errorf("place (-want +got):\n%s", diff)
	}
	if got[0].Level != policies.LevelWarning || got[1].Level != policies.LevelError {
		t.Errorf("levels %s, %s", got[0].Level, got[1].Level)
	}
	if got[0].Message.ZH != "报告末尾没有成文日期。" || got[0].Message.EN == "" || len(got[0].Basis) == 0 {
		t.Errorf("words: %+v", got[0])
	}
	if related := got[1].Related[0]; related.Place.Start.Line != 5 || related.Note.ZH != "前文" || related.Place.Quote != "12件" {
		t.Errorf("related: %+v", related)
	}
}

// TestFingerprints wants a finding to keep its name when the lines around it change, and two findings never to share one.
func TestFingerprints(t *testing.T) {
	find := func(text string) []string {
		var names []string
		for _, f := range placed(t, text, fault(t, text, "12件", 1), fault(t, text, "12件", 2), fault(t, text, "3件", 1)) {
			names = append(names, f.Fingerprint)
		}
		return names
	}
	want := find(body)
	if want[0] == want[1] || want[1] == want[2] || want[0] == want[2] {
		t.Errorf("shared: %q", want)
	}
	moved := strings.Replace(body, "一、主要", "\n\n一、主要", 1)
	spaced := strings.Replace(body, "（一）", "　　\n（一）", 1)
	for name, text := range map[string]string{"moved": moved, "spaced": spaced} {
		if diff := cmp.Diff(want, find(text)); diff != "" {
			t.Errorf("%s (-want +got):\n%s", name, diff)
		}
	}
}

func TestUnknownRuleIsAnError(t *testing.T) {
	parsed, err := parser.Parse(context.Background(), "a.txt", []byte(body), parser.Options{})
	if err != nil {
		t.Fatal(err)
	}
	if _, err := newPlacer(parsed, newCatalogue()).findings([]policies.Finding{{Rule: "no/such-rule"}}); err == nil {
		t.Error("a finding without words passed")
	}
}

func TestCount(t *testing.T) {
	doc := &tree.Document{Claims: make([]tree.Claim, 4), Figures: make([]tree.Figure, 7)}
	got := count(doc, strongest(doc, []policies.Verdict{
		{Claim: 0, Verdict: policies.Consistent},
		{Claim: 1, Verdict: policies.Consistent}, {Claim: 1, Verdict: policies.Inconsistent},
		{Claim: 2, Verdict: policies.NotCheckable}, {Claim: 2, Verdict: policies.Consistent},
		{Claim: 9, Verdict: policies.Consistent},
	}))
	if diff := cmp.Diff(Verdicts{Figures: 7, Consistent: 2, Inconsistent: 1, NotCheckable: 1}, got); diff != "" {
		t.Errorf("verdicts (-want +got):\n%s", diff)
	}
}
