// Citations and dates: what the report cites and when it says things happened.

package tree

// Date is a date or point in time of the body, read in its context.
type Date struct {
	ID       int    `json:"id"`
	Day      Day    `json:"day"`       // Year 0: neither written nor to be taken from the text around it
	Upto     int    `json:"upto"`      // last day the wording covers, as Ord (2023年底: 20231231); equals Day.Ord for a full date
	Role     string `json:"role"`      // asof (截至…), since (…以来), event, deadline, span-start, span-end, title, heading, signature, document, plan, history, comparison, carry-over, effect (…起施行), imprint (印发机关和印发日期 below the report), named-day, work (2023年，…), or empty
	Weekday  int    `json:"weekday"`   // 1–7 when a 星期 is written beside it; 0: none
	Cue      string `json:"cue"`       // the words that gave Role: 截至, 以来, 召开, 印发, 受理, 施行的 (…起施行的《…》, of the title behind it) …
	Inherits bool   `json:"inherits"`  // the year was taken from the text before it
	Opens    bool   `json:"opens"`     // the date opens its sentence
	ThisYear bool   `json:"this_year"` // of asof: 今年 or 本年 follows in its sentence before any figure, so that both speak of one year
	Leads    bool   `json:"leads"`     // its sentence is the first of its paragraph
	Nth      int    `json:"nth"`       // of a named day: 6 for 第六个国家宪法日; 0: not counted
	Alone    bool   `json:"alone"`     // no other date stands in its sentence
	Follows  int    `json:"follows"`   // index of the date that this one comes after by the wording (end of a span, 印发 after 通过); -1: none
	Before   string `json:"before"`    // how its sentence begins, up to the date; the first 8 characters of it
	Sentence int    `json:"sentence"`
	// Paragraph is the index in Document.Paragraphs of the one that it stands in; -1: none.
	Paragraph int `json:"paragraph"`
	Section   int `json:"section"`
}

// Period is a named programme span: 十三五, “七五”普法, （2015—2020年）.
type Period struct {
	ID       int    `json:"id"`
	Series   string `json:"series"`  // plan (五年规划), law-education (普法), span (two years written out)
	Ordinal  int    `json:"ordinal"` // 七五: 7; 0 for a span
	From     int    `json:"from"`
	To       int    `json:"to"`
	Role     string `json:"role"`     // current, closing, opening, midterm, history, plan, title, comparison; empty: merely mentioned
	Cue      string `json:"cue"`      // the words that gave Role: 收官, 开局, 推进 …
	Said     int    `json:"said"`     // the year that its clause is about by 今年 or 本年; 0: none, or in the plan part, where the next year may be meant
	Explains int    `json:"explains"` // index of the named period whose years these are: “八五”普法（2021—2025年）; -1: none
	Text     string `json:"text"`
	Span     Span   `json:"span"`
	Sentence int    `json:"sentence"`
	Section  int    `json:"section"`
}

// CaseNumber is a court case number (案号), read as far as it goes.
type CaseNumber struct {
	ID          int      `json:"id"`
	Span        Span     `json:"span"`
	Raw         string   `json:"raw"`
	Canonical   string   `json:"canonical"` // as 法〔2015〕137号 would have it; empty when that cannot be told
	Style       string   `json:"style"`     // modern (since 2016), old (字第), unknown
	Year        int      `json:"year"`
	Court       string   `json:"court"` // 法院代字 津0116
	Level       string   `json:"level"` // supreme, high, intermediate, basic; empty when not told by the code
	Type        string   `json:"type"`  // 类型代字 行初
	Serial      string   `json:"serial"`
	Suffix      string   `json:"suffix"`       // 之一
	Defects     []string `json:"defects"`      // blank, brackets, half-width, 第, leading-zero, short-year, missing-号, extra-号 (behind the court's code), no-court (the code is left out), 字
	Broken      bool     `json:"broken"`       // a page or line break of the layout runs through it
	CourtNamed  int      `json:"court_named"`  // index in Courts of the court said to have issued it; -1: none
	Document    string   `json:"document"`     // 判决书, 裁定书, 调解书, 决定书, 通知书; empty: not said
	DocumentFor string   `json:"document_for"` // 行政, 民事, 刑事 as in 行政裁定书; empty: not said
	Instance    string   `json:"instance"`     // 一审, 二审, 再审, 申请再审 as the words beside it say; empty: not said
	Outcome     string   `json:"outcome"`      // outcome words: 驳回起诉, 按撤诉处理, 准许撤诉, 驳回诉讼请求, 撤销, 维持原判, 维持原裁定, 驳回上诉
	Verb        string   `json:"verb"`         // 判决 or 裁定 before the outcome; empty: neither
	Matter      string   `json:"matter"`       // what the text calls the case: 行政诉讼, 民事, …
	Accepted    int      `json:"accepted"`     // year the text gives for acceptance; 0: none
	Chain       int      `json:"chain"`        // cases told as one chain (一审 … 二审 …) share this; -1: alone
	Party       string   `json:"party"`        // first party named for the case, as written
	Sentence    int      `json:"sentence"`
	Section     int      `json:"section"`
}

// Ruling is what a court decided as told without a case number: 以行政判决书准许原告撤回起诉, 判决驳回原告的起诉.
type Ruling struct {
	ID          int    `json:"id"`
	Text        string `json:"text"`
	Span        Span   `json:"span"`         // from the document or verb to the end of the outcome's words
	Document    string `json:"document"`     // 判决书, 裁定书; empty: only a verb
	DocumentFor string `json:"document_for"` // 行政, 民事, 刑事, 行政赔偿; empty: not said
	Verb        string `json:"verb"`         // 判决, 裁定; empty: none behind the document
	Outcome     string `json:"outcome"`      // as in CaseNumber
	Sentence    int    `json:"sentence"`
	Section     int    `json:"section"`
}

// DocumentNumber is a 发文字号 or the number of a decision.
type DocumentNumber struct {
	ID        int      `json:"id"`
	Span      Span     `json:"span"`
	Raw       string   `json:"raw"`
	Canonical string   `json:"canonical"`
	Kind      string   `json:"kind"` // document, reconsideration, penalty, award (of arbitration, notaries and experts), decision (any other on a single case)
	Stem      string   `json:"stem"` // 津滨政复决
	Year      int      `json:"year"`
	Serial    string   `json:"serial"`
	Defects   []string `json:"defects"` // brackets, blank, 第, leading-zero, short-year, missing-号
	Broken    bool     `json:"broken"`
	Sentence  int      `json:"sentence"`
	Section   int      `json:"section"`
}

// Title is what stands between 《 and 》 (or between marks used in their place).
type Title struct {
	ID       int    `json:"id"`
	Span     Span   `json:"span"`    // brackets included
	Text     string `json:"text"`    // between the brackets, blanks of layout dropped
	Name     string `json:"name"`    // without 中华人民共和国 and without a version note in brackets
	Version  string `json:"version"` // （2021—2025年）, （试行）, (2023)
	From     int    `json:"from"`    // years of the version span; 0: none
	To       int    `json:"to"`
	Prefix   string `json:"prefix"`  // words directly before: 新修订的, 依据, 贯彻
	Behind   string `json:"behind"`  // words directly behind, 8 characters of its paragraph at most: 的收官之年
	Role     string `json:"role"`    // applied, studied, made, history, plan, mentioned
	Parent   int    `json:"parent"`  // index of the title it stands inside; -1: none
	Article  int    `json:"article"` // the article named directly behind it: 《…》第九条: 9; 0: none
	Sentence int    `json:"sentence"`
	Section  int    `json:"section"`
}

// Bracket is a mark of the 《》 family that has no partner or is of the wrong kind.
type Bracket struct {
	Kind   string `json:"kind"` // unopened (》 without 《), unclosed (《 without 》), angle (<…> or <<…>>), nested (《 》 inside 《 》)
	Text   string `json:"text"`
	Span   Span   `json:"span"`
	Parent int    `json:"parent"` // index of the title it stands inside; -1: none
}

// Event is a party congress or plenum.
type Event struct {
	ID       int    `json:"id"`
	Kind     string `json:"kind"`   // congress, plenum
	Term     int    `json:"term"`   // 十九大, 十九届: 19
	Plenum   int    `json:"plenum"` // 四中: 4; 0 for the congress itself and for 历次全会
	Text     string `json:"text"`
	Span     Span   `json:"span"`
	Role     string `json:"role"` // mentioned, plan
	Sentence int    `json:"sentence"`
	Section  int    `json:"section"`
}

// Court is a court's name as written.
type Court struct {
	ID       int    `json:"id"`
	Text     string `json:"text"`
	Span     Span   `json:"span"`
	Sentence int    `json:"sentence"`
}
