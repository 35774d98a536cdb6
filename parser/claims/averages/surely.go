// Which total and which count an average is surely taken of.

package averages

import (
	"strings"
	"unicode/utf8"

	"github.com/fazhilint/fazhilint/parser/claims/lists"
	"github.com/fazhilint/fazhilint/parser/claims/prose"
	"github.com/fazhilint/fazhilint/parser/match"
)

// saidAgain says whether an average is taken of the count that another one before it in its sentence is taken of: 38名…152次，人均4次；…988件，人均26件.
func saidAgain(r *prose.Reader, p *prose.Paragraph, k int, bases []int, noun string) bool {
	plain := len(bases) == 1 && averageLabel(&p.Mentions[k]) == "人均"
	return (plain || noun != "") && isBaseOfAverage(r, p, k, bases[0])
}

// ofNamedTotal says whether an average names its total, with one count before that.
func ofNamedTotal(p *prose.Paragraph, k, total int, bases []int) bool {
	return len(bases) == 1 && bases[0] < total && inSentence(p, k, total, bases[0]) && namesTotal(p, k, total)
}

// sharedNoun leaves out the noun of an average where the count nearest to it does not bear it and the same number farther away does: 社区17个，已配备法律顾问的17个，…，平均每个社区.
func sharedNoun(p *prose.Paragraph, bases []int, noun string) string {
	if noun == "" || len(bases) < 2 || saysNoun(&p.Mentions[bases[0]], noun) {
		return noun
	}
	for _, j := range bases[1:] {
		if m := &p.Mentions[j]; m.N == p.Mentions[bases[0]].N && saysNoun(m, noun) {
			return ""
		}
	}
	return noun
}

// namesTotal says whether an average bears the words of the total that it is taken of, which stands farther away: 清理乱堆乱放672处、拆除广告243块，平均每次行动清理乱堆乱放42处; 罚没款91.8万元，…，
// 案均罚没2.55万元.
func namesTotal(p *prose.Paragraph, k, total int) bool {
	const least, long = 2, 4 // characters
	lead := p.Mentions[total].Lead
	if utf8.RuneCountInString(lead) >= long && strings.Contains(p.Mentions[k].Lead, lead) {
		return true
	}
	_, rest, found := strings.Cut(p.Mentions[k].Lead, "均")
	return found && utf8.RuneCountInString(rest) >= least && strings.HasPrefix(lead, rest)
}

// sureAverage says whether an average can be meant of no other total and count: both stand right before it, or its name
// says what it is taken over and none of the counts gives it.
func sureAverage(p *prose.Paragraph, k, total, base, bases int, noun string) bool {
	named := noun != "" && bearsNoun(&p.Mentions[base], noun)
	if !inSentence(p, k, total, base) || noun != "" && !named {
		return false
	}
	if besideBoth(k, total, base) && (bases == 1 || named && total < k || inOneBreath(p, base, total)) {
		return true
	}
	if total != k-1 {
		return false
	}
	return named && bases == 1 && base < total && !lists.SemicolonBetween(p, base, k) || saysPer(p, k, total, base, bases, noun)
}

// saysPer says whether the words before an average right behind its total say what it is taken over, in a unit that the only base has: 62所…，法治课248节，平均每校4节.
func saysPer(p *prose.Paragraph, k, total, base, bases int, noun string) bool {
	// 演出42场，观众83.6万人次，票房收入2.94亿元，平均每场700万元
	only := bases == 1 && base < total && strings.Contains(p.Mentions[k].Lead, "平均每")
	return only && noun == "" || match.ContainsAny(p.Mentions[k].Lead, "案均", "件均", "户均", "场均", "期均", "家均", "起均", "笔均", "车均", "所均")
}

// bearsNoun says whether a count is one of what a noun names: 进学校9所 of 平均每所.
func bearsNoun(m *prose.Mention, noun string) bool { return m.Unit == noun || saysNoun(m, noun) }

// saysNoun says whether the words of a count hold a noun.
func saysNoun(m *prose.Mention, noun string) bool {
	return strings.Contains(m.Noun+"|"+m.Lead, noun)
}

// inSentence says whether a total and a count stand in the sentence of an average.
func inSentence(p *prose.Paragraph, k, total, base int) bool {
	return p.Mentions[base].Block == p.Mentions[k].Block && p.Mentions[total].Block == p.Mentions[k].Block
}

// besideBoth says whether total and count both stand right before an average, or one on each side: 培训48场，平均每场72人，总计培训3456人次.
func besideBoth(k, total, base int) bool {
	return total == k+1 && base == k-1 || min(total, base) == k-2 && max(total, base) == k-1
}

// inOneBreath says whether a total follows its count without a mark: 31件案件共处罚款52.7万元，平均每件1.7万元. Then no other count is meant.
func inOneBreath(p *prose.Paragraph, base, total int) bool {
	return total == base+1 && !strings.ContainsAny(p.Mentions[total].Gap, "，。；、,;：:（(")
}
