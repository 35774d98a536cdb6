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
