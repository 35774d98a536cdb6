// Ties dates that come after one another by the wording: the ends of a span, and what follows from what.

package dates

import (
	"slices"
	"strings"

	"github.com/fazhilint/fazhilint/parser/match"
	"github.com/fazhilint/fazhilint/parser/tree"
)

// link looks at each date and the one before it in the same sentence.
func (r *reader) link() {
	for k := 1; k < len(r.doc.Dates); k++ {
		last := k - 1
		for last > 0 && r.doc.Dates[last].Role == "title" && r.doc.Dates[last].Sentence == r.doc.Dates[k].Sentence {
			last-- // a year in the name of a document is no event
		}
		a, b := &r.doc.Dates[last], &r.doc.Dates[k]
		if a.Sentence != b.Sentence || a.Role == "title" || b.Role == "title" {
			continue
		}
		gap := r.text[a.Day.Span[1]:max(b.Day.Span[0], a.Day.Span[1])]
		switch {
		case spanGap(gap), r.endsSpan(b, gap):
			joinSpan(a, b)
		case r.finished(a, b, gap):
			b.Follows = a.ID
		case beforeMeeting(a, b, gap):
			a.Follows = b.ID
		case r.contested(a, b, gap):
			b.Follows = a.ID
		case follows(a, b, gap, r.char(a.Day.Span[0]-1) == '经'), saidLater(a, b, gap):
			b.Follows = a.ID
		case looksBack(a, b, gap):
			a.Follows = b.ID
		}
	}
}

// endsSpan says whether words call a date the end of the time that began on the one before it: 11月25日起、3月8日止; 7月30日起公开征求意见，征求意见截止日为6月30日.
func (r *reader) endsSpan(b *tree.Date, gap []rune) bool {
	const longest = 24 // characters between the two
	words := string(gap)
	if !strings.HasPrefix(words, "起") || len(gap) > longest || strings.ContainsAny(words, "；;。《") {
		return false
	}
	if words == "起、" || words == "起，" || words == "起" {
		return r.char(b.Day.Span[1]) == '止'
	}
	return match.EndsWithAny(words, "截止日为", "截止日期为", "截止时间为", "截止至", "截止于")
}

// finished says whether words tell when a thing was begun and, right behind, when it was done: 自10月8日启动，历时三周，于9月29日全部完成。
func (r *reader) finished(a, b *tree.Date, gap []rune) bool {
	const longest = 16 // characters between the two
	words := string(gap)
	if len(gap) > longest || !match.StartsWithAny(words, "启动", "正式启动", "开始", "开工", "动工", "起开展", "起启动") || strings.ContainsAny(words, "；;。、《") || !canCompare(a, b) {
		return false
	}
	if !match.EndsWithAny(words, "，", "，于", "，已于", "，至") {
		return false
	}
	end := b.Day.Span[1]
	done, ok := match.OneAt(r.text, end, r.hi, []string{"全部完成", "全面完成", "如期完成", "完成", "完工", "竣工", "结束", "全部结束"})
	at := end + match.Len(done)
	return ok && at < r.hi && strings.ContainsRune("，。；,;", r.text[at])
}

// contested says whether words tell when a decision was made and when somebody turned against it: 不服2024年9月24日作出的行政处罚决定，已于8月13日申请行政复议.
func (r *reader) contested(a, b *tree.Date, gap []rune) bool {
	const longest, before = 30, 12 // characters between the two, and before the first
	words := string(gap)
	if len(gap) > longest || !canCompare(a, b) || strings.ContainsAny(words, "；;。") || !match.StartsWithAny(words, "作出", "的", "做出") || !match.EndsWithAny(words, "，于", "，已于", "，") {
		return false
	}
	if at, _ := match.First(r.text, max(r.lo, a.Day.Span[0]-before), a.Day.Span[0], []string{"不服"}); at < 0 {
		return false
	}
	end := match.ClauseEnd(r.text, b.Day.Span[1], min(b.Day.Span[1]+longest, r.hi))
	return match.Has(r.text, b.Day.Span[1], end, []string{"申请", "提起", "起诉", "上诉", "提出"})
}

// beforeMeeting says whether words tell that what happened on a date happened before the meeting told of right before it: 7月20日召开听证会，会前于7月5日发布公告.
func beforeMeeting(a, b *tree.Date, gap []rune) bool {
	const longest = 40 // characters between the two
	words := string(gap)
	return len(gap) <= longest && match.EndsWithAny(words, "，会前于", "，会前已于", "，会前在") && strings.Contains(words, "会，") && a.Day.Day > 0 && b.Day.Day > 0 && (full(a) && full(b) || sameYear(a, b)) && !strings.ContainsAny(words, "；;。")
}

// saidLater says whether words tell that what happened on a date happened after the one before it: 于10月24日举行听证，听证结束后于10月10日作出决定.
func saidLater(a, b *tree.Date, gap []rune) bool {
	const longest = 40 // characters between the two
	if len(gap) > longest || !full(a) || !full(b) || a.Role != "event" || b.Role != "event" || strings.ContainsAny(string(gap), "；;《") {
		return false
	}
	return match.EndsWithAny(string(gap), "结束后于", "之后于", "完成后于", "通过后于", "受理后于", "立案后于", "听证后于", "审议后于", "，其后于", "，随后于", "，此后于", "，之后于")
}

// spanGap says whether only 至, a dash and the like stand between two dates, with an hour, a weekday and 起 before it.
func spanGap(gap []rune) bool {
	if len(gap) == 0 || len(gap) > 12 {
		return false
	}
	if begun, ok := strings.CutSuffix(string(gap), "，至"); ok && match.EndsWithAny(begun, "开始", "起", "启动", "施行起") && match.Len(begun) <= 3 {
		return true // 自10月14日开始，至11月30日结束
	}
	joint := false
	for _, c := range gap {
		_, digit := match.Digit(c)
		switch {
		case strings.ContainsRune("至到—–－―-~～", c):
			joint = true
		case match.Blank(c) || strings.ContainsRune("（(", c):
		case !joint && (digit || strings.ContainsRune("起时点分：:）)星期一二三四五六日周", c)):
		default:
			return false
		}
	}
	return joint
}

// joinSpan makes two dates the ends of one stretch of time. The second takes its year from the first when it has none.
func joinSpan(a, b *tree.Date) {
	if b.Inherits || b.Day.Year == 0 {
		year := a.Day.Year
		if crossesYear(a, b) {
			if year == 0 {
				a.Role, b.Role, a.Cue, b.Cue = "span-start", "span-end", "至", "至"
				return // which of the two years is this one, nobody says
			}
			year++
		}
		b.Day.Year, b.Inherits = year, year > 0
		b.Day.Ord = ord(year, b.Day.Month, b.Day.Day)
		b.Upto = lastDay(year, b.Day.Month, b.Day.Day)
	}
	a.Role, b.Role = "span-start", "span-end"
	a.Cue, b.Cue = "至", "至"
	if (a.Day.Year == 0) == (b.Day.Year == 0) {
		b.Follows = a.ID
	}
}

// crossesYear says whether a stretch of time whose end names no year goes over into the next: 11月至3月, 9月1日至8月31日. Of others that end before they
// begin the two ends were changed over.
func crossesYear(a, b *tree.Date) bool {
	const autumn, spring = 9, 5
	if a.Day.Month == 0 || b.Day.Month == 0 || b.Day.Month >= a.Day.Month {
		return false
	}
	wholeYear := b.Day.Month == a.Day.Month-1 && a.Day.Day <= 1 && (b.Day.Day == 0 || b.Day.Day >= 28)
	return a.Day.Month >= autumn && b.Day.Month <= spring || wholeYear
}

// sequences are pairs of events of one matter in the order in which they happen.
var sequences = [][2]string{
	{"通过", "印发"}, {"通过", "发布"}, {"通过", "公布"}, {"通过", "下发"}, {"通过", "施行"}, {"印发", "施行"}, {"公布", "施行"}, {"发布", "施行"},
	{"受理", "审结"}, {"受理", "办结"}, {"立案", "结案"}, {"立案", "审结"}, {"受理", "作出"}, {"立案", "作出"}, {"收到", "作出"}, {"开工", "竣工"}, {"作出", "送达"},
	{"立案", "送达"}, {"受理", "送达"}, {"受理", "签订"}, {"受理", "开庭"}, {"立案", "开庭"}, {"开庭", "作出"}, {"开庭", "宣判"}, {"开庭", "判决"}, {"受理", "判决"}, {"立案", "判决"}, {"受理", "宣判"}, {"收到", "受理"}, {"申请", "受理"},
	{"提起", "受理"}, {"提起", "判决"}, {"提起", "裁定"}, {"提起", "作出"}, {"提起", "开庭"}, {"提起", "宣判"}, {"作出", "提起"}, {"送达", "提起"},
}

// follows says whether b happened to the same matter as a, and later. Nothing but a mark and 于 may stand between a's
// clause and b, and no other document may be named.
func follows(a, b *tree.Date, gap []rune, through bool) bool {
	adopted := a.Cue == "通过" || a.Cue == "召开" && strings.Contains(string(gap), "通过") // 召开会议，审议通过要点，该要点已于…印发
	if !inSequence(a, b, adopted) || len(gap) > 60 {
		return false
	}
	i := len(gap)
	if same := saidSameYear(a, b, gap); same {
		i -= match.Len("同年")
	} else if !canCompare(a, b) {
		return false
	}
	for i > 0 && strings.ContainsRune("于并又后随即再正式自已", gap[i-1]) {
		i--
	}
	if adopted {
		i = beforeItsName(gap, i, through)
	}
	return i > 0 && (joins(a, b, gap[i-1]) || goesOn(gap) || byOrgan(a, gap) || byParty(b, gap[:i])) && onlyItsOwnTitle(a, gap)
}

// joins says whether a mark joins two events of one matter; 、 does so in 通过、…起施行 only.
func joins(a, b *tree.Date, mark rune) bool {
	return strings.ContainsRune("，,", mark) || mark == '、' && a.Cue == "通过" && b.Cue == "施行"
}

// canCompare says whether two dates are known so well that one can be told to be the earlier.
func canCompare(a, b *tree.Date) bool {
	return full(a) && full(b) || sameYear(a, b) || namesMonths(a, b)
}

// inSequence says whether what happened on the second of two dates comes after what happened on the first.
func inSequence(a, b *tree.Date, adopted bool) bool {
	cue := strings.TrimSuffix(a.Cue, "的") // 10月立案的案件，已于8月15日作出决定
	return slices.Contains(sequences, [2]string{cue, b.Cue}) || adopted && slices.Contains(sequences, [2]string{"通过", b.Cue})
}

// goesOn says whether the last clause of some words goes on with what was told of before: ，并以区政府办公室名义于.
func goesOn(gap []rune) bool {
	const longest = 16 // characters of that clause
	words := string(gap)
	clause := words[max(strings.LastIndex(words, "，"), 0):]
	return match.StartsWithAny(clause, "，并", "，随后", "，随即", "，遂", "，会后", "，审议后") && strings.HasSuffix(clause, "于") && match.Len(clause) <= longest
}

// byOrgan says whether the last clause of some words names who answered what was asked for before: 提出行政复议申请，复议机关于.
func byOrgan(a *tree.Date, gap []rune) bool {
	const longest = 10 // characters of that clause
	words := string(gap)
	at := strings.LastIndex(words, "，")
	organ := strings.TrimSuffix(words, "于")
	return (a.Cue == "申请" || a.Cue == "提起") && at >= 0 && match.Len(words[at:]) <= longest && match.EndsWithAny(organ, "机关", "机构", "政府", "法院", "局", "委员会")
}

// byParty says whether the last clause of some words names the party that went to court then: 作出判决，当事人在同年6月12日提起上诉.
func byParty(b *tree.Date, gap []rune) bool {
	return b.Cue == "提起" && match.EndsWithAny(string(gap), "，当事人在", "，当事人于", "，当事人", "，原告于", "，原告在", "，原告", "，申请人于", "，申请人在", "，该公司于")
}

// saidSameYear reads 2024年4月12日受理，同年5月30日审结.
func saidSameYear(a, b *tree.Date, gap []rune) bool {
	return match.EndsWithAny(string(gap), "同年", "当年") && a.Day.Month > 0 && a.Day.Day > 0 && b.Inherits && b.Day.Month > 0 && b.Day.Day > 0 && a.Day.Year == b.Day.Year
}

// beforeItsName gives the place before the name of what was adopted, where one ends at i: 该办法, or 《办法》 where the words went
// through a meeting first (经4月20日会议审议通过，《办法》于4月12日印发).
func beforeItsName(gap []rune, i int, through bool) int {
	if through && i > 0 && gap[i-1] == '》' {
		for k := i - 1; k >= 0; k-- {
			if gap[k] == '《' {
				return k
			}
		}
		return i
	}
	for _, name := range []string{"该办法", "该文件", "该规定", "该制度", "该方案", "该细则", "该意见", "该规则", "该条例", "该要点", "该计划", "该清单", "该通知", "该预案", "该规划", "该目录", "该工作要点", "该《办法》", "《办法》", "此文件"} {
		if n := match.Len(name); i >= n && string(gap[i-n:i]) == name {
			return i - n
		}
	}
	const longest = 5 // characters of what 该 takes up: 该机制
	for k := i - 1; k >= 0 && i-k <= longest && match.Han(gap[k]); k-- {
		if gap[k] == '该' {
			return k
		}
	}
	return i
}

// onlyItsOwnTitle says whether nothing but the name of what was adopted stands between two events of it.
func onlyItsOwnTitle(a *tree.Date, gap []rune) bool {
	titles := 0
	for _, c := range gap {
		switch c {
		case '；', ';':
			return false
		case '《':
			titles++
		}
	}
	return titles == 0 || titles == 1 && a.Cue == "通过" && match.ContainsAny(string(gap), "通过《", "通过，《")
}

// looksBack says whether a sentence tells of b only after a, though b happened first: 于5月12日印发，该办法…经5月20日会议审议通过.
func looksBack(a, b *tree.Date, gap []rune) bool {
	text := behindWeekday(string(gap))
	bothFull := full(a) && full(b)
	if !slices.Contains(sequences, [2]string{b.Cue, a.Cue}) || !bothFull && !sameYear(a, b) && !namesMonths(a, b) || len(gap) > 60 {
		return false
	}
	if match.Len(text) <= 8 && rightBehind(text, bothFull) || saidBefore(text) {
		return true
	}
	if !takesUpMatter(text) {
		return false
	}
	titles := strings.Count(text, "《")
	return !strings.ContainsAny(text, "；;。") && (titles == 0 || titles == 1 && match.StartsWithAny(text, "印发《", "发布《", "公布《"))
}

// saidBefore says whether words between two dates tell that the second was before the first: ，此前经; ，此前程序完备，于.
func saidBefore(words string) bool {
	return match.EndsWithAny(words, "，此前经", "，此前已经", "，此前已于") || strings.Contains(words, "，此前") && match.EndsWithAny(words, "，于", "，已于") && !strings.ContainsAny(words, "《；;")
}

// takesUpMatter says whether words between two dates take up by 该 what was told of the first: ，该办法经, 作出决定，该机关收到申请的日期为.
func takesUpMatter(words string) bool {
	return strings.HasSuffix(words, "经") && strings.Contains(words, "该") || match.EndsWithAny(words, "于", "日期为", "时间为", "直至", "直到") && strings.Contains(words, "，该")
}

// behindWeekday leaves out the weekday in a bracket that begins the words between two dates: （星期四）印发，.
func behindWeekday(gap string) string {
	if rest, found := strings.CutPrefix(gap, "（"); found {
		if day, behind, closed := strings.Cut(rest, "）"); closed && match.StartsWithAny(day, "星期", "周", "礼拜") {
			return behind
		}
	}
	return gap
}

// rightBehind says whether only words for having issued a document stand between two days: 该办法于5月6日印发实施，经6月18日会议审议通过;
// 2023年5月18日印发执行，2023年5月22日经会议审议通过.
func rightBehind(gap string, bothFull bool) bool {
	const word = 3 // characters of 印发 and the comma
	next := strings.HasSuffix(gap, "，经") || (bothFull || match.Len(gap) <= word) && strings.HasSuffix(gap, "，")
	return next && match.StartsWithAny(gap, "印发", "发布", "公布", "下发")
}

// sameYear says whether two dates without a year are meant of one and the same. From the end of a year on, the later one may
// be in the next.
func sameYear(a, b *tree.Date) bool {
	for _, d := range []*tree.Date{a, b} {
		if d.Day.Year > 0 && !d.Inherits || d.Day.Month == 0 || d.Day.Day == 0 || !d.Day.Valid {
			return false
		}
	}
	return a.Day.Year == b.Day.Year && (a.Day.Month < 11 || b.Day.Month > 3)
}

// namesMonths says whether both dates name a year and a month of their own.
func namesMonths(a, b *tree.Date) bool {
	for _, d := range []*tree.Date{a, b} {
		if d.Inherits || d.Day.Year == 0 || d.Day.Month == 0 || !d.Day.Valid {
			return false
		}
	}
	return true
}

// full says whether a date names its year and day.
func full(d *tree.Date) bool {
	return d.Day.Year > 0 && d.Day.Month > 0 && d.Day.Day > 0 && d.Day.Valid
}
