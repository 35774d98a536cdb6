// Rates of which only one count is given: some whole number must give them, or they are not checkable.

package rates

import (
	"strings"

	"github.com/fazhilint/fazhilint/parser/claims/lexicon"
	"github.com/fazhilint/fazhilint/parser/claims/prose"
	"github.com/fazhilint/fazhilint/parser/claims/rounding"
	"github.com/fazhilint/fazhilint/parser/lexis"
	"github.com/fazhilint/fazhilint/parser/match"
	"github.com/fazhilint/fazhilint/parser/tree"
)

// Grim adds a rate of which only one count is given.
func (s *Search) Grim() {
	count, stemmed := s.onlyGiven()
	if count < 0 || !s.behindRates(count) {
		return
	}
	if s.isDrawn(count) && !match.ContainsAny(s.Kind.Name, "抽查", "抽取", "抽检", "检查") {
		stemmed = false
	} else if !onlyCount(s.P, s.K, s.R) {
		return
	}
	m, c := &s.P.Mentions[s.K], &s.P.Mentions[count]
	sampled := IsSample(c) || !stemmed && isTestOf(m, c)
	if known := stemmed || s.isBaseBeside(m, c, sampled); !known || s.Kind.loose && !sampled || !testable(m, c) {
		return
	}
	rate, rateScale := rounding.RateTerm(m)
	claim := tree.Claim{Kind: "grim", Rate: &rate, RateScale: rateScale, Span: prose.SpanOver(c, m), Certain: true, Reason: "base"}
	if stemmed {
		claim.Numerators = []tree.Term{rounding.TermAt(c, 0)}
	} else {
		claim.Denominators, claim.Exhaustive = []tree.Term{rounding.TermAt(c, 0)}, sampled
	}
	Add(s.R, m, s.Kind, claim)
}

// onlyGiven gives the one count of a rate, and says whether the rate's name speaks of it.
func (s *Search) onlyGiven() (count int, stemmed bool) {
	if len(s.tops) == 0 {
		return s.nearest(), false
	}
	c := &s.P.Mentions[s.tops[0].at]
	ofAll := s.tops[0].weak && match.ContainsAny(c.Noun, "均", "都", "全部") // 16个司法所均完成规范化建设，规范化建设优秀率43.8%
	return s.tops[0].at, !ofAll && (!s.tops[0].weak || !strings.ContainsAny(s.P.Mentions[s.K].Gap, "；;"))
}

// behindRates says whether only rates of 100% stand between a sample and the rate: 评查40卷，合格率100%，优秀率82.5%. Behind others the rate may be one of
// those that passed.
func (s *Search) behindRates(count int) bool {
	if s.K-count == 1 {
		return true
	}
	c := &s.P.Mentions[count]
	for j := count + 1; j < s.K; j++ {
		m := &s.P.Mentions[j]
		if m.Kind != "rate" || !rounding.IsHundred(m) || m.Block != c.Block || m.Depth != c.Depth || m.Gap != "，"+m.Lead && m.Gap != "、"+m.Lead && j > count+1 {
			return false
		}
	}
	m := &s.P.Mentions[s.K]
	return IsSample(c) && len(s.tops) == 0 && m.Depth == c.Depth && match.ContainsAny(s.Kind.Name, "优秀", "优良", "合格", "良好", "优质") && (m.Gap == "，"+m.Lead || m.Gap == "、"+m.Lead)
}

// isDrawn says whether a count is a sample that the rate right behind its clause is taken of: 抽取48个系统实施评估，合规率为97.3%. What is
// counted after the rate does not matter then.
func (s *Search) isDrawn(count int) bool {
	c := &s.P.Mentions[count]
	for j := range count {
		if m := &s.P.Mentions[j]; m.Block == c.Block && IsCount(s.P, j, s.R) && m.Unit != "次" && m.Unit != "轮" {
			return false // 组织两次评查 are no files
		}
	}
	return match.ContainsAny(c.Lead, "抽取", "抽查", "随机抽") && strings.Count(s.P.Mentions[s.K].Gap, "，") <= 1
}

// isBaseBeside says whether a count that the rate does not name is surely its base.
func (s *Search) isBaseBeside(rate, count *prose.Mention, sampled bool) bool {
	chosen := match.ContainsAny(s.Kind.Name, "被选", "选择", "提及", "中选") // by some of those asked
	return (sampled || isBase(rate, count)) && !chosen && !ofUnitsWithin(s.Kind, count)
}

// ofUnitsWithin says whether a rate names what it is taken of, and the count beside it counts something else: 抽取6个小区，单位漏登率0.18%.
func ofUnitsWithin(rate *Kind, count *prose.Mention) bool {
	for _, unit := range []string{"单位", "人口", "人员", "案件", "产品", "样品", "批次", "问卷", "项目", "设施", "企业", "家庭", "住户", "职工", "群众", "员工", "师生", "家长", "居民", "村民", "服务对象", "代表", "市民", "问题", "隐患", "诉求", "线索"} {
		if strings.HasPrefix(rate.Name, unit) && !strings.Contains(count.Lead+count.Noun, unit) {
			return true
		}
	}
	return false
}

// testable says whether it can be told of a rate and a count that no whole number ties them.
func testable(rate, count *prose.Mention) bool {
	switch count.Family {
	case lexis.Session, "次", "期", "轮":
		return false // 考试2场，参考率98%: those who sat them are not counted
	}
	if match.ContainsAny(count.Noun, "领域", "行业", "方面", "环节", "类别") {
		return false // 8个领域 are no things that a rate counts
	}
	return rate.Approx == "" && count.Approx == "" && !rounding.Rounded(count.Figure) && count.Scale == 0 && rounding.Small(count) && count.N > 0
}

// isBase says whether a count that the rate does not name is surely its base. Of very many some whole number gives any rate, and
// nothing says that a rate behind 在9个行业落地 is one of the nine.
func isBase(rate, count *prose.Mention) bool {
	if count.N >= 100*rounding.Pow10(rate.Scale) {
		return false
	}
	if (isReplied(rate, count) || isHeard(rate, count)) && neverReached(rate, count) {
		return true
	}
	cases := count.Family == "case" && (count.Words.Has(lexicon.Fresh) || match.ContainsAny(count.Lead, "办理", "发生", "排查", "承办", "全年", "审核"))
	return cases || IsSample(count)
}

// isReplied says whether a rate tells how many of the letters and suggestions right before it were answered or taken up: 司法建议共14件，按期
// 回复率96.5%. Some of them may not have been due yet.
func isReplied(rate, count *prose.Mention) bool {
	return match.ContainsAny(rate.Lead, "回复率", "答复率", "办复率", "采纳率", "反馈率", "办理率") && match.ContainsAny(count.Clause+count.Noun, "建议", "提案", "议案", "函", "意见书")
}

// isHeard says whether a rate tells in how many of the lawsuits heard somebody appeared. In some of them nobody had to.
func isHeard(rate, count *prose.Mention) bool {
	return strings.Contains(rate.Lead, "出庭") && match.ContainsAny(count.Lead+count.Clause, "开庭")
}

// neverReached says whether a rate follows from no number up to a count, whichever of these were due.
func neverReached(rate, count *prose.Mention) bool {
	const most = 60
	if count.N > most || count.Scale > 0 || rate.Approx != "" {
		return false
	}
	percent, scale := rounding.RateTerm(rate)
	for n := int64(1); n <= count.N; n++ {
		for k := range n + 1 {
			top, base := k, n
			if rounding.RatioFits(&tree.Term{Low: top, High: &top}, &tree.Term{Low: base, High: &base}, &percent, scale) {
				return false
			}
		}
	}
	return true
}

// open adds a rate beside a count of which nothing says that it is its base: 共35件，办复率100%. It is not judged, but said to be
// not checkable.
func (s *Search) open() {
	count := s.nearest()
	if count < 0 {
		return
	}
	if rounding.Small(&s.P.Mentions[s.K], &s.P.Mentions[count]) {
		s.Unjudged(count, false)
	}
}

// Unjudged adds the claim of a rate beside the one count that is told, with nothing to judge the two by: the count is what the rate counts where
// counted is set, and what it may be taken of otherwise.
func (s *Search) Unjudged(count int, counted bool) {
	m, c := &s.P.Mentions[s.K], &s.P.Mentions[count]
	rate, scale := rounding.RateTerm(m)
	claim := tree.Claim{Kind: "grim", Rate: &rate, RateScale: scale, Span: prose.SpanOver(c, m), Reason: "base", Scale: c.Scale}
	if term := []tree.Term{rounding.TermAt(c, c.Scale)}; counted {
		claim.Numerators = term
	} else {
		claim.Denominators = term
	}
	Add(s.R, m, s.Kind, claim)
}

// IsSample says whether a count says how many were looked at or asked: 抽取35宗进行回访, 对7家机构逐一检查.
func IsSample(m *prose.Mention) bool {
	return match.ContainsAny(m.Clause+m.Noun, "抽取", "抽查", "抽检", "随机", "回访", "发放", "收回", "测评", "逐一", "逐个", "检查", "评查", "参评", "评价", "考核", "评级", "测试", "考试", "回收", "问卷", "年检", "年审")
}

// isTestOf says whether the words between a count and its rate say that all of those counted were tested: 16所民办学校（…）参加年度检查，
// 合格率….
func isTestOf(rate, count *prose.Mention) bool {
	return count.N < 100*rounding.Pow10(rate.Scale) && strings.Contains(rate.Gap, "参加") && match.ContainsAny(rate.Gap, "检查", "考核", "考试", "测试", "评查", "测评") &&
		match.ContainsAny(rate.Lead, "合格率", "优秀率", "通过率")
}

// onlyCount says whether a rate's sentence has just one figure that it could be made of: before it, or of the same kind behind it. It goes
// from the rate outwards, so that a second one is soon found where there are many.
func onlyCount(p *prose.Paragraph, k int, r *prose.Reader) bool {
	n := 0
	for j := k - 1; j >= 0 && n < 2 && p.Mentions[j].Block == p.Mentions[k].Block; j-- {
		if IsCount(p, j, r) {
			n++
		}
	}
	for j := k + 1; j < len(p.Mentions) && n < 2 && p.Mentions[j].Block == p.Mentions[k].Block && !strings.ContainsAny(p.Mentions[j].Gap, "；;"); j++ {
		if IsCount(p, j, r) && !strings.Contains(p.Mentions[j].Gap, "其中") && (p.Mentions[k-1].Kind == "rate" || prose.SameKind(p.Mentions[j].Figure, p.Mentions[k-1].Figure)) {
			n++
		}
	}
	return n == 1
}
