// What the text says of the calendar beside its dates: the months of a part of the year, how long something lasted, and which anniversary it is.

package tree

// Season is a part of the year with the months that the text gives it: 第三季度（7月至9月）.
type Season struct {
	ID       int    `json:"id"`
	Text     string `json:"text"`     // 第三季度（7月至9月
	Name     string `json:"name"`     // 第三季度, 上半年, 前三季度
	Months   Span   `json:"months"`   // its first and last month by the calendar
	Said     Span   `json:"said"`     // the first and last month that the text gives
	Exactly  bool   `json:"exactly"`  // the text says that the months are it (即), not which of them are meant
	Span     Span   `json:"span"`     // of name and months together
	Sentence int    `json:"sentence"` // index in Document.Sentences; -1: none
}

// Length is how long the time between two dates of a sentence is said to be: 5月6日至5月15日，为期10天.
type Length struct {
	ID       int    `json:"id"`
	Text     string `json:"text"`     // 为期10天
	Days     int    `json:"days"`     // the least number of days that the words can mean: 28 for a month
	Most     int    `json:"most"`     // the most: 31 for a month; 0: working days may be meant, which take longer
	Unit     string `json:"unit"`     // 天, or 年 where whole years are told and both numbers count years: 连续六年, 有效期五年
	Dates    string `json:"dates"`    // the two days as written, with what stands between: 5月6日至5月15日
	Covers   int    `json:"covers"`   // the days or years from the one to the other, both counted
	Place    Span   `json:"place"`    // of the two days
	Span     Span   `json:"span"`     // of the words that tell it
	Sentence int    `json:"sentence"` // index in Document.Sentences; -1: none
}

// Anniversary is 建国75周年: so many years since something.
type Anniversary struct {
	ID       int    `json:"id"`
	Text     string `json:"text"`     // 75周年
	Years    int    `json:"years"`    // 75
	Of       string `json:"of"`       // the words before the number, without 《》 and quotation marks: 庆祝中华人民共和国成立
	Year     int    `json:"year"`     // the only year that its sentence names; 0: none, or several
	Since    int    `json:"since"`    // the year in which its sentence says that something was founded, where it names one other year; 0: none
	Plan     bool   `json:"plan"`     // it stands in the part on next year's work
	Long     bool   `json:"long"`     // its sentence tells of several years: 过去五年，我们庆祝了…
	Span     Span   `json:"span"`     // of the number with 周年
	Sentence int    `json:"sentence"` // index in Document.Sentences; -1: none
}
