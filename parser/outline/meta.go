// What a report says of itself: title, issuer, year, kind, publication.

package outline

import (
	"strings"

	"github.com/fazhilint/fazhilint/parser/layout/glyph"
	"github.com/fazhilint/fazhilint/parser/match"
	"github.com/fazhilint/fazhilint/parser/tree"
)

// Kinds of documents, as in tree.Meta.
const (
	kindReport = "law-government-report"
	kindLaw    = "law"
	kindOther  = "other"
)

// openingParagraphs and openingLength bound where 现将…报告如下 can stand and how long it is, in paragraphs of text and
// characters.
const (
	openingParagraphs = 8
	openingLength     = 120
)

// readMeta fills Document.Meta but for the signature, which the blocks have told already.
func (b *builder) readMeta() {
	m := &b.doc.Meta
	if len(b.title) > 0 {
		m.Title = b.phrase(b.blocks[b.title[0]].start, b.blocks[b.title[len(b.title)-1]].end)
		m.Issuer = b.titleIssuer()
	}
	m.Opening = b.opening()
	m.Publication = b.publication()
	m.IssuerKind = b.issuerKind()
	m.Kind = b.documentKind()
	if m.Kind == kindReport {
		m.ReportYear = b.reportYear()
	}
}

// titleIssuer finds who reports in the title, line breaks of the title left out of account.
func (b *builder) titleIssuer() *tree.Phrase {
	span := b.doc.Meta.Title.Span
	s := make([]rune, 0, span[1]-span[0])
	at := make([]int, 0, cap(s))
	for i := span[0]; i < span[1]; i++ {
		if r := b.text[i]; r != '\n' && !glyph.IsBlank(r) {
			s, at = append(s, r), append(at, i)
		}
	}
	start, end := issuerIn(s)
	if end == 0 {
		return nil
	}
	return &tree.Phrase{Text: string(s[start:end]), Span: tree.Span{at[start], at[end-1] + 1}}
}

// opening finds the clause that announces the report: 现将…报告如下.
func (b *builder) opening() *tree.Phrase {
	n := 0
	for i := range b.blocks {
		k := &b.blocks[i]
		if k.kind != kindText && k.kind != kindHeading {
			continue
		}
		n++
		if n > openingParagraphs {
			break
		}
		if p := b.openingIn(k.start, k.end); p != nil {
			return p
		}
	}
	return nil
}

// openingIn looks for the opening in [start, end).
func (b *builder) openingIn(start, end int) *tree.Phrase {
	for i := start; i+1 < end; i++ {
		if b.text[i] != '如' || b.text[i+1] != '下' || !b.reports(start, i) {
			continue
		}
		from := b.announcedFrom(start, i)
		if from < 0 {
			continue
		}
		p := b.phrase(from, i+2)
		p.Year = openingYear(b.text[from : i+2])
		return p
	}
	return nil
}

// reports says whether what is announced before 如下 at i is a report.
func (b *builder) reports(start, i int) bool {
	for _, w := range []string{"报告", "汇报", "总结", "情况", "通报", "公布", "公开", "说明"} {
		n := len([]rune(w))
		if i-n >= start && match.HasAt(b.text, i-n, w) {
			return true
		}
	}
	return false
}

// announcedFrom gives the beginning of the clause that ends before i: 现将, 现就, 现把 or, failing these, 将 at the beginning
// of a clause; -1 when there is none in the sentence.
func (b *builder) announcedFrom(start, i int) int {
	clause := -1
	for k := i - 1; k >= start && i-k < openingLength; k-- {
		switch r := b.text[k]; {
		case r == '现' && (b.text[k+1] == '将' || b.text[k+1] == '就' || b.text[k+1] == '把' || b.text[k+1] == '对'):
			return k
		case r == '将' && clause < 0 && (k == start || glyph.IsCloser(b.text[k-1])):
			clause = k
		case glyph.EndsSentence(r):
			return clause
		}
	}
	return clause
}

// openingYear is the year that the opening reports on. 2019年度 counts before 2019年, and a year inside 《》 not at all.
func openingYear(s []rune) int {
	depth, found := 0, 0
	for i := 0; i < len(s); i++ {
		switch s[i] {
		case '《':
			depth++
		case '》':
			depth = max(depth-1, 0)
		}
		if depth > 0 {
			continue
		}
		year, start, end := findYear(s[:min(len(s), i+8)], i)
		if year == 0 || start != i {
			continue
		}
		if end < len(s) && s[end] == '度' {
			return year
		}
		if found == 0 {
			found = year
		}
	}
	return found
}

// reportYear is the year the report is about: the title's, else the opening's, else that of the first sentence or heading.
func (b *builder) reportYear() int {
	m := &b.doc.Meta
	if m.Title != nil && m.Title.Year > 0 {
		return m.Title.Year
	}
	if m.Opening != nil && m.Opening.Year > 0 {
		return m.Opening.Year
	}
	for i := range b.blocks {
		if b.blocks[i].kind != kindText {
			continue
		}
		if y, _ := leadingYear(b.runes(i)); y > 0 {
			return y
		}
		break
	}
	for i := range b.doc.Sections {
		if y := b.doc.Sections[i].Year; y > 0 {
			if isPlan(b.doc.Sections[i].Heading) {
				return y - 1
			}
			return y
		}
	}
	return 0
}

// isPlan says whether a heading is about the year to come.
func isPlan(heading string) bool {
	for _, w := range []string{"安排", "打算", "计划", "思路", "下一步", "举措和安排"} {
		if strings.Contains(heading, w) {
			return true
		}
	}
	return false
}

// issuerKind tells what kind of body reports, by the title or by the signature.
func (b *builder) issuerKind() string {
	m := &b.doc.Meta
	if m.Issuer != nil {
		return officeKind(m.Issuer.Text)
	}
	if m.Signature != nil && m.Signature.Issuer != nil {
		return officeKind(m.Signature.Issuer.Text)
	}
	return ""
}

// publication reads the date on the lines that a web page prints about itself.
func (b *builder) publication() *tree.Day {
	dated := []string{"发布日期", "发布时间", "发表日期", "发表时间", "公开日期", "公开时间", "日期", "时间"}
	for _, f := range b.page.Furniture {
		if f.Kind != "publication-line" {
			continue
		}
		s := b.text[f.Span[0]:f.Span[1]]
		if day := bareDay(s); day != nil {
			return moved(day, f.Span[0])
		}
		text := string(glyph.Compact(s))
		if day := findDay(s); day != nil && (match.ContainsAny(text, dated...) || day.Span[0] == 0) {
			return moved(day, f.Span[0])
		}
	}
	return nil
}

// documentKind tells a report on building a government under law from other documents.
func (b *builder) documentKind() string {
	m := &b.doc.Meta
	if b.articles() >= lawArticles {
		return kindLaw
	}
	if m.Title != nil {
		title := dropBracketed(m.Title.Text)
		if match.EndsWithAny(title, "方案", "要点", "计划", "规划", "通知", "意见", "办法", "细则", "条例", "规定", "法") {
			return kindOther
		}
		if match.ContainsAny(title, subjects()...) {
			return kindReport
		}
		// A title such as 2024年工作总结 leaves it to the opening to say what is reported on.
		if !match.EndsWithAny(title, "工作报告", "报告", "总结", "汇报", "情况") || match.ContainsAny(title, "政府工作报告", "信息公开") {
			return kindOther
		}
		return kindIf(m.Opening != nil && match.ContainsAny(m.Opening.Text, subjects()...))
	}
	if m.Opening != nil && match.ContainsAny(m.Opening.Text, subjects()...) {
		return kindReport
	}
	n := 0
	for i := range b.doc.Sections {
		if match.ContainsAny(b.doc.Sections[i].Heading, subjects()...) {
			n++
		}
	}
	if n >= 2 {
		return kindReport
	}
	return kindIf(m.Opening != nil && b.mentions() >= 2)
}

// lawArticles is how many paragraphs that open with 第…条 make a law.
const lawArticles = 3

// articles counts the paragraphs that open as articles of a law do: 第十二条 and a blank.
func (b *builder) articles() int {
	n := 0
	for i := range b.blocks {
		if opensArticle(b.runes(i)) {
			n++
		}
	}
	return n
}

// opensArticle says whether a paragraph opens with 第…条.
func opensArticle(s []rune) bool {
	if len(s) < 4 || s[0] != '第' {
		return false
	}
	k := 1
	for k < min(len(s), 9) && (glyph.IsDigit(s[k]) || strings.ContainsRune("一二三四五六七八九十百零〇", s[k])) {
		k++
	}
	return k > 1 && k+1 < len(s) && s[k] == '条' && (glyph.IsBlank(s[k+1]) || s[k+1] == '之')
}

func kindIf(report bool) string {
	if report {
		return kindReport
	}
	return kindOther
}

// mentions counts the first paragraphs that are about the subject.
func (b *builder) mentions() int {
	n := 0
	for i := range b.blocks[:min(len(b.blocks), openingParagraphs)] {
		if match.ContainsAny(string(b.runes(i)), subjects()...) {
			n++
		}
	}
	return n
}
