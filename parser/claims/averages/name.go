// What an average is called, and what its name says it is taken over: 案均, 平均每个社区, 平均每村.

package averages

import (
	"slices"
	"strings"
	"unicode/utf8"

	"github.com/fazhilint/fazhilint/parser/claims/lexicon"
	"github.com/fazhilint/fazhilint/parser/claims/prose"
	"github.com/fazhilint/fazhilint/parser/lexis"
)

// averageLabel gives the words before an average, also where a bracket names another base: 平均每个村（社区）, 平均每个乡镇（街道）办理.
func averageLabel(m *prose.Mention) string {
	const verb = 4 // characters at most
	if m.Lead != "" && (strings.Contains(m.Lead, "均") || utf8.RuneCountInString(m.Lead) > verb) {
		return m.Lead
	}
	label, bracket := prose.BracketEnding(strings.TrimSuffix(m.Gap, m.Lead))
	if m.Lead != "" && (bracket == "" || !strings.Contains(label, "平均每")) {
		return m.Lead
	}
	return label
}

// perOf reads what an average is taken over: a family of figures and, for 平均每个社区, the noun.
func perOf(label string) (families []string, noun string, ok bool) {
	if !strings.Contains(label, "均") {
		return nil, "", false
	}
	for _, per := range lexicon.PerWords {
		if at := strings.LastIndex(label, per.Word); at >= 0 && len(label)-at <= 24 {
			return per.Families, "", true
		}
	}
	rest := withoutVerb(perWords(label))
	if len(rest) == 0 {
		return nil, "", false
	}
	unit := string(rest[0])
	if families, noun, ok = longUnit(string(rest)); ok {
		return families, noun, true
	}
	switch unit {
	case "个", "家", "户", "次", "期", "名", "人", "场", "件", "宗", "起", "项",
		"处", "台", "座", "栋", "辆", "艘", "条", "卷", "份", "批":
	case "村", "镇", "乡", "站", "点", "园", "院", "企":
		return []string{"个", "家", "所", "处"}, unit, true
	default:
		return namedUnit(unit)
	}
	if len(rest) > 1 && (unit == "个" || unit == "项") {
		noun = string(rest[1:min(len(rest), 3)])
		if slices.Contains([]string{"办理", "处理", "开展", "调解", "受理", "检查", "培训", "发放", "达到", "补助", "罚款", "化解"}, noun) {
			noun = "" // 12个乡镇平均每个办理31件
		}
	}
	return []string{familyOf(unit)}, noun, true
}

// perWords gives the words behind 平均每, or between 每 and 平均: 平均每个社区, 每人平均.
func perWords(label string) []rune {
	if _, rest, found := strings.Cut(label, "平均每"); found {
		return []rune(rest)
	}
	at := strings.LastIndex(label, "每")
	if at < 0 {
		return nil
	}
	rest, _, found := strings.Cut(strings.Replace(label[at+len("每"):], "均价", "平均", 1), "平均") // also 每台均价
	if words := []rune(rest); found && len(words) <= 4 {
		return words
	}
	return nil
}

// withoutVerb leaves out the verb behind what an average is taken over: 每个村举办, 每个乡镇调解.
func withoutVerb(rest []rune) []rune {
	const both = 4 // characters of a unit and its verb, at least
	for _, verb := range []string{"举办", "开展", "召开", "组织", "调解", "检查", "办理", "受理", "配备", "化解", "建立"} {
		if len(rest) >= both && strings.HasSuffix(string(rest), verb) {
			return rest[:len(rest)-len([]rune(verb))]
		}
	}
	return rest
}

// longUnit reads 平均每单位 and 平均每家次, whose units have two characters.
func longUnit(rest string) (families []string, noun string, ok bool) {
	for _, unit := range []string{"单位", "部门"} {
		if strings.HasPrefix(rest, unit) {
			return []string{"个", "家", "部门"}, unit, true
		}
	}
	family, ok := visits(rest)
	return []string{family}, "", ok
}

// namedUnit reads 平均每年 and 平均每月, and 平均每班 and 平均每队, which are counted in other units.
func namedUnit(unit string) (families []string, noun string, ok bool) {
	switch unit {
	case "年", "月":
		return []string{lexis.Duration}, "", true
	case "所":
		return []string{"所", "家", "个"}, "所", true
	case "校":
		return []string{"所", "家", "个"}, "学", true
	case "队":
		return []string{"个", "支", "家"}, "队", true
	case "班":
		return []string{"个", "班", "期"}, "班", true
	default:
		return nil, "", false
	}
}

// visits gives the family of the units that count visits: 平均每人次, 平均每家次.
func visits(rest string) (family string, ok bool) {
	switch {
	case strings.HasPrefix(rest, "人次"):
		return "person-time", true
	case strings.HasPrefix(rest, "批次"), strings.HasPrefix(rest, "件次"):
		return lexis.Batch, true
	case strings.HasPrefix(rest, "家次"), strings.HasPrefix(rest, "户次"), strings.HasPrefix(rest, "辆次"):
		return rest[:len("家次")], true
	default:
		return "", false
	}
}

// familyOf gives the family of the one-character units that follow 每.
func familyOf(unit string) string {
	switch unit {
	case "名", "人":
		return "person"
	case "件", "宗", "起":
		return "case"
	case "场":
		return "session"
	default:
		return unit
	}
}

// namesOther says whether the words of an average name what it is taken over, and its base bears none of that name: 平均每起普通程序案件1.2万元 beside
// 广告类174件. What the words say of the total is no name: 发现问题 of 平均每份案卷发现问题.
func namesOther(mean, base, total *prose.Mention) bool {
	const long, core = 3, 2 // characters of a name that tells such things apart, and of what the base must bear of it
	name := baseSaid(mean)
	if verb := lexicon.FirstRunes(total.Lead, core); verb != "" {
		name, _, _ = strings.Cut(name, verb)
	}
	if utf8.RuneCountInString(name) <= long {
		return false
	}
	return !strings.Contains(base.Clause+base.Noun+base.Behind, lexicon.FirstRunes(name, core))
}

// baseSaid gives what stands behind 平均每 and its unit, 个 or 起: 村居 of 平均每个村居; empty where nothing does.
func baseSaid(mean *prose.Mention) string {
	_, words, _ := strings.Cut(mean.Lead, "平均每")
	_, size := utf8.DecodeRuneInString(words)
	return words[size:]
}

// namesBase says whether an average names at length what it is taken over, the total stands right behind the count of just these, and both are of the
// kind that the average is: 13家公证机构办理公证31265件，…；平均每家公证机构办证2405件.
func namesBase(p *prose.Paragraph, k, total, base int) bool {
	const long = 3 // characters of such a name
	mean, count, all := &p.Mentions[k], &p.Mentions[base], &p.Mentions[total]
	_, name, found := strings.Cut(mean.Lead, "平均每"+count.Unit)
	if !found || total != base+1 || all.Block != count.Block || mean.Block-all.Block > 1 || all.Family != mean.Family {
		return false
	}
	if utf8.RuneCountInString(name) > 1 && strings.HasPrefix(count.Noun, name) {
		return true // 共11个村居举办讲座66场，平均每个村居6场: whatever else is counted before
	}
	return utf8.RuneCountInString(name) > long && strings.HasPrefix(count.Noun, lexicon.FirstRunes(name, long)) || utf8.RuneCountInString(count.Lead) > long && strings.HasPrefix(name, count.Lead)
}

// calledSo leaves of the counts that an average can be taken over those that bear the very name that it says (11个村居, of 平均每个村居), where there are such.
func calledSo(p *prose.Paragraph, k int, bases []int) []int {
	name := baseSaid(&p.Mentions[k])
	if utf8.RuneCountInString(name) < 2 {
		return bases
	}
	named := slices.DeleteFunc(slices.Clone(bases), func(j int) bool {
		return !strings.HasPrefix(p.Mentions[j].Noun, name) && !bearsName(&p.Mentions[j], name)
	})
	if len(named) == 0 {
		return bases
	}
	return named
}

// bearsName says whether the label of a count ends with the words that an average is taken of: 下达行政处罚决定117件 of 平均每件处罚决定罚款.
func bearsName(m *prose.Mention, name string) bool {
	const least = 3 // characters of such a name
	label := []rune(m.Lead)
	for n := min(len(label), 6); n >= least; n-- {
		if strings.HasPrefix(name, string(label[len(label)-n:])) {
			return true
		}
	}
	return false
}
