// What announces the sum of the figures before it, and how sure that is: 共35件, 三类合计, 四项违法行为合计, 总数71名, 13件均在期限内答复.

package totals

import (
	"slices"
	"strings"
	"unicode/utf8"

	"github.com/fazhilint/fazhilint/parser/claims/lexicon"
	"github.com/fazhilint/fazhilint/parser/claims/lists"
	"github.com/fazhilint/fazhilint/parser/claims/prose"
	"github.com/fazhilint/fazhilint/parser/claims/rounding"
	"github.com/fazhilint/fazhilint/parser/match"
	"github.com/fazhilint/fazhilint/parser/tree"
)

// sumSaid is how a figure is announced as the sum of those before it.
type sumSaid struct {
	plain   bool // by 共 and the like alone, so that it cannot be the number of anything else
	inWords bool // by other words than 共
	parts   int  // how many parts it says it has; 0 where it does not say
	from    int  // the mention before which its parts end
}

// saidSum reads what announces mention k as a sum; it reports false where nothing does.
func saidSum(p *prose.Paragraph, k int) (sumSaid, bool) {
	said := sumSaid{from: k}
	if p.IsComparison(k) {
		return said, false // 一季度68件…，全年比上年的317件下降11.0%
	}
	plain, ok := sumLabel(&p.Mentions[k])
	said.plain = plain && ok
	if match.ContainsAny(p.Mentions[k].Gap, "计", "共", "加", "总", "合起来", "合在一起", "构成了") {
		said.parts, said.from = partsSaid(p, k)
		said.inWords = said.parts > 0 || saysSum(&p.Mentions[k])
	}
	return said, ok || said.inWords || addsUpSeries(p, k) || isSumOfAll(&p.Mentions[k])
}

// sumLabel says whether a figure is announced as the sum of those before it (共, 三项合计, 罚没合计; 4名教师共11人), and
// whether by these words alone, so that it cannot be the number of anything else.
func sumLabel(m *prose.Mention) (plain, ok bool) {
	if rest, ok := lexicon.SumRest(m.Lead); ok {
		return rest == "" || rest == "为" || rest == "达", true
	}
	if ofPlaces(m.Lead) {
		return false, false // 县公安局15件，乡镇（街道）合计12件
	}
	if match.EndsWithAny(m.Lead, "合计", "共计", "总计") && utf8.RuneCountInString(m.Lead) <= 6 {
		return m.Gap != m.Lead || len(m.Lead) == len("合计"), true // but 前三个部门合计162个
	}
	if rest, ok := strings.CutSuffix(m.Lead, "共"); ok && utf8.RuneCountInString(rest) <= 6 && m.Gap != m.Lead {
		return lists.SaidHowMany(rest), true // 一等奖10件、二等奖20件，获奖作品共30件; 三类律师共34名
	}
	if strings.HasPrefix(m.Lead, "全年") {
		return false, true // 上半年523件，下半年486件，全年共受理1009件
	}
	if m.Gap == "，" && match.StartsWithAny(m.Noun, "均", "全部", "都", "已全部") {
		return false, true // 建议5件、提案8件，13件均在规定期限内答复
	}
	return true, m.Gap == m.Lead && announcesAll(m.Lead)
}

// announcesAll says whether a label right behind the last part says that those before it are all there are: 专家3名、律师5名、代表6名组成14人评估小组.
func announcesAll(label string) bool {
	return label == "组成" || match.EndsWithAny(label, "共", "共计", "合计") || label == "共同组成" || label == "共组成"
}

// ofPlaces says whether a sum is one of places or offices of a kind, which is an item of the list before it.
func ofPlaces(label string) bool {
	for _, w := range []string{"合计", "共计"} {
		if who, ok := strings.CutSuffix(label, w); ok {
			return match.EndsWithAny(who, "乡镇", "镇街", "街道", "村", "社区", "部门", "单位", "园区", "各局")
		}
	}
	return false
}

// isSumOfAll says whether a figure is called what was done in all by 累计 and a short verb, which can count earlier years as well: only a list that it comes near
// makes it up.
func isSumOfAll(m *prose.Mention) bool {
	rest, found := strings.CutPrefix(m.Lead, "累计")
	return found && utf8.RuneCountInString(rest) <= 2 && m.StandsAlone()
}

// slipsFromList says whether such a figure, or one called 持证调解员共, is one slip away from a list of three or more that opens its sentence or whose number stands before
// it: 答复12次、应诉9次、审查67次、接待11次，累计服务109次; 放流三批，分别为120万尾、85万尾、140万尾，累计放流355万尾.
func slipsFromList(p *prose.Paragraph, whole *prose.Mention, parts []int) bool {
	if !isSumOfAll(whole) && !strings.HasSuffix(whole.Lead, "共") || len(parts) < 3 || !isTight(p, parts) || !sameUnit(p, whole, parts) || !lists.PlainCounts(p, whole, parts) || !opensClause(p, parts[0]) && !numbered(p, parts) {
		return false
	}
	gap := rounding.Abs(lists.SumOfParts(p, parts) - whole.N)
	return gap*8 <= whole.N && (gap%10 == 0 && rounding.OneDigit(gap) || rounding.Exchanged(lists.SumOfParts(p, parts), whole.N))
}

// numbered says whether the figure before a list tells how many members it has, and words hand them out: 三批，分别为….
func numbered(p *prose.Paragraph, parts []int) bool {
	first := &p.Mentions[parts[0]]
	if parts[0] == 0 || !match.ContainsAny(first.Gap, "分别为", "依次为", "分别是") {
		return false
	}
	before := &p.Mentions[parts[0]-1]
	return before.Block == first.Block && before.Scale == 0 && before.N == int64(len(parts))
}

// partsSaid reads how many parts sum k says it has (三类合计, 两项共; 0 where it does not say), and where its parts end.
func partsSaid(p *prose.Paragraph, k int) (said, from int) {
	m, before := &p.Mentions[k], &p.Mentions[k-1]
	if m.Gap == m.Lead && before.Block == m.Block && before.N >= 2 && before.N <= 9 && before.Lead == "" && announcesSum(m.Lead) {
		switch before.Unit {
		case "项", "类", "种", "者", "张", "批", "块", "轮":
			return int(before.N), k - 1
		}
	}
	return partsSaidIn(m.Gap), k
}

// partsSaidIn reads how many parts a sum says it has in the words before it.
func partsSaidIn(gap string) int {
	for i := range gap {
		if n, rest := lexicon.MembersSaid(gap[i:], "类项者种级年"); n > 0 && announcesSum(rest) {
			return n
		}
	}
	return 0
}

// announcesSum says whether words end, at most a noun before, with the announcement of a sum: 合计, 违法行为合计, 方式合起来追回.
func announcesSum(words string) bool {
	if match.StartsWithAny(words, "合计", "共计", "总计", "共", "相加", "加起来", "加在一起", "合起来") {
		return true
	}
	if noun, ok := strings.CutSuffix(words, "共"); ok && utf8.RuneCountInString(noun) <= 4 {
		return true // 三类阵地共
	}
	for _, w := range []string{"合计", "共计", "总计", "相加", "合起来", "加起来", "加在一起", "总数", "总量", "总额"} {
		if at := strings.Index(words, w); at > 0 && at <= 6*len("一") {
			return utf8.RuneCountInString(words[at+len(w):]) <= 3
		}
	}
	return false
}

// saysSum says whether other words than 共 announce a figure as the sum of those before it: 总数为71名, 四库总量8.07万吨, 三种方式合起来追回1615万元,
// 构成了全年512件信访事项.
func saysSum(m *prose.Mention) bool {
	if !strings.HasSuffix(strings.TrimSuffix(m.Gap, m.Lead), "，") || match.ContainsAny(m.Lead, "占", "应") {
		return false
	}
	label := m.Lead
	for _, is := range []string{"为", "达", "是", "有", "达到"} {
		label = strings.TrimSuffix(label, is)
	}
	if utf8.RuneCountInString(label) <= 6 && match.EndsWithAny(label, "总数", "总量", "总额", "总人数", "总人次", "总件数", "总户数", "总次数", "总面积", "总和", "相加", "合起来", "加起来", "加在一起", "合在一起") {
		return true
	}
	if strings.HasSuffix(label, "总共") && utf8.RuneCountInString(label) <= 12 {
		return true // 以政府名义印发7件，以部门名义印发5件，全县行政规范性文件总共12件
	}
	return strings.HasPrefix(label, "构成了") && utf8.RuneCountInString(label) <= 8
}

// surely says whether a figure so announced can be nothing else than the sum of the parts from run on.
func (s sumSaid) surely(p *prose.Paragraph, whole *prose.Mention, parts []int, run int, claim *tree.Claim) bool {
	if s.plain || strings.HasPrefix(whole.Lead, "全年") && wholeYear(p, parts) {
		return true
	}
	return run == 0 && (allInOrder(p, parts, claim) || toldTwice(p, whole, parts) || slipsFromList(p, whole, parts) || repeatsVerb(p, whole, parts, claim) || isNearSum(p, whole, parts, claim) || s.inWords && s.isSaid(p, whole, parts, claim) || takesAllUp(p, whole, parts, claim))
}

// allInOrder says whether the parts of a sum are those of a first, a second and so on, as many as the sentence says before them: 分三期举办，第一期118人、第二期124人、第三期109人，共培训351人.
func allInOrder(p *prose.Paragraph, parts []int, claim *tree.Claim) bool {
	first := parts[0]
	if first == 0 || p.Mentions[first-1].Block != p.Mentions[first].Block || p.Mentions[first-1].N != int64(len(parts)) || p.Mentions[first-1].Scale > 0 {
		return false
	}
	for i, j := range parts {
		if nth := lexicon.Nth(i + 1); nth == "" || !strings.HasPrefix(p.Mentions[j].Lead, nth) {
			return false
		}
	}
	return lists.Near(claim, 10)
}

// toldTwice says whether the number behind a list of outcomes is that of all cases, which stands right before the list as well: 受理13件，驳回6件，成立4件，撤回2件，共办结13件.
func toldTwice(p *prose.Paragraph, whole *prose.Mention, parts []int) bool {
	first := parts[0]
	if first == 0 || len(parts) < 3 || !whole.Words.Has(lexicon.Done) || p.SpeaksOfCarried(first) {
		return false
	}
	before := &p.Mentions[first-1]
	return before.N == whole.N && before.Unit == whole.Unit && before.Block == whole.Block && before.Depth == whole.Depth && sameUnit(p, whole, parts) && !p.Mentions[first].Words.Has(lexicon.Fresh)
}

// isSaid says whether a list that opens its sentence comes near the number that words other than 共 call its sum; less near where these words say
// how many parts there are (两项相加).
func (s sumSaid) isSaid(p *prose.Paragraph, whole *prose.Mention, parts []int, claim *tree.Claim) bool {
	near := int64(10)
	if s.parts == len(parts) && !strings.Contains(whole.Lead, "占") {
		near = 4
	}
	attended := whole.Family == "person-time" && p.Mentions[parts[0]].Family == "person"
	return len(claim.Readings[0]) > 1 && (attended || sameUnit(p, whole, parts)) && lists.Near(claim, near)
}

// isNearSum says whether a list that opens its sentence comes near what 共 and a verb say behind it: 宣讲86场、进校园24场，共开展活动120场次.
func isNearSum(p *prose.Paragraph, whole *prose.Mention, parts []int, claim *tree.Claim) bool {
	said := announcesShortly(whole.Lead) || len(parts) > 2 && isTight(p, parts) && sameUnit(p, whole, parts) && announcesAtLength(whole.Lead)
	return said && len(claim.Readings[0]) > 1 && (isTight(p, parts) || len(parts) == 2) &&
		(opensClause(p, parts[0]) || strings.Contains(p.Mentions[parts[0]].Gap, "分别")) && plainParts(p, whole, parts) && lists.Near(claim, 10)
}

// announcesShortly says whether a label is 共 with a short verb: 共签发, 合计签发.
func announcesShortly(label string) bool {
	const verb, longest = 4, 6 // characters of 合计签发, and of 共 with what was done
	return strings.HasPrefix(label, "共") && utf8.RuneCountInString(label) <= longest || match.StartsWithAny(label, "合计", "总计") && utf8.RuneCountInString(label) <= verb
}

// announcesAtLength says whether a label is 共 with a verb for holding something and a noun that takes all together: 共计组织各类法治培训活动.
func announcesAtLength(label string) bool {
	const longest = 13 // characters
	return match.StartsWithAny(label, "共组织", "共开展", "共举办", "共计组织", "共计开展", "共计举办") && utf8.RuneCountInString(label) <= longest
}

// takesAllUp says whether a number with 均 or 全部 takes up all of the list that stands right before it: 建议18件、提案23件，41件全部办复.
func takesAllUp(p *prose.Paragraph, whole *prose.Mention, parts []int, claim *tree.Claim) bool {
	return whole.Gap == "，" && whole.Lead == "" && match.StartsWithAny(whole.Noun, "均", "全部", "都", "已全部") && len(claim.Readings[0]) > 1 && isTight(p, parts) &&
		opensClause(p, parts[0]) && sameUnit(p, whole, parts) && lists.Near(claim, 3)
}

// wholeYear says whether the parts are those of the four quarters or of both halves of a year.
func wholeYear(p *prose.Paragraph, parts []int) bool {
	first := &p.Mentions[parts[0]]
	if len(parts) == 4 {
		return match.ContainsAny(first.Gap, "四个季度", "各季度", "第四季度", "四季度") || !slices.ContainsFunc(parts, func(j int) bool { return !strings.Contains(p.Mentions[j].Gap, "季度") })
	}
	return len(parts) == 2 && strings.Contains(first.Gap, "上半年") && strings.Contains(p.Mentions[parts[1]].Gap, "下半年") || allMonths(p, parts)
}
