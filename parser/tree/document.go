// Package tree defines the document tree: what the parser hands to the policies, to `fazhilint parse`
// and to any other program. It holds types only; the steps of the parser fill them.
//
// Every place in the tree is a Span in code points of Document.Text. Text holds the report itself
// (Document.Body) followed by the furniture that was set apart from it, so that a finding about a
// leftover or a running header has a span like any other.
package tree

// SchemaVersion is the version of the tree's contract. A change that breaks a rule written for the tree raises it.
const SchemaVersion = "1"

// Span is a half-open range [start, end) in code points of Document.Text.
type Span [2]int

// Document is one report as the policies see it.
type Document struct {
	Schema     string      `json:"schema"`
	Source     Source      `json:"source"`
	Text       string      `json:"text"`
	Body       Span        `json:"body"` // the report; what follows in Text is furniture
	Meta       Meta        `json:"meta"`
	Sections   []Section   `json:"sections"`
	Lists      []List      `json:"lists"`
	Gaps       []Gap       `json:"gaps"` // numbers left out of runs inside a paragraph
	Paragraphs []Paragraph `json:"paragraphs"`
	Sentences  []Sentence  `json:"sentences"`
	Tables     []Table     `json:"tables"`
	Furniture  []Furniture `json:"furniture"`
	Marks      []Mark      `json:"marks"`
	Repeats    []Repeat    `json:"repeats"`
	Breaks     []int       `json:"breaks"` // places in the body where a line or page break of the layout was mended

	Figures         []Figure         `json:"figures"`
	Claims          []Claim          `json:"claims"`
	Dates           []Date           `json:"dates"`
	Periods         []Period         `json:"periods"`
	CaseNumbers     []CaseNumber     `json:"case_numbers"`
	Rulings         []Ruling         `json:"rulings"`
	DocumentNumbers []DocumentNumber `json:"document_numbers"`
	Titles          []Title          `json:"titles"`
	Brackets        []Bracket        `json:"brackets"`
	Seasons         []Season         `json:"seasons"`       // parts of the year with the months that the text gives them: 第三季度（7月至9月）
	Lengths         []Length         `json:"lengths"`       // how long the time between two dates is said to be: 为期10天
	Anniversaries   []Anniversary    `json:"anniversaries"` // 75周年, with what it is of
	Events          []Event          `json:"events"`
	Courts          []Court          `json:"courts"`

	Index Index `json:"index"` // where to find those of a kind in the lists above
}

// Index says which members of the long lists are of a kind, so that a policy that asks for one kind need not go over all.
// A kind that none is of is not in it.
type Index struct {
	Claims        map[string][]int `json:"claims"`         // ids of claims by Claim.Kind
	Dates         map[string][]int `json:"dates"`          // ids of dates by Date.Role
	DateTraits    map[string][]int `json:"date_traits"`    // ids of dates: invalid (there is no such day), weekday (one stands beside it), bracketed (a bracket opens right before it)
	TitleTraits   map[string][]int `json:"title_traits"`   // ids of titles: in-use (applied or studied), years (with the years of a span), article (with the number of one), revised (called 新修订), of-the-state (of 中华人民共和国 or 国务院), law (ends in 法)
	SectionTraits map[string][]int `json:"section_traits"` // ids of sections: chapter (of level 1), year (named in the heading), empty, out-of-step (numbered and not in step), first-of-style (first of its level with its style of number)
}

// Source says where the text came from.
type Source struct {
	Name     string `json:"name"`
	Format   string `json:"format"`   // text, markdown, docx, html, doc, odt, rtf, pdf, ofd
	Encoding string `json:"encoding"` // utf-8, utf-8-bom, gb18030, utf-16le, utf-16be
}

// Meta is what the report says of itself. A part that was not found is nil.
type Meta struct {
	Kind       string `json:"kind"`        // law-government-report, law, other
	IssuerKind string `json:"issuer_kind"` // government, department, street, province; empty when not recognised
	ReportYear int    `json:"report_year"` // 0 when the text names none, or is no such report
	// SpacedDigits: a blank stands between most digits and the Chinese characters beside them, as a layout puts it there.
	SpacedDigits bool       `json:"spaced_digits"`
	Title        *Phrase    `json:"title,omitempty"`
	Opening      *Phrase    `json:"opening,omitempty"` // 现将…年度…报告如下
	Issuer       *Phrase    `json:"issuer,omitempty"`  // who reports, from the title
	Signature    *Signature `json:"signature,omitempty"`
	Publication  *Day       `json:"publication,omitempty"` // a web page's 发布日期
}

// Phrase is a stretch of text with the year it names (0: none).
type Phrase struct {
	Text string `json:"text"`
	Span Span   `json:"span"`
	Year int    `json:"year"`
}

// Signature is what stands at the end of the report: 署名 and 成文日期, either of which can be missing.
type Signature struct {
	Issuer *Phrase `json:"issuer,omitempty"`
	Date   *Day    `json:"date,omitempty"`
}

// Day is a calendar date as written; Valid says whether such a day exists.
type Day struct {
	Year  int    `json:"year"`
	Month int    `json:"month"` // 0 when not written
	Day   int    `json:"day"`   // 0 when not written
	Ord   int    `json:"ord"`   // year*10000 + month*100 + day, for comparison
	Valid bool   `json:"valid"`
	Text  string `json:"text"`
	Span  Span   `json:"span"`
}

// Number is the number of a heading or of a list's item.
type Number struct {
	Style   string `json:"style"` // 一、 （一） (一) 1. 1、 1． （1） (1) ① 第一章 第一， 一是 其一 A.
	Ordinal int    `json:"ordinal"`
	Raw     string `json:"raw"`
	Span    Span   `json:"span"`
}

// Section is a heading with what stands under it. Sections come in reading order; Parent and Children tie the tree.
type Section struct {
	ID       int     `json:"id"`     // index in Document.Sections
	Parent   int     `json:"parent"` // -1: the document itself
	Level    int     `json:"level"`  // 1 for 一、; deeper styles get larger levels
	Number   *Number `json:"number,omitempty"`
	Heading  string  `json:"heading"` // without number and closing mark
	RunIn    bool    `json:"run_in"`  // the heading opens a paragraph instead of standing on its own line
	Span     Span    `json:"span"`    // the heading, number included
	Extent   Span    `json:"extent"`  // from the heading to the end of its last subsection
	Before   int     `json:"before"`  // the numbered heading before it under the same parent; -1: none, or it has no number
	InStep   bool    `json:"in_step"` // its number is the next after that of Before, in the same style
	Children []int   `json:"children"`
	Empty    bool    `json:"empty"` // no text before the next heading of its own or a higher level
	Year     int     `json:"year"`  // year named in the heading; 0: none
}

// List is a run of numbered items inside a paragraph or over several: 一是…二是…, 1.…2.…, （一）….
type List struct {
	ID    int        `json:"id"`
	Style string     `json:"style"` // as Number.Style
	Span  Span       `json:"span"`
	Items []ListItem `json:"items"`
}

// Gap is where a run of numbers inside a paragraph leaves out one and then goes on in order.
type Gap struct {
	Style  string   `json:"style"`  // as List.Style
	Before ListItem `json:"before"` // the item before the number left out
	Item   ListItem `json:"item"`   // the item behind it
	Told   bool     `json:"told"`   // the number stands between the two in other words (三要…), or a line ends there
}

// ListItem is one item of a List.
type ListItem struct {
	Ordinal int  `json:"ordinal"`
	Span    Span `json:"span"`   // the marker
	Extent  Span `json:"extent"` // marker and text
}

// Paragraph is a block of the body.
type Paragraph struct {
	ID      int    `json:"id"`
	Kind    string `json:"kind"` // title, salutation, heading, text, table, signature, date, note
	Section int    `json:"section"`
	Span    Span   `json:"span"`
	Opening string `json:"opening"` // its first sentence, cut to 40 characters; what the paragraph is about
}

// Sentence ends with 。！？ or with its paragraph. A ； does not end it.
type Sentence struct {
	ID        int  `json:"id"`
	Paragraph int  `json:"paragraph"`
	Section   int  `json:"section"`
	Span      Span `json:"span"`
}

// Table holds rows of cells; the first Header rows name the columns.
type Table struct {
	ID      int      `json:"id"`
	Section int      `json:"section"`
	Span    Span     `json:"span"`
	Caption string   `json:"caption"`
	Header  int      `json:"header"`
	Rows    [][]Cell `json:"rows"`
}

// Cell is a table's cell. Figure is the index of its figure, -1 when it holds none.
type Cell struct {
	Text   string `json:"text"`
	Span   Span   `json:"span"`
	Figure int    `json:"figure"`
}

// Furniture is text that came with the page and is no part of the report.
type Furniture struct {
	Kind string `json:"kind"` // navigation, page-number, running-header, publication-line, share-line, footer, site-clock, contents (a table of contents), note (a footnote or endnote), leftover (taken out of the body: marks of a conversion, second copies)
	Span Span   `json:"span"` // in Text, after Body
}

// Mark is a character or run of characters that a format rule looks at: what a conversion left behind, a stray Latin
// word, punctuation out of place. The parser reads them; the rules decide which of them are faults.
type Mark struct {
	Kind string `json:"kind"` // bookmark, html-comment, html-tag, asterisks, hashes, replacement-char, field-code, latin-word, half-width, straight-quote, doubled, comma-before-deng, legal-term (法制政府 outside titles), unpaired-bracket
	Text string `json:"text"`
	Span Span   `json:"span"`
	// Count is set for habits (half-width, straight-quote, doubled, comma-before-deng, legal-term, unpaired-bracket): a report has one mark
	// for all of them.
	Count  int    `json:"count,omitempty"`
	Places []Span `json:"places,omitempty"` // where all the marks of a habit stand
	// Corrections put the marks right where only one way is right for all of them; empty otherwise. They change neither
	// words nor digits.
	Corrections []Correction `json:"corrections,omitempty"`
}

// Correction is a text that belongs in the place of another.
type Correction struct {
	Span Span   `json:"span"`
	Text string `json:"text"` // empty: what stands there is one too many
}

// Repeat is a line, sentence or paragraph whose text stands twice.
type Repeat struct {
	Kind   string `json:"kind"` // line, tail, sentence, clause, paragraph
	First  Span   `json:"first"`
	Second Span   `json:"second"`
	Text   string `json:"text"`
}
