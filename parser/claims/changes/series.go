// Series of values in the order of time of which it is said which way they went: 四个季度的重复信访率依次为12%、10%、9%、8%，逐季下降; 近三年依次为210件、252件、315件，逐年上升.

package changes

import (
	"strings"

	"github.com/fazhilint/fazhilint/parser/claims/lexicon"
	"github.com/fazhilint/fazhilint/parser/claims/prose"
	"github.com/fazhilint/fazhilint/parser/match"
	"github.com/fazhilint/fazhilint/parser/tree"
)

// inTime are words before a series that say that it goes through a time.
var inTime = []string{"年", "季度", "月", "周", "期", "轮"} //nolint:gochecknoglobals // a constant list

// seriesGoes claims of such a series that its values go the way that is told, of two neighbours that do not or of the last two.
func seriesGoes(r *prose.Reader, p *prose.Paragraph) {
	for k := 0; k+2 < len(p.Mentions); k++ {
		last := seriesEnd(p, k)
		if last < k+2 {
			continue
		}
		if word, direction := goesOneWay(p.Mentions[last].Behind); direction != "" {
			before := last - 1
			for j := k; j < last; j++ {
				if a, b := &p.Mentions[j], &p.Mentions[j+1]; direction == "up" && a.N > b.N || direction == "down" && a.N < b.N {
					before = j
					break
				}
			}
			m := &p.Mentions[before+1]
			move(r, p, before, before+1, "direction", direction, tree.Term{Figure: -1, Text: word, Span: m.Span})
		}
		growsAlike(r, p, k, last)
		k = last
	}
}

// growsAlike claims of a series that each value differs from the one before by the percentage told behind all of them: 依次为210件、252件、302件，每年增幅均为20%.
func growsAlike(r *prose.Reader, p *prose.Paragraph, first, last int) {
	k := last + 1
	if k >= len(p.Mentions) || p.Mentions[k].Block != p.Mentions[last].Block || p.Mentions[k].Kind != "rate" || !p.Mentions[k].StandsAlone() || p.Mentions[last].Kind == "rate" {
		return
	}
	label := p.Mentions[k].Lead
	if !match.StartsWithAny(label, "每年", "每季", "每月") || !strings.Contains(label, "均") || strings.Contains(label, "平均") {
		return
	}
	direction := directionOf(label)
	if strings.Contains(label, "增") {
		direction = "up"
	}
	if direction == "" {
		return
	}
	for j := first; j < last; j++ {
		if claim, ok := changeClaim(p, j, j+1, k, "percent", direction); ok {
			r.AddCertain(claim)
		}
	}
}

// seriesEnd gives the last of the values joined by 、 from mention k on, where they are told as a series in time; -1 where they are not.
func seriesEnd(p *prose.Paragraph, k int) int {
	m := &p.Mentions[k]
	at := max(strings.LastIndex(m.Gap, "依次"), strings.LastIndex(m.Gap, "分别"))
	if at < 0 || m.Quoted || m.Depth > 0 || strings.ContainsAny(m.Gap[at:], "，；、") || !match.ContainsAny(prose.TailOf(m.Gap[:at]), inTime...) {
		return -1
	}
	last := k
	for last+1 < len(p.Mentions) {
		next := &p.Mentions[last+1]
		if next.Block != m.Block || next.Unit != m.Unit || next.Kind != m.Kind || next.Scale != m.Scale && next.Kind != "rate" || next.Lead != "" || !lexicon.Joins(lexicon.ListMark(next.Gap)) || !isYearly(next) {
			break
		}
		last++
	}
	return last
}

// goesOneWay reads the words right behind a series for the way that it went all the time: ，呈逐季上升态势; direction is empty where there are none.
func goesOneWay(behind string) (word, direction string) {
	words, found := strings.CutPrefix(behind, "，")
	if !found {
		return "", ""
	}
	words = strings.TrimPrefix(strings.TrimPrefix(words, "总体"), "呈")
	for _, steadily := range []string{"逐年", "逐季", "逐月", "逐期", "连年", "逐次", "持续", "连续"} {
		if rest, ok := strings.CutPrefix(words, steadily); ok {
			switch verb := lexicon.FirstRunes(rest, 2); verb {
			case "上升", "增长", "增加", "递增", "攀升", "提升", "提高", "走高":
				return steadily + verb, "up"
			case "下降", "减少", "递减", "降低", "回落", "走低":
				return steadily + verb, "down"
			}
		}
	}
	return "", ""
}
