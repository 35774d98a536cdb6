// Titles in a user's own tables. The tables hold them without 《》, which the messages put round them; people write them with.

package policies

import "strings"

// rowName gives the name of a row without title marks where rows are called by titles.
func (m *merger) rowName(name string) string {
	if len(m.path) != 2 || m.path[0] != "laws" && m.path[0] != "titles" {
		return name
	}
	if title, whole := unmarked(name); whole {
		return title
	}
	return name
}

// plainTitle gives a value without title marks where it is the title of one law or document.
func (m *merger) plainTitle(value any) (any, *Text) {
	text, isText := value.(string)
	if !isText || !m.holdsTitle() {
		return value, nil
	}
	title, whole := unmarked(text)
	if !whole {
		return value, m.fault("只写一个名称，不加别的话；外面的书名号《》可写可不写，写就成对；名称里面的写成〈〉",
			"it takes one title and nothing else; 《》 round it may be left out, else they come as a pair, with 〈〉 inside")
	}
	return title, nil
}

// holdsTitle says whether a title stands where the merger is: laws.short.<name>, titles.wrong.<name>, ….replaced_by.
func (m *merger) holdsTitle() bool {
	if m.path[0] != "laws" && m.path[0] != "titles" {
		return false
	}
	return len(m.path) == 3 && (m.path[1] == "short" || m.path[1] == "wrong") || m.path[len(m.path)-1] == "replaced_by"
}

// unmarked takes the marks off that stand round the whole of a title; false where marks stand round a part of it only, or
// have no partner.
func unmarked(text string) (title string, whole bool) {
	title = strings.TrimSpace(text)
	if !strings.ContainsAny(title, "《》") {
		return title, true
	}
	depth := 0
	for i, r := range title {
		switch r {
		case '《':
			depth++
		case '》':
			depth--
		}
		if last := i+len("》") >= len(title); depth <= 0 && !last || last && depth != 0 {
			return text, false
		}
	}
	return strings.TrimSpace(strings.TrimSuffix(strings.TrimPrefix(title, "《"), "》")), true
}
