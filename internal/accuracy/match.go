// Which findings are what the labels speak of: same family, and the same words or the same message.

package main

import (
	"regexp"
	"slices"
	"strings"

	"github.com/fazhilint/fazhilint/internal/lint"
	"github.com/fazhilint/fazhilint/parser/source"
)

// spoken says whether a finding is what a label speaks of: one of its places touches the words. The rule is compared by whoever counts.
func spoken(report *labelled, want *label, finding *lint.Finding) bool {
	family, name, _ := strings.Cut(finding.Rule, "/")
	if family != want.Family {
		return false
	}
	if want.Quote == "" {
		return (want.Rule == "" || want.Rule == name) && regexp.MustCompile(want.Match).MatchString(finding.Message.ZH)
	}
	spans := spansOf(report.Text, want.Quote)
	places := []lint.Place{finding.Place}
	for _, related := range finding.Related {
		places = append(places, related.Place)
	}
	return slices.ContainsFunc(places, func(place lint.Place) bool {
		from, to := offset(report.Text, place.Start), offset(report.Text, place.End)
		return slices.ContainsFunc(spans, func(span [2]int) bool { return from <= span[1] && span[0] <= max(to, from+1) })
	})
}

// spansOf finds every place where words stand in a text.
func spansOf(text []rune, words string) [][2]int {
	var spans [][2]int
	rest, from := string(text), 0
	length := len([]rune(words))
	for {
		at := strings.Index(rest, words)
		if at < 0 {
			return spans
		}
		start := from + len([]rune(rest[:at]))
		spans = append(spans, [2]int{start, start + length})
		rest, from = rest[at+len(words):], start+length
	}
}

// offset turns line and column into a place in the text.
func offset(text []rune, place source.Place) int {
	line, at := 1, 0
	for at < len(text) && line < place.Line {
		if text[at] == '\n' {
			line++
		}
		at++
	}
	return min(at+place.Column-1, len(text))
}
