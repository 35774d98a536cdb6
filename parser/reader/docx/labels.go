// Which list numbers a paragraph, and how the lists of a file count: counters belong to the abstract list, so that lists
// made of the same one go on counting; ISO/IEC 29500-1, 17.9.

package docx

import "github.com/fazhilint/fazhilint/parser/reader/autonumber"

// resolve gives the list and the level of a paragraph; ok is false when it has no number.
func (n *lists) resolve(p *props, style string) (id, at int, ok bool) {
	ref, owner := p.num, ""
	if !ref.hasNum {
		inherited, from := n.styles.numbering(style)
		if !inherited.hasNum {
			return 0, 0, false
		}
		ref.numID, ref.hasNum, owner = inherited.numID, true, from
		if !ref.hasLevel {
			ref.level, ref.hasLevel = inherited.level, inherited.hasLevel
		}
	}
	if ref.numID == 0 {
		return 0, 0, false
	}
	if !ref.hasLevel {
		if owner == "" {
			owner = style
		}
		if k := n.levelFor(ref.numID, owner); k >= 0 {
			ref.level = k
		}
	}
	return ref.numID, ref.level, true
}

// Level gives a level of a list with what the list changes in it.
func (n *lists) Level(id, at int) (level *autonumber.Level, start int) {
	_, a := n.abstractOf(id)
	if a == nil {
		return nil, 0
	}
	def, start := &a.levels[at], a.levels[at].Start
	if o := n.nums[id].overrides[at]; o != nil {
		if o.level.defined {
			def, start = &o.level, o.level.Start
		}
		if o.hasStart {
			start = o.start
		}
	}
	if !def.defined {
		return nil, 0
	}
	return &def.Level, start
}

// Counter names the abstract list.
func (n *lists) Counter(id int) int {
	abstractID, _ := n.abstractOf(id)
	return abstractID
}

// Restarts says whether a list has a startOverride for a level.
func (n *lists) Restarts(id, at int) bool {
	o := n.nums[id].overrides[at]
	return o != nil && o.hasStart
}
