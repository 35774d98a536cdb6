// What control words do. Those that are not named here change nothing that reading needs.

package rtf

// destination is a group that is not the text around it.
type destination uint8

const (
	known   destination = iota + 1 // it is read like the text around it
	passing                        // it is passed over
	fonts
	styleSheet
	number
	header
	footer
	footnote
	box
)

// destinations are those that can hold text, and those without \* that must not be taken for text.
func destinations(name string) destination {
	switch name {
	case "fonttbl":
		return fonts
	case "stylesheet":
		return styleSheet
	case "listtext", "pntext":
		return number
	case "header", "headerl", "headerr", "headerf":
		return header
	case "footer", "footerl", "footerr", "footerf":
		return footer
	case "footnote":
		return footnote
	case "shptxt":
		return box
	case "shpinst", "nesttableprops", "fldrslt", "result", "ud":
		return known
	case "colortbl", "info", "pict", "objdata", "fldinst", "annotation", "tc", "tcn", "xe", "rxe", "txe", "bkmkstart", "bkmkend",
		"nonshppict", "sp", "shprslt", "do", "filetbl", "revtbl", "listtable", "listoverridetable", "template", "datafield",
		"nextfile", "private", "comment", "operator", "title", "author", "keywords", "subject", "ftnsep", "ftnsepc", "ftncn",
		"aftnsep", "aftnsepc", "aftncn", "nonesttables", "upr", "pgptbl", "rsidtbl", "mmath", "formfield", "panose", "falt", "fname":
		return passing
	}
	return 0
}

// word reads a control word.
func (r *reading) word(t *token) error {
	if d := destinations(t.name); d != 0 {
		return r.destination(d, t)
	}
	if r.now.star { // the group begins with \* and a word that is not known
		return r.discard()
	}
	if r.now.place == inFonts {
		r.fontWord(t)
		return nil
	}
	if r.now.place == inNumber { // its own looks are not those of the paragraph
		r.special(t)
		return nil
	}
	return r.textWord(t)
}

// destination begins a destination.
func (r *reading) destination(d destination, t *token) error {
	r.now.star = false
	switch d {
	case known:
	case passing:
		if t.name == "upr" { // the same text twice, the second time in Unicode
			return r.unicodeTwin()
		}
		return r.discard()
	case fonts:
		r.now.place = inFonts
	case styleSheet:
		r.now.place = inStyles
	case number:
		r.now.place = inNumber
		r.now.sink.label, r.now.sink.told = r.now.sink.label[:0], true
	case header:
		r.enter("running-header", "header")
	case footer:
		r.enter("footer", "footer")
	case footnote:
		r.enter("note", "footnote")
	case box:
		r.enter("", "text-box")
	}
	return nil
}

// unicodeTwin passes over the first of the two groups in \upr.
func (r *reading) unicodeTwin() error {
	t, ok := r.next()
	if !ok || t.kind != groupBegin {
		return nil
	}
	if !r.skipGroup() {
		return errDamaged("缺少结尾的 }", "the brace at its end is missing")
	}
	return nil
}

// textWord reads a word in a text or in the style sheet.
func (r *reading) textWord(t *token) error {
	switch t.name {
	case "par", "sect":
		return r.endParagraph()
	case "cell", "nestcell":
		return r.endCell()
	case "row", "nestrow":
		r.endRow()
	default:
		if !r.paragraphWord(t) && !r.runWord(t) && !r.rowWord(t) {
			r.special(t)
		}
	}
	return nil
}

// paragraphWord reads a property of a paragraph; false when it is none.
func (r *reading) paragraphWord(t *token) bool {
	p := &r.now.para
	switch t.name {
	case "pard":
		*p = paraState{outline: -1}
	case "intbl":
		p.inTable = true
	case "itap":
		p.depth = min(max(t.value, 0), maxTables)
	case "s":
		p.style = t.value
		if r.now.place != inStyles {
			p.outline = r.styles[t.value].outline()
		}
	case "ls":
		p.list = t.value
	case "outlinelevel":
		p.outline = t.value
	default:
		return false
	}
	return true
}

// runWord reads a property of characters, or of the text; false when it is none.
func (r *reading) runWord(t *token) bool {
	n, on := &r.now, !t.valued || t.value != 0
	switch t.name {
	case "plain":
		n.hidden, n.deleted, n.added = false, false, false
	case "v":
		n.hidden = on
	case "deleted":
		n.deleted = on
	case "revised":
		n.added = on
	case "ftnalt":
		n.sink.flow.Place.Note = "endnote"
	default:
		return false
	}
	return true
}

// special reads a word that stands for a character, or says how characters are written.
func (r *reading) special(t *token) {
	switch t.name {
	case "u":
		r.unicode(t)
	case "uc":
		r.now.skipped = min(max(t.value, 0), 16)
	case "f":
		r.now.font = t.value
	case "ansicpg":
		r.page = t.value
	case "mac":
		r.page = macintosh
	case "pc", "pca":
		r.page = dos
	case "tab":
		r.put('\t', t)
	case "line", "column", "page", "softline":
		if t.name != "page" || len(r.now.sink.text.Runes) > 0 {
			r.put('\n', t)
		}
	default:
		if c, ok := named(t.name); ok {
			r.put(c, t)
		}
	}
}

// named gives the character that a word stands for.
func named(name string) (rune, bool) {
	names := map[string]rune{
		"emdash": '—', "endash": '–', "lquote": '‘', "rquote": '’', "ldblquote": '“', "rdblquote": '”', "bullet": '•',
		"enspace": ' ', "emspace": ' ', "qmspace": ' ',
	}
	c, ok := names[name]
	return c, ok
}

// symbol reads a control symbol.
func (r *reading) symbol(t *token) {
	switch t.name {
	case "~":
		r.put(0xA0, t)
	case "_":
		r.put('-', t)
	case `\`, "{", "}":
		r.put(rune(t.name[0]), t)
	}
}
