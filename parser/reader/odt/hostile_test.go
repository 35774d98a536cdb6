package odt_test

import (
	"errors"
	"runtime"
	"strings"
	"testing"
	"time"

	"github.com/fazhilint/fazhilint/parser/internal/sourcetest"
	"github.com/fazhilint/fazhilint/parser/reader/fault"
	"github.com/fazhilint/fazhilint/parser/reader/odt"
)

// maxTime is how long any file may take.
const maxTime = 5 * time.Second

func TestHostile(t *testing.T) {
	text := content("", "<text:p>正文</text:p>")
	deep := func(n int, name string) string {
		return strings.Repeat("<"+name+">", n) + strings.Repeat("</"+name+">", n)
	}
	for _, c := range []struct {
		name     string
		parts    map[string]string
		rejected bool
		kind     string // "": it is read
	}{
		{"no text", map[string]string{}, false, fault.Damaged},
		{"another kind of document", map[string]string{"content.xml": `<office:document-content ` + names + `><office:body/></office:document-content>`}, false, fault.Damaged},
		{"cut off", map[string]string{"content.xml": text[:len(text)-60]}, false, fault.Damaged},
		{"encrypted", map[string]string{"content.xml": "\x01\x02", "META-INF/manifest.xml": `<manifest:encryption-data/>`}, false, fault.Locked},
		{"bomb", map[string]string{"content.xml": content("", strings.Repeat("<text:p/>", 2<<20))}, false, fault.Size},
		{"entities", map[string]string{"content.xml": `<!DOCTYPE x [<!ENTITY a "aaaa">]>` + content("", "<text:p>&a;</text:p>")}, false, fault.Damaged},
		{"deep elements", map[string]string{"content.xml": content("", deep(50_000, "text:section"))}, false, fault.Damaged},
		{"deep tables", map[string]string{"content.xml": content("", strings.Repeat("<table:table><table:table-row><table:table-cell>", 5000))}, false, fault.Damaged},
		{"deep things to skip", map[string]string{"content.xml": content("", "<office:forms>"+deep(50_000, "text:x")+"</office:forms>")}, false, fault.Damaged},
		{"loops in styles", map[string]string{"content.xml": content(`<style:style style:name="a" style:family="paragraph" style:parent-style-name="b"/><style:style style:name="b" style:family="paragraph" style:parent-style-name="a"/>`, `<text:h text:style-name="a">甲</text:h>`)}, false, ""},
		{"many blanks", map[string]string{"content.xml": content("", "<text:p>甲"+strings.Repeat(`<text:s text:c="2000000000"/>`, 1000)+"乙</text:p>")}, false, ""},
		{"many columns", map[string]string{"content.xml": content("", "<table:table>"+strings.Repeat(`<table:table-row><table:table-cell table:number-columns-spanned="2000000000" table:number-rows-spanned="2000000000"><text:p>1</text:p></table:table-cell><table:table-cell/></table:table-row>`, 5000)+"</table:table>")}, false, ""},
		{"many lists", map[string]string{"content.xml": content(numbers, strings.Repeat(`<text:list text:style-name="L1"><text:list-item text:start-value="999999999999"><text:p>甲</text:p></text:list-item></text:list>`, 20_000))}, false, ""},
		{"more paragraphs than any report has", map[string]string{"content.xml": content("", strings.Repeat("<text:p>甲</text:p>", 220_000))}, false, fault.Size},
		{"tracked changes to be rejected", map[string]string{"content.xml": content("", "<text:tracked-changes/><text:p>甲</text:p>")}, true, fault.Format},
		{"nothing to be rejected", map[string]string{"content.xml": text}, true, ""},
	} {
		t.Run(c.name, func(t *testing.T) {
			data := pack(t, c.parts)
			var before, after runtime.MemStats
			runtime.ReadMemStats(&before)
			start := time.Now()
			_, err := odt.Read(data, odt.Options{Rejected: c.rejected})
			took := time.Since(start)
			runtime.ReadMemStats(&after)
			if took > maxTime {
				t.Errorf("took %v", took)
			}
			t.Logf("%v, %d MiB allocated in all", took, (after.TotalAlloc-before.TotalAlloc)>>20)
			sourcetest.Kind(t, err, c.kind)
		})
	}
}

// FuzzRead reads parts that are anything: the archive itself is sound, or the fuzzer would never get past it.
func FuzzRead(f *testing.F) {
	f.Add(content(numbers+hidden, `<text:list text:style-name="L1"><text:list-item><text:p>甲 &amp;<text:s text:c="3"/></text:p></text:list-item></text:list><table:table><table:table-row><table:table-cell table:number-columns-spanned="2"><text:p>1</text:p></table:table-cell></table:table-row></table:table>`), styles(outline, ""))
	f.Add(content(bare, `<text:h text:outline-level="2">举措<text:note><text:note-body><text:p>注</text:p></text:note-body></text:note><draw:frame><draw:text-box><text:p>框</text:p></draw:text-box></draw:frame></text:h>`), styles(outline, "<style:master-page><style:header><text:p>眉</text:p></style:header></style:master-page>"))
	f.Fuzz(func(t *testing.T, main, common string) {
		src, err := odt.Read(pack(t, map[string]string{"content.xml": main, "styles.xml": common}), odt.Options{})
		if err != nil {
			var e *fault.Error
			if !errors.As(err, &e) || e.ZH == "" || e.EN == "" {
				t.Fatalf("error %v", err)
			}
			return
		}
		sourcetest.Check(t, src, func(string) int { return -1 })
	})
}
