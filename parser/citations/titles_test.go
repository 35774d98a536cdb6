package citations_test

import (
	"fmt"
	"strings"
	"testing"
)

// titleTable holds a text, its titles (name, version, years, role) and its bracket faults.
var titleTable = [][3]string{
	{"按照《法治政府建设实施纲要（2021—2025年）》部署", "法治政府建设实施纲要|（2021—2025年）|2021-2025|applied", ""},
	{"按照《法治政府建设实施纲要(2021-2025 年)》部署", "法治政府建设实施纲要|(2021-2025年)|2021-2025|applied", ""},
	{"落实《法治政府建设实施纲要（20212025年）》", "法治政府建设实施纲要|（20212025年）|2021-2025|applied", ""},
	{"落实《平安规划2021-2025年》", "平安规划|2021-2025年|2021-2025|applied", ""},
	{"印发《浅水镇议事规则（试行）》", "浅水镇议事规则|（试行）|0-0|made", ""},
	{"学习《中华人民共和国行政处罚法》《民法典》等法律", "行政处罚法||0-0|studied;民法典||0-0|studied", ""},
	{"依据《合同法》、《担保法》审查合同", "合同法||0-0|applied;担保法||0-0|applied", ""},
	{"以《宪法》《民法典》为重点开展宣传", "宪法||0-0|studied;民法典||0-0|studied", ""},
	{"《合同法》废止后，", "合同法||0-0|history", ""},
	{"根据当时施行的《侵权责任法》认定责任", "侵权责任法||0-0|history", ""},
	{"按照行为发生时有效的《合同法》处理", "合同法||0-0|history", ""},
	{"贯彻新修订的《行政复议法》", "行政复议法||0-0|applied", ""},
	{"新修订的《行政复议法》施行", "行政复议法||0-0|mentioned", ""},
	{"完善了“三重一大”决策制度》《浅水镇财务制度》", "浅水镇财务制度||0-0|made", "unopened"},
	{"制定《浅水镇责任制细则，将职责落实到人。另印发《办法》", "办法||0-0|made", "unclosed"},
	{"制定《浅水镇责任制细则，将职责落实到人", "", "unclosed"},
	{"转发《关于印发<浅水镇实施方案>的通知》", "关于印发<浅水镇实施方案>的通知||0-0|mentioned;浅水镇实施方案||0-0|mentioned", "angle"},
	{"转发《关于印发〈浅水镇实施方案〉的通知》", "关于印发〈浅水镇实施方案〉的通知||0-0|mentioned;浅水镇实施方案||0-0|mentioned", ""},
	{"转发《关于印发《浅水镇实施方案》的通知》", "关于印发《浅水镇实施方案》的通知||0-0|mentioned;浅水镇实施方案||0-0|mentioned", "nested"},
	{"执行<<浅水镇工作规则>>", "浅水镇工作规则||0-0|applied", "angle"},
	{"比较 2<5 与 7>3", "", ""},
	{"<p>正文</p><!-- 注 -->", "", ""},
	{"首页 > 政务公开 > 法治", "", ""},
	{"依据《甲办法》第三条、《乙办法》第五条", "甲办法||0-0|applied;乙办法||0-0|applied", ""},
	{"《中共甲县委员会\n关于加强学法的意见》", "", "unclosed;unopened"},
	{"（《甲规定》（甲政发〔2020〕3号）、《乙规定》（甲政发〔2020〕4号））", "甲规定||0-0|mentioned;乙规定||0-0|mentioned", ""},
}

func TestArticles(t *testing.T) {
	t.Parallel()
	for text, want := range map[string]int{
		"依据《行政处罚法》第三十三条不予处罚":        33,
		"依据《行政处罚法》第33条、第三十六条":       36,
		"依据《行政处罚法》（2021年修订）第九十九条":   99,
		"依据《民法典》第一千零四条":             1004,
		"依据《行政处罚法》有关规定，第三十三条":       0,
		"依据《行政处罚法》的解释第一百条":          0,
		"依据《行政处罚法》第三章":              0,
		"依据《甲法》第三条和第四条、第五条规定，参照第九条": 5,
	} {
		doc := read(text)
		if len(doc.Titles) != 1 || doc.Titles[0].Article != want {
			t.Errorf("%q: titles %+v, want article %d", text, doc.Titles, want)
		}
	}
}

func TestBracketParents(t *testing.T) {
	t.Parallel()
	for text, want := range map[string]int{
		"转发《关于印发《浅水镇实施方案》的通知》": 0,
		"转发《关于印发<浅水镇实施方案>的通知》": 0,
		"执行<<浅水镇工作规则>>":        -1,
	} {
		doc := read(text)
		if len(doc.Brackets) != 1 || doc.Brackets[0].Parent != want {
			t.Errorf("%q: brackets %+v, want parent %d", text, doc.Brackets, want)
		}
	}
}

func TestTitles(t *testing.T) {
	t.Parallel()
	for _, row := range titleTable {
		doc := read(row[0])
		var titles, faults []string
		for _, x := range doc.Titles {
			titles = append(titles, fmt.Sprintf("%s|%s|%d-%d|%s", x.Name, x.Version, x.From, x.To, x.Role))
		}
		for _, b := range doc.Brackets {
			faults = append(faults, b.Kind)
		}
		if got := strings.Join(titles, ";"); got != row[1] {
			t.Errorf("%q: titles %q, want %q", row[0], got, row[1])
		}
		if got := strings.Join(faults, ";"); got != row[2] {
			t.Errorf("%q: faults %q, want %q", row[0], got, row[2])
		}
	}
}

func TestWordsBesideTitles(t *testing.T) {
	t.Parallel()
	for text, want := range map[string][2]string{
		"2024年是《三年行动方案（2023—2025年）》的收官之年，": {"年是", "的收官之年"},
		"依据已经施行的《噪声污染防治法》":                 {"依据已经施行的", ""},
		"学习《行政复议法》 已经 生效，":                 {"学习", "已经生效"},
		"学习《行政复议法》《行政诉讼法》各一次":              {"学习", ""},
		"落实《议事规则》各项要求并按月通报执行情况":            {"落实", "各项要求并按月通"},
	} {
		title := read(text).Titles[0]
		if got := [2]string{title.Prefix, title.Behind}; got != want {
			t.Errorf("%q: beside the title %q, want %q", text, got, want)
		}
	}
}
