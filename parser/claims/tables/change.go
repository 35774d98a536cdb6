// Columns of changes beside the columns of two years: 增减（%）, 同比增长, 增减（件）.

package tables

import (
	"strconv"

	"github.com/fazhilint/fazhilint/parser/claims/prose"
	"github.com/fazhilint/fazhilint/parser/claims/rounding"
	"github.com/fazhilint/fazhilint/parser/match"
	"github.com/fazhilint/fazhilint/parser/tree"
)

// maxColumns bounds the tables whose columns are tried in pairs.
const maxColumns = 30

// changeNames name a column of changes.
var changeNames = []string{"增减", "增幅", "增速", "增长", "同比", "升降", "降幅", "变化", "变动", "比上年", "较上年", "比去年", "较去年", "环比"} //nolint:gochecknoglobals // a constant list

// changeColumns reads each column of changes as what became of one column of counts in another. The pair of columns is the one that fits
// most rows; it is trusted only when it fits most of them, or when the two are named by years that follow each other.
func changeColumns(r *prose.Reader, t *tree.Table) {
	width := len(t.Rows[t.Header-1])
	if width < 3 || width > maxColumns {
		return
	}
	for col := 1; col < width; col++ {
		if !match.ContainsAny(columnName(t, col), changeNames...) {
			continue
		}
		best := bestChange(r, t, col, width)
		if best.hits > 0 && best.hits*2 > len(best.claims) && (best.hits > 1 || best.years) {
			for i := range best.claims {
				r.Add(best.claims[i])
			}
		}
	}
}

// pairing is how two columns give a column of changes.
type pairing struct {
	claims []tree.Claim
	hits   int
	years  bool
}

// bestChange finds the two columns, and the kind of change, that fit most rows.
func bestChange(r *prose.Reader, t *tree.Table, col, width int) pairing {
	var best pairing
	for before := 1; before < width; before++ {
		for after := 1; after < width; after++ {
			if before == after || before == col || after == col || runsBack(t, before, after) {
				continue
			}
			for _, kind := range changeKinds(t, col) {
				if kind != "percent" && !isPrior(t, before, after) {
					continue // small differences agree by accident
				}
				if p := tryChange(r, t, col, before, after, kind); p.hits > best.hits || p.hits == best.hits && p.years && !best.years {
					best = p
				}
			}
		}
	}
	return best
}

// changeKinds gives the kinds of change that a column can hold by its name.
func changeKinds(t *tree.Table, col int) []string {
	switch name := columnName(t, col); {
	case match.ContainsAny(name, "百分点"):
		return []string{"points"}
	case match.ContainsAny(name, "%", "％", "幅", "率", "速", "比例"):
		return []string{"percent"}
	case match.ContainsAny(name, "数量", "绝对", "（件", "(件", "（起", "（人", "（次", "（个", "（万元"):
		return []string{"difference"}
	default:
		return []string{"percent", "difference"}
	}
}

// tryChange makes the claims of all rows and counts those that hold.
func tryChange(r *prose.Reader, t *tree.Table, col, before, after int, kind string) pairing {
	fallen := columnFalls(t, col)
	p := pairing{years: yearOf(columnName(t, before))+1 == yearOf(columnName(t, after)) && yearOf(columnName(t, before)) > 0}
	for row := t.Header; row < len(t.Rows); row++ {
		claim, ok := cellChange(r, t, row, [3]int{before, after, col}, kind)
		if !ok {
			continue
		}
		fits := rounding.ChangeFits(&claim)
		if !fits && !fallen {
			// No cell of the column has a sign: it gives sizes alone.
			other := claim
			other.Direction = "down"
			if rounding.ChangeFits(&other) {
				claim, fits = other, true
			}
		}
		p.claims = append(p.claims, claim)
		if fits {
			p.hits++
		}
	}
	return p
}

// columnFalls says whether a cell of the column says of itself that it is a fall.
func columnFalls(t *tree.Table, col int) bool {
	for row := t.Header; row < len(t.Rows); row++ {
		if direction, _ := signOf(t, row, col); direction == "down" && t.Rows[row][col].Figure >= 0 {
			return true
		}
	}
	return false
}

// isPrior says whether one column is named as that of an earlier time than another.
func isPrior(t *tree.Table, before, after int) bool {
	words := []string{"上年", "去年", "上期", "同期", "前期", "上一年", "基期"}
	return yearOf(columnName(t, after)) > 0 && yearOf(columnName(t, before)) > 0 ||
		match.ContainsAny(columnName(t, before), words...) && !match.ContainsAny(columnName(t, after), words...)
}

// runsBack says whether two columns are named by years and the second is the earlier.
func runsBack(t *tree.Table, before, after int) bool {
	a, b := yearOf(columnName(t, before)), yearOf(columnName(t, after))
	return a > 0 && b > 0 && a >= b
}

// yearOf reads the year that names a column; 0 for none.
func yearOf(name string) int {
	runes := []rune(name)
	for i := 0; i+4 < len(runes); i++ {
		if runes[i+4] != '年' {
			continue
		}
		if year, err := strconv.Atoi(string(runes[i : i+4])); err == nil && year > 1900 {
			return year
		}
	}
	return 0
}

// cellChange makes the claim of one row; columns are those of the value before, the value after and the change.
func cellChange(r *prose.Reader, t *tree.Table, row int, columns [3]int, kind string) (tree.Claim, bool) {
	before, ok1 := mentionOf(r, t, row, columns[0])
	after, ok2 := mentionOf(r, t, row, columns[1])
	size, ok3 := signedMention(r, t, row, columns[2])
	if !ok1 || !ok2 || !ok3 || size.N == 0 || !rounding.Small(before, after, size) || !isChange(before, after, size, kind) {
		return tree.Claim{}, false
	}
	direction, _ := signOf(t, row, columns[2])
	if direction == "" {
		direction = directionOf(columnName(t, columns[2]))
	}
	claim := tree.Claim{
		Kind: "change", Span: size.Span, Section: t.Section, Sentence: -1, Subject: rowName(t, row) + columnName(t, columns[2]), Signal: size.Literal,
		ChangeKind: kind, Direction: direction, Certain: true,
	}
	if kind == "percent" {
		claim.Scale = rounding.ScaleFor(before, after)
		from, to := rounding.TermAt(before, claim.Scale), rounding.TermAt(after, claim.Scale)
		rate, scale := rounding.RateTerm(size)
		claim.Before, claim.After, claim.Change, claim.RateScale = &from, &to, &rate, scale
		return claim, true
	}
	claim.Scale = rounding.ScaleFor(before, after, size)
	claim.RateScale = claim.Scale
	from, to, by := rounding.RoundedTerm(before, claim.Scale), rounding.RoundedTerm(after, claim.Scale), rounding.RoundedTerm(size, claim.Scale)
	claim.Before, claim.After, claim.Change = &from, &to, &by
	return claim, true
}

// directionOf says which way a cell without sign goes: 降幅 and 减少 are falls.
func directionOf(name string) string {
	if match.ContainsAny(name, "降", "减少") && !match.ContainsAny(name, "增", "升") {
		return "down"
	}
	return "up"
}

// isChange says whether three cells can be two values and their change.
func isChange(before, after, size *prose.Mention, kind string) bool {
	rates := before.Kind == "rate" && after.Kind == "rate"
	counts := before.Kind != "rate" && after.Kind != "rate"
	switch kind {
	case "points":
		return rates || counts && size.Kind != "rate"
	case "percent":
		return counts && before.N > 0 && (size.Kind == "rate" || size.Unit == "")
	default:
		return counts && size.Kind != "rate"
	}
}
