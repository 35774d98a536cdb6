package layout_test

import (
	"slices"
	"testing"

	"github.com/google/go-cmp/cmp"
)

// marks lists kind and text of the marks.
func marks(t *testing.T, text string) []string {
	t.Helper()
	out := []string{}
	for _, m := range lay(t, text).Marks {
		out = append(out, m.Kind+" "+m.Text)
	}
	return out
}

func TestMarks(t *testing.T) {
	for _, c := range []struct {
		text string
		want []string
	}{
		{"提升服务 and 效率", []string{"latin-word and"}},
		{"加强 the rule of 法律", []string{"latin-word the rule of"}},
		{"安装LED屏12块，使用APP和app，推广WiFi、5G，长3km高5 cm，pH值7，iOS系统", []string{}},
		{"登录www网站，e家服务", []string{}},
		{"全年受理12件,办结10件:", []string{"half-width ,", "half-width :"}},
		{"时间9:30，比分3:2，金额1,024元，（2019）", []string{}},
		{"依据(2019)津0116行初9号，(一)规范执法，(1)检查", []string{}},
		{"村(社区)建设", []string{"half-width (", "half-width )"}},
		{"Word (2019), PDF", []string{}},
		{`落实"一岗双责"制度`, []string{`straight-quote "一岗双责"`}},
		{`结合"3.8"妇女维权周、"4.15"国家安全日，培育"法律明白人"96名`, []string{`straight-quote "3.8"`, `straight-quote "4.15"`, `straight-quote "法律明白人"`}},
		{`运行 class="x" id="y"`, []string{}},
		{`屏幕5"和6"两种`, []string{}},
		{"完成。。继续，，然后，。", []string{"doubled 。。", "doubled ，，", "doubled ，。"}},
		{"等等……完——毕", []string{}},
		{"全部采纳.下一步抓好（含镇级）.\n一.规范执法，第二.抓学习，金额1.2万元，版本v1.0，见www.gov.cn", []string{"half-width .", "half-width ."}},
		{"人员（含辅警共5人。\n村社区）建设，1）培训，一）检查（含）。", []string{"unpaired-bracket （", "unpaired-bracket ）"}},
		{"送达、等行为，一、等级保护", []string{"comma-before-deng 、等"}},
		{"甲[bookmark: _Toc1]乙", []string{"bookmark [bookmark: _Toc1]"}},
		{"甲<!--x-->乙<span style='a'>丙</span>丁&nbsp;戊", []string{"html-comment <!--x-->", "html-tag <span style='a'>", "html-tag </span>", "html-tag &nbsp;"}},
		{"根据<松原镇工作方案>和A<B", []string{}},
		{"二是**强化监督**。", []string{"asterisks **", "asterisks **"}},
		{"王**诉我镇一案，李**上诉，**年完成****项", []string{}},
		{"甲\uFFFD\uFFFD乙", []string{"replacement-char \uFFFD\uFFFD"}},
		{`第 PAGE \* MERGEFORMAT 页`, []string{`field-code PAGE \* MERGEFORMAT`}},
		{`见 HYPERLINK "http://a.cn" 公告`, []string{`field-code HYPERLINK "http://a.cn"`}},
		{"PAGE一词与REF字段", []string{}},
		{"### 一、举措", []string{"hashes ###"}},
		{"产品#1和# 号", []string{}},
	} {
		if diff := cmp.Diff(c.want, marks(t, c.text)); diff != "" {
			t.Errorf("%q: %s", c.text, diff)
		}
	}
}

// TestCorrections wants each mark put right where only one way is right, and not where there are several.
func TestCorrections(t *testing.T) {
	for text, want := range map[string]string{
		"全年受理12件,办结10件;其余:在办":          "全年受理12件，办结10件；其余：在办",
		"村(社区)、系统(OA)和APP(试用版)建设":      "村（社区）、系统（OA）和APP（试用版）建设",
		"村(社区）与镇（街道)":                  "村（社区）与镇（街道）",
		"其中1)检查、2)整改":                  "其中1)检查、2)整改", // without a partner
		`落实"一岗双责"和"三项制度"`:              "落实“一岗双责”和“三项制度”",
		`结合"3.8"节、"12.4"宪法日培育"明白人"96名`: "结合“3.8”节、“12.4”宪法日培育“明白人”96名",
		`用 a="b" 写"标签"`:                `用 a="b" 写“标签”`,
		`屏幕5"和"电子屏"`:                   `屏幕5"和"电子屏"`,     // inches
		`落实"一岗双责"和"三项制度`:               `落实"一岗双责"和"三项制度`, // one is missing
		`落实“"一岗双责"制度”`:                 `落实“"一岗双责"制度”`,   // within others
		"完成。。继续，，然后、、再，。":              "完成。继续，然后、再，。",
		"完成。。。继续，？":                    "完成。。。继续，？",
		"完成,，继续,,再":                    "完成,，继续,,再",
		"送达、等行为，甲、、等，一、等级":             "送达等行为，甲等，一、等级",
		"依据(2019)津0116行初9号，(一)规范":      "依据(2019)津0116行初9号，(一)规范",
	} {
		page := lay(t, text)
		fixed := slices.Clone(page.Text)
		for i := len(page.Marks) - 1; i >= 0; i-- {
			for _, c := range page.Marks[i].Corrections {
				old := page.Text[c.Span[0]:c.Span[1]]
				fixed[c.Span[0]] = 0
				copy(fixed[c.Span[0]:], []rune(c.Text))
				if c.Text == "" {
					for k := range old {
						fixed[c.Span[0]+k] = -1
					}
				}
			}
		}
		fixed = slices.DeleteFunc(fixed, func(r rune) bool { return r == -1 })
		if diff := cmp.Diff(want, string(fixed)); diff != "" {
			t.Errorf("%q (-want +got):\n%s", text, diff)
		}
	}
}
