// What is wrong with the JSON of a user's own tables, in words: the messages of Go's decoder are English ones.

package policies

import (
	"bytes"
	"encoding/json"
	"errors"
	"fmt"
	"io"
	"strings"
)

// malformed words an error of reading JSON, with its line where that is known.
func malformed(content []byte, err error) *Text {
	var syntax *json.SyntaxError
	var kind *json.UnmarshalTypeError
	switch {
	case errors.Is(err, io.EOF):
		return &Text{ZH: "文件里什么也没有", EN: "there is nothing in the file"}
	case errors.Is(err, io.ErrUnexpectedEOF):
		return &Text{ZH: "JSON 没有写完：末尾缺少括号或者引号", EN: "the JSON ends too early: a bracket or a quotation mark is missing"}
	case errors.As(err, &syntax):
		line := lineOf(content, syntax.Offset)
		return &Text{
			ZH: fmt.Sprintf("第 %d 行不是正确的 JSON，请看这里和前一行的引号、逗号、冒号、括号", line),
			EN: fmt.Sprintf("line %d is not valid JSON: %v", line, err),
		}
	case errors.As(err, &kind):
		line, at := lineOf(content, kind.Offset), "最外层"
		if kind.Field != "" {
			at = "“" + kind.Field + "”"
		}
		return &Text{ZH: fmt.Sprintf("第 %d 行：%s应是对象", line, at), EN: fmt.Sprintf("line %d: not the JSON of a table file: %v", line, err)}
	}
	if name, unknown := strings.CutPrefix(err.Error(), "json: unknown field "); unknown {
		return &Text{
			ZH: fmt.Sprintf("不是表格文件应有的 JSON：没有“%s”这一项，应是 %s 的形式", strings.Trim(name, `"`), `{"fazhilint": {"tables": {"表名": {……}}}}`),
			EN: fmt.Sprintf("not the JSON of a table file: %v", err),
		}
	}
	return &Text{ZH: "不是表格文件应有的 JSON", EN: fmt.Sprintf("not the JSON of a table file: %v", err)}
}

// lineOf gives the line, from 1, of a byte.
func lineOf(content []byte, offset int64) int {
	return 1 + bytes.Count(content[:min(max(int(offset), 0), len(content))], []byte("\n"))
}
