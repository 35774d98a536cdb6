// The lists as the counting of numbers asks for them.

package doc

import "github.com/fazhilint/fazhilint/parser/reader/autonumber"

// Level gives a level of a list with what is changed in it.
func (l *lists) Level(id, at int) (level *autonumber.Level, start int) {
	if id < 1 || id > len(l.overrides) {
		return nil, 0
	}
	o := &l.overrides[id-1]
	if o.list < 0 {
		return nil, 0
	}
	if level = l.list[o.list].levels[at]; o.changes[at].level != nil {
		level = o.changes[at].level
	}
	if level == nil {
		return nil, 0
	}
	if o.changes[at].hasStart {
		return level, o.changes[at].start
	}
	return level, level.Start
}

// Counter names the list as it is defined: those that refer to the same one count on.
func (l *lists) Counter(id int) int { return l.overrides[id-1].list }

// Restarts says whether a start of its own is set for a level.
func (l *lists) Restarts(id, at int) bool { return l.overrides[id-1].changes[at].hasStart }

// levelOf gives the level of a paragraph in its list: its own, or the one that the list has for its style.
func (l *lists) levelOf(p *props) int {
	if p.hasLevel || p.list != p.inherited || p.list < 1 || p.list > len(l.overrides) {
		return p.level
	}
	if k := l.overrides[p.list-1].list; k >= 0 {
		for at, id := range l.list[k].styles {
			if id == p.style {
				return at
			}
		}
	}
	return p.level
}

// formatName gives the name of a number format, [MS-OSHARED] 2.2.1.3. Those that reports cannot have are Arabic digits.
func formatName(nfc byte) string {
	names := [...]string{
		"decimal", "upperRoman", "lowerRoman", "upperLetter", "lowerLetter", "ordinal", "decimal", "decimal", "hex", "chicago",
		"ideographDigital", "japaneseCounting", "decimal", "decimal", "decimalFullWidth", "decimal", "japaneseLegal",
		"japaneseDigitalTenThousand", "decimalEnclosedCircle", "decimalFullWidth2", "decimal", "decimal", "decimalZero", "bullet",
		"decimal", "decimal", "decimalEnclosedFullstop", "decimalEnclosedParen", "decimalEnclosedCircleChinese",
		"ideographEnclosedCircle", "ideographTraditional", "ideographZodiac", "ideographZodiacTraditional", "taiwaneseCounting",
		"ideographLegalTraditional", "taiwaneseCountingThousand", "taiwaneseDigital", "chineseCounting", "chineseLegalSimplified",
		"chineseCountingThousand",
	}
	if nfc == 0xFF {
		return "none"
	}
	if int(nfc) < len(names) {
		return names[nfc]
	}
	return "decimal"
}
