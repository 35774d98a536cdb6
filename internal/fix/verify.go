// The check before a file changes: the text with its changes is read and judged again.

package fix

import (
	"context"
	"errors"
	"fmt"
	"slices"

	"github.com/fazhilint/fazhilint/internal/edit"
	"github.com/fazhilint/fazhilint/internal/lint"
	"github.com/fazhilint/fazhilint/parser"
	"github.com/fazhilint/fazhilint/parser/reader"
	"github.com/fazhilint/fazhilint/policies"
)

// attempt is a changed file that is not written yet, with what it was made of.
type attempt struct {
	name    string
	before  *lint.File
	parsed  *parser.Parsed // before
	fixed   []lint.Finding
	text    []rune // before
	edits   []Edit
	changed []byte
}

// verifyError says why a changed file is not taken.
type verifyError struct{ text policies.Text }

func (e *verifyError) Error() string { return e.text.EN }

// refuse makes a verifyError.
func refuse(zh, en string) error {
	return &verifyError{policies.Text{ZH: "没有改动这个文件：" + zh, EN: "the file was left alone: " + en}}
}

// problemOf words an error of putting a file right.
func problemOf(err error) *lint.Problem {
	var refused *verifyError
	if errors.As(err, &refused) {
		return &lint.Problem{Message: refused.text}
	}
	reason := lint.Reason(err)
	return &lint.Problem{Message: policies.Text{ZH: "没有改动这个文件：" + reason.ZH, EN: "the file was left alone: " + reason.EN}}
}

// verify reads and judges the changed file. Nothing but the changes may differ, no word and no digit; the findings that
// were put right are gone, and there is none that was not there before.
func (f *fixer) verify(ctx context.Context, a *attempt) error {
	after, parsed, problem := f.check.Check(ctx, a.name, a.changed)
	if problem != nil {
		return refuse("改后读不了："+problem.Message.ZH, "changed, it cannot be read: "+problem.Message.EN)
	}
	at, err := reader.Locate(a.changed, parsed.Source)
	if err != nil || !slices.Equal(at.Text(), edited(a.text, a.edits)) {
		return refuse("改后的文字与预期不符", "changed, its text is not what was expected")
	}
	if !slices.Equal(edit.Words(a.parsed.Source.Runes), edit.Words(parsed.Source.Runes)) {
		return refuse("改动会触及文字或者数字", "words or digits would change")
	}
	return compare(a, after, parsed)
}

// edited gives a text with its edits.
func edited(text []rune, edits []Edit) []rune {
	out := make([]rune, 0, len(text))
	done := 0
	for _, e := range edits {
		out = append(append(out, text[done:e.Start]...), []rune(e.New)...)
		done = e.End
	}
	return append(out, text[done:]...)
}

// key names a finding by its rule and by the words before it, which no change touches.
type key struct {
	rule  string
	words int
}

// compare holds the findings after the changes against those before.
func compare(a *attempt, after *lint.File, parsed *parser.Parsed) error {
	words := wordsBefore(a.parsed)
	open := map[key]int{} // findings that may be there
	for i := range a.before.Findings {
		open[keyOf(&a.before.Findings[i], words)]++
	}
	for i := range a.fixed {
		open[keyOf(&a.fixed[i], words)]--
	}
	words = wordsBefore(parsed)
	for i := range after.Findings {
		finding := &after.Findings[i]
		own := keyOf(finding, words)
		open[own]--
		if open[own] < 0 {
			where := fmt.Sprintf("%s，%d:%d", finding.Rule, finding.Place.Start.Line, finding.Place.Start.Column)
			return refuse("改后仍有或者新出现了问题（"+where+"）", "changed, it still has or newly has a finding ("+where+")")
		}
	}
	return nil
}

// keyOf names a finding.
func keyOf(finding *lint.Finding, words []int) key {
	return key{finding.Rule, words[min(max(finding.Span[0], 0), len(words)-1)]}
}

// wordsBefore counts, for each character of the text that was read, the letters, digits and Chinese characters before it.
func wordsBefore(parsed *parser.Parsed) []int {
	counts, n := []int{}, 0
	for _, r := range parsed.Document.Text {
		counts = append(counts, n)
		if edit.IsWord(r) {
			n++
		}
	}
	return append(counts, n)
}
