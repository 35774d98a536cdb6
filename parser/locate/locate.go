// Package locate answers where a place of the text stands: in which sentence, paragraph and section, and whether that
// section is about next year's work.
package locate

import (
	"sort"
	"strings"

	"github.com/fazhilint/fazhilint/parser/tree"
)

// Index finds places in one document. Its zero value is of no use; make one with New.
type Index struct {
	doc  *tree.Document
	plan []bool
}

// New prepares the index of a document whose sentences, paragraphs and sections are filled.
func New(doc *tree.Document) *Index {
	x := &Index{doc: doc, plan: make([]bool, len(doc.Sections))}
	for i := range doc.Sections {
		s := &doc.Sections[i]
		x.plan[i] = planHeading(s, doc.Meta.ReportYear)
		if s.Parent >= 0 && s.Parent < i && x.plan[s.Parent] {
			x.plan[i] = true
		}
	}
	return x
}

// planWords name next year's work in a heading.
var planWords = []string{"下一步", "下一年", "下步", "来年", "明年", "打算", "工作计划", "工作安排", "主要安排", "工作思路", "努力方向", "改进措施", "下阶段", "重点安排"}

// planHeading says whether a section is about the work to come.
func planHeading(s *tree.Section, reportYear int) bool {
	if reportYear > 0 && s.Year == reportYear+1 {
		return true
	}
	for _, word := range planWords {
		if strings.Contains(s.Heading, word) {
			return true
		}
	}
	return false
}

// Sentence gives the id of the sentence that holds a place, -1 when none does.
func (x *Index) Sentence(at int) int {
	all := x.doc.Sentences
	i := sort.Search(len(all), func(i int) bool { return all[i].Span[1] > at })
	if i < len(all) && all[i].Span[0] <= at {
		return i
	}
	return -1
}

// Paragraph gives the id of the paragraph that holds a place, -1 when none does.
func (x *Index) Paragraph(at int) int {
	all := x.doc.Paragraphs
	i := sort.Search(len(all), func(i int) bool { return all[i].Span[1] > at })
	if i < len(all) && all[i].Span[0] <= at {
		return i
	}
	return -1
}

// Section gives the section of a place, -1 when it stands before the first.
func (x *Index) Section(at int) int {
	if s := x.Sentence(at); s >= 0 {
		return x.doc.Sentences[s].Section
	}
	if p := x.Paragraph(at); p >= 0 {
		return x.doc.Paragraphs[p].Section
	}
	return -1
}

// Plan says whether a place stands in a section on next year's work.
func (x *Index) Plan(at int) bool {
	s := x.Section(at)
	return s >= 0 && s < len(x.plan) && x.plan[s]
}

// SentenceSpan gives the bounds of the sentence of a place; outside of all sentences those of its paragraph, or nothing.
func (x *Index) SentenceSpan(at int) tree.Span {
	if s := x.Sentence(at); s >= 0 {
		return x.doc.Sentences[s].Span
	}
	return x.ParagraphSpan(at)
}

// ParagraphSpan gives the bounds of the paragraph of a place, or the place alone.
func (x *Index) ParagraphSpan(at int) tree.Span {
	if p := x.Paragraph(at); p >= 0 {
		return x.doc.Paragraphs[p].Span
	}
	return tree.Span{at, at}
}

// Kind gives the kind of the paragraph of a place, "" when none holds it.
func (x *Index) Kind(at int) string {
	if p := x.Paragraph(at); p >= 0 {
		return x.doc.Paragraphs[p].Kind
	}
	return ""
}
