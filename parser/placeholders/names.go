// Crosses in place of a name: what a template left open, and what hides a party.

package placeholders

import (
	"strings"

	"github.com/fazhilint/fazhilint/parser/match"
)

// openWorks are what an organ does: no party, firm or place is called so, unless a word of bodies follows. openPosts follow a
// person's name.
var (
	bodies    = []string{"公司", "集团", "有限", "学校", "机构", "中心", "站", "部", "室", "队", "大队", "支队", "总队", "局", "所", "协会", "厂", "店", "人员", "单位", "工程", "基地"}
	openWorks = []string{"普法", "工作", "活动", "行动", "专项", "领域", "会议", "培训", "改革", "制度", "机制", "方案", "执法", "宣传", "整治", "检查", "任务", "举措", "措施", "行业"}
	openPosts = []string{"同志", "书记", "主任", "局长", "县长", "区长", "市长", "镇长", "乡长", "部长", "处长", "科长", "任组长", "为组长", "任组员", "任副组长"}
)

// openWork says whether XX stands for the name of a piece of work: 抓好XX普法. “XX工作法” shows a form.
func openWork(text []rune, i, end int) bool {
	if !strings.ContainsRune("XＸ", text[i]) || i > 0 && shows(text[i-1]) {
		return false
	}
	work, ok := match.OneAt(text, end, len(text), openWorks)
	if !ok {
		return false
	}
	_, named := match.OneAt(text, end+match.Len(work), len(text), bodies)
	return !named
}

// openPerson says whether crosses stand for a whole name: ×××同志任组长. 张××同志 is a name that is hidden.
func openPerson(text []rune, i, end int) bool {
	if end-i < 3 && i > 0 && match.Han(text[i-1]) || i > 0 && shows(text[i-1]) {
		return false
	}
	_, ok := match.OneAt(text, end, len(text), openPosts)
	return ok
}

// openDuty says whether crosses stand for whoever has a task: 整改由×××牵头.
func openDuty(text []rune, i, end int) bool {
	const name = 3 // crosses; fewer may show what anybody does
	if i == 0 || text[i-1] != '由' || end-i < name {
		return false
	}
	_, ok := match.OneAt(text, end, len(text), []string{"牵头", "负责", "主持", "分管", "签发", "审批", "包保", "落实"})
	return ok
}

// openFirst says whether crosses stand for the first of several places that are counted: 对××县等3个县开展….
func openFirst(text []rune, i, end int) bool {
	if i > 0 && shows(text[i-1]) {
		return false
	}
	kind, ok := match.OneAt(text, end, len(text), []string{"县", "市", "区", "镇", "乡", "街道", "社区", "村"})
	if !ok || !match.HasAt(text, end+match.Len(kind), "等") {
		return false
	}
	at := end + match.Len(kind) + 1
	for at < len(text) && (text[at] >= '0' && text[at] <= '9' || strings.ContainsRune("两三四五六七八九十", text[at])) {
		at++
	}
	return at > end+match.Len(kind)+1 && match.HasAt(text, at, "个")
}

// numbersOrder says whether crosses stand for the number of an order or of an article: 国务院令第XXX号, 第XX条.
func numbersOrder(text []rune, i, end int) bool {
	if i == 0 || text[i-1] != '第' || i > 1 && shows(text[i-2]) {
		return false
	}
	_, order := match.OneEnds(text, 0, i-1, []string{"令", "公告", "通告"})
	return text[end] == '号' && order || text[end] == '条' || text[end] == '届'
}

// shows says whether a mark opens words that are shown and not meant: “XX+”, 《XX条例》.
func shows(r rune) bool { return strings.ContainsRune("“‘\"'《〈+＋—-", r) }

// isMasked says whether the crosses hide the name of a party: a suit or a case is spoken of in the same sentence.
func isMasked(text []rune, i, end int) bool {
	from, to := clause(text, i, end)
	for k := from; k < to; k++ {
		if text[k] == '诉' && sues(text, k) {
			return true
		}
		if _, ok := match.OneAt(text, k, to, []string{"不服", "与××", "一案", "当事人", "纠纷案", "申请人", "行政处罚案"}); ok {
			return true
		}
	}
	return false
}

// clause gives the sentence around [i, end), 12 characters before it and 20 behind it at most.
func clause(text []rune, i, end int) (from, to int) {
	from, to = i, end
	for from > max(0, i-12) && !stops(text[from-1]) {
		from--
	}
	for to < min(len(text), end+20) && !stops(text[to]) {
		to++
	}
	return from, to
}

func stops(r rune) bool { return strings.ContainsRune("。；！？\n", r) }

// sues says whether 诉 at k is about a suit: 应诉, 投诉 and the like are work of the office itself.
func sues(text []rune, k int) bool {
	if k > 0 && strings.ContainsRune("应投申接", text[k-1]) {
		return false
	}
	return k+1 == len(text) || !strings.ContainsRune("求源前", text[k+1])
}
