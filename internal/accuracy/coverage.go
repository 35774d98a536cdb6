// How many of the figures in sentences of case statistics belong to a claim.

package main

import (
	"context"
	"fmt"
	"os"

	"github.com/fazhilint/fazhilint/parser"
	"github.com/fazhilint/fazhilint/parser/tree"
)

// coverage counts the figures of case statistics.
type coverage struct {
	figures int
	tied    int
	loose   []string // those that no claim has, with their sentences
}

// covered reads a set of reports. A sentence of case statistics has two figures or more that count cases or are rates;
// figures that are quoted, named, goals or of other years and bodies are not meant to be checked and not counted.
func covered(ctx context.Context, set []labelled) (*coverage, error) {
	sum := &coverage{}
	for i := range set {
		content, err := os.ReadFile(set[i].Name)
		if err != nil {
			return nil, fmt.Errorf("read report: %w", err)
		}
		parsed, err := parser.Parse(ctx, set[i].Name, content, parser.Options{})
		if err != nil {
			return nil, fmt.Errorf("parse %s: %w", set[i].Name, err)
		}
		sum.document(set[i].Name, parsed.Document)
	}
	return sum, nil
}

// document counts the figures of one report.
func (c *coverage) document(name string, doc *tree.Document) {
	tied := make([]bool, len(doc.Figures))
	for i := range doc.Claims {
		doc.Claims[i].EachTerm(func(term *tree.Term) {
			term.EachFigure(func(figure int) { tied[figure] = true })
		})
	}
	bySentence := map[int][]int{}
	for i := range doc.Figures {
		if counts(&doc.Figures[i]) {
			bySentence[doc.Figures[i].Sentence] = append(bySentence[doc.Figures[i].Sentence], i)
		}
	}
	text := []rune(doc.Text)
	for sentence, figures := range bySentence {
		if len(figures) < 2 || sentence < 0 {
			continue
		}
		for _, i := range figures {
			c.figures++
			if tied[i] {
				c.tied++
				continue
			}
			span := doc.Sentences[sentence].Span
			c.loose = append(c.loose, fmt.Sprintf("%s: %s in: %s", name, doc.Figures[i].Literal, string(text[span[0]:span[1]])))
		}
	}
}

// counts says whether a figure counts cases or is a rate, of this year and this body.
func counts(figure *tree.Figure) bool {
	return !figure.Quoted && figure.Role == "" && (figure.Kind == "count" && figure.Family == "case" || figure.Kind == "rate")
}
