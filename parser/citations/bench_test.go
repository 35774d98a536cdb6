package citations_test

import (
	"strings"
	"testing"

	"github.com/fazhilint/fazhilint/parser/citations"
	"github.com/fazhilint/fazhilint/parser/internal/treetest"
)

// BenchmarkRead reads a text of some 10 KB that is denser in citations than reports are.
func BenchmarkRead(b *testing.B) {
	var text strings.Builder
	for text.Len() < 10_000 {
		text.WriteString("县政府依据《行政处罚法》和《云溪县执法办法》（云政发〔2022〕8号）办理案件，全部在法定期限以内办结，没有被纠错的。" +
			"丁某不服罚款决定案，岳麓区人民法院作出（2020）湘0104行初45号行政判决书，判决驳回诉讼请求，长沙市中级人民法院以（2020）湘01行终7号行政判决书维持原判。\n")
	}
	doc, runes := treetest.Plain(text.String(), 2022)
	b.ReportAllocs()
	for b.Loop() {
		citations.Read(doc, runes)
	}
}
