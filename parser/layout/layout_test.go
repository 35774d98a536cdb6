package layout_test

import (
	"fmt"
	"strings"
	"testing"

	"github.com/google/go-cmp/cmp"

	"github.com/fazhilint/fazhilint/parser/layout"
	"github.com/fazhilint/fazhilint/parser/reader"
	"github.com/fazhilint/fazhilint/parser/tree"
)

// lay reads text as a plain file.
func lay(t *testing.T, text string) *layout.Page {
	t.Helper()
	src, err := reader.Read("a.txt", []byte(text), reader.Options{})
	if err != nil {
		t.Fatal(err)
	}
	return layout.Lay(src)
}

func excerpt(p *layout.Page, s tree.Span) string { return string(p.Text[s[0]:s[1]]) }

// blocks are the texts of the body's blocks.
func blocks(p *layout.Page) []string {
	out := []string{}
	for _, b := range p.Blocks {
		out = append(out, excerpt(p, b.Span))
	}
	return out
}

// furniture lists kind and text of what was set apart.
func furniture(p *layout.Page) []string {
	out := []string{}
	for _, f := range p.Furniture {
		out = append(out, f.Kind+": "+excerpt(p, f.Span))
	}
	return out
}

func TestJoin(t *testing.T) {
	for _, c := range []struct {
		name, text string
		want       []string
	}{
		{
			"a sentence cut by a page",
			"松原镇2020年法治政府建设报告\n\n一是完善制度机制。制定重大行政决策程序规定，健全公众参与、专家论证、风险评估等程\n\n序，全年审查文件32件。\n",
			[]string{"松原镇2020年法治政府建设报告", "一是完善制度机制。制定重大行政决策程序规定，健全公众参与、专家论证、风险评估等程序，全年审查文件32件。"},
		},
		{
			"a page number between",
			"（一）规范执法。全年立案查处违法案件214件，其中普通程序案件120件、简易程序\n\n— 4 —\n\n案件94件，办结率98.1%。\n二、不足\n",
			[]string{"（一）规范执法。全年立案查处违法案件214件，其中普通程序案件120件、简易程序案件94件，办结率98.1%。", "二、不足"},
		},
		{
			"a heading keeps apart from its text",
			"（二）完善依法决策机制，推动重大行政决策科学化民主化法治化\n严格落实公众参与程序，全年开展听证4次。\n",
			[]string{"（二）完善依法决策机制，推动重大行政决策科学化民主化法治化", "严格落实公众参与程序，全年开展听证4次。"},
		},
		{
			"sentences keep apart",
			"全年开展法治宣传教育活动35场次，发放各类宣传资料12000余份。\n今年以来共受理群众来信来访事项230件，办结228件。\n",
			[]string{"全年开展法治宣传教育活动35场次，发放各类宣传资料12000余份。", "今年以来共受理群众来信来访事项230件，办结228件。"},
		},
		{
			"items keep apart",
			"主要做法如下：\n1.加强学习；\n2.加强执法；\n一是强化监督；\n二是强化考核。\n",
			[]string{"主要做法如下：", "1.加强学习；", "2.加强执法；", "一是强化监督；", "二是强化考核。"},
		},
		{
			"a line that begins with a closing mark goes on",
			"制定《松原镇行政执法责任制实施办法\n》，明确岗位职责\n，压实责任。\n",
			[]string{"制定《松原镇行政执法责任制实施办法》，明确岗位职责，压实责任。"},
		},
		{
			"a signature is no end of a sentence",
			"四是持续深化法治宣传教育，推动普法责任制落地见效，营造浓厚法治氛围。以上报告，请予审议\n松原镇人民政府\n2021年1月8日\n",
			[]string{"四是持续深化法治宣传教育，推动普法责任制落地见效，营造浓厚法治氛围。以上报告，请予审议", "松原镇人民政府", "2021年1月8日"},
		},
		{
			"a break within a number",
			"全年罚款12\n.5万元，其中市场监管领域3\n万元。\n",
			[]string{"全年罚款12.5万元，其中市场监管领域3万元。"},
		},
	} {
		t.Run(c.name, func(t *testing.T) {
			if diff := cmp.Diff(c.want, blocks(lay(t, c.text))); diff != "" {
				t.Error(diff)
			}
		})
	}
}

// wrapped breaks paragraphs at a fixed number of characters, with an indent of two characters when asked for.
func wrapped(paragraphs []string, width int, indent string) string {
	var out strings.Builder
	for _, p := range paragraphs {
		r := []rune(indent + p)
		for len(r) > width {
			out.WriteString(string(r[:width]) + "\n")
			r = r[width:]
		}
		out.WriteString(string(r) + "\n")
	}
	return out.String()
}

func TestWrapped(t *testing.T) {
	paragraphs := []string{
		"（一）聚焦依法履职，着力打造便捷高效的政务服务环境，切实提升企业和群众办事的获得感和满意度",
		"全面梳理权责清单并实行动态调整，将高频事项纳入一窗受理范围，压减办理环节和申报材料，实现就近办理。",
		"一是统筹谋划部署，定期听取法治建设情况汇报，研究解决重点难点问题，推动各项任务落到实处见到成效。",
		"二是规范行政执法，全面落实执法公示、全过程记录和法制审核制度，组织开展案卷评查和执法人员培训活动。",
		"（二）聚焦矛盾化解",
		"健全多元解纷机制，发挥人民调解、行政调解、司法调解联动作用，把矛盾纠纷化解在基层、消除在萌芽状态。",
	}
	for _, indent := range []string{"", "　　", "    "} {
		text := wrapped(paragraphs, 28, indent)
		for name, dressed := range map[string]string{
			"plain":         text,
			"pages":         paged(text, "\n— %d —\n\n"),
			"running heads": paged(text, "- %d -\n松原镇法治政府建设报告\n"),
			"form feeds":    paged(text, "%d\n\f"),
			"left margin":   "         " + strings.ReplaceAll(strings.TrimSuffix(text, "\n"), "\n", "\n         ") + "\n",
			"double spaced": strings.ReplaceAll(text, "\n", "\n\n"),
		} {
			if diff := cmp.Diff(paragraphs, blocks(lay(t, dressed))); diff != "" {
				t.Errorf("%s, indent %q: %s", name, indent, diff)
			}
		}
	}
	counted := []string{ // broken by the number of characters, so that lines with figures are narrower
		"（一）全年行政处罚案件立案312件：道路运输181件、公路路政74件、工程质量22件、网络预约出租汽车35件，年底前结案304件。",
		"（二）王某提起上诉后又申请撤回，天津市第一中级人民法院以（2020）津01行终402号行政裁定书准许撤回上诉，案件了结。",
		"（三）检查各类营运车辆12460辆次，查获违法行为623起，出动无人机巡查97架次，收缴非法小卡片约20000张，均已处理。",
		"（四）健全多元解纷机制，发挥人民调解、行政调解、司法调解联动作用，把矛盾纠纷化解在基层、消除在萌芽状态。",
	}
	for _, width := range []int{26, 28, 30} {
		if diff := cmp.Diff(counted, blocks(lay(t, wrapped(counted, width, "　　")))); diff != "" {
			t.Errorf("broken at %d characters: %s", width, diff)
		}
	}
	lost := strings.ReplaceAll(wrapped(paragraphs, 28, "　　"), "　　", "") // the first lines are narrower, and nothing says why
	if diff := cmp.Diff(paragraphs, blocks(lay(t, lost))); diff != "" {
		t.Errorf("indents lost: %s", diff)
	}
}

// paged puts a page's border, with the page's number in it, after every fourth line.
func paged(text, border string) string {
	var out strings.Builder
	for i, l := range strings.Split(strings.TrimSuffix(text, "\n"), "\n") {
		out.WriteString(l + "\n")
		if i%4 == 3 {
			fmt.Fprintf(&out, border, i/4+1)
		}
	}
	return out.String()
}

func TestFurniture(t *testing.T) {
	for _, c := range []struct {
		name, text string
		want, body []string
	}{
		{
			"head and foot of a web page",
			"您当前的位置：首页 > 政务公开\n松原镇2020年法治政府建设报告\n发布时间：2021-01-20 来源：松原镇 浏览次数：20\n2020年，松原镇认真履职。\n松原镇人民政府\n2021年1月8日\n分享到：微信\n上一篇：没有了\n友情链接\n省政府门户网站\n版权所有：松原镇 冀ICP备00000000号",
			[]string{
				"navigation: 您当前的位置：首页 > 政务公开", "publication-line: 发布时间：2021-01-20 来源：松原镇 浏览次数：20",
				"share-line: 分享到：微信", "navigation: 上一篇：没有了", "navigation: 友情链接", "footer: 省政府门户网站", "footer: 版权所有：松原镇 冀ICP备00000000号",
			},
			[]string{"松原镇2020年法治政府建设报告", "2020年，松原镇认真履职。", "松原镇人民政府", "2021年1月8日"},
		},
		{
			"words of furniture within the text",
			"2020年，松原镇认真履职。\n微信公众号推送信息60期。\n联系电话、地址均已公开。\n一、分享经验\n打印执法文书80份。\n",
			[]string{},
			[]string{"2020年，松原镇认真履职。", "微信公众号推送信息60期。", "联系电话、地址均已公开。", "一、分享经验", "打印执法文书80份。"},
		},
		{
			"page numbers and running headers",
			"松原镇2020年法治政府建设报告\n一、举措\n完成了任务。\n- 1 -\n松原镇2020年法治政府建设报告\n二、不足\n存在短板。\n第 2 页 共 3 页\n松原镇2020年法治政府建设报告\n三、安排\n继续努力。\n3/3\n",
			[]string{
				"page-number: - 1 -", "running-header: 松原镇2020年法治政府建设报告", "page-number: 第 2 页 共 3 页",
				"running-header: 松原镇2020年法治政府建设报告", "page-number: 3/3",
			},
			[]string{"松原镇2020年法治政府建设报告", "一、举措", "完成了任务。", "二、不足", "存在短板。", "三、安排", "继续努力。"},
		},
		{
			"a table of contents",
			"目　录\n一、主要举措………………1\n二、存在不足………………5\n一、主要举措\n办理案件12件。\n",
			[]string{"contents: 目　录", "contents: 一、主要举措………………1", "contents: 二、存在不足………………5"},
			[]string{"一、主要举措", "办理案件12件。"},
		},
		{
			"a comment among the furniture",
			"松原镇认真履职。\n扫一扫在手机打开当前页\n<!-- 结束 -->",
			[]string{"share-line: 扫一扫在手机打开当前页", "share-line: <!-- 结束 -->"},
			[]string{"松原镇认真履职。"},
		},
	} {
		t.Run(c.name, func(t *testing.T) {
			p := lay(t, c.text)
			if diff := cmp.Diff(c.want, furniture(p)); diff != "" {
				t.Error(diff)
			}
			if diff := cmp.Diff(c.body, blocks(p)); diff != "" {
				t.Error(diff)
			}
		})
	}
}

func TestRepeatedLines(t *testing.T) {
	for _, c := range []struct{ name, text, kind, second string }{
		{"a tail", "一、安排\n推动法治政府建设再上新台阶，为高质量发展提供保障。\n\n提供保障。\n", "tail", "提供保障。"},
		{"a line over a page", "一、安排\n二、落实责任\n全面落实行政执法责任制，\n— 3 —\n全面落实行政执法责任制，\n规范执法。\n", "line", "全面落实行政执法责任制，"},
		{"a title printed twice", strings.Repeat("松原镇2020年法治政府建设报告\n", 2) + "一、安排\n", "", ""},
		{"other words", "一、安排\n推动法治政府建设再上新台阶。\n法治政府建设。\n", "", ""},
	} {
		t.Run(c.name, func(t *testing.T) {
			p := lay(t, c.text)
			if c.kind == "" {
				if len(p.Repeats) > 0 {
					t.Errorf("repeats %+v", p.Repeats)
				}
				return
			}
			if len(p.Repeats) != 1 {
				t.Fatalf("%d repeats, want 1", len(p.Repeats))
			}
			r := p.Repeats[0]
			if r.Kind != c.kind || r.Text != c.second || excerpt(p, r.First) != c.second || r.First[0] >= p.Body[1] || r.Second[0] <= p.Body[1] {
				t.Errorf("repeat %+v", r)
			}
		})
	}
}

func TestOrigin(t *testing.T) {
	text := "  一是**提高认识**，凝聚<b>共识</b>。\n- 1 -\n二、不足[bookmark: _GoBack]\n"
	p := lay(t, text)
	src := []rune(text)
	for i, r := range p.Text {
		if off := p.Origin(i); r != '\n' && src[off] != r {
			t.Errorf("origin of %d is %d: %q, want %q", i, off, src[off], r)
		}
	}
	if diff := cmp.Diff([]string{"一是提高认识，凝聚共识。", "二、不足"}, blocks(p)); diff != "" {
		t.Error(diff)
	}
}
