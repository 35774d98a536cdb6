// What courts are said to have decided without a case number.

package citations_test

import (
	"fmt"
	"testing"

	"github.com/google/go-cmp/cmp"
)

func TestRulings(t *testing.T) {
	t.Parallel()
	for _, row := range []struct {
		text string
		want []string
	}{
		{"法院以行政判决书准许原告撤回起诉。", []string{"行政|判决书||准许撤诉|行政判决书准许原告撤回起诉"}},
		{"法院作出判决书，裁定驳回原告的起诉。", []string{"|判决书|裁定|驳回起诉|判决书，裁定驳回原告的起诉"}},
		{"法院下达民事裁定书，判决驳回其诉讼请求。", []string{"民事|裁定书|判决|驳回诉讼请求|民事裁定书，判决驳回其诉讼请求"}},
		{"一审法院判决驳回原告的起诉。", []string{"||判决|驳回起诉|判决驳回原告的起诉"}},
		{"判决驳回诉讼请求21件、裁定驳回起诉8件。", []string{"||判决|驳回诉讼请求|判决驳回诉讼请求", "||裁定|驳回起诉|裁定驳回起诉"}},
		{"原告不服一审判决书，提起上诉，二审法院裁定准许撤回上诉。", []string{"||裁定|准许撤回上诉|裁定准许撤回上诉"}},
		{"依据生效判决书，准予强制执行。", []string{}}, // another case's paper
		{"法院作出的判决书已经生效。", []string{}},   // no outcome
		{"法院判决", []string{}},
		{"判决驳回起诉人的请求。", []string{}},                   // a person
		{"（2020）湘0104行初45号行政判决书，裁定驳回起诉。", []string{}}, // told with its number
	} {
		got := []string{}
		for _, p := range read(row.text).Rulings {
			got = append(got, fmt.Sprintf("%s|%s|%s|%s|%s", p.DocumentFor, p.Document, p.Verb, p.Outcome, p.Text))
		}
		if diff := cmp.Diff(row.want, got); diff != "" {
			t.Errorf("%q (-want +got):\n%s", row.text, diff)
		}
	}
}
