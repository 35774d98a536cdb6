// The reading: a report's text as the rules see it, with marks that say what each piece was taken for, so that a person
// can hold it beside the document.

package output

import (
	"fmt"
	"io"
	"slices"
	"strconv"
	"strings"

	"github.com/fazhilint/fazhilint/parser/tree"
	"github.com/fazhilint/fazhilint/policies"
)

// WriteReading shows what was read of one report in a language (zh or en).
func WriteReading(w io.Writer, doc *tree.Document, language string) error {
	r := &readingWriter{doc: doc, text: []rune(doc.Text), language: language, tables: doc.Tables}
	r.run = slices.DeleteFunc(slices.Clone(doc.Sections), func(s tree.Section) bool { return !s.RunIn })
	r.head()
	for i := range doc.Paragraphs {
		r.paragraph(&doc.Paragraphs[i])
	}
	r.furniture()
	return put(w, r.out.String())
}

// readingWriter collects the reading of one report.
type readingWriter struct {
	out      strings.Builder
	doc      *tree.Document
	text     []rune
	language string
	run      []tree.Section // headings that open a paragraph, those still to come
	tables   []tree.Table   // those still to come
}

// mark writes a line with a mark before it.
func (r *readingWriter) mark(mark, text string) {
	fmt.Fprintf(&r.out, say(r.language, "【%s】%s\n", "[%s] %s\n"), oneLine(mark), oneLine(text))
}

// head says what was read and what it was taken for.
func (r *readingWriter) head() {
	meta := &r.doc.Meta
	r.mark(say(r.language, "文件", "file"), fmt.Sprintf(say(r.language, "%s（%s，%s）", "%s (%s, %s)"),
		r.doc.Source.Name, r.doc.Source.Format, r.doc.Source.Encoding))
	kind := outsideTitle(r.language)
	if meta.Kind == policies.ReportKind {
		kind = say(r.language, "法治政府建设情况报告", "report on law-based government")
	}
	if meta.ReportYear > 0 {
		kind += say(r.language, "，", ", ") + strconv.Itoa(meta.ReportYear) + say(r.language, "年度", "")
	}
	r.mark(say(r.language, "识别为", "taken for"), kind)
	r.out.WriteString("\n")
}

// excerpt gives the text at span.
func (r *readingWriter) excerpt(span tree.Span) string {
	start := min(max(span[0], 0), len(r.text))
	return string(r.text[start:min(max(span[1], start), len(r.text))])
}

// paragraph shows one paragraph with its mark; plain text has none.
func (r *readingWriter) paragraph(p *tree.Paragraph) {
	for len(r.run) > 0 && r.run[0].Span[0] < p.Span[1] {
		r.mark(r.section(&r.run[0])+say(r.language, "，在段首", ", opens the paragraph"), r.run[0].Heading)
		r.run = r.run[1:]
	}
	switch {
	case p.Kind == "table":
		r.table(p)
	case p.Kind == "heading" && p.Section >= 0 && p.Section < len(r.doc.Sections):
		s := &r.doc.Sections[p.Section]
		r.out.WriteString("\n")
		r.mark(r.section(s), s.Heading)
	case p.Kind == "text":
		r.out.WriteString(Visible(r.excerpt(p.Span)) + "\n")
	default:
		r.mark(paragraphName(p.Kind, r.language), r.excerpt(p.Span))
	}
}

// section names a heading: its level and its number.
func (r *readingWriter) section(s *tree.Section) string {
	name := fmt.Sprintf(say(r.language, "%d级标题", "heading %d"), s.Level)
	if s.Number == nil {
		return name + say(r.language, "，无序号", ", no number")
	}
	return name + say(r.language, "，序号", ", number ") + strings.TrimSpace(s.Number.Raw)
}

// table shows a table row by row.
func (r *readingWriter) table(p *tree.Paragraph) {
	for len(r.tables) > 0 && r.tables[0].Span[0] < p.Span[0] {
		r.tables = r.tables[1:]
	}
	if len(r.tables) == 0 || r.tables[0].Span[0] >= p.Span[1] {
		r.mark(paragraphName(p.Kind, r.language), r.excerpt(p.Span))
		return
	}
	t := &r.tables[0]
	title := fmt.Sprintf(say(r.language, "%d行，表头%d行", "rows: %d, of which header: %d"), len(t.Rows), t.Header)
	if t.Caption != "" {
		title += say(r.language, "，", ", ") + t.Caption
	}
	r.mark(paragraphName(p.Kind, r.language), title)
	for _, row := range t.Rows {
		cells := make([]string, len(row))
		for i := range row {
			cells[i] = oneLine(row[i].Text)
		}
		fmt.Fprintf(&r.out, "%s| %s |\n", indent, strings.Join(cells, " | "))
	}
}

// furniture shows what was set apart from the report.
func (r *readingWriter) furniture() {
	if len(r.doc.Furniture) == 0 {
		return
	}
	r.out.WriteString(say(r.language, "\n以下不作为报告正文：\n", "\nSet apart from the report:\n"))
	for _, f := range r.doc.Furniture {
		r.mark(furnitureName(f.Kind, r.language), r.excerpt(f.Span))
	}
}

// paragraphName is what a kind of paragraph is called; the kinds are those of tree.Paragraph.
func paragraphName(kind, language string) string {
	names := map[string]string{
		"title": "标题", "salutation": "称谓", "heading": "小标题", "table": "表格",
		"signature": "署名", "date": "成文日期", "note": "附注",
	}
	return chineseName(names, kind, language)
}

// furnitureName is what a kind of furniture is called; the kinds are those of tree.Furniture.
func furnitureName(kind, language string) string {
	names := map[string]string{
		"navigation": "网页导航", "page-number": "页码", "running-header": "页眉", "publication-line": "发布信息",
		"share-line": "分享按钮", "footer": "页脚", "site-clock": "网站时钟", "contents": "目录", "note": "注释", "leftover": "转换留下的内容",
	}
	return chineseName(names, kind, language)
}

// chineseName looks a kind up for Chinese; in English, and where it is not known, the kind names itself.
func chineseName(names map[string]string, kind, language string) string {
	if name, ok := names[kind]; ok && language != "en" {
		return name
	}
	return kind
}
