// Which figures of a sentence of several clauses are of what was carried over in one of them.

package flows

import (
	"slices"
	"strings"

	"github.com/fazhilint/fazhilint/parser/claims/lists"
	"github.com/fazhilint/fazhilint/parser/claims/prose"
	"github.com/fazhilint/fazhilint/parser/claims/rounding"
)

// keepClause leaves out what came in where a ； and other figures stand between it and what was carried over, so that the two are of different things: 受理复议案件735件，…；仲裁机构
// 立案517件，上年结转24件.
func (f *flow) keepClause(p *prose.Paragraph) {
	if len(f.carried) != 1 {
		return
	}
	carried := f.carried[0]
	kept := slices.DeleteFunc(slices.Clone(f.fresh), func(k int) bool {
		if !lists.SemicolonBetween(p, min(k, carried), max(k, carried)) {
			return false
		}
		opens := strings.ContainsAny(p.Mentions[carried].Gap, "；;")
		return k < carried && !opens || k > carried+1
	})
	last := slices.Max(append(slices.Concat(f.done, f.pending), -1))
	of := func(k int) bool { return k > carried && k < last && !slices.Contains(kept, k) }
	if settled(p, carried) || slices.ContainsFunc(f.fresh, of) {
		kept = nil // 当年受理66件；当年受理共72件，另6件正在审理
	}
	f.fresh = kept
	if len(f.total) == 1 && f.total[0] < carried-1 && !strings.ContainsAny(p.Mentions[carried].Gap, "；;") && lists.SemicolonBetween(p, f.total[0], carried) {
		f.total = nil // 合计14件；…办理应诉案件19件，上年结转4件
	}
	if len(f.total) == 1 && p.Mentions[f.total[0]].Family != p.Mentions[carried].Family {
		f.dropFrom(f.total[0])
	}
}

// dropFrom leaves out a total and what is told behind it.
func (f *flow) dropFrom(k int) {
	behind := func(j int) bool { return j >= k }
	f.total = nil
	f.done, f.pending = slices.DeleteFunc(f.done, behind), slices.DeleteFunc(f.pending, behind)
}

// settled says whether all that was carried over is said to be dealt with: 上年遗留377件化解率100%.
func settled(p *prose.Paragraph, carried int) bool {
	if carried+1 >= len(p.Mentions) {
		return false
	}
	m := &p.Mentions[carried+1]
	return m.Kind == "rate" && m.Block == p.Mentions[carried].Block && rounding.IsHundred(m) && m.Gap == m.Lead
}
