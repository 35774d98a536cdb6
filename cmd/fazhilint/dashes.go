// Dashes that are none: Chinese input methods and word processors put — or － where a flag begins.

package main

import (
	"fmt"
	"os"
	"regexp"
	"strings"
)

// wideDashes are the characters that are taken for the hyphen-minus: dashes, the full-width hyphen, the minus sign and
// lines of the kind.
const wideDashes = "—–－―‐‑‒−﹣﹘─━ー➖"

// likeFlag is an argument that would be a flag if its dashes were hyphens.
var likeFlag = regexp.MustCompile(`^[-` + wideDashes + `]+([A-Za-z][-A-Za-z` + wideDashes + `]*)(=.*)?$`)

// wrongDashes complains of a flag that is written with the wrong dashes; a file of that name is a path.
func wrongDashes(arg string) error {
	parts := likeFlag.FindStringSubmatch(arg)
	if len(parts) == 0 || !strings.ContainsAny(strings.TrimSuffix(arg, parts[2]), wideDashes) {
		return nil
	}
	if _, err := os.Lstat(arg); err == nil {
		return nil
	}
	name := strings.Map(func(r rune) rune {
		if strings.ContainsRune(wideDashes, r) {
			return '-'
		}
		return r
	}, parts[1])
	right := dashes(name) + name
	wrong := strings.TrimSuffix(arg, parts[2])
	return misuse(fmt.Sprintf("“%s”的横线不是半角的 -，应写 %s（切换到英文输入法）", wrong, right),
		fmt.Sprintf("%q has other dashes than the hyphen -; write %s", wrong, right))
}
