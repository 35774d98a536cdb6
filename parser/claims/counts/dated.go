// Counts of occasions whose days are named: 先后5次召开会议研究，时间分别为1月22日、4月9日和10月24日.

package counts

import (
	"slices"
	"strings"

	"github.com/fazhilint/fazhilint/parser/claims/prose"
	"github.com/fazhilint/fazhilint/parser/claims/rounding"
	"github.com/fazhilint/fazhilint/parser/match"
	"github.com/fazhilint/fazhilint/parser/tree"
)

// occasionUnits count what happens on a day.
var occasionUnits = []string{"次", "场", "场次", "期", "批", "批次", "轮", "届"} //nolint:gochecknoglobals // a constant list

// datesReach is how many characters may stand between a count of occasions and the first of their days.
const datesReach = 60

// Dated claims of counts of occasions that as many days are named behind them.
func Dated(r *prose.Reader, p *prose.Paragraph) {
	for k := range p.Mentions {
		m := &p.Mentions[k]
		if m.Quoted || m.Approx != "" || m.Scale > 0 || m.N < 2 || m.N > 20 || !slices.Contains(occasionUnits, m.Unit) {
			continue
		}
		limit := min(m.Span[1]+datesReach, len(r.Text))
		if k+1 < len(p.Mentions) {
			limit = min(limit, p.Mentions[k+1].Span[0])
		}
		if days := daysBehind(r, m.Span[1], limit, m.N); len(days) > 1 {
			occasions(r, m, days)
		}
	}
}

// daysBehind gives the days of a series that 分别 or a bracket right behind the count opens between two places; none where something else stands between them.
func daysBehind(r *prose.Reader, from, limit int, n int64) []tree.Term {
	first := slices.IndexFunc(r.Doc.Dates, func(d tree.Date) bool { return d.Day.Span[0] >= from })
	if first < 0 || r.Doc.Dates[first].Day.Span[0] > limit {
		return nil
	}
	lead := r.Words(from, r.Doc.Dates[first].Day.Span[0])
	bracketed := lead == "（" || lead == "("
	if !bracketed && (strings.ContainsAny(lead, "。；;") || !match.EndsWithAny(lead, "分别为", "分别是", "分别于", "分别在", "分别安排在", "分别安排于", "分别定于", "分别定在", "依次为", "依次是")) {
		return nil
	}
	days, end, months := seriesOfDays(r, first)
	if bracketed && !match.HasAt(r.Text, end, "）") && !match.HasAt(r.Text, end, ")") {
		return nil // what follows the days may tell of others
	}
	if months && int64(len(days)) <= n {
		return nil // a month can have had several
	}
	return days
}

// seriesOfDays lists the days from the first of a series on, with the place where they end, and says whether one is a month only.
func seriesOfDays(r *prose.Reader, first int) (days []tree.Term, end int, months bool) {
	end = r.Doc.Dates[first].Day.Span[0]
	for i := first; i < len(r.Doc.Dates); i++ {
		day := &r.Doc.Dates[i].Day
		if i > first && !slices.Contains([]string{"、", "和", "及", "以及", "与"}, r.Words(end, day.Span[0])) {
			break
		}
		months = months || day.Day == 0
		days = append(days, itemBetween(r, day.Span[0], day.Span[1]))
		end = day.Span[1]
	}
	return days, end, months
}

// occasions adds the claim.
func occasions(r *prose.Reader, m *prose.Mention, days []tree.Term) {
	whole := rounding.TermAt(m, 0)
	r.Add(tree.Claim{
		Kind: "count", Span: tree.Span{m.Span[0], days[len(days)-1].Span[1]}, Section: m.Section, Sentence: m.Sentence,
		Subject: m.Label, Signal: "分别", Certain: true, Reason: "list", Whole: &whole, Items: days,
	})
}
