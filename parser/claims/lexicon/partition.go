// The words that announce a division by some point of view: 按领域分, 分四类, 逐年看, 分两批拨付.

package lexicon

import (
	"strings"

	"github.com/fazhilint/fazhilint/parser/match"
)

// PartitionMark says whether the words announce a division by some point of view: 按领域分, 按程序划分, 分门类看, 逐年看.
func PartitionMark(gap string) bool {
	for _, w := range []string{"按", "从", "分", "逐"} {
		at := strings.Index(gap, w)
		for at >= 0 {
			if announcesPartition(gap[at:]) {
				return true
			}
			next := strings.Index(gap[at+len(w):], w)
			if next < 0 {
				break
			}
			at += len(w) + next
		}
	}
	return false
}

// announcesPartition says whether a phrase that begins with 按, 从, 分 or 逐 ends as the announcement of a partition does.
func announcesPartition(phrase string) bool {
	if inBatches(phrase) {
		return true
	}
	tails := []string{"分", "分类", "划分", "看", "来看", "统计", "区分", "色标注", "色标识", "色管理", "级标注", "级管理", "级评定", "类管理", "档管理"}
	if match.StartsWithAny(phrase, "分为", "分成") {
		tails = []string{"类", "种", "大类", "部分", "块", "档", "等级", "个方面", "级"} // 分为四类：
	}
	for _, tail := range tails {
		for _, mark := range []string{"，", ",", "：", ":"} {
			if end := strings.Index(phrase, tail+mark); end > 0 && end <= 36 && !strings.ContainsAny(phrase[:end], "，。；,;") {
				return true
			}
		}
	}
	return false
}

// inBatches says whether a phrase says in how many batches something was done: 分两批拨付，.
func inBatches(phrase string) bool {
	rest, ok := strings.CutPrefix(phrase, "分")
	if !ok || !match.StartsWithAny(rest, "两", "二", "三", "四", "五") {
		return false
	}
	rest = FirstRunes(rest, 5)
	return match.ContainsAny(rest, "批", "期", "轮", "次") && strings.Contains(rest, "，")
}
