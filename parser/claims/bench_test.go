// How long the reading of figures and claims takes on a report of about ten kilobytes.

package claims_test

import (
	"fmt"
	"strings"
	"testing"

	"github.com/fazhilint/fazhilint/parser/claims"
	"github.com/fazhilint/fazhilint/parser/figures"
	"github.com/fazhilint/fazhilint/parser/internal/treetest"
)

// denseParagraph is an invented paragraph as full of figures as a report's densest.
const denseParagraph = `全年共办理行政处罚案件1364件，其中简易程序823件，占60.3%，普通程序541件，占39.7%；罚没款486.3万元，比上年的512.6万元下降5.1%。` +
	`受理投诉举报2906件，同比增长6.2%，其中电话1514件、网络1153件、来信来访153件、其他86件；已办结2887件，办结率99.3%，群众满意率98.2%。` +
	`新收行政复议申请67件，加上上年结转5件，共办理72件，审结64件，结转下年8件；负责人出庭应诉率由81.5%提高至93.2%，提高11.7个百分点。`

func BenchmarkReport(b *testing.B) {
	var report strings.Builder
	for i := range 11 { // a paragraph that stands twice would be taken for a running header
		fmt.Fprintf(&report, "%d.第%d个街道。%s\n\n", i+1, i+1, denseParagraph)
	}
	doc := treetest.Parse(b, report.String())
	text := []rune(doc.Text)
	b.ReportAllocs()
	b.SetBytes(int64(len(doc.Text)))
	for b.Loop() {
		again := *doc
		again.Figures, again.Claims = nil, nil
		figures.Read(&again, text)
		claims.Read(&again, text)
	}
}

// BenchmarkOneSentence reads texts of one endless sentence, each of a wording whose reading looks for an end or a beginning: the time for
// each byte must be the same for the longer one.
func BenchmarkOneSentence(b *testing.B) {
	for name, wording := range map[string]string{
		"cases":    "2起案件为",
		"ordinals": "3起：第一起",
		"sums":     "甲1件、乙2件，总数3件，",
		"bare":     "仅甲就有5件，",
		"rates":    "查5件，办4件，办结率81.2%，",
	} {
		for _, length := range []int{5000, 20000} {
			b.Run(fmt.Sprintf("%s/%d", name, length), func(b *testing.B) {
				doc := treetest.Parse(b, strings.Repeat(wording, length/len([]rune(wording))))
				text := []rune(doc.Text)
				b.SetBytes(int64(len(doc.Text)))
				for b.Loop() {
					again := *doc
					again.Claims = nil
					claims.Read(&again, text)
				}
			})
		}
	}
}
