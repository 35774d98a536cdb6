package dates_test

import (
	"strings"
	"testing"

	"github.com/fazhilint/fazhilint/parser/dates"
	"github.com/fazhilint/fazhilint/parser/internal/treetest"
)

// BenchmarkRead reads a text of some 10 KB that is denser in dates than reports are.
func BenchmarkRead(b *testing.B) {
	var text strings.Builder
	for text.Len() < 10_000 {
		text.WriteString("2022年，县政府认真学习贯彻党的二十大和二十届二中全会精神，深入实施“八五”普法规划，扎实推进依法行政各项工作。" +
			"截至2022年底，办结行政复议案件12件，比2021年增加3件，其中维持8件、驳回3件、终止1件，全部在法定期限以内审结，没有被纠错的案件。\n")
	}
	doc, runes := treetest.Plain(text.String(), 2022)
	b.ReportAllocs()
	for b.Loop() {
		dates.Read(doc, runes)
	}
}
