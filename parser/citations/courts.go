// Names of courts as written, from the highest division named to 法院. Words before the name must not be swallowed:
// of 经株洲市中级人民法院 the name is 株洲市中级人民法院.

package citations

import (
	"strings"

	"github.com/fazhilint/fazhilint/parser/match"
	"github.com/fazhilint/fazhilint/parser/tree"
)

// maxCourt bounds the part of a court's name before its kind (双江拉祜族佤族布朗族傣族自治县 has 15).
const maxCourt = 26

// provinceNames open the full name of a court.
var provinceNames = []string{
	"北京市", "天津市", "河北省", "山西省", "内蒙古自治区", "辽宁省", "吉林省", "黑龙江省", "上海市", "江苏省", "浙江省", "安徽省",
	"福建省", "江西省", "山东省", "河南省", "湖北省", "湖南省", "广东省", "广西壮族自治区", "海南省", "重庆市", "四川省", "贵州省",
	"云南省", "西藏自治区", "陕西省", "甘肃省", "青海省", "宁夏回族自治区", "新疆维吾尔自治区", "新疆生产建设兵团",
}

// special are the courts that are no 人民法院 of a division.
var special = []string{
	"铁路运输", "海事", "知识产权", "互联网", "金融", "军事", "林区", "油田", "农垦", "矿区", "垦区",
}

// court reads the name that ends with the 法院 at i.
func (r *reader) court(i int) {
	end := i + 2
	lo := max(r.lo, i-maxCourt)
	kind, isSpecial := r.courtKind(lo, i)
	start := r.courtStart(lo, kind)
	region := r.text[start:kind]
	named := len(region) > 1 && strings.ContainsRune("省市区县旗州盟团师", region[len(region)-1]) ||
		isSpecial && len(region) > 1 || match.At(r.text, kind, end, "最高人民法院")
	if !named || generic(string(region)) {
		return
	}
	r.doc.Courts = append(r.doc.Courts, tree.Court{
		ID: len(r.doc.Courts), Text: string(r.text[start:end]), Span: tree.Span{start, end}, Sentence: r.at.Sentence(start),
	})
}

// courtKind goes back from 法院 over 人民, the level, an ordinal and special kinds to where the place's name ends.
func (r *reader) courtKind(lo, i int) (start int, isSpecial bool) {
	t := r.text
	i = stepBack(t, lo, i, "人民")
	i = r.ordinalBack(lo, i)
	for _, word := range []string{"中级", "高级", "最高", "基层"} {
		i = stepBack(t, lo, i, word)
	}
	i = r.ordinalBack(lo, i)
	for _, word := range special {
		if match.Ends(t, lo, i, word) {
			return i - match.Len(word), true
		}
	}
	return i, false
}

// stepBack goes back over word if it stands before i.
func stepBack(text []rune, lo, i int, word string) int {
	if match.Ends(text, lo, i, word) {
		return i - match.Len(word)
	}
	return i
}

// ordinalBack goes back over 第一.
func (r *reader) ordinalBack(lo, i int) int {
	j := i
	for j > lo && strings.ContainsRune("一二三四五六七八九十", r.text[j-1]) {
		j--
	}
	if j < i && j > lo && r.text[j-1] == '第' {
		return j - 1
	}
	return i
}

// courtStart finds where the place's name before kind begins.
func (r *reader) courtStart(lo, kind int) int {
	start := kind
	for start > lo && match.Han(r.text[start-1]) {
		start--
	}
	if match.At(r.text, kind, r.hi, "最高") {
		return kind
	}
	if at, _ := match.Last(r.text, start, kind, provinceNames); at >= 0 {
		return at
	}
	for i := kind - 1; i > start; i-- {
		word, ok := match.OneEnds(r.text, start, i, courtStops)
		if !ok {
			continue
		}
		at := i - match.Len(word)
		if _, keep := match.OneAt(r.text, at, kind, courtKeeps); keep && !r.afterOrgan(at) || r.insideName(at, i) {
			continue
		}
		return i
	}
	return start
}

// courtStops end the words before a court's name.
var courtStops = []string{
	"发回", "指令", "交由", "邀请", "联合", "组织", "配合", "协助", "参加", "旁听", "接受", "收到", "支持", "建立", "加强", "判决", "裁定", "提起", "移送", "报请",
	"申请", "依托", "成立", "设立", "走进", "走访", "观摩", "开展", "年度", "共同", "通过", "其中", "例如", "分别", "涉及", "会同", "协同", "依法",
	"受理", "审理", "办理", "代理", "指定", "一审", "二审", "应诉", "不服", "关于", "我市", "我区", "我县", "前往", "均为", "以及", "召开", "执行", "落实", "进入", "主动", "积极", "全年", "辖区", "到庭",
	"经", "由", "向", "在", "对", "被", "到", "至", "以", "将", "把", "因", "从", "的", "为", "诉", "据", "请", "赴", "去", "是", "与", "及", "和", "或",
	"并", "按", "受", "让", "使", "令", "该", "此", "各", "起", "过", "了", "着", "案", "审", "后", "院", "局", "厅", "委", "府", "如", "即", "于", "件", "名", "号", "人", "方", "则", "给", "往", "服", "送", "当",
}

// courtKeeps are stops that open a place's name after all.
var courtKeeps = []string{
	"和平", "和田", "和县", "和静", "和硕", "和顺", "和龙", "和政", "和林格尔", "和布克", "经济", "经开", "从化", "从江", "于都", "于洪", "于田",
	"如东", "如皋", "即墨", "将乐", "当阳", "当涂", "当雄", "会同县", "后旗", "至县", "名山", "人民", "方山", "方正", "方城", "令", "受县", "并州", "服区",
}

// afterOrgan says whether an organ's name ends before at, so that 和 links and opens no place: 检察院和县法院.
func (r *reader) afterOrgan(at int) bool {
	return at > r.lo && r.text[at] == '和' && strings.ContainsRune("院局厅委府", r.text[at-1])
}

// insideName says whether the stop at [at, end) is part of a longer place name around it.
func (r *reader) insideName(at, end int) bool {
	for _, word := range []string{"呼和浩特", "泰和县", "平和县", "政和县", "敦化", "东至县", "天等", "府谷县", "乐府", "名山区", "同江", "后旗", "自由贸易", "人民"} {
		n := match.Len(word)
		for k := max(at-n+1, r.lo); k <= at; k++ {
			if k+n >= end && match.At(r.text, k, r.hi, word) {
				return true
			}
		}
	}
	return false
}

// generic says whether the words before 法院 name no place: 市, 我区, 本县.
func generic(region string) bool {
	return region != "" && strings.Trim(region, "我本该两各全省市区县旗州辖属基层") == ""
}
