// Paragraphs and sentences, each with the innermost section it stands in.

package outline

import (
	"github.com/fazhilint/fazhilint/parser/layout/glyph"
	"github.com/fazhilint/fazhilint/parser/tree"
)

// maxQuoted bounds how far a bracket or quotation mark can hold a sentence together.
const maxQuoted = 60

// buildParagraphs makes a paragraph of every block, one of every table, and cuts them into sentences.
func (b *builder) buildParagraphs() {
	next := 0 // first section that begins after the current place
	textEnd := b.textEnd()
	for i := 0; i < len(b.blocks); i++ {
		k := &b.blocks[i]
		end := k.end
		if k.table >= 0 {
			for i+1 < len(b.blocks) && b.blocks[i+1].table == k.table {
				i++
				end = b.blocks[i].end
			}
		}
		for next < len(b.doc.Sections) && b.doc.Sections[next].Span[0] <= k.start {
			next++
		}
		p := tree.Paragraph{ID: len(b.doc.Paragraphs), Kind: k.kind, Section: next - 1, Span: tree.Span{k.start, end}, Opening: b.openingWords(k.start, end)}
		if outOfSections(k.kind) || k.start > textEnd {
			p.Section = -1
		}
		b.doc.Paragraphs = append(b.doc.Paragraphs, p)
		if k.table >= 0 {
			b.doc.Tables[k.table].Section = p.Section
			b.rowSentences(p)
			continue
		}
		b.sentences(p, next)
	}
}

// openingReach is how many characters of a paragraph its opening can take.
const openingReach = 40

// openingWords gives the first sentence of a paragraph, cut to openingReach characters.
func (b *builder) openingWords(start, end int) string {
	end = min(end, start+openingReach)
	for i := start; i < end; i++ {
		if b.text[i] == '。' {
			end = i
		}
	}
	return string(b.text[start:end])
}

// outOfSections says whether paragraphs of a kind stand outside the tree of headings.
func outOfSections(kind string) bool {
	return kind == kindTitle || kind == kindSignature || kind == kindDate || kind == kindSalutation
}

// rowSentences makes a sentence of each row of a table.
func (b *builder) rowSentences(p tree.Paragraph) {
	start := p.Span[0]
	for i := start; i <= p.Span[1]; i++ {
		if i == p.Span[1] || b.text[i] == '\n' {
			b.addSentence(p.ID, p.Section, start, i)
			start = i + 1
		}
	}
}

// sentences cuts a paragraph. Next is the first section that begins after the paragraph's start.
func (b *builder) sentences(p tree.Paragraph, next int) {
	section := p.Section
	start := p.Span[0]
	for start < p.Span[1] {
		end := b.sentenceEnd(start, p.Span[1])
		for section >= 0 && next < len(b.doc.Sections) && b.doc.Sections[next].Span[0] <= start {
			section = next
			next++
		}
		b.addSentence(p.ID, section, start, end)
		start = end
	}
}

// addSentence appends the sentence [start, end) without the blanks around it.
func (b *builder) addSentence(paragraph, section, start, end int) {
	start, end = glyph.Trim(b.text, start, end)
	if start >= end {
		return
	}
	b.doc.Sentences = append(b.doc.Sentences, tree.Sentence{
		ID: len(b.doc.Sentences), Paragraph: paragraph, Section: section, Span: tree.Span{start, end},
	})
}

// endsSentence says whether the mark at i ends a sentence, in full or half width.
func (b *builder) endsSentence(i, limit int) bool {
	switch r := b.text[i]; r {
	case '!', '?':
		return i > 0 && glyph.IsHan(b.text[i-1])
	case '.':
		return glyph.IsHalfStop(b.text, i, limit)
	default:
		return glyph.EndsSentence(r)
	}
}

// sentenceEnd gives the end of the sentence that begins at i in a paragraph that ends at limit, closing marks included.
func (b *builder) sentenceEnd(i, limit int) int {
	shut := 0 // a bracket holds the sentence together up to here
	for ; i < limit; i++ {
		r := b.text[i]
		if c := closerOf(r); c != 0 && i >= shut {
			shut = b.closedAt(i+1, limit, c)
			continue
		}
		if !b.endsSentence(i, limit) {
			continue
		}
		if i < shut && i+1 != shut {
			continue
		}
		end := b.afterClosers(i+1, limit)
		if end > i+1 && end < limit && (glyph.IsCloser(b.text[end]) || b.text[end] == '的') {
			i = end - 1
			continue
		}
		return end
	}
	return limit
}

// afterClosers takes in the closing marks and further stops that follow the end of a sentence.
func (b *builder) afterClosers(i, limit int) int {
	for i < limit {
		switch r := b.text[i]; {
		case r == '”', r == '’', r == '）', r == ')', r == '」', glyph.EndsSentence(r):
			i++
		default:
			return i
		}
	}
	return i
}

// closerOf gives the partner of an opening mark that holds a sentence together, 0 for other characters.
func closerOf(r rune) rune {
	switch r {
	case '“':
		return '”'
	case '（':
		return '）'
	case '(':
		return ')'
	}
	return 0
}

// closedAt gives the place of closer within maxQuoted characters of i, 0 when it does not come.
func (b *builder) closedAt(i, limit int, closer rune) int {
	for limit = min(limit, i+maxQuoted); i < limit; i++ {
		if b.text[i] == closer {
			return i
		}
	}
	return 0
}
