// Days, weeks and months with a name, each of them once a year: 2023年国家宪法日, 2024年6月全国“安全生产月”.

package dates

import (
	"strings"

	"github.com/fazhilint/fazhilint/parser/match"
)

// dayNames are days, weeks and months with a name, each of them once a year.
var dayNames = []string{
	"国家宪法日", "国家宪法宣传周", "宪法宣传周", "宪法日", "全民国家安全教育日", "国家安全教育日", "民法典宣传月", "国际禁毒日", "世界环境日", "全国消防日", "世界无烟日", "世界水日", "世界知识产权日", "全国土地日", "全国生态日", "消费者权益", "国际消费者权益", "安全生产月",
	"消防宣传月", "消防安全宣传月", "消防安全月", "宪法宣传月", "反诈宣传月", "知识产权宣传周", "食品安全宣传周", "职业病防治法宣传周", "法治宣传教育月", "民族团结进步宣传月", "节能宣传周", "质量月", "安全生产宣传月", "网络安全宣传周", "民法典宣传周",
}

// dayName reads 2023年国家宪法日, 2023年“民法典宣传月” and 宪法宣传周（2019年12月1日至7日）.
func (r *reader) dayName(d *reading) (role, cue string) {
	if word, ok := r.before(d, dayNames...); ok && d.hasMonth && strings.ContainsRune("（(", r.char(d.start-1)) {
		return "named-day", word
	}
	if d.tail != "" && d.tail != "年度" {
		return "", ""
	}
	at := r.nameBegins(d)
	if word, ok := match.OneAt(r.text, at, r.hi, dayNames); ok {
		if r.begunThen(at + match.Len(word)) {
			return "history", word
		}
		return "named-day", word
	}
	return "", ""
}

// nameBegins gives the place behind a date where a name can begin, with what may stand before it passed over: 全国“, 是第六个.
func (r *reader) nameBegins(d *reading) int {
	at := r.blanks(d.end)
	if word, ok := match.OneAt(r.text, at, r.hi, []string{"，正值", "，恰逢", "，适逢", "，时值", "恰逢", "正值"}); ok {
		at += match.Len(word)
	}
	if word, ok := match.OneAt(r.text, at, r.hi, []string{"全国", "全省", "全市"}); ok && d.hasMonth && !d.hasDay {
		at += match.Len(word) // 2024年6月全国“安全生产月”
	}
	at = r.pastOrdinal(at)
	if c := r.char(at); c == '“' || c == '"' {
		at = r.pastNumber(at + 1)
	}
	if c := r.char(at); c == '是' || c == '系' || c == '为' {
		if past := r.pastOrdinal(at + 1); past > at+1 {
			at = past
		}
	}
	return r.pastOrdinal(at)
}

// begunThen says whether what follows only tells what began on such a day: 2021年国家宪法日启用的宪法馆.
func (r *reader) begunThen(i int) bool {
	for _, when := range []string{"当天", "期间", "前后"} {
		if match.HasAt(r.text, i, when) {
			i += match.Len(when)
		}
	}
	_, ok := match.OneAt(r.text, i, r.hi, []string{"开办的", "启用的", "成立的", "设立的", "建成的", "揭牌的", "启动的", "开馆的", "开放的", "推出的"})
	return ok
}

// pastNumber goes over the number by which a day is known, with the quotation mark behind it: 119” of “119”消防宣传月.
func (r *reader) pastNumber(i int) int {
	_, end := r.number(i, 4)
	if c := r.char(end); end > i && (c == '”' || c == '"') {
		return end + 1
	}
	return i
}

// pastOrdinal goes over 第六个 and 首个.
func (r *reader) pastOrdinal(i int) int {
	if r.char(i) == '首' && r.char(i+1) == '个' {
		return i + 2
	}
	if r.char(i) != '第' {
		return i
	}
	for k := i + 1; k < min(i+5, r.hi); k++ {
		if r.text[k] == '个' {
			return k + 1
		}
	}
	return i
}
