package outline_test

import (
	"testing"
)

// ending is a short report that closes so.
func ending(end string) string {
	return "云溪县人民政府2022年法治政府建设情况报告\n\n2022年，县政府推进法治政府建设。现将有关情况报告如下：\n\n" +
		"一、主要举措和成效\n\n全年办理案件12件。\n\n二、下一步打算\n\n加强执法培训。\n\n" + end
}

func TestSignatureAboveAnnexes(t *testing.T) {
	for name, end := range map[string]string{
		"at the end":           "云溪县人民政府\n2023年2月3日\n",
		"one attachment":       "云溪县人民政府\n2023年2月3日\n附件：统计表\n",
		"a list of files":      "云溪县人民政府\n2023年2月3日\n\n附件：\n1.统计表.docx\n2.问题清单.xlsx\n",
		"annexes and colophon": "云溪县人民政府\n2023年2月3日\n\n附件1\n\n统计表\n维持\t27\t45.8%\n驳回\t32\t54.2%\n合计\t59\t100%\n\n附件2\n\n问题清单\n\n一是人手少。\n\n二是经费少。\n\n抄送：县委办公室。\n云溪县人民政府办公室　　2023年2月6日印发\n",
	} {
		d := build(t, "a.txt", ending(end))
		sig := d.Meta.Signature
		if sig == nil || sig.Issuer == nil || sig.Date == nil || sig.Issuer.Text != "云溪县人民政府" || sig.Date.Ord != 20230203 {
			t.Errorf("%s: signature %+v", name, sig)
		}
	}
}

func TestDateAboveAnnexes(t *testing.T) {
	const table = "项目\t件数\n维持\t27\n驳回\t32\n合计\t59\n"
	for _, c := range []struct {
		name, end string
		want      int
	}{
		{"a table", "2023年2月3日\n\n" + table, 20230203},
		{"an attachment", "2023年2月3日\n\n" + table + "\n附件：统计表.pdf\n", 20230203},
		{"a table with its name", "二〇二三年二月三日\n\n附表：办案情况\n" + table + "注：数据来源于台账。\n", 20230203},
		{"attachment and its text", "特此报告\n\n2023年2月3日\n\n附件1\n\n问题清单\n\n一是人手少。\n\n二是经费少。\n", 20230203},
		{"a table that was not read as one", "2023年2月3日\n\n项目 件数占比\n行政处罚120 60%\n合计 210 100%\n", 20230203},
		{"signer on the same line", "云溪县人民政府　2023年2月3日\n\n" + table, 20230203},
		{"a day that ends running text", "县政府常务会议审议的日期为2023年2月3日\n\n" + table, 0},
		{"a day under a heading", "三、公布的日期\n\n2023年2月3日\n\n" + table, 0},
		{"a timetable", "2023年2月3日\n\n培训\n\n2023年4月5日\n\n" + table, 0},
		{"the report goes on", "日程见下。\n\n2023年2月3日\n\n" + table + "\n三、公开情况\n\n公开信息412条。\n", 0},
	} {
		sig := build(t, "a.txt", ending(c.end)).Meta.Signature
		got := 0
		if sig != nil && sig.Date != nil {
			got = sig.Date.Ord
		}
		if got != c.want {
			t.Errorf("%s: date of writing %d, want %d", c.name, got, c.want)
		}
	}
}

func TestNoSignature(t *testing.T) {
	for name, end := range map[string]string{
		"none":            "",
		"colophon alone":  "抄送：县委办公室。\n云溪县人民政府办公室　　2023年2月6日印发\n",
		"a date in prose": "县政府常务会议于2023年2月3日审议。\n",
	} {
		d := build(t, "a.txt", ending(end))
		if sig := d.Meta.Signature; sig != nil && sig.Date != nil {
			t.Errorf("%s: date of writing %s", name, sig.Date.Text)
		}
	}
}

func TestKindByOpening(t *testing.T) {
	for text, want := range map[string]string{
		"云溪镇人民政府2024年工作总结\n\n2024年，我镇推进各项工作。现将2024年度法治政府建设情况报告如下：\n\n一、成效\n\n办案3件。\n": "law-government-report",
		"云溪镇人民政府2024年工作总结\n\n2024年，我镇推进各项工作。现将有关情况报告如下：\n\n一、成效\n\n修路3公里。\n":          "other",
		"政府工作报告\n\n各位代表：现将政府工作报告如下，请审议。建设法治政府。\n\n一、工作回顾\n\n增长5%。\n":                  "other",
		"云溪县2024年政府信息公开工作年度报告\n\n现将情况报告如下：\n\n一、总体情况\n\n公开30条。\n":                     "other",
		"云溪县市容管理规定\n\n第一条 为了管理市容，制定本规定。\n\n第二条 处五百元以下罚款。\n\n第三条 自公布之日起施行。\n":          "law",
		"云溪县2024年法治政府建设情况报告\n\n2024年，县政府依照《云溪县办法》第三条的规定办案3件。\n":                       "law-government-report",
	} {
		if got := build(t, "a.txt", text).Meta.Kind; got != want {
			t.Errorf("kind %q, want %q of\n%s", got, want, text)
		}
	}
}

func TestPointsThatTellAreNotEmpty(t *testing.T) {
	d := build(t, "a.txt", ending("")+"三、公开情况\n\n1、公开信息412条\n\n四、其他\n")
	for _, s := range d.Sections {
		if want := s.Heading == "其他"; s.Empty != want {
			t.Errorf("%s: empty %v", s.Heading, s.Empty)
		}
	}
}
