package docx_test

import (
	"fmt"
	"os"
	"os/exec"
	"path/filepath"
	"slices"
	"strings"
	"testing"

	"github.com/google/go-cmp/cmp"
)

// chapters is a list of five levels as reports have it.
func chapters(id int) string {
	return abstract(id,
		lvl(0, 1, "chineseCounting", "%1、", `<w:pStyle w:val="h1"/>`), lvl(1, 1, "chineseCounting", "（%2）", `<w:pStyle w:val="h2"/>`),
		lvl(2, 1, "decimal", "%3.", ""), lvl(3, 1, "decimal", "（%4）", ""), lvl(4, 1, "decimalEnclosedCircle", "%5", ""))
}

// headStyles are styles with numbers: the second says its level, the first leaves it to the list, the third inherits.
const headStyles = `<w:style w:type="paragraph" w:default="1" w:styleId="a"><w:name w:val="Normal"/></w:style>
<w:style w:type="paragraph" w:styleId="h1"><w:name w:val="heading 1"/><w:basedOn w:val="a"/><w:pPr><w:numPr><w:numId w:val="1"/></w:numPr><w:outlineLvl w:val="0"/></w:pPr></w:style>
<w:style w:type="paragraph" w:styleId="h2"><w:name w:val="heading 2"/><w:basedOn w:val="a"/><w:pPr><w:numPr><w:ilvl w:val="1"/><w:numId w:val="1"/></w:numPr><w:outlineLvl w:val="1"/></w:pPr></w:style>
<w:style w:type="paragraph" w:styleId="h1x"><w:name w:val="章标题"/><w:basedOn w:val="h1"/></w:style>
<w:style w:type="paragraph" w:styleId="none"><w:name w:val="不编号"/><w:basedOn w:val="h1"/><w:pPr><w:numPr><w:numId w:val="0"/></w:numPr></w:pPr></w:style>`

// styled makes a paragraph of a style.
func styled(style, text string) string { return para(`<w:pStyle w:val="`+style+`"/>`, text) }

// rule is a document with the labels that its paragraphs must have.
type rule struct {
	name, numbering, styles, body string
	want                          []string
}

func rules() []rule {
	return []rule{
		{
			"levels", chapters(0) + num(1, 0), headStyles,
			styled("h1", "举措") + styled("h2", "学习") + numbered(1, 2, "甲") + numbered(1, 2, "乙") + numbered(1, 3, "丙") + numbered(1, 4, "丁") +
				styled("h2", "执法") + numbered(1, 2, "戊") + styled("h1", "不足") + styled("h2", "人员"),
			[]string{"一、举措", "（一）学习", "1.甲", "2.乙", "（1）丙", "①丁", "（二）执法", "1.戊", "二、不足", "（一）人员"},
		},
		{
			"inherited styles", chapters(0) + num(1, 0), headStyles,
			styled("h1x", "举措") + styled("none", "前言") + styled("h1", "不足") + para(`<w:pStyle w:val="h1"/><w:numPr><w:ilvl w:val="0"/><w:numId w:val="0"/></w:numPr>`, "附则"),
			[]string{"一、举措", "前言", "二、不足", "附则"},
		},
		{
			"lists of one abstract list count on, a start override acts once",
			chapters(0) + num(1, 0) + num(2, 0) + num(3, 0, startAt(0, 1)), "",
			numbered(1, 0, "甲") + numbered(2, 0, "乙") + numbered(3, 0, "丙") + numbered(3, 0, "丁") + numbered(1, 0, "戊"),
			[]string{"一、甲", "二、乙", "一、丙", "二、丁", "三、戊"},
		},
		{
			"start override at another number", chapters(0) + num(1, 0) + num(2, 0, startAt(2, 5)), "",
			numbered(1, 2, "甲") + numbered(2, 2, "乙") + numbered(2, 2, "丙"),
			[]string{"1.甲", "5.乙", "6.丙"},
		},
		{
			"a level changed by a list", chapters(0) + num(1, 0) + num(2, 0, `<w:lvlOverride w:ilvl="0">`+lvl(0, 3, "decimal", "第%1条 ", "")+`</w:lvlOverride>`), "",
			numbered(2, 0, "甲") + numbered(2, 0, "乙"),
			[]string{"第3条 甲", "第4条 乙"},
		},
		{
			"Arabic digits throughout", abstract(0, lvl(0, 1, "chineseCounting", "第%1章 ", ""), lvl(1, 1, "decimal", "%1.%2 ", ""),
				lvl(2, 1, "chineseCounting", "%1.%2.%3 ", "<w:isLgl/>")) + num(1, 0), "",
			numbered(1, 0, "甲") + numbered(1, 1, "乙") + numbered(1, 2, "丙"),
			[]string{"第一章 甲", "一.1 乙", "1.1.1 丙"},
		},
		{
			"a level that never starts again", abstract(0, lvl(0, 1, "chineseCounting", "%1、", ""), lvl(1, 1, "decimal", "%2.", `<w:lvlRestart w:val="0"/>`)) + num(1, 0), "",
			numbered(1, 0, "甲") + numbered(1, 1, "乙") + numbered(1, 0, "丙") + numbered(1, 1, "丁"),
			[]string{"一、甲", "1.乙", "二、丙", "2.丁"},
		},
		{
			"a level that starts again after the first one only",
			abstract(0, lvl(0, 1, "chineseCounting", "%1、", ""), lvl(1, 1, "chineseCounting", "（%2）", ""), lvl(2, 1, "decimal", "%3.", `<w:lvlRestart w:val="1"/>`)) + num(1, 0), "",
			numbered(1, 0, "甲") + numbered(1, 1, "乙") + numbered(1, 2, "丙") + numbered(1, 1, "丁") + numbered(1, 2, "戊") + numbered(1, 0, "己") + numbered(1, 2, "庚"),
			[]string{"一、甲", "（一）乙", "1.丙", "（二）丁", "2.戊", "二、己", "1.庚"},
		},
		{
			"a list by a style of lists",
			`<w:abstractNum w:abstractNumId="0"><w:multiLevelType w:val="multilevel"/><w:numStyleLink w:val="list"/></w:abstractNum>` +
				strings.Replace(chapters(1), "<w:lvl ", `<w:styleLink w:val="list"/><w:lvl `, 1) + num(1, 0) + num(2, 1),
			headStyles + `<w:style w:type="numbering" w:styleId="list"><w:name w:val="列表"/><w:pPr><w:numPr><w:numId w:val="2"/></w:numPr></w:pPr></w:style>`,
			numbered(1, 0, "甲") + numbered(2, 0, "乙") + numbered(1, 1, "丙"),
			[]string{"一、甲", "二、乙", "（一）丙"},
		},
		{
			"a level above that is not used shows its start and has begun",
			abstract(0, lvl(0, 1, "chineseCounting", "%1、", ""), lvl(1, 1, "decimal", "%1.%2 ", "")) + num(1, 0), "",
			numbered(1, 1, "甲") + numbered(1, 1, "乙") + numbered(1, 0, "丙") + numbered(1, 1, "丁"),
			[]string{"一.1 甲", "一.2 乙", "二、丙", "二.1 丁"},
		},
		{
			"a format that only newer programs know",
			abstract(0, lvl(0, 1, "decimal", "%1 ", `<mc:AlternateContent><mc:Choice Requires="w14"><w:numFmt w:val="custom" w:format="001, 002, 003, ..."/></mc:Choice><mc:Fallback><w:numFmt w:val="decimal"/></mc:Fallback></mc:AlternateContent>`)) + num(1, 0), "",
			numbered(1, 0, "甲") + numbered(1, 0, "乙"),
			[]string{"001 甲", "002 乙"},
		},
		{
			"a list that is not there", num(1, 7), "",
			numbered(1, 0, "甲") + numbered(9, 0, "乙"),
			[]string{"甲", "乙"},
		},
	}
}

// parts makes the file of a rule.
func (r *rule) parts() parts {
	more := parts{"word/numbering.xml": wrap("numbering", r.numbering)}
	if r.styles != "" {
		more["word/styles.xml"] = wrap("styles", r.styles)
	}
	return file(r.body, more)
}

func TestNumberingRules(t *testing.T) {
	for _, r := range rules() {
		t.Run(r.name, func(t *testing.T) {
			if diff := cmp.Diff(r.want, lines(mustRead(t, r.parts()))); diff != "" {
				t.Error(diff)
			}
		})
	}
}

// formats are number formats with the labels of 1, 2, … and of some larger numbers.
func formats() []struct{ name, first, large string } {
	return []struct{ name, first, large string }{
		{"decimal", "1 2 3", "10 11 21 100"},
		{"decimalZero", "01 02 03", "10 11 21 100"},
		{"chineseCounting", "一 二 三", "十 十一 二十一 一○○"},
		{"chineseCountingThousand", "一 二 三", "十 十一 二十一 一百"},
		{"chineseLegalSimplified", "壹 贰 叁", "壹拾 壹拾壹 贰拾壹 壹佰"},
		{"ideographDigital", "一 二 三", "一〇 一一 二一 一〇〇"},
		{"ideographTraditional", "甲 乙 丙", "癸 11 21 100"},
		{"ideographZodiac", "子 丑 寅", "酉 戌 21 100"},
		{"ideographZodiacTraditional", "甲子 乙丑 丙寅", "癸酉 甲戌 甲申 100"},
		{"ideographLegalTraditional", "壹 貳 參", "壹拾 壹拾壹 貳拾壹 壹佰"},
		{"japaneseCounting", "一 二 三", "十 十一 二十一 百"},
		{"taiwaneseCounting", "一 二 三", "十 十一 二十一 一○○"},
		{"taiwaneseCountingThousand", "一 二 三", "十 十一 二十一 一百"},
		{"upperLetter", "A B C", "J K U VVVV"},
		{"lowerLetter", "a b c", "j k u vvvv"},
		{"upperRoman", "I II III", "X XI XXI C"},
		{"lowerRoman", "i ii iii", "x xi xxi c"},
		{"decimalEnclosedCircle", "① ② ③", "⑩ ⑪ 21 100"},
		{"decimalEnclosedCircleChinese", "① ② ③", "⑩ ⑪ 21 100"},
		{"decimalEnclosedFullstop", "⒈ ⒉ ⒊", "⒑ ⒒ 21 100"},
		{"decimalEnclosedParen", "⑴ ⑵ ⑶", "⑽ ⑾ 21 100"},
		{"decimalFullWidth", "１ ２ ３", "１０ １１ ２１ １００"},
		{"ordinal", "1st 2nd 3rd", "10th 11th 21st 100th"},
		{"none", "  ", "   "},
	}
}

// formatRule makes a document of one format: 1, 2, 3 and then 10, 11, 21, 100 by start overrides.
func formatRule(format, first, large string) rule {
	r := rule{name: format, numbering: abstract(0, lvl(0, 1, format, "%1|", "")) + num(1, 0)}
	for _, label := range strings.Split(first, " ") {
		r.body += numbered(1, 0, "文")
		r.want = append(r.want, label+"|文")
	}
	for i, label := range strings.Split(large, " ") {
		r.numbering += num(2+i, 0, startAt(0, []int{10, 11, 21, 100}[i]))
		r.body += numbered(2+i, 0, "文")
		r.want = append(r.want, label+"|文")
	}
	return r
}

func TestNumberFormats(t *testing.T) {
	for _, f := range formats() {
		t.Run(f.name, func(t *testing.T) {
			r := formatRule(f.name, f.first, f.large)
			if diff := cmp.Diff(r.want, lines(mustRead(t, r.parts()))); diff != "" {
				t.Error(diff)
			}
		})
	}
}

// officeDiffers are rules and formats that LibreOffice does not know or writes in its own way: it has no isLgl and no
// lvlRestart, numbers lists that are not there, and writes some formats as their nearest kin.
func officeDiffers() []string {
	return []string{
		"Arabic digits throughout", "a level that never starts again", "a level that starts again after the first one only", "a list that is not there",
		"a format that only newer programs know", "chineseCounting", "ideographDigital", "ideographZodiacTraditional", "japaneseCounting", "taiwaneseCounting",
		"decimalEnclosedCircle", "decimalEnclosedCircleChinese", "decimalEnclosedFullstop", "decimalEnclosedParen", "ordinal",
	}
}

// TestOfficeSuiteAgrees compares labels with those that LibreOffice shows, when it is asked to with
// FAZHILINT_SOFFICE=1. Where it differs from the standard, the difference is only told.
func TestOfficeSuiteAgrees(t *testing.T) {
	if os.Getenv("FAZHILINT_SOFFICE") == "" {
		t.Skip("not asked for")
	}
	dir := t.TempDir()
	all := rules()
	for _, f := range formats() {
		all = append(all, formatRule(f.name, f.first, f.large))
	}
	args := []string{"--headless", "--convert-to", "txt:Text (encoded):UTF8", "--outdir", dir}
	for i, r := range all {
		name := filepath.Join(dir, fmt.Sprintf("%02d.docx", i))
		if err := os.WriteFile(name, pack(t, r.parts()), 0o600); err != nil {
			t.Fatal(err)
		}
		args = append(args, name)
	}
	if out, err := exec.Command("soffice", args...).CombinedOutput(); err != nil {
		t.Fatalf("%v: %s", err, out)
	}
	for i, r := range all {
		text, err := os.ReadFile(filepath.Join(dir, fmt.Sprintf("%02d.txt", i)))
		if err != nil {
			t.Fatal(err)
		}
		shown := strings.NewReplacer("\uFEFF", "", " ", "").Replace(string(text))
		own := strings.ReplaceAll(strings.Join(lines(mustRead(t, r.parts())), "\n"), " ", "")
		if diff := cmp.Diff(strings.Fields(own), strings.Fields(shown)); diff != "" {
			if slices.Contains(officeDiffers(), r.name) {
				t.Logf("%s: (-own +office)\n%s", r.name, diff)
				continue
			}
			t.Errorf("%s: (-own +office)\n%s", r.name, diff)
		}
	}
}
