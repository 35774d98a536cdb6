package figures_test

import (
	"fmt"
	"testing"

	"github.com/google/go-cmp/cmp"
	"github.com/google/go-cmp/cmp/cmpopts"

	"github.com/fazhilint/fazhilint/parser/internal/treetest"
	"github.com/fazhilint/fazhilint/parser/tree"
)

// describe gives a figure's literal, value, bounds, family and kind.
func describe(f *tree.Figure) string {
	value := fmt.Sprint(f.N)
	if f.Scale > 0 {
		value += fmt.Sprintf("e-%d", f.Scale)
	}
	if f.Approx != "" {
		high := "…"
		if f.High != nil {
			high = fmt.Sprint(*f.High)
		}
		value += fmt.Sprintf(" [%d,%s]", f.Low, high)
	}
	return fmt.Sprintf("%s = %s %s/%s", f.Literal, value, f.Family, f.Kind)
}

// inText lists the figures of the running text.
func inText(doc *tree.Document) []string {
	var lines []string
	for i := range doc.Figures {
		if f := &doc.Figures[i]; f.Sentence >= 0 {
			lines = append(lines, describe(f))
		}
	}
	return lines
}

func TestFigures(t *testing.T) {
	for text, want := range map[string][]string{
		"办理案件３２８件。":        {"３２８件 = 328 case/count"},
		"共办结1 043件。":       {"1 043件 = 1043 case/count"},
		"检查12,345家次。":      {"12,345家次 = 12345 家次/count"},
		"受理3.2万余件。":        {"3.2万余件 = 32000 [32000,32999] case/count"},
		"罚款300万余元。":        {"300万余元 = 3000000 [3000000,3999999] money/money"},
		"查处数十起案件。":         {"数十起 = 20 [20,100] case/count"},
		"办理上百件案件。":         {"上百件 = 100 [100,1000] case/count"},
		"发放近千份资料。":         {"近千份 = 1000 [850,1000] 份/count"},
		"检查百余次。":           {"百余次 = 100 [100,199] 次/count"},
		"开展10多次检查。":        {"10多次 = 10 [10,19] 次/count"},
		"承接事项一百二十项。":       {"一百二十项 = 120 项/count"},
		"投资2.5亿元。":         {"2.5亿元 = 250000000 money/money"},
		"每月办理3至5件案件。":      {"3至5件 = 3 [3,5] case/count"},
		"占比为15%～30%。":      {"15%～30% = 15 [15,30] percent/rate"},
		"九成以上的村完成。":        {"九成以上 = 90 [90,…] percent/rate"},
		"近三成的企业。":          {"近三成 = 30 [26,30] percent/rate"},
		"完成率百分之八十。":        {"百分之八十 = 80 percent/rate"},
		"约480人参加。":         {"约480人 = 480 [432,528] person/count"},
		"开展不少于50场次。":       {"不少于50场次 = 50 [50,…] session/count"},
		"人均不足5元。":          {"不足5元 = 5 [0,5] money/money"},
		"培训超过300人次。":       {"超过300人次 = 300 [300,…] person-time/count"},
		"提高4个百分点。":         {"4个百分点 = 4 point/point"},
		"满意率98.6％。":        {"98.6％ = 986e-1 percent/rate"},
		"是上年的2.4倍。":        {"2.4倍 = 24e-1 fold/fold"},
		"拆除20839.415平方米。":  {"20839.415平方米 = 20839415e-3 area/measure"},
		"整治3公顷。":           {"3公顷 = 30000 area/measure"},
		"接待996余人次。":        {"996余人次 = 996 [996,999] person-time/count"},
		"1级矛盾风险57余件。":      {"1级 = 1 grade/grade", "57余件 = 57 [57,59] case/count"},
		"8890诉求655件。":      {"655件 = 655 case/count"},
		"接访1批2人次。":         {"1批 = 1 batch/count", "2人次 = 2 person-time/count"},
		"分别为12、15和20件。":    {"12 = 12 case/count", "15 = 15 case/count", "20件 = 20 case/count"},
		"50岁以上的有34名。":      {"50岁以上 = 50 [50,…] age/age", "34名 = 34 person/count"},
		"罚款650元，附近2家单位参加。": {"650元 = 650 money/money", "2家 = 2 家/count"},
	} {
		t.Run(text, func(t *testing.T) {
			if diff := cmp.Diff(want, inText(treetest.Parse(t, text))); diff != "" {
				t.Errorf("(-want +got):\n%s", diff)
			}
		})
	}
}

// TestNoFigures holds numbers that count nothing or cannot be read for certain.
func TestNoFigures(t *testing.T) {
	for _, text := range []string{
		"2023年，我局认真工作。",
		"拨打热线12345或者110，电话0755-12345678。",
		"联系电话：13800138000。",
		"身份证号370102199001011234。",
		"落实三项制度、六个不放过、一件事一次办。",
		"第14次常务会议审议通过，第十七届人大三次会议召开。",
		"依据《行政处罚法》第二十条第（一）项、第26条第2款处理。",
		"十九届四中全会精神，“七五”普法。",
		"2021年8月20日，12·4国家宪法日，3·15。",
		"5G网络，A4纸，2+N模式。",
		"7×24小时服务。",
		"春归东路88号，邮编300450。",
		"一起努力，一方面，一是，一次性告知。",
		"四处走访，多次召开会议，许多企业。",
		"下降-1.47%。",
		"有1 5起。",
		"师生比1∶13.3。",
	} {
		if got := inText(treetest.Parse(t, text)); len(got) > 0 {
			t.Errorf("%s: %q", text, got)
		}
	}
}

// TestQuoted wants numbers in quotation marks to be names.
func TestQuoted(t *testing.T) {
	doc := treetest.Parse(t, "坚持“四个意识”，做到“3个100%”，办理案件12件。")
	for i := range doc.Figures {
		f := &doc.Figures[i]
		if f.Sentence >= 0 && f.Quoted != (f.Kind == "named") {
			t.Errorf("%s: quoted %v, kind %s", f.Literal, f.Quoted, f.Kind)
		}
		if f.Literal == "12件" && f.Quoted {
			t.Error("12件 is not quoted")
		}
	}
}

func TestRoles(t *testing.T) {
	for text, want := range map[string]string{
		"办结率98.5%。":              "",
		"力争办结率达到98.5%。":          "target",
		"每年至少开展2次检查。":            "duty",
		"高于全省平均水平3.1%。":          "other-actor",
		"上年同期120件。":              "prior-year",
		"累计办理120件。":              "cumulative",
		"调解成功率稳定在90%以上。":         "target",
		"2023年以来，累计办理案件共有1203件。": "cumulative",
	} {
		doc := treetest.Parse(t, text)
		last := -1
		for i := range doc.Figures {
			if doc.Figures[i].Sentence >= 0 {
				last = i
			}
		}
		if last < 0 {
			t.Errorf("%s: no figure", text)
			continue
		}
		if got := doc.Figures[last].Role; got != want {
			t.Errorf("%s: role %q, want %q", text, got, want)
		}
	}
}

// TestPlanSection wants the figures of a section on the coming year to be targets.
func TestPlanSection(t *testing.T) {
	doc := treetest.Parse(t, "办理案件12件。\n\n二、2024年工作安排\n\n办理案件20件，满意率98%。")
	roles := map[string]string{}
	for i := range doc.Figures {
		roles[doc.Figures[i].Literal] = doc.Figures[i].Role
	}
	if diff := cmp.Diff(map[string]string{"12件": "", "20件": "target", "98%": "target"}, roles); diff != "" {
		t.Errorf("roles (-want +got):\n%s", diff)
	}
}

// TestCells wants each cell of a table that holds nothing but a number to name its figure.
func TestCells(t *testing.T) {
	doc := treetest.Parse(t, "领域|受理（件）|办结率\n公安|1,203|98.5%\n其他|—|约86%\n合计|1,203|3件左右")
	if len(doc.Tables) != 1 {
		t.Fatalf("%d tables", len(doc.Tables))
	}
	var got []string
	for _, row := range doc.Tables[0].Rows {
		for _, cell := range row {
			if cell.Figure >= 0 {
				got = append(got, doc.Figures[cell.Figure].Literal)
			}
		}
	}
	if diff := cmp.Diff([]string{"1,203", "98.5%", "1,203", "3件左右"}, got, cmpopts.EquateEmpty()); diff != "" {
		t.Errorf("cells (-want +got):\n%s", diff)
	}
}

// TestSignedCells wants signs to be words of the figure, and the numbers of rows to count nothing.
func TestSignedCells(t *testing.T) {
	for _, text := range []string{
		"序号|类别|2024年|2025年|增减\n1|处罚|20|15|-25%\n2|许可|10|9|↓10%",
		"|  | 类别 | 2024年 | 2025年 | 增减 |\n|---|---|---|---|---|\n| 1 | 处罚 | 20 | 15 | -25% |\n| 2 | 许可 | 10 | 9 | ↓10% |",
	} {
		doc := treetest.Parse(t, text)
		var got []string
		for i := range doc.Figures {
			got = append(got, doc.Figures[i].Literal)
		}
		if diff := cmp.Diff([]string{"20", "15", "-25%", "10", "9", "↓10%"}, got); diff != "" {
			t.Errorf("%q: cells (-want +got):\n%s", text, diff)
		}
	}
}

// FuzzFigures wants every figure to lie inside the text, in order, with its bounds around its value.
func FuzzFigures(f *testing.F) {
	for _, seed := range []string{"共1355批次，996余人次。", "近300余人，3至5件，15%～30%。", "百分之，三分之一，四成，半数。", "12、15和20件（含3件）", "1 5起 2,143,249笔 -1.47%"} {
		f.Add(seed)
	}
	f.Fuzz(func(t *testing.T, text string) {
		doc, err := treetest.Read(text)
		if err != nil {
			t.Skip("no text:", err)
		}
		size := len([]rune(doc.Text))
		end := 0
		for i := range doc.Figures {
			g := &doc.Figures[i]
			if g.ID != i || g.Span[0] < 0 || g.Span[1] <= g.Span[0] || g.Span[1] > size || g.Low > g.N || g.High != nil && *g.High < g.N {
				t.Fatalf("figure %d: %+v", i, g)
			}
			if g.Sentence >= 0 {
				if g.Span[0] < end {
					t.Fatalf("figure %d overlaps the one before: %+v", i, g)
				}
				end = g.Span[1]
			}
		}
	})
}
