// The way back from policy values: what a finding may look like, and what is said of one that has the wrong shape.

package policies

import (
	"reflect"
	"strings"
	"testing"

	"github.com/google/go-cmp/cmp"
	"github.com/open-policy-agent/opa/v1/ast"
)

func TestFill(t *testing.T) {
	value := ast.MustParseTerm(`{
		"findings": {{
			"rule": "custom/a", "span": [3, 5], "message": "default", "args": {"n": "9"}, "more": true, "level": null,
			"related": [{"span": [0, 1], "note": {"zh": "甲"}}], "fixes": [{"span": [3, 4], "text": "（"}]
		}},
		"verdicts": {{"claim": 2, "verdict": "consistent", "computed": "", "reason": ""}}
	}`).Value
	want := Report{
		Findings: []Finding{{
			Rule: "custom/a", Span: [2]int{3, 5}, Message: "default", Args: map[string]string{"n": "9"},
			Related: []Related{{Span: [2]int{0, 1}, Note: map[string]string{"zh": "甲"}}},
			Fixes:   []Fix{{Span: [2]int{3, 4}, Text: "（"}},
		}},
		Verdicts: []Verdict{{Claim: 2, Verdict: Consistent}},
	}
	var got Report
	if err := fill(reflect.ValueOf(&got).Elem(), value); err != nil {
		t.Fatal(err)
	}
	if diff := cmp.Diff(want, got); diff != "" {
		t.Error(diff)
	}
}

func TestFillRefusesWrongShapes(t *testing.T) {
	for _, c := range []struct{ value, says string }{
		{`{"findings": {{"rule": 1}}}`, "rule"},
		{`{"findings": {{"span": [1]}}}`, "span"},
		{`{"findings": {{"span": [1.5, 2]}}}`, "span"},
		{`{"findings": {{"span": {"start": 1}}}}`, "span"},
		{`{"findings": {{"args": {"n": 9}}}}`, "args"},
		{`{"findings": {{"args": "n"}}}`, "args"},
		{`{"findings": {"rule"}}`, "findings"},
		{`{"verdicts": {{"claim": "2"}}}`, "claim"},
		{`[]`, "Report"},
	} {
		var got Report
		err := fill(reflect.ValueOf(&got).Elem(), ast.MustParseTerm(c.value).Value)
		if err == nil || !strings.Contains(err.Error(), c.says) {
			t.Errorf("%s: %v, want an error that names %s", c.value, err, c.says)
		}
	}
}
