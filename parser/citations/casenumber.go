// The grammar of case numbers: （year）court type serial 号, in the modern form, the form before 2016 and broken ones.

package citations

import (
	"slices"
	"strings"

	"github.com/fazhilint/fazhilint/parser/match"
	"github.com/fazhilint/fazhilint/parser/tree"
)

// parts is a case number taken apart.
type parts struct {
	court  string
	digits int // digits in the court's code
	kind   string
	serial string
	old    bool // written with 字
	di     bool // written with 第
	hao    bool // written with a 号 behind the court's code
}

// caseNumber reads on after the year of a case number. It reports false when something else follows.
func caseNumber(c cursor, y year) (tree.CaseNumber, bool) {
	p, ok := c.parts()
	if !ok || y.close == 0 && !known(p.kind) {
		return tree.CaseNumber{}, false
	}
	hao := c.accept('号')
	if !hao && (!known(p.kind) || p.old || !c.freeEnd()) {
		return tree.CaseNumber{}, false
	}
	if y.digits == 2 && !known(p.kind) {
		return tree.CaseNumber{}, false
	}
	n := tree.CaseNumber{
		Year: y.value, Court: p.court, Type: p.kind, Serial: p.serial, Level: level(p.court, p.digits),
		Style: "modern", Defects: caseDefects(&c, y, p, hao),
	}
	if p.old {
		n.Style, n.Level = "old", ""
		if y.value >= 2016 && p.digits > 0 {
			n.Level = level(p.court, p.digits)
		}
	}
	if hao {
		n.Suffix = c.suffix()
	}
	n.Broken, n.Span[1] = c.broken, c.i
	n.Canonical = canonicalCase(&n)
	return n, true
}

// parts reads court, type and serial.
func (c *cursor) parts() (parts, bool) {
	if c.accept('第') { // （2016）第0719号 names neither court nor type
		return parts{}, false
	}
	head := c.han(14)
	if len(head) == 0 {
		return parts{}, false
	}
	if i := slices.Index(head, '第'); i >= 0 && i < len(head)-1 {
		return parts{}, false
	}
	number := c.serial()
	if number == "" {
		return parts{}, false
	}
	if tail := *c; len(number) <= 6 {
		hao := codeLike(head, number) && tail.accept('号')
		if kind := tail.han(12); len(kind) > 0 {
			if serial := tail.serial(); serial != "" && (!hao || known(string(kind))) {
				*c = tail
				p, ok := withCode(head, number, kind, serial)
				p.hao = hao
				return p, ok
			}
		}
	}
	return withoutCode(head, number)
}

// codeLike says whether a head and digits can only be a court's code, so that a 号 behind them is one too many.
func codeLike(head []rune, digits string) bool {
	return len(head) == 1 && strings.ContainsRune(provinces, head[0]) && (len(digits) == 2 || len(digits) == 4)
}

// strip takes 字 and 第 off the end of a type code.
func strip(kind []rune) (rest []rune, zi, di bool) {
	if n := len(kind); n > 0 && kind[n-1] == '第' {
		kind, di = kind[:n-1], true
	}
	if n := len(kind); n > 0 && kind[n-1] == '字' {
		kind, zi = kind[:n-1], true
	}
	return kind, zi, di
}

// meantAsType says whether characters between a court's code and a serial are meant as a type code, be it one that nobody has: 政初.
func meantAsType(kind []rune) bool {
	return len(kind) > 0 && (typeLike(kind) || typeLike(kind[:1]) || strings.ContainsRune("初终再申", kind[len(kind)-1]))
}

// withCode reads 津 0116 行初 45, the court's code with digits.
func withCode(head []rune, digits string, kind []rune, serial string) (parts, bool) {
	kind, zi, di := strip(kind)
	p := parts{court: string(head) + digits, digits: len(digits), kind: string(kind), serial: serial, old: zi, di: di}
	province := len(head) == 1 && strings.ContainsRune(provinces, head[0])
	switch {
	case len(head) <= 3 && known(p.kind):
		return p, true
	case zi && len(head) <= 4 && len(kind) > 1:
		_, _, ok := splitOld(append(slices.Clone(head), kind...))
		return p, ok
	case province && (len(digits) == 2 || len(digits) == 4) && len(kind) <= 4 && !zi:
		return p, meantAsType(kind)
	case province && typeLike(kind):
		return p, true
	}
	return parts{}, false
}

// withoutCode reads 黔行申486, 最高法行申559 and 穗海法行初字第211: court and type run together.
func withoutCode(head []rune, serial string) (parts, bool) {
	head, zi, di := strip(head)
	p := parts{serial: serial, old: zi, di: di}
	if zi {
		var ok bool
		p.court, p.kind, ok = splitOld(head)
		return p, ok
	}
	if len(head) > 1 && known(string(head)) { // （2024）行初112号: which court it is of, nobody says
		p.kind, p.digits = string(head), -1
		return p, true
	}
	court := 1
	if len(head) > 3 && string(head[:3]) == "最高法" {
		court = 3
	}
	if len(head) <= court {
		return parts{}, false
	}
	p.court, p.kind = string(head[:court]), string(head[court:])
	if court == 3 || strings.ContainsRune(provinces, head[0]) {
		return p, known(p.kind) || courtWords(p.kind)
	}
	for n := 1; n <= 4 && n < len(head); n++ { // a place's nickname in place of the code
		if kind := string(head[n:]); known(kind) && kind != "破" {
			p.court, p.kind = string(head[:n]), kind
			p.digits = -1
			return p, true
		}
	}
	return parts{}, false
}

// courtWords says whether an unknown type after a code without digits is surely meant as one.
func courtWords(kind string) bool {
	r := []rune(kind)
	if len(r) == 1 {
		return strings.ContainsRune("初终申再行民刑", r[0])
	}
	if len(r) == 2 && strings.ContainsRune("刑民行", r[1]) && strings.ContainsRune("初终申再", r[0]) { // 终行 for 行终
		return true
	}
	return len(r) <= 3 && typeLike(r) && strings.ContainsRune("刑民行", r[0]) && strings.ContainsRune("初终申再监抗审中复", r[len(r)-1])
}

// suffix reads 之一 after 号.
func (c *cursor) suffix() string {
	if c.peek() != '之' {
		return ""
	}
	end := c.i + 1
	for end < c.hi && strings.ContainsRune("一二三四五六七八九十", c.text[end]) {
		end++
	}
	if end == c.i+1 {
		return ""
	}
	out := string(c.text[c.i:end])
	c.i = end
	return out
}

// freeEnd says whether a number without 号 ends here: before a mark, a document's name or 案.
func (c *cursor) freeEnd() bool {
	r := c.peek()
	if _, digit := match.Digit(r); digit {
		return false
	}
	return !match.Han(r) || strings.ContainsRune("行民刑裁判案一二的，", r)
}

// caseDefects lists what the rules on case numbers do not allow.
func caseDefects(c *cursor, y year, p parts, hao bool) []string {
	out := c.defects()
	if d := y.roundDefect(); d != "" {
		out = append(out, d)
	}
	modern := !p.old || y.value >= 2016
	if p.old && modern {
		out = append(out, "字")
	}
	if p.di && !p.old {
		out = append(out, "第")
	}
	if p.hao {
		out = append(out, "extra-号")
	}
	if p.court == "" {
		out = append(out, "no-court")
	}
	if modern && p.serial[0] == '0' {
		out = append(out, "leading-zero")
	}
	if y.digits == 2 {
		out = append(out, "short-year")
	}
	if !hao {
		out = append(out, "missing-号")
	}
	return out
}

// canonicalCase writes a number as the rules want it; "" when its type or its court cannot be told.
func canonicalCase(n *tree.CaseNumber) string {
	year := "（" + digits4(n.Year) + "）"
	if n.Style == "old" && n.Year < 2016 {
		return year + n.Court + n.Type + "字第" + n.Serial + "号" + n.Suffix
	}
	if !known(n.Type) || n.Level == "" {
		return ""
	}
	serial := strings.TrimLeft(n.Serial, "0")
	if serial == "" {
		return ""
	}
	return year + n.Court + n.Type + serial + "号" + n.Suffix
}

// digits4 writes a year.
func digits4(y int) string {
	return string([]byte{byte('0' + y/1000%10), byte('0' + y/100%10), byte('0' + y/10%10), byte('0' + y%10)})
}
