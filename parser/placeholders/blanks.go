// Room left for a number: 办理案件N件, 召开会议  次.

package placeholders

import (
	"slices"
	"strings"

	"github.com/fazhilint/fazhilint/parser/lexis"
	"github.com/fazhilint/fazhilint/parser/match"
)

// counters are units of counting that make no word with the character before them, but for those of countedWords.
var (
	counters     = []string{"人次", "件次", "批次", "场次", "家次", "户次", "万元", "亿元", "件", "起", "次", "份", "宗"}
	roomUnits    = append(slices.Clone(counters), "家", "户", "名", "个", "项", "场") // behind blanks; N项措施 is a way of speaking
	countedWords = []string{
		"案件", "文件", "条件", "证件", "要件", "信件", "邮件", "事件", "软件", "硬件", "零件", "物件", "稿件", "附件", "部件", "组件", "函件", "急件", "来件", "办件", "转件", "交件", "收件", "接件",
		"层次", "档次", "首次", "多次", "每次", "此次", "本次", "上次", "历次", "几次", "人次", "件次", "依次", "其次", "再次", "一次", "年次", "位次", "名次", "场次", "批次", "车次",
		"身份", "月份", "年份", "股份", "部份", "成份", "省份", "备份", "缘份", "发起", "引起", "一起", "掀起", "兴起", "提起", "唤起", "建起", "筑起", "扛起", "担起", "撑起", "对起", "说起", "卷宗", "大宗", "祖宗", "正宗",
		"专家", "国家", "大家", "人家", "独家", "作家", "住户", "用户", "农户", "客户", "门户", "商户", "落户", "账户", "帐户", "开户", "散户", "困户", "营户",
		"姓名", "签名", "署名", "实名", "知名", "著名", "报名", "罪名", "题名", "提名", "各个", "整个", "事项", "款项", "立项", "专项", "选项", "奖项", "强项", "各项", "进项",
		"现场", "市场", "立场", "会场", "广场", "专场", "到场", "出场", "入场", "农场", "商场", "登场", "林场", "机场", "考场", "战场",
	}
)

// letter reads N件: the letter in place of a number. “4+N”, 第N次 and N项措施 are ways of speaking.
func letter(text []rune, i int) int {
	if i == 0 || !match.Han(text[i-1]) || text[i-1] == '第' || text[i-1] == '加' {
		return i
	}
	if unit, ok := match.OneAt(text, i+1, len(text), counters); ok {
		return i + 1 + match.Len(unit)
	}
	return i
}

// gap reads two blanks or more between a word and a unit that a mark follows: 召开会议  次，. It gives where the unit ends.
func gap(text []rune, i int) int {
	if i == 0 || !match.Han(text[i-1]) {
		return i
	}
	end := lexis.SkipBlanks(text, i)
	unit, ok := match.OneAt(text, end, len(text), roomUnits)
	if !ok || width(text[i:end]) < 2 {
		return i
	}
	next := end + match.Len(unit)
	if next < len(text) && !strings.ContainsRune("，。；、,;）)", text[next]) {
		return i
	}
	word := string(text[i-1]) + string(text[end])
	for _, w := range countedWords {
		if w == word {
			return i
		}
	}
	return next
}

// width counts blanks in columns of half a character.
func width(blanks []rune) int {
	n := len(blanks)
	for _, r := range blanks {
		if r == '　' {
			n++
		}
	}
	return n
}
