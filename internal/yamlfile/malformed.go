// What is wrong with a file that is no YAML, in words: the messages of the library are English ones.

package yamlfile

import (
	"bytes"
	"regexp"
	"strconv"
	"strings"
	"unicode/utf8"
)

// lineOfFault is how the library opens an error whose line it tells.
var lineOfFault = regexp.MustCompile(`^line (\d+): `)

// malformed words what the library says. It tells no line where the fault is in the first, and where a byte cannot stand
// in YAML at all.
func malformed(path string, content []byte, err error) error {
	reason, line := strings.TrimPrefix(err.Error(), "yaml: "), 1
	if odd := oddByte(content); odd >= 0 {
		hint := "含有控制字符"
		if !utf8.Valid(content) {
			hint = "文件应存为 UTF-8 编码"
		}
		return Fault(path, 1+bytes.Count(content[:odd], []byte("\n")), "不是正确的 YAML，"+hint, "not valid YAML: "+reason)
	}
	if found := lineOfFault.FindStringSubmatch(reason); found != nil {
		line, _ = strconv.Atoi(found[1]) // 0 where there are too many digits
		reason = strings.TrimPrefix(reason, found[0])
	}
	hint := "请看这里和前一行：冒号要用半角（:），后面空一格，引号、括号要成对"
	if lines := bytes.Split(content, []byte("\n")); line > 0 && line <= len(lines) && bytes.HasPrefix(bytes.TrimLeft(lines[line-1], " "), []byte("\t")) {
		hint = "缩进不能用 Tab，请改用空格"
	}
	return Fault(path, line, "不是正确的 YAML，"+hint, "not valid YAML: "+reason)
}

// oddByte gives the place of the first byte that is no UTF-8, or a control character that YAML does not take (YAML 1.2.2,
// 5.1); -1 for none.
func oddByte(content []byte) int {
	for at := 0; at < len(content); {
		r, size := utf8.DecodeRune(content[at:])
		if r == utf8.RuneError && size == 1 || r < ' ' && r != '\t' && r != '\n' && r != '\r' || r == 0x7F {
			return at
		}
		at += size
	}
	return -1
}
