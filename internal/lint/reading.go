// Claims in words: what the parser took the figures of a sentence for.

package lint

import (
	"strings"

	"github.com/fazhilint/fazhilint/parser/tree"
	"github.com/fazhilint/fazhilint/policies"
)

// kindName is what a kind of claim is called; the kinds are those of tree.Claim.
func kindName(kind string) policies.Text {
	names := map[string]policies.Text{
		"total":         {ZH: "合计与分项", EN: "total and parts"},
		"flow":          {ZH: "来源与去向", EN: "what came in and what became of it"},
		"rate":          {ZH: "比率与件数", EN: "rate and counts"},
		"grim":          {ZH: "比率与总数", EN: "rate and its base"},
		"share":         {ZH: "占比与件数", EN: "share and counts"},
		"shares":        {ZH: "各项占比", EN: "shares of one whole"},
		"change":        {ZH: "增减幅度", EN: "change"},
		"count":         {ZH: "所列项数", EN: "announced count and items"},
		"average":       {ZH: "平均数", EN: "average"},
		"same-amount":   {ZH: "同一数额的两种写法", EN: "one amount written twice"},
		"restated":      {ZH: "前后两处的同一数据", EN: "one indicator stated twice"},
		"approximation": {ZH: "约数", EN: "approximation"},
		"table-total":   {ZH: "表格合计", EN: "total of a table"},
		"table-rate":    {ZH: "表格比率", EN: "rate of a table"},
		"mean-within":   {ZH: "平均数与最大、最小值", EN: "an average and its extremes"},
		"at-least":      {ZH: "人次与人数", EN: "person-times and persons"},
		"whole-number":  {ZH: "应是整数的数", EN: "whole number"},
		"rate-bound":    {ZH: "比率的上限", EN: "bound of a rate"},
	}
	if name, ok := names[kind]; ok {
		return name
	}
	return policies.Text{ZH: kind, EN: kind}
}

// reading says what a claim ties together: its kind, and each figure with its part in it.
func reading(claim *tree.Claim) policies.Text {
	var zh, en []string
	add := func(nameZH, nameEN string, terms ...tree.Term) {
		texts := make([]string, 0, len(terms))
		for i := range terms {
			texts = append(texts, terms[i].Text)
		}
		if len(texts) > 0 {
			zh = append(zh, nameZH+strings.Join(texts, "、"))
			en = append(en, nameEN+" "+strings.Join(texts, ", "))
		}
	}
	whole := policies.Text{ZH: "总数", EN: "whole"}
	if claim.Kind == "approximation" || claim.Kind == "whole-number" {
		whole = policies.Text{ZH: "数", EN: "figure"}
	}
	rate, base := policies.Text{ZH: "比率", EN: "rate"}, policies.Text{ZH: "对照", EN: "compared with"}
	if claim.Kind == "average" {
		rate, base = policies.Text{ZH: "平均", EN: "mean"}, policies.Text{ZH: "个数", EN: "number"}
	}
	add(whole.ZH, whole.EN, one(claim.Whole)...)
	add("分项", "parts", partsOf(claim)...)
	add("去向", "out", claim.Out...)
	add(rate.ZH, rate.EN, one(claim.Rate)...)
	add("各占", "shares", claim.Rates...)
	add("分子", "numerator", first(claim.Numerators)...)
	add("分母", "denominator", first(claim.Denominators)...)
	add(base.ZH, base.EN, one(claim.Base)...)
	add("原来", "before", one(claim.Before)...)
	add("现在", "after", one(claim.After)...)
	if claim.ChangeKind == "direction" {
		add("写作", "told as", one(claim.Change)...) // 由26件减为24件: a word in place of a size
	} else {
		add("增减", "change", one(claim.Change)...)
	}
	add("所列", "items", claim.Items...)
	kind := kindName(claim.Kind)
	if len(zh) == 0 {
		return kind
	}
	return policies.Text{
		ZH: kind.ZH + "（" + strings.Join(zh, "，") + "）",
		EN: kind.EN + " (" + strings.Join(en, "; ") + ")",
	}
}

// partsOf gives the parts of a total: those of its first reading where there are several.
func partsOf(claim *tree.Claim) []tree.Term {
	if len(claim.Parts) == 0 && len(claim.Readings) > 0 {
		return claim.Readings[0]
	}
	return claim.Parts
}

// one is a term that may be absent, as a list.
func one(term *tree.Term) []tree.Term {
	if term == nil {
		return nil
	}
	return []tree.Term{*term}
}

// first is the preferred one of several readings.
func first(terms []tree.Term) []tree.Term { return terms[:min(len(terms), 1)] }
