// The index of a document: where the members of its long lists stand that policies ask for.

package parser

import (
	"strings"

	"github.com/fazhilint/fazhilint/parser/match"
	"github.com/fazhilint/fazhilint/parser/tree"
)

// ids lists places in one of the document's lists by what is asked for.
type ids map[string][]int

// addIf adds a place to a list where the member there has a trait.
func (list ids) addIf(has bool, trait string, id int) {
	if has {
		list[trait] = append(list[trait], id)
	}
}

// indexOf sorts the members of the document's long lists.
func indexOf(doc *tree.Document) tree.Index {
	claims, roles := ids{}, ids{}
	for i := range doc.Claims {
		claims.addIf(true, doc.Claims[i].Kind, i)
	}
	for i := range doc.Dates {
		roles.addIf(true, doc.Dates[i].Role, i)
	}
	return tree.Index{
		Claims: claims, Dates: roles,
		DateTraits: dateTraits(doc.Dates), TitleTraits: titleTraits(doc.Titles), SectionTraits: sectionTraits(doc.Sections),
	}
}

// dateTraits finds the dates of which few reports have any.
func dateTraits(dates []tree.Date) ids {
	list := ids{}
	for i := range dates {
		list.addIf(!dates[i].Day.Valid, "invalid", i)
		list.addIf(dates[i].Weekday > 0, "weekday", i)
		list.addIf(strings.HasSuffix(dates[i].Before, "（"), "bracketed", i)
	}
	return list
}

// titleTraits finds the titles that more is known of than their name.
func titleTraits(titles []tree.Title) ids {
	list := ids{}
	for i := range titles {
		title := &titles[i]
		list.addIf(title.Role == "applied" || title.Role == "studied", "in-use", i)
		list.addIf(title.From > 0, "years", i)
		list.addIf(title.Article > 0, "article", i)
		list.addIf(match.ContainsAny(title.Prefix, "新修订", "年修订的", "年修正的", "月修订的", "月修正的", "日修订的", "日修正的"), "revised", i)
		list.addIf(strings.HasPrefix(title.Text, "中华人民共和国") || strings.HasSuffix(title.Prefix, "国务院"), "of-the-state", i)
		list.addIf(strings.HasSuffix(title.Name, "法") && !strings.HasSuffix(title.Name, "办法"), "law", i)
	}
	return list
}

// sectionTraits finds the headings that policies look at one by one.
func sectionTraits(sections []tree.Section) ids {
	type shape struct {
		level int
		style string
	}
	list, seen := ids{}, map[shape]bool{}
	for i := range sections {
		section := &sections[i]
		list.addIf(section.Level == 1, "chapter", i)
		list.addIf(section.Year > 0, "year", i)
		list.addIf(section.Empty, "empty", i)
		list.addIf(section.Before >= 0 && !section.InStep, "out-of-step", i)
		if section.Number != nil {
			of := shape{section.Level, section.Number.Style}
			list.addIf(!seen[of], "first-of-style", i)
			seen[of] = true
		}
	}
	return list
}
