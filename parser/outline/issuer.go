// Offices: where the name of one ends in a title, and what kind of body it is.

package outline

import (
	"strings"

	"github.com/fazhilint/fazhilint/parser/layout/glyph"
	"github.com/fazhilint/fazhilint/parser/match"
)

// Kinds of issuers, as in tree.Meta.
const (
	issuerStreet     = "street"
	issuerGovernment = "government"
	issuerDepartment = "department"
	issuerProvince   = "province"
)

// issuerIn finds the name of the office that a title names before its subject, as offsets of s; end 0 for none.
func issuerIn(s []rune) (start, end int) {
	if _, n := leadingYear(s); n > 0 {
		start = n
	}
	end = start
	for end < len(s) && !startsSubject(s, end) {
		end++
	}
	start, end = glyph.Trim(s, start, end)
	name := string(glyph.Compact(s[start:end]))
	if end-start < 2 || end == len(s) || officeKind(name) == "" {
		return 0, 0
	}
	return start, end
}

// startsSubject says whether what a report is about, or its year, begins at i.
func startsSubject(s []rune, i int) bool {
	if _, n := yearAt(s, i); n > 0 {
		return true
	}
	for _, w := range []string{"关于", "法治政府", "法制政府", "依法行政", "法治建设", "推进", "贯彻", "落实", "年度", "法治工作", "履行", "依法治", "政府工作报告", "工作总结", "工作报告", "政府信息公开", "上半年", "上年度"} {
		if match.HasAt(s, i, w) && (w != "依法治" || i == 0 || s[i-1] != '面') {
			return true
		}
	}
	return false
}

// municipalities rank with provinces.
func municipalities() [4]string { return [4]string{"北京市", "天津市", "上海市", "重庆市"} }

// officeKind tells what kind of body a name without blanks belongs to, "" when it is no office's name.
func officeKind(name string) string {
	name = strings.TrimSuffix(strings.TrimSuffix(name, "（盖章）"), "(盖章)")
	switch {
	case name == "" || len(name) > 240:
		return ""
	case match.EndsWithAny(name, "街道办事处", "街道办", "街道", "镇人民政府", "乡人民政府", "镇政府", "乡政府", "镇", "乡", "苏木", "街办", "街道党工委", "街道工作委员会", "街道工委", "镇委员会", "镇党委", "乡党委", "街办事处", "街", "道办事处"):
		return issuerStreet
	case strings.HasSuffix(name, "国务院"), isMinistry(name):
		return issuerProvince
	case isProvince(name):
		return issuerProvince
	case match.EndsWithAny(name, "人民政府", "政府", "管理委员会", "管委会", "行政公署", "行署"):
		return issuerGovernment
	case match.EndsWithAny(name, "省", "自治区"):
		return issuerProvince
	case match.EndsWithAny(name, "县", "区", "市", "州", "盟", "旗", "新区", "开发区"):
		return issuerGovernment
	case match.EndsWithAny(name, "局", "委员会", "委", "办公室", "办", "厅", "院", "队", "中心", "站", "所", "公司", "集团", "处", "室", "学校", "大学", "学院", "医院", "银行", "社", "会", "署", "部", "馆", "海关", "支行", "分行", "农场", "林场", "电视台", "报社", "气象台", "总站", "基地"):
		return issuerDepartment
	}
	return ""
}

// isMinistry says whether name is a department of the State Council: no place stands before it.
func isMinistry(name string) bool {
	if !match.EndsWithAny(name, "部", "总局", "总署", "国家发展和改革委员会", "国家卫生健康委员会", "国家民族事务委员会", "署") && !strings.HasPrefix(name, "国家") {
		return false
	}
	if strings.HasPrefix(name, "国家") {
		return !strings.ContainsAny(name, "省市县区")
	}
	return len([]rune(name)) <= 12 && !strings.ContainsAny(name, "省市县区镇乡") && match.EndsWithAny(name, "部", "总局", "总署", "署")
}

// isProvince says whether name is a province's government.
func isProvince(name string) bool {
	if match.EndsWithAny(name, "省人民政府", "省政府", "自治区人民政府", "自治区政府") {
		return true
	}
	for _, p := range municipalities() {
		if name == p || name == p+"人民政府" || name == p+"政府" {
			return true
		}
	}
	return false
}
