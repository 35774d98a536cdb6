// Properties of a paragraph.

package docx

import "strconv"

// props are those that reading needs.
type props struct {
	style   string
	num     numRef
	outline int  // 0 to 8; 9: body text; -1: not set
	hidden  tri  // of the paragraph's mark
	deleted bool // its mark is deleted by a tracked change
	added   bool // its mark is inserted by a tracked change
}

// read reads w:pPr, which was just entered. Rejected says that the properties from before a tracked change count.
func (p *props) read(w *walker, rejected bool) error {
	return w.children(func(e *element) error {
		switch {
		case e.space != word:
		case e.name == "pStyle":
			p.style = e.attr("val")
		case e.name == "numPr":
			return p.readNumber(w)
		case e.name == "outlineLvl":
			p.outline = number9(e.attr("val"))
		case e.name == "rPr":
			return p.readMark(w)
		case e.name == "pPrChange" && rejected:
			return w.children(func(e *element) error {
				if !e.is("pPr") {
					return w.skip()
				}
				p.style, p.num, p.outline = "", numRef{}, -1
				return p.read(w, false)
			})
		}
		return w.skip()
	})
}

// number9 reads an outline level; what is none means body text.
func number9(s string) int {
	n, err := strconv.Atoi(s)
	if err != nil || n < 0 || n > 9 {
		return 9
	}
	return n
}

// readNumber reads w:numPr.
func (p *props) readNumber(w *walker) error {
	return w.children(func(e *element) error {
		switch {
		case e.is("ilvl"):
			p.num.level, p.num.hasLevel = levelOf(e.attr("val")), true
		case e.is("numId"):
			n, err := strconv.Atoi(e.attr("val"))
			p.num.numID, p.num.hasNum = n, err == nil
		}
		return w.skip()
	})
}

// readMark reads the properties of the paragraph's mark.
func (p *props) readMark(w *walker) error {
	return w.children(func(e *element) error {
		switch {
		case e.is("vanish"), e.is("specVanish"):
			p.hidden = triOf(e)
		case e.is("del"), e.is("moveFrom"):
			p.deleted = true
		case e.is("ins"), e.is("moveTo"):
			p.added = true
		}
		return w.skip()
	})
}
