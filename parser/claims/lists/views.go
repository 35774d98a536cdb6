// The points of view by which the labels of a list can divide a total, so that nothing belongs to two of them: levels of government, sanctions, stages of
// school, organs.

package lists

import (
	"slices"
	"strings"

	"github.com/fazhilint/fazhilint/parser/claims/lexicon"
	"github.com/fazhilint/fazhilint/parser/match"
)

// ofOneView says whether labels divide by one point of view.
func ofOneView(labels []string) bool {
	return grades(labels) || lexicon.Uniform(labels) || sanctions(labels) || levels(labels) || classified(labels) || organsOf(labels)
}

// gradeRanks orders the grades that one thing can have one of. 优良 is none of them: it holds two.
var gradeRanks = map[string]int{ //nolint:gochecknoglobals // a constant table
	"优秀": 1, "优": 1, "良好": 2, "良": 2, "称职": 2, "合格": 3, "达标": 3, "一般": 3, "基本合格": 4, "基本称职": 4, "基本达标": 4, "较差": 4, "不合格": 5, "不称职": 5, "不达标": 5, "差": 5,
}

// grades says whether all labels are grades from the best downwards, three at least, of which one thing has one: 优秀, 评为良好的, 合格. 合格118人，优秀45人 is no such list: those
// are among these.
func grades(labels []string) bool {
	const least = 3
	last := 0
	for i, label := range labels {
		for _, w := range []string{"评为", "评定为", "被评为", "评定"} {
			label = strings.TrimPrefix(label, w)
		}
		rank := gradeRanks[strings.TrimSuffix(label, "的")]
		if rank <= last || i == 0 && rank != 1 {
			return false
		}
		last = rank
	}
	return len(labels) >= least
}

// levels says whether all labels name different levels of government: 中央资金, 省级资金.
func levels(labels []string) bool {
	words := []string{"中央", "国家", "省级", "市级", "县级", "区级", "镇级", "乡级", "村级", "乡镇", "街道", "县直", "市直", "区直", "省直"}
	return differ(labels, func(label string) string {
		return lastWord(words, func(word string) bool { return strings.HasPrefix(label, word) })
	})
}

// sanctions says whether all labels name disciplinary sanctions, of which one case brings one: 警告, 记过, 降级.
func sanctions(labels []string) bool {
	return every(labels, func(label string) bool {
		return match.EndsWithAny(label, "警告", "记过", "记大过", "降级", "撤职", "开除", "开除党籍", "留党察看")
	})
}

// classified says whether all labels say what kind of thing each is: 13个为镇、3个为乡.
func classified(labels []string) bool {
	return every(labels, func(label string) bool { return match.StartsWithAny(label, "为", "是", "系", "属") })
}

// stagesOf says whether all labels name pupils of different stages of school.
func stagesOf(labels []string) bool {
	return differ(labels, func(label string) string {
		if !strings.Contains(label, "生") && !strings.Contains(label, "幼儿") {
			return ""
		}
		return lastWord(schoolStages, func(stage string) bool { return strings.Contains(label, stage) })
	})
}

// schoolStages are the stages of school, of which nobody attends two.
var schoolStages = []string{"幼儿", "小学", "初中", "高中", "中职", "高职", "大专", "大学", "研究生"} //nolint:gochecknoglobals // a constant list

// every says whether there are several labels and each is such a one.
func every(labels []string, fits func(string) bool) bool {
	return len(labels) > 1 && !slices.ContainsFunc(labels, func(label string) bool { return !fits(label) })
}

// differ says whether each of several labels has a name of its own.
func differ(labels []string, nameOf func(string) string) bool {
	seen := map[string]bool{}
	for _, label := range labels {
		name := nameOf(label)
		if name == "" || seen[name] {
			return false
		}
		seen[name] = true
	}
	return len(labels) > 1
}

// lastWord gives the last of some words that fits; empty where none does.
func lastWord(words []string, fits func(string) bool) string {
	found := ""
	for _, word := range words {
		if fits(word) {
			found = word
		}
	}
	return found
}

// organs are those that lend their staff or hand on their cases; nobody belongs to two of them.
var organs = []string{"公安", "检察", "法院", "法官", "司法行政", "律师", "纪检", "审计"} //nolint:gochecknoglobals // a constant list

// organsOf says whether all labels name different organs: 公安51名、检察17名、法院12名、司法行政26名.
func organsOf(labels []string) bool {
	return len(labels) > 2 && differ(labels, func(label string) string {
		return lastWord(organs, func(organ string) bool { return strings.HasPrefix(label, organ) })
	})
}
