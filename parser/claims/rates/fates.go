// What became of documents and items that were gone through, of which a rate gives one: 取消46项，保留18项，保留率28.1%.

package rates

import (
	"strings"

	"github.com/fazhilint/fazhilint/parser/claims/lists"
	"github.com/fazhilint/fazhilint/parser/claims/prose"
)

// fates are what becomes of documents, items and certificates that are gone through; each has one.
var fates = []string{"取消", "保留", "废止", "修改", "修订", "失效", "下放", "整合", "调整"} //nolint:gochecknoglobals // a constant list

// fateOf gives the fate that a label tells of; empty where it tells of none.
func fateOf(label string) string {
	for _, fate := range fates {
		if strings.HasPrefix(strings.TrimLeft(label, "已拟共"), fate) {
			return fate
		}
	}
	return ""
}

// areFates says whether two counts tell of two fates of the same things, so that neither is the base of the other: 取消证明46项，保留18项.
func areFates(a, b *prose.Mention) bool {
	first, second := fateOf(a.Lead), fateOf(b.Lead)
	return first != "" && second != "" && first != second
}

// ofFates tries as base what became of all things together: 取消46项，保留18项，保留率28.1%.
func (s *Search) ofFates() bool {
	for i := range s.tops {
		at := s.tops[i].at
		from, to := at, at
		for from > 0 && s.P.Mentions[from-1].Block == s.P.Mentions[at].Block && areFates(&s.P.Mentions[from-1], &s.P.Mentions[from]) {
			from--
		}
		for to+1 < s.From && areFates(&s.P.Mentions[to+1], &s.P.Mentions[to]) {
			to++
		}
		if from < to && s.Try(Single(at), Sum{Members: lists.Positions(from, to+1), Minus: -1}) {
			return true
		}
	}
	return false
}
