package outline_test

import (
	"fmt"
	"strings"
	"testing"

	"github.com/google/go-cmp/cmp"

	"github.com/fazhilint/fazhilint/parser/layout"
	"github.com/fazhilint/fazhilint/parser/outline"
	"github.com/fazhilint/fazhilint/parser/reader"
	"github.com/fazhilint/fazhilint/parser/tree"
)

// build reads text; a name with .md makes it Markdown.
func build(t *testing.T, name, text string) *tree.Document {
	t.Helper()
	src, err := reader.Read(name, []byte(text), reader.Options{})
	if err != nil {
		t.Fatal(err)
	}
	page := layout.Lay(src)
	doc := &tree.Document{Text: string(page.Text), Body: page.Body, Furniture: page.Furniture}
	outline.Build(page, src, doc)
	return doc
}

func excerpt(d *tree.Document, s tree.Span) string { return string([]rune(d.Text)[s[0]:s[1]]) }

// shape prints the sections, one a line: level, number, heading, and what is special about it.
func shape(d *tree.Document) string {
	var out strings.Builder
	for _, s := range d.Sections {
		number := "-"
		if s.Number != nil {
			number = fmt.Sprintf("%s#%d", s.Number.Style, s.Number.Ordinal)
		}
		fmt.Fprintf(&out, "%d %s %s", s.Level, number, s.Heading)
		if s.RunIn {
			out.WriteString(" run-in")
		}
		if s.Empty {
			out.WriteString(" empty")
		}
		if s.Year > 0 {
			fmt.Fprintf(&out, " %d", s.Year)
		}
		out.WriteString("\n")
	}
	return out.String()
}

func TestSections(t *testing.T) {
	for _, c := range []struct{ name, file, text, want string }{
		{
			"nested styles", "a.txt",
			"一、举措\n（一）制度\n1.完善。制定办法3件。\n（1）公开\n公开12条。\n2．落实：逐项落实。\n（二）执法\n办案5件。\n二、2022年安排\n1.学习。组织学习。\n",
			"1 一、#1 举措\n2 （一）#1 制度\n3 1.#1 完善 run-in\n4 （1）#1 公开\n3 1．#2 落实 run-in\n2 （一）#2 执法\n1 一、#2 2022年安排 2022\n2 1.#1 学习 run-in\n",
		},
		{
			"a look-alike among neighbours", "a.txt",
			"二、履职\n（一）带头学法\n学法4次。\n（2）带头述法\n述法1次。\n（三）带头办案\n办案2件。\n",
			"1 一、#2 履职\n2 （一）#1 带头学法\n2 （1）#2 带头述法\n2 （一）#3 带头办案\n",
		},
		{
			"mixed marks are one level", "a.txt",
			"（一）治理\n1.甲项。完成。\n2、乙项。完成。\n3．丙项。完成。\n",
			"1 （一）#1 治理\n2 1.#1 甲项 run-in\n2 1、#2 乙项 run-in\n2 1．#3 丙项 run-in\n",
		},
		{
			"within one paragraph", "a.txt",
			"一、成效\n1.提升能力。组织53人参加考试，得分95.5分。2.加强普法。2021·12·4当天开展宣传20次。3.化解矛盾。接待3批。\n",
			"1 一、#1 成效\n2 1.#1 提升能力 run-in\n2 1.#2 加强普法 run-in\n2 1.#3 化解矛盾 run-in\n",
		},
		{
			"a motto before a colon", "a.txt",
			"一、固本强基：2024年主要举措\n（一）立规矩：让权力循轨而行\n制定3件。\n（二）责任单位：司法局，配合单位：公安局\n办案5件。\n",
			"1 一、#1 固本强基：2024年主要举措 2024\n2 （一）#1 立规矩：让权力循轨而行\n2 （一）#2 责任单位 run-in\n",
		},
		{
			"an empty heading", "a.txt",
			"一、举措\n（一）制度\n制定3件。\n（二）执法\n二、不足\n存在短板。\n三、安排\n",
			"1 一、#1 举措\n2 （一）#1 制度\n2 （一）#2 执法 empty\n1 一、#2 不足\n1 一、#3 安排 empty\n",
		},
		{
			"points without text are a list", "a.txt",
			"一、安排\n重点做好三项工作：\n（一）加强学习\n（二）加强执法\n（三）加强普法\n",
			"1 一、#1 安排\n2 （一）#1 加强学习\n2 （一）#2 加强执法\n2 （一）#3 加强普法\n",
		},
		{
			"whole sentences", "a.txt",
			"一、不足\n（一）依法办事意识不强。\n（二）执法力量薄弱，专业人才缺乏，队伍结构不够合理，难以适应新形势新任务的要求。\n",
			"1 一、#1 不足\n2 （一）#1 依法办事意识不强\n2 （一）#2 执法力量薄弱，专业人才缺乏，队伍结构不够合理，难以适应新形势新任务的要求\n",
		},
		{
			"parts of a ministry's report", "a.txt",
			"第一部分 进展\n一、立法\n制定5件。\n第二部分 不足\n还有短板。\n",
			"1 第一部分#1 进展\n2 一、#1 立法\n1 第一部分#2 不足\n",
		},
		{
			"starting with brackets", "a.txt",
			"（一）举措\n1.学习。学习3次。\n（二）不足\n有短板。\n",
			"1 （一）#1 举措\n2 1.#1 学习 run-in\n1 （一）#2 不足\n",
		},
		{
			"no headings", "a.txt",
			"一、举措\n全年罚款1.5万元，办结率\n12.3%以上。\n2020.12.4当天宣传。\n（2019）津0116行初9号案件办结。\n",
			"1 一、#1 举措\n",
		},
		{
			"Markdown", "a.md",
			"# 松原镇2020年法治政府建设报告\n\n## 一、举措\n\n### 制度建设\n\n制定3件。\n\n## 二、不足\n\n有短板。\n",
			"1 一、#1 举措\n2 - 制度建设\n1 一、#2 不足\n",
		},
		{
			"headings without numbers", "a.txt",
			"松原镇2020年法治政府建设报告\n松原镇认真履职。\n主要举措和成效\n全年办理案件12件，全部办结。\n存在的不足和原因\n执法力量不足，经费保障不够。\n",
			"1 - 主要举措和成效\n1 - 存在的不足和原因\n",
		},
		{
			"attachments", "a.txt",
			"一、举措\n办案3件。\n附件：1.案件统计表\n2.人员名单\n松原镇人民政府\n2021年1月5日\n",
			"1 一、#1 举措\n",
		},
	} {
		t.Run(c.name, func(t *testing.T) {
			if diff := cmp.Diff(c.want, shape(build(t, c.file, c.text))); diff != "" {
				t.Error(diff)
			}
		})
	}
}

// listed prints the lists: style, then each item's ordinal and text.
func listed(d *tree.Document) []string {
	out := []string{}
	for _, l := range d.Lists {
		s := l.Style
		for _, it := range l.Items {
			s += fmt.Sprintf(" | %d %s", it.Ordinal, excerpt(d, it.Extent))
		}
		out = append(out, s)
	}
	return out
}

func TestLists(t *testing.T) {
	for _, c := range []struct {
		name, text string
		want       []string
	}{
		{"clauses", "主要有三方面：一是学习；二是执法；三是普法。此外还有其他。\n", []string{"一是 | 1 一是学习； | 2 二是执法； | 3 三是普法。"}},
		{"sentences", "一是学习。学4次。二是执法。办案5件。\n", []string{"一是 | 1 一是学习。学4次。 | 2 二是执法。办案5件。"}},
		{"paragraphs", "做法如下：\n一是学习。\n二是执法。\n三是普法。\n", []string{"一是 | 1 一是学习。 | 2 二是执法。 | 3 三是普法。"}},
		{"a skipped number", "一是学习；二是执法；四是普法。\n", []string{"一是 | 1 一是学习； | 2 二是执法； | 4 四是普法。"}},
		{"starting anew", "一是甲；二是乙。问题是：一是丙；二是丁。\n", []string{"一是 | 1 一是甲； | 2 二是乙。", "一是 | 1 一是丙； | 2 二是丁。"}},
		{"within one another", "一是抓学习，包括（1）集中学；（2）个人学；二是抓执法。\n", []string{"一是 | 1 一是抓学习，包括（1）集中学；（2）个人学； | 2 二是抓执法。", "（1） | 1 （1）集中学； | 2 （2）个人学；二是抓执法。"}},
		{"circles", "完成①清理文件3件②修订2件③废止1件。\n", []string{"① | 1 ①清理文件3件 | 2 ②修订2件 | 3 ③废止1件。"}},
		{"first and second", "第一，人员少；第二，经费缺。第一责任人带头。\n", []string{"第一， | 1 第一，人员少； | 2 第二，经费缺。"}},
		{"one of them", "其一，学习。其二，执法。\n", []string{"其一 | 1 其一，学习。 | 2 其二，执法。"}},
		{"numbers in a sentence", "任务为：1.学习；2.执法；3.普法。得分1.5分。\n", []string{"1. | 1 1.学习； | 2 2.执法； | 3 3.普法。"}},
		{"must", "一要学习，二要执法，三要普法。\n", []string{"一要 | 1 一要学习， | 2 二要执法， | 3 三要普法。"}},
		{"siblings", "一、甲\n内容。\n二、乙\n内容。\n", []string{"一、 | 1 一、甲\n内容。 | 2 二、乙\n内容。"}},
		{"no list", "统一是前提，（2019）京01行初3号，一方面学习，另一方面执法，三项制度、三大行动。\n", []string{}},
	} {
		t.Run(c.name, func(t *testing.T) {
			got := listed(build(t, "a.txt", c.text))
			if diff := cmp.Diff(c.want, got); diff != "" {
				t.Error(diff)
			}
		})
	}
}

func TestSentences(t *testing.T) {
	for text, want := range map[string][]string{
		"完成任务。成效明显！还有问题？":   {"完成任务。", "成效明显！", "还有问题？"},
		"提出“有法必依。”随后落实。":    {"提出“有法必依。”", "随后落实。"},
		"受理12件（含上年。）结案。":    {"受理12件（含上年。）", "结案。"},
		"坚持“办好。”的原则，落实。":    {"坚持“办好。”的原则，落实。"},
		"增长1.5%.继续努力":       {"增长1.5%.", "继续努力"},
		"面积1.5亩,见第3.2条":     {"面积1.5亩,见第3.2条"},
		"真的吗?是的!好,结束.":      {"真的吗?", "是的!", "好,结束."},
		"没有结束的引号“一直到很远。后面。": {"没有结束的引号“一直到很远。", "后面。"},
	} {
		d := build(t, "a.txt", "一、甲\n"+text+"\n")
		got := []string{}
		for _, s := range d.Sentences {
			if d.Paragraphs[s.Paragraph].Kind == "text" {
				got = append(got, excerpt(d, s.Span))
			}
		}
		if diff := cmp.Diff(want, got); diff != "" {
			t.Errorf("%q: %s", text, diff)
		}
	}
}

func TestTables(t *testing.T) {
	d := build(t, "a.txt", "一、执法\n情况见下表：\n表1 案件情况（单位：件）\n类别|2021年|2022年\n城管|12|—\n|---|---|\n合计|12|0\n二、不足\n有短板。\n")
	if len(d.Tables) != 1 {
		t.Fatalf("%d tables", len(d.Tables))
	}
	tab := d.Tables[0]
	if tab.Caption != "表1 案件情况（单位：件）" || tab.Header != 1 || tab.Section != 0 || len(tab.Rows) != 3 {
		t.Errorf("table %+v", tab)
	}
	if c := tab.Rows[2][1]; c.Text != "12" || excerpt(d, c.Span) != "12" || c.Figure != -1 {
		t.Errorf("cell %+v", c)
	}
}

// TestTwoTables looks at tables with one blank line between them, and at one with blank lines between its rows.
func TestTwoTables(t *testing.T) {
	head := "| 单位 | 立案 |\n|---|---|\n| 甲 | 20 |\n| 合计 | 20 |\n"
	for text, want := range map[string]int{head + "\n" + head: 2, "单位\t立案\n甲\t20\n\n乙\t40\n\n合计\t60\n": 1, "单位\t立案\n甲\t20\n\n单位\t结案\n甲\t19\n": 2} {
		d := build(t, "a.md", "# 一、执法\n\n"+text+"\n二、不足\n")
		if len(d.Tables) != want {
			t.Errorf("%d tables, want %d, of\n%s", len(d.Tables), want, text)
		}
	}
}

func TestRepeats(t *testing.T) {
	d := build(t, "a.txt", "一、甲\n街道严格落实行政执法责任制，全面规范行政执法行为。另有措施。\n二、乙\n再说一遍。街道严格落实行政执法责任制，全面规范行政执法行为。\n特此报告。\n现有说明。\n特此报告。\n三、丙\n本段在文中一字不差地出现了两次。\n四、丁\n本段在文中一字不差地出现了两次。\n")
	got := []string{}
	for _, r := range d.Repeats {
		got = append(got, r.Kind+" "+r.Text)
	}
	want := []string{"paragraph 本段在文中一字不差地出现了两次。", "sentence 街道严格落实行政执法责任制，全面规范行政执法行为。"}
	if diff := cmp.Diff(want, got); diff != "" {
		t.Error(diff)
	}
}
