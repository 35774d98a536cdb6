// What the words behind a list say of its members: that some cases are counted twice, or that none is.

package lists

import (
	"slices"
	"strings"

	"github.com/fazhilint/fazhilint/parser/claims/prose"
	"github.com/fazhilint/fazhilint/parser/match"
)

// overlapWords say that some cases are counted twice.
var overlapWords = []string{ //nolint:gochecknoglobals // a constant list
	"同时反映", "同时涉及", "同时在", "同时任", "同时属", "同属", "兼属", "分属两", "分属多", "属于两", "属于多", "属两", "属多", "交叉", "重叠", "重复计", "重复统计", "有重复", "兼有", "兼具", "兼任",
	"涉及两", "涉及多", "涉及几", "涉及2个", "涉及不止", "跨两", "跨多", "反映两", "反映多", "包含两", "包含多", "含两", "含多", "不止一", "既涉", "既有", "既是", "既属",
	"两项均", "两项都", "两者均", "两者都", "二者均", "两类均", "同时查", "合并举行", "合并召开", "合并开展", "为合并", "合开", "合办", "套开",
	"一案多", "一件多", "一人多", "多个类", "两类以上", "两种以上", "两项以上", "两个以上", "分别计入", "分别统计", "均计入", "可归入", "同步的方式", "同步进行", "同步开展", "同时采取",
}

// saidToOverlap says whether the words behind the last part say that some cases are counted twice: ，个别信件同时反映两类问题.
func saidToOverlap(p *prose.Paragraph, parts []int) bool {
	const near = 2 // figures behind the list: 38家，23家两项均查; 5次（1次为合并举行）
	last := parts[len(parts)-1]
	sentence, _, _ := strings.Cut(p.Mentions[last].Behind, "。")
	for j := last + 1; j <= last+near && j < len(p.Mentions) && p.Mentions[j].Block == p.Mentions[last].Block; j++ {
		sentence += p.Mentions[j].Lead + p.Mentions[j].Literal + p.Mentions[j].Noun
	}
	_, some, found := strings.Cut(sentence, "部分")
	return !excludes(sentence) && (match.ContainsAny(sentence, overlapWords...) || found && strings.Contains(some, "同时")) // 部分事项同时转入两个窗口
}

// saidApart says whether the words behind the last part, or behind the total, say that nothing is counted twice: （两类人员互不重复）, ，两类人员无重合.
func saidApart(figures ...*prose.Mention) bool {
	return slices.ContainsFunc(figures, func(m *prose.Mention) bool {
		sentence, _, _ := strings.Cut(m.Behind, "。")
		return excludes(sentence)
	})
}

// excludes says whether words say that nothing is counted twice.
func excludes(sentence string) bool {
	return match.ContainsAny(sentence, "不重复", "无重合", "不重合", "无重复", "不交叉", "无交叉", "不重叠", "无重叠", "互不交叉", "没有重复", "没有交叉", "不存在交叉", "仅有一种", "只有一种", "仅有一个", "只有一个")
}
