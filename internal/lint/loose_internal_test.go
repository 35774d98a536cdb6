package lint

import (
	"strings"
	"testing"

	"github.com/fazhilint/fazhilint/parser/tree"
)

// TestTellsChange looks at the words before a figure, which stands in brackets here: 【93件】.
func TestTellsChange(t *testing.T) {
	for says, want := range map[string]bool{
		"办理案件较上年多办【93件】":         true,
		"满意度、获得感分别提高【0.12个】":     true,
		"增幅为【1.4个百分点】":           true,
		"比上年少受理案件【9件】":           true,
		"办理时长比去年缩短了【1.2天】":       true,
		"同比增长【20%】":              true,
		"与上年相比减少【28件】":           true,
		"由上年的36场增加到【61场】":        false,
		"较上年的【12件】多9件":           false,
		"较大行政处罚案件【93件】":          false,
		"每年开展培训不少于【3次】":          false,
		"新增律师【12名】":              false,
		"改造提升【0.4万亩】":            false,
		"死亡人数较上年减少2（上年【10人】）":    false,
		"比上年增加较多的【3个】":           false,
		"全年比学赶超，办理案件【93件】":       false,
		"环比下降，全年受理案件【93件】":       false,
		"违法建设较集中的地区减少到【3处】":      false,
		"多部门联合检查【20次】":           false,
		"较上年增加20件，增长【10%】，居全市前列": true,
	} {
		before, rest, _ := strings.Cut(says, "【")
		quote, after, _ := strings.Cut(rest, "】")
		begin := len([]rune(before))
		figure := &tree.Figure{Span: tree.Span{begin, begin + len([]rune(quote))}, Unit: strings.TrimLeft(quote, "0123456789.")}
		if got := tellsChange([]rune(before+quote+after), figure); got != want {
			t.Errorf("%s: %v, want %v", says, got, want)
		}
	}
}

// TestFigureNote wants what a figure is for to come before what it is, and a change to be no figure of last year.
func TestFigureNote(t *testing.T) {
	for _, c := range []struct {
		figure tree.Figure
		change bool
		want   string
	}{
		{tree.Figure{Kind: "count", Role: "prior-year"}, true, "增减，没有可核对的前后数值"},
		{tree.Figure{Kind: "count", Role: "prior-year"}, false, "往年的数"},
		{tree.Figure{Kind: "rate", Role: "target"}, true, "目标或者计划"},
		{tree.Figure{Kind: "rate"}, true, "增减，没有可核对的前后数值"},
		{tree.Figure{Kind: "grade", Unit: "类"}, false, "类别"},
		{tree.Figure{Kind: "grade", Unit: "级"}, false, "等级"},
		{tree.Figure{Kind: "count", Quoted: true}, false, "引号中的数字"},
		{tree.Figure{Kind: "count"}, false, "单独的数，没有可核对的关系"},
	} {
		if got := figureNote(&c.figure, c.change); got.ZH != c.want || got.EN == "" {
			t.Errorf("%+v, change %v: %+v, want %s", c.figure, c.change, got, c.want)
		}
	}
}

// TestBesides wants only figures that nothing but a mark or 和 parts.
func TestBesides(t *testing.T) {
	for _, c := range []struct {
		between string
		want    bool
	}{{"和", true}, {"、", true}, {" 、 ", true}, {"，", false}, {"件和", false}, {"", false}} {
		between, want := c.between, c.want
		text := []rune("3%" + between + "5%")
		if got := besides(text, 2, len(text)-2); got != want {
			t.Errorf("%q: %v", between, got)
		}
	}
}
