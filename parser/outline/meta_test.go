package outline_test

import (
	"testing"

	"github.com/google/go-cmp/cmp"

	"github.com/fazhilint/fazhilint/parser/tree"
)

// front is what Meta says, in short.
type front struct {
	Kind, IssuerKind, Title, Issuer, Opening, Signer, Date string
	Year, TitleYear, OpeningYear, Published                int
}

// frontOf shortens Meta.
func frontOf(m *tree.Meta) front {
	f := front{Kind: m.Kind, IssuerKind: m.IssuerKind, Year: m.ReportYear}
	if m.Title != nil {
		f.Title, f.TitleYear = m.Title.Text, m.Title.Year
	}
	if m.Issuer != nil {
		f.Issuer = m.Issuer.Text
	}
	if m.Opening != nil {
		f.Opening, f.OpeningYear = m.Opening.Text, m.Opening.Year
	}
	if m.Signature != nil && m.Signature.Issuer != nil {
		f.Signer = m.Signature.Issuer.Text
	}
	if m.Signature != nil && m.Signature.Date != nil {
		f.Date = m.Signature.Date.Text
	}
	if m.Publication != nil {
		f.Published = m.Publication.Ord
	}
	return f
}

const report = "law-government-report"

func TestMeta(t *testing.T) {
	const body = "\n一、举措\n办案3件。\n"
	for _, c := range []struct {
		name, text string
		want       front
	}{
		{
			"street, title on one line", "松原市东桥街道办事处2021年度法治政府建设情况报告\n2021年，街道认真履职。现将2021年度法治政府建设情况报告如下：" + body + "松原市东桥街道办事处\n2022年1月20日\n",
			front{
				Kind: report, IssuerKind: "street", Title: "松原市东桥街道办事处2021年度法治政府建设情况报告", Issuer: "松原市东桥街道办事处", Opening: "现将2021年度法治政府建设情况报告如下",
				Signer: "松原市东桥街道办事处", Date: "2022年1月20日", Year: 2021, TitleYear: 2021, OpeningYear: 2021,
			},
		},
		{
			"county, two lines, date in Chinese", "松原县人民政府\n关于二〇二五年度法治政府建设情况的报告\n市政府：\n松原县认真履职，现就有关情况汇报如下。" + body + "松原县人民政府（盖章）\n二〇二六年一月二十七日\n",
			front{
				Kind: report, IssuerKind: "government", Title: "松原县人民政府关于二〇二五年度法治政府建设情况的报告", Issuer: "松原县人民政府", Opening: "现就有关情况汇报如下",
				Signer: "松原县人民政府", Date: "二〇二六年一月二十七日", Year: 2025, TitleYear: 2025,
			},
		},
		{
			"year before the office", "2020年松原区法治政府建设年度报告\n松原区认真履职。" + body,
			front{Kind: report, IssuerKind: "government", Title: "2020年松原区法治政府建设年度报告", Issuer: "松原区", Year: 2020, TitleYear: 2020},
		},
		{
			"blanks in the title", "松原镇 2019 年度法治政府建设 情况报告\n松原镇认真履职。" + body,
			front{Kind: report, IssuerKind: "street", Title: "松原镇2019年度法治政府建设情况报告", Issuer: "松原镇", Year: 2019, TitleYear: 2019},
		},
		{
			"office and date on one line", "松原市水务局2022年法治政府建设工作总结\n认真履职。" + body + "松原市水务局    2023.1.6\n",
			front{
				Kind: report, IssuerKind: "department", Title: "松原市水务局2022年法治政府建设工作总结", Issuer: "松原市水务局", Signer: "松原市水务局", Date: "2023.1.6",
				Year: 2022, TitleYear: 2022,
			},
		},
		{
			"no title", "市政府：\n2018年，松原县扎实推进法治政府建设。现将我县2018年度法治政府建设情况报告如下：" + body + "松原县人民政府\n2019年2月1日\n",
			front{
				Kind: report, IssuerKind: "government", Opening: "现将我县2018年度法治政府建设情况报告如下", Signer: "松原县人民政府", Date: "2019年2月1日",
				Year: 2018, OpeningYear: 2018,
			},
		},
		{
			"date under the title", "松原区人民政府关于2021年法治政府建设情况的报告\n（2022年1月10日）\n松原区认真履职。" + body,
			front{
				Kind: report, IssuerKind: "government", Title: "松原区人民政府关于2021年法治政府建设情况的报告", Issuer: "松原区人民政府", Date: "2022年1月10日",
				Year: 2021, TitleYear: 2021,
			},
		},
		{
			"date of publication", "松原镇2021年法治政府建设报告\n发布日期：2022-03-05 10:11 来源：松原镇\n松原镇认真履职。" + body,
			front{Kind: report, IssuerKind: "street", Title: "松原镇2021年法治政府建设报告", Issuer: "松原镇", Year: 2021, TitleYear: 2021, Published: 20220305},
		},
		{
			"year of the first sentence", "松原镇法治政府建设报告\n2017年，松原镇认真履职。" + body,
			front{Kind: report, IssuerKind: "street", Title: "松原镇法治政府建设报告", Issuer: "松原镇", Year: 2017},
		},
		{
			"another report", "松原县2021年政府信息公开工作年度报告\n按照条例编制。" + body,
			front{Kind: "other", IssuerKind: "government", Title: "松原县2021年政府信息公开工作年度报告", Issuer: "松原县", TitleYear: 2021},
		},
		{
			"a plan", "松原县2021年法治政府建设工作要点\n按照要求制定。" + body,
			front{Kind: "other", IssuerKind: "government", Title: "松原县2021年法治政府建设工作要点", Issuer: "松原县", TitleYear: 2021},
		},
		{
			"two years in the opening", "松原镇法治政府建设报告\n现将2020年工作情况和2021年工作安排报告如下：" + body,
			front{
				Kind: report, IssuerKind: "street", Title: "松原镇法治政府建设报告", Issuer: "松原镇", Opening: "现将2020年工作情况和2021年工作安排报告如下",
				Year: 2020, OpeningYear: 2020,
			},
		},
		{
			"notes below the signature", "松原镇2021年法治政府建设报告\n认真履职。" + body + "松原镇人民政府\n2022年元月8日\n（联系人：张某）\n抄送：县司法局。\n松原镇党政办公室    2022年1月9日印发\n",
			front{
				Kind: report, IssuerKind: "street", Title: "松原镇2021年法治政府建设报告", Issuer: "松原镇", Signer: "松原镇人民政府", Date: "2022年元月8日",
				Year: 2021, TitleYear: 2021,
			},
		},
	} {
		t.Run(c.name, func(t *testing.T) {
			if diff := cmp.Diff(c.want, frontOf(&build(t, "a.txt", c.text).Meta)); diff != "" {
				t.Error(diff)
			}
		})
	}
}

func TestIssuerKind(t *testing.T) {
	for name, want := range map[string]string{
		"滨河区人民政府河东街道办事处": "street", "河东镇人民政府": "street", "河东乡": "street", "滨河县人民政府": "government", "滨河市": "government",
		"滨河经济技术开发区管理委员会": "government", "滨河省人民政府": "province", "重庆市人民政府": "province", "滨河自治区人民政府": "province", "水利部": "province",
		"国家统计局": "province", "国家税务总局": "province", "滨河市税务局": "department", "滨河省司法厅": "department", "滨河市卫生健康委员会": "department",
		"滨河市委全面依法治市委员会办公室": "department", "滨河县公安局交通警察大队": "department",
	} {
		d := build(t, "a.txt", name+"2021年法治政府建设报告\n认真履职。\n一、举措\n办案3件。\n")
		if d.Meta.Issuer == nil || d.Meta.Issuer.Text != name || d.Meta.IssuerKind != want {
			t.Errorf("%s: %+v %s, want %s", name, d.Meta.Issuer, d.Meta.IssuerKind, want)
		}
	}
}

func TestDays(t *testing.T) {
	for text, want := range map[string]tree.Day{
		"2023年11月20日":     {Year: 2023, Month: 11, Day: 20, Ord: 20231120, Valid: true},
		"2021-03-15":      {Year: 2021, Month: 3, Day: 15, Ord: 20210315, Valid: true},
		"二〇二六年一月二十七日":     {Year: 2026, Month: 1, Day: 27, Ord: 20260127, Valid: true},
		"二○一四年十二月三十一日":    {Year: 2014, Month: 12, Day: 31, Ord: 20141231, Valid: true},
		"2018.2.9":        {Year: 2018, Month: 2, Day: 9, Ord: 20180209, Valid: true},
		"2021 年 2 月 30 日": {Year: 2021, Month: 2, Day: 30, Ord: 20210230},
		"2021年13月1日":      {Year: 2021, Month: 13, Day: 1, Ord: 20211301},
		"2022年1月":         {Year: 2022, Month: 1, Ord: 20220100, Valid: true},
	} {
		d := build(t, "a.txt", "松原镇2021年法治政府建设报告\n认真履职。\n松原镇人民政府\n"+text+"\n")
		if d.Meta.Signature == nil || d.Meta.Signature.Date == nil {
			t.Errorf("%q: no date", text)
			continue
		}
		got := *d.Meta.Signature.Date
		if excerpt(d, got.Span) != text {
			t.Errorf("%q: span holds %q", text, excerpt(d, got.Span))
		}
		got.Text, got.Span = "", tree.Span{}
		if diff := cmp.Diff(want, got); diff != "" {
			t.Errorf("%q: %s", text, diff)
		}
	}
}
