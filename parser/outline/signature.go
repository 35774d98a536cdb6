// The end of a report: who signs and when, and what stands below.

package outline

import (
	"strings"

	"github.com/fazhilint/fazhilint/parser/layout/glyph"
	"github.com/fazhilint/fazhilint/parser/outline/numbering"
	"github.com/fazhilint/fazhilint/parser/tree"
)

// endBlocks bounds how far from the end the signature can stand, maxSigner how long an office's name is.
const (
	endBlocks = 12
	maxSigner = 45
)

// findSignature marks date, signer and notes at the end. It reads upwards until text comes.
func (b *builder) findSignature() {
	b.doc.Meta.Signature = nil
	sig := &tree.Signature{}
	first := b.signedAtEnd(sig)
	if sig.Date == nil && sig.Issuer == nil {
		first = b.signedAboveAnnexes(sig)
	}
	b.markNotes(first)
	b.moreSigners(first, sig)
	if sig.Date == nil {
		b.signedOnTop(sig)
	}
	if sig.Date != nil || sig.Issuer != nil {
		b.doc.Meta.Signature = sig
	}
}

// signedAtEnd reads upwards from the last block and gives the first block of the signature and of the notes below it.
func (b *builder) signedAtEnd(sig *tree.Signature) int {
	first := len(b.blocks)
	for i := len(b.blocks) - 1; i >= 0 && i >= len(b.blocks)-endBlocks; i-- {
		if b.blocks[i].kind != kindText || b.blocks[i].Row || !b.signs(i, sig) {
			break
		}
		first = i
		if sig.Issuer != nil && sig.Date != nil {
			break
		}
	}
	return first
}

// markNotes names what stands at the end without being signature or date.
func (b *builder) markNotes(first int) {
	for i := first; i < len(b.blocks); i++ {
		if b.blocks[i].kind == kindText && !b.blocks[i].Row {
			b.blocks[i].kind = kindNote
		}
	}
}

// signs reads block i as part of the signature and says whether it is one or a note below it.
func (b *builder) signs(i int, sig *tree.Signature) bool {
	s := b.runes(i)
	if len(s) < 400 && isNote(string(glyph.Compact(s))) {
		return true
	}
	if _, numbered := numbering.Heading(s); len(s) > 80 || numbered || b.blocks[i].Level > 0 {
		return false
	}
	if day := bareDay(s); day != nil {
		if sig.Date == nil {
			sig.Date = moved(day, b.blocks[i].start)
			b.blocks[i].kind = kindDate
		}
		return true
	}
	return b.signsWhole(i, s, sig)
}

// signsWhole reads an office's name alone on its line, or with the date after it.
func (b *builder) signsWhole(i int, s []rune, sig *tree.Signature) bool {
	start, end := glyph.Trim(s, 0, len(s))
	var day *tree.Day
	for k := start + 2; k < end-5; k++ {
		if day = dayAt(s, k); day != nil && day.Span[1] == end {
			end = k
			break
		}
		day = nil
	}
	start, end = glyph.Trim(s, start, end)
	name := signerName(s[start:end])
	if name == "" {
		return false
	}
	if sig.Issuer == nil {
		b.blocks[i].kind = kindSignature
		at := b.blocks[i].start
		sig.Issuer = &tree.Phrase{Text: name, Span: tree.Span{at + start, at + end}}
	}
	if day != nil && sig.Date == nil {
		sig.Date = moved(day, b.blocks[i].start)
	}
	return true
}

// signerName gives the compact name of an office that s is, "" when it is none.
func signerName(s []rune) string {
	if len(s) < 2 || len(s) > maxSigner {
		return ""
	}
	name := string(glyph.Compact(s))
	name = strings.TrimSuffix(strings.TrimSuffix(name, "（盖章）"), "(盖章)")
	name = strings.TrimSuffix(strings.TrimSuffix(name, "（公章）"), "（印章）")
	name = strings.TrimPrefix(strings.TrimPrefix(name, "报告单位："), "单位：")
	if strings.ContainsAny(name, "，。；：、！？《》“”,;:") || officeKind(name) == "" || len([]rune(name)) < 3 {
		return ""
	}
	return name
}

// moreSigners takes an office right above the signer for a second signer's line.
func (b *builder) moreSigners(first int, sig *tree.Signature) {
	if sig.Issuer == nil {
		return
	}
	for i := first - 1; i >= 0 && i >= first-2; i-- {
		if b.blocks[i].kind != kindText || signerName(b.runes(i)) == "" {
			return
		}
		b.blocks[i].kind = kindSignature
	}
}

// isNote reads what stands below a signature or between it and the text.
func isNote(text string) bool {
	if strings.HasSuffix(text, "日印发") && len(text) < 240 {
		return true
	}
	for _, w := range []string{"（盖章）", "(盖章)", "（公章）", "附件", "附：", "附表", "抄送", "抄报", "主送", "（此件", "(此件", "（联系人", "(联系人", "联系人", "联系电话", "注：", "备注", "（注", "此件", "主题词", "报告人：", "填报人", "审核人", "公开方式", "公开属性", "（公开", "签发人", "（本页无正文", "（页面无正文", "（以下无正文"} {
		if strings.HasPrefix(text, w) {
			return true
		}
	}
	return false
}

// signedOnTop takes a date under the title for the date of writing when the end has none.
func (b *builder) signedOnTop(sig *tree.Signature) {
	if sig.Date != nil {
		return
	}
	for i := range b.blocks[:min(len(b.blocks), topBlocks)] {
		if b.blocks[i].kind == kindDate {
			sig.Date = moved(bareDay(b.runes(i)), b.blocks[i].start)
			return
		}
	}
}
