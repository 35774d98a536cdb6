// The vocabulary of case numbers: provinces, 类型代字 and the shapes of the form before 2016.
// Source: 法〔2015〕137号 and its annexes as amended by 法〔2018〕335号; 法〔2016〕237号 for bankruptcy.

package citations

import "strings"

// provinces are the short names that open a court's code; 军 and 兵 are the military and the corps' courts.
const provinces = "京津冀晋内辽吉黑沪苏浙皖闽赣鲁豫鄂湘粤桂琼渝川黔云藏陕甘青宁新军兵"

// typeCodes are the type codes in use, three at most in length but for the compound ones.
const typeCodes = " 刑辖 民辖 民辖终 民辖监 行辖 行辖终 赔辖 赔辖终" +
	" 刑初 刑终 刑监 刑申 刑抗 刑再 刑没 刑核 刑医 刑医解 刑医复 刑医监 刑止 刑止调 刑止核 刑更 刑更监 刑更备 刑他" +
	" 民初 民终 民监 民申 民抗 民再 民撤 民特 民特监 民催 民督 民督监 民破 民算 民他" +
	" 行初 行终 行监 行申 行抗 行再 行审 行审复 行他" +
	" 行赔初 行赔终 行赔监 行赔申 行赔抗 行赔再 行赔他" +
	" 法赔 委赔 委赔监 委赔提 委赔再 赔他" +
	" 司救刑 司救民 司救行 司救赔 司救执 司救访 司救他" +
	" 认台 认港 认澳 认复 认他 请台送 请港送 请澳送 台请送 港请送 澳请送 请台调 请港调 请澳调 台请调 港请调 澳请调" +
	" 请移管 助移管 请移赃 助移赃 协外认 协他 协外送 请外送 协外调 请外调 请外移 协外移 请外引 协外引" +
	" 司惩 司惩复 财保 行保 行保复 证保" +
	" 执 执恢 执保 执异 执复 执监 执协 执他 执清" +
	" 清申 清终 清监 强清 破申 破 破终 破监 清他 破他" +
	" 诉前调 民诉前调 行诉前调 民保令 民引认 行引调 "

// known says whether a type code is in the list, with or without 知 before it.
func known(code string) bool {
	if code == "" {
		return false
	}
	return strings.Contains(typeCodes, " "+code+" ") || strings.Contains(typeCodes, " "+strings.TrimPrefix(code, "知")+" ")
}

// typeLike says whether an unknown code is made of the characters of type codes, so that it can be meant as one.
func typeLike(code []rune) bool {
	if len(code) == 0 || len(code) > 5 {
		return false
	}
	for _, r := range code {
		if !strings.ContainsRune("刑民行商经初终监申抗再审没核医解复止调更备辖撤特催督破算赔法委提认台港澳请送协外引司惩财保证执恢异清强知诉前中重", r) {
			return false
		}
	}
	return strings.ContainsRune("刑民行商初终申再执赔破清", code[0])
}

// oldTails end the type code of the form before 2016: 行初, 刑二终, 民再, 执.
const oldTails = "初终申再监抗执审提他破特督催撤辖赔保复"

// splitOld parts what stands before 字第 into court and type: 呼刑二终 is 呼 and 刑二终. It reports false when the words
// are no court's, as in 津政复决字.
func splitOld(s []rune) (court, kind string, ok bool) {
	if len(s) < 2 || len(s) > 14 || !strings.ContainsRune(oldTails, s[len(s)-1]) {
		return "", "", false
	}
	at := familyAt(s)
	if at < 1 || s[at] == '行' && s[len(s)-1] == '复' || strings.ContainsRune(string(s), '罚') {
		return "", "", false
	}
	if s[at] == '赔' && s[at-1] == '行' && at > 1 || s[at-1] == '知' && at > 1 {
		at--
	}
	return string(s[:at]), string(s[at:]), true
}

// familyAt finds the last character among the last four that names a family of cases, -1 when there is none.
func familyAt(s []rune) int {
	for i := len(s) - 1; i >= 0 && i >= len(s)-4; i-- {
		if strings.ContainsRune("刑民行商执赔破经", s[i]) {
			return i
		}
	}
	return -1
}

// level is the kind of court that a code belongs to by its form.
func level(court string, digits int) string {
	switch {
	case court == "最高法":
		return "supreme"
	case digits == 0:
		return "high"
	case digits == 2:
		return "intermediate"
	case digits == 4:
		return "basic"
	}
	return ""
}
