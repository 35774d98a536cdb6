// Which findings of a file are on the list, and which entries have nothing to let stand any more.

package accepted

// Matcher goes through the findings of one file.
type Matcher struct {
	list *List
	file string
	met  map[int]bool
}

// For begins with a file, named as the results name it.
func (l *List) For(name string) *Matcher {
	return &Matcher{list: l, file: l.file(name), met: map[int]bool{}}
}

// Reason says why a finding was let stand; false for one that is not on the list.
func (m *Matcher) Reason(rule, fingerprint, expected, actual string) (string, bool) {
	at, known := m.list.known[key{m.file, rule, fingerprint, expected, actual}]
	if !known {
		return "", false
	}
	m.met[at] = true
	return m.list.entries[at].Reason, true
}

// Gone gives the entries of the file that no finding was asked for, in the order of the list.
func (m *Matcher) Gone() []Entry {
	var gone []Entry
	for _, at := range m.list.ofFile[m.file] {
		if !m.met[at] {
			gone = append(gone, m.list.entries[at])
		}
	}
	return gone
}
