// Which block of a page is the report. Sites name the block that their editors fill; where none is named so, it is the
// innermost block that holds nearly all running text.

package html

import "github.com/fazhilint/fazhilint/parser/layout/glyph"

// Shares of the page's running text, in percent.
const (
	namedShare  = 40 // a block with a telling name needs so much to be believed
	familyShare = 85 // the general way goes down to a child that holds so much of its parent
	minProse    = 12 // Chinese characters from which a line with a mark in it counts as running text
)

// weigh fills the sizes of n and of all within it.
func weigh(n *node) {
	if n.tag == "" {
		return
	}
	n.size = sizes{}
	line, marked := sizes{}, false // of the running line; prose counts characters outside of links
	flush := func() {
		n.size.all += line.all
		if marked && line.prose >= minProse && line.prose*2 > line.all {
			n.size.prose += line.prose
		}
		line, marked = sizes{}, false
	}
	for _, c := range n.children {
		switch c.tag {
		case "":
			han := hanIn(c.text.Runes)
			line.all += han
			if !c.link {
				line.prose += han
				marked = marked || hasMark(c.text.Runes)
			}
		case "br":
			flush()
		default:
			flush()
			weigh(c)
			n.size.prose += c.size.prose
			n.size.all += c.size.all
		}
	}
	flush()
}

// hanIn counts Chinese characters.
func hanIn(s []rune) int {
	n := 0
	for _, r := range s {
		if glyph.IsHan(r) {
			n++
		}
	}
	return n
}

// hasMark says whether text holds a mark of a sentence: menus, trails and labels do without.
func hasMark(s []rune) bool {
	for _, r := range s {
		if r == '，' || r == '。' || r == '；' || r == ',' {
			return true
		}
	}
	return false
}

// named says how telling the name of a block is: 2 for names that only editors' blocks have, 1 for names that others
// have too, 0 for none.
func named(n *node) int {
	switch {
	case hasWord(n.id, "zoom", "zoomcon", "UCAP-CONTENT", "js_content", "TRS_Editor", "fontzoom", "ivs_content", "mainText", "font_area", "xlmf_content"),
		hasWord(n.class, "TRS_Editor", "TRS_UEDITOR", "trs_editor_view", "UCAP-CONTENT", "ucap-content", "pages_content", "rich_media_content",
			"TRS_PreAppend", "Custom_UnionStyle", "view_TRS_UEDITOR", "trs_paper_default", "trs_web", "bt_content", "xxgk_content_content", "newscontnet"),
		n.tag == "ucapcontent":
		return 2
	case hasWord(n.id, "article", "content", "articleContent", "article_content", "article-content", "NewsContent", "detail_content", "conText", "con_text", "vsb_content", "zw", "text"),
		hasWord(n.class, "article", "content", "article-content", "article_content", "article-con", "article_con", "con_content", "news_content",
			"detail-content", "detail_content", "xxgk_content", "main_content", "article-body", "entry-content", "wzcon", "conTxt", "con_txt", "text", "zwnr", "nrzw", "xl_content", "xilan_content", "info_content", "wp_articlecontent", "v_news_content"),
		n.tag == "article":
		return 1
	}
	return 0
}

// pick finds the block of the report.
func pick(root *node) *node {
	weigh(root)
	for strength := 2; strength >= 1; strength-- {
		prose := namedProse(root, strength)
		if prose == 0 || prose*100 < root.size.prose*namedShare {
			continue
		}
		best := common(root, strength, prose)
		if strength == 2 && named(best) == strength {
			return best
		}
		return descend(best)
	}
	return descend(root)
}

// namedProse is how much running text the outermost blocks of the given strength below n hold.
func namedProse(n *node, strength int) int {
	if named(n) == strength {
		return n.size.prose
	}
	sum := 0
	for _, c := range n.children {
		if c.size.prose > 0 {
			sum += namedProse(c, strength)
		}
	}
	return sum
}

// common finds the innermost block that holds nearly all of what the named blocks hold: one of them, or what is around
// several.
func common(n *node, strength, prose int) *node {
	for named(n) != strength {
		var next *node
		for _, c := range n.children {
			if c.size.prose > 0 && namedProse(c, strength)*100 >= prose*familyShare {
				next = c
			}
		}
		if next == nil {
			return n
		}
		n = next
	}
	return n
}

// descend goes down from n to the innermost block that holds nearly all of its running text.
func descend(n *node) *node {
	for {
		var next *node
		for _, c := range n.children {
			if c.tag != "" && c.size.prose*100 >= n.size.prose*familyShare && c.size.prose > 0 && holdsLines(c) {
				next = c
			}
		}
		if next == nil {
			return n
		}
		n = next
	}
}

// holdsLines says whether a block is one that holds more than a single paragraph: the search ends above paragraphs.
func holdsLines(n *node) bool {
	return n.tag != "p" && n.tag != "li" && !isHeading(n.tag)
}
