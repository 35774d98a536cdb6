// The gist of the words around a figure, for telling whether two figures speak of one thing though their words stand in another order: 县应急管理局检查生产经营单位
// 728家次 and 县应急管理局对生产经营单位检查782家次. It is the pairs of neighbouring characters that tell what is counted, and who did what.

package restated

import (
	"slices"
	"strings"
	"unicode/utf8"

	"github.com/fazhilint/fazhilint/parser/claims/prose"
	"github.com/fazhilint/fazhilint/parser/match"
	"github.com/fazhilint/fazhilint/parser/tree"
)

// gist is what the words around a figure say.
type gist struct {
	pairs map[string]bool
	verbs []string // as in deed
	actor string   // the office that is named last before the figure in its sentence; "" for none
	wide  bool     // the words name the whole year or area
}

// emptyWords say nothing of what is counted. Longer ones come first.
var emptyWords = []string{ //nolint:gochecknoglobals // a constant list
	"一年来", "今年以来", "到年底", "截至年底", "年底前", "全年度", "全年", "年内", "今年", "本年", "年度", "累计", "共计", "合计", "总计", "总共", "总数", "总量", "达到", "现有", "共有", "目前", "均已", "全部", "均", "依法", "各类",
	"组织", "开展", "进行", "完成", "实施", "人次", "共", "已", "的", "了", "为", "达", "是", "有", "对", "在", "等", "年", "全县", "全市", "全区", "全镇", "全乡", "全街道", "全局", "全省", "县", "市", "区",
}

// sameWords are short for others.
var sameWords = strings.NewReplacer("法援", "法律援助", "人社局", "人力资源社会保障局", "市场监管局", "市场监督管理局", "“", "", "”", "") //nolint:gochecknoglobals // a constant list

// gists gives the gist of each figure, read once, and what else is asked of figures often.
type gists struct {
	r        *prose.Reader
	read     map[int]*gist
	retells  map[int]bool // figures that may be told elsewhere with another number, as far as asked
	restated map[int]bool // figures that are known to state another one again
}

// newGists begins to read.
func newGists(r *prose.Reader) *gists {
	g := &gists{r, map[int]*gist{}, map[int]bool{}, map[int]bool{}}
	for i := range r.Doc.Claims {
		if c := &r.Doc.Claims[i]; c.Kind == "restated" {
			g.restated[c.Base.Figure] = true
		}
	}
	return g
}

// mayRetell says whether figure i is an exact one of this year that another place may tell with another number.
func (g *gists) mayRetell(i int) bool {
	may, asked := g.retells[i]
	if !asked {
		f := &g.r.Doc.Figures[i]
		may = statesIndicator(f) && f.N > 1 && !match.ContainsAny(openClause(g.r, f), notDone...) && !ofOtherTime(g.r, f)
		g.retells[i] = may
	}
	return may
}

// restate claims that figure later tells again what an earlier one tells.
func (g *gists) restate(earlier, later int) {
	f := &g.r.Doc.Figures[later]
	restate(g.r, earlier, later, openClause(g.r, f)+"|"+f.Unit)
	g.restated[later] = true
}

// of gives the gist of figure i.
func (g *gists) of(i int) *gist {
	own, known := g.read[i]
	if !known {
		own = gistOf(g.r, &g.r.Doc.Figures[i])
		g.read[i] = own
	}
	return own
}

// gistOf reads the gist of a figure's clause and of the noun behind it.
func gistOf(r *prose.Reader, f *tree.Figure) *gist {
	behind := withoutDigits(behindFigure(r, f))
	before := withoutDigits(openClause(r, f))
	if before == "" && behind == "" && f.Span[0] > 0 && r.Text[f.Span[0]-1] == '、' {
		before = withoutDigits(clauseOver(r, f)) // 参加旁听庭审7次、364人次
	}
	g := &gist{pairs: map[string]bool{}, verbs: verbsIn(before), actor: actorBefore(r, f), wide: isWide(r, f)}
	for _, words := range []string{before, behind} {
		words = sameWords.Replace(words)
		for _, w := range emptyWords {
			words = strings.ReplaceAll(words, w, " ")
		}
		for _, part := range strings.Fields(words) {
			runes := []rune(part)
			for i := 0; i+1 < len(runes); i++ {
				g.pairs[string(runes[i:i+2])] = true
			}
		}
	}
	return g
}

// clauseOver gives the words of the clause before a figure over the figures before it that 、 joins to it.
func clauseOver(r *prose.Reader, f *tree.Figure) string {
	begin := f.Span[0]
	for begin > 0 && f.Span[0]-begin < maxClause && (r.Text[begin-1] == '、' || !endsKey(r.Text[begin-1])) {
		begin--
	}
	return r.Words(begin, f.Span[0])
}

// offices end the names of those who do what a report tells.
var offices = []string{"局", "委员会", "委", "办公室", "中心", "法院", "检察院", "大队", "支队", "机构", "机关", "分局", "镇", "乡", "街道", "协会", "大厅"} //nolint:gochecknoglobals // a constant list

// actorBefore gives the office that is named last before a figure in its sentence, at the beginning of a clause.
func actorBefore(r *prose.Reader, f *tree.Figure) string {
	const reach, longest = 160, 14 // characters
	words := r.Words(max(r.Doc.Sentences[f.Sentence].Span[0], f.Span[0]-reach), f.Span[0])
	clauses := strings.FieldsFunc(words, func(ch rune) bool { return strings.ContainsRune("，。；：,;:", ch) })
	for i := len(clauses) - 1; i >= 0; i-- {
		clause := strings.TrimPrefix(withoutLeads(withoutDigits(clauses[i])), "其中")
		end := 0
		for _, office := range offices {
			if at := strings.Index(clause, office); at > 0 && utf8.RuneCountInString(clause[:at]) < longest && (end == 0 || at+len(office) < end) {
				end = at + len(office)
			}
		}
		if strings.HasPrefix(clause, "该") {
			return "" // whoever was told of before
		}
		if end > 0 {
			return sameWords.Replace(clause[:end])
		}
	}
	return ""
}

// sharedPart gives how many of the pairs of the smaller gist the larger one holds, in percent, and how many the smaller has.
func sharedPart(a, b *gist) (percent, least int) {
	small, large := a.pairs, b.pairs
	if len(small) > len(large) {
		small, large = large, small
	}
	shared := 0
	for pair := range small {
		if large[pair] {
			shared++
		}
	}
	return 100 * shared / max(len(small), 1), len(small)
}

// alikeBy says whether two gists are of one thing: what they share is so many percent of the smaller one, which has so many pairs at least, and
// neither who did it nor what was done differs.
func alikeBy(a, b *gist, need, pairs int) bool {
	percent, least := sharedPart(a, b)
	return percent >= need && least >= pairs && ofOneActor(a, b) && !otherDeed(a, b)
}

// ofOneActor says whether two gists name no two offices.
func ofOneActor(a, b *gist) bool {
	return a.actor == "" || b.actor == "" || strings.HasSuffix(a.actor, b.actor) || strings.HasSuffix(b.actor, a.actor)
}

// otherDeed says whether two gists tell of what was done by verbs of another meaning. What came of something is never told without its verb.
func otherDeed(a, b *gist) bool {
	if slices.ContainsFunc(a.verbs, func(verb string) bool { return slices.Contains(b.verbs, verb) }) {
		return false
	}
	results := []string{"办结", "调解成功", "化解", "移送", "立案"}
	result := func(verb string) bool { return slices.Contains(results, verb) }
	return len(a.verbs) > 0 && len(b.verbs) > 0 || slices.ContainsFunc(a.verbs, result) || slices.ContainsFunc(b.verbs, result)
}

// verbsIn gives the verbs of a clause that say what was done.
func verbsIn(clause string) []string {
	var verbs []string
	for i := range deedVerbs {
		if slices.ContainsFunc(deedVerbs[i].words, func(w string) bool { return verbAt(clause, w) >= 0 }) {
			verbs = append(verbs, deedVerbs[i].verb)
		}
	}
	return verbs
}
