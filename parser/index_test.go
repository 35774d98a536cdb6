package parser_test

import (
	"context"
	"testing"

	"github.com/google/go-cmp/cmp"

	"github.com/fazhilint/fazhilint/parser"
)

// TestIndex looks at what the index says of a report with one of each kind.
func TestIndex(t *testing.T) {
	t.Parallel()
	text := "云溪县2024年法治政府建设情况报告\n\n一、主要做法\n\n（一）强化培训\n\n2024年2月30日（星期三），学习《行政处罚法》第九条，贯彻新修订的《行政复议法》和《法治政府建设实施纲要（2021—2025年）》，落实国务院《优化营商环境条例》。\n\n今年（2024年），培训3次。\n\n" +
		"（三）完善制度\n\n1.强化审查\n\n制定办法2件。\n\n二、2025年工作安排\n"
	parsed, err := parser.Parse(context.Background(), "a.txt", []byte(text), parser.Options{})
	if err != nil {
		t.Fatal(err)
	}
	index := parsed.Document.Index
	names := map[string][]string{}
	for trait, ids := range index.SectionTraits {
		for _, id := range ids {
			names[trait] = append(names[trait], parsed.Document.Sections[id].Heading)
		}
	}
	for trait, ids := range index.TitleTraits {
		for _, id := range ids {
			names[trait+" title"] = append(names[trait+" title"], parsed.Document.Titles[id].Name)
		}
	}
	for trait, ids := range index.DateTraits {
		for _, id := range ids {
			names[trait+" date"] = append(names[trait+" date"], parsed.Document.Dates[id].Day.Text)
		}
	}
	want := map[string][]string{
		"chapter":            {"主要做法", "2025年工作安排"},
		"year":               {"2025年工作安排"},
		"empty":              {"2025年工作安排"},
		"out-of-step":        {"完善制度"},
		"first-of-style":     {"主要做法", "强化培训", "强化审查"},
		"in-use title":       {"行政处罚法", "行政复议法", "法治政府建设实施纲要", "优化营商环境条例"},
		"years title":        {"法治政府建设实施纲要"},
		"article title":      {"行政处罚法"},
		"revised title":      {"行政复议法"},
		"law title":          {"行政处罚法", "行政复议法"},
		"of-the-state title": {"优化营商环境条例"},
		"bracketed date":     {"2024年"},
		"invalid date":       {"2024年2月30日"},
		"weekday date":       {"2024年2月30日"},
	}
	if diff := cmp.Diff(want, names); diff != "" {
		t.Error(diff)
	}
}
