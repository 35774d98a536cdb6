package policies

import (
	"errors"
	"strings"
	"testing"

	"github.com/google/go-cmp/cmp"
)

// extended gives a row after files were merged; nil where it is gone.
func extended(t *testing.T, path string, contents ...string) any {
	t.Helper()
	tables, err := embeddedTables()
	if err != nil {
		t.Fatal(err)
	}
	files := make([]DataFile, len(contents))
	for i, content := range contents {
		files[i] = DataFile{"own.json", []byte(content)}
	}
	if _, err := extend(tables, files); err != nil {
		t.Fatal(err)
	}
	var at any = tables
	for _, step := range strings.Split(path, "/") {
		object, ok := at.(map[string]any)
		if !ok {
			t.Fatalf("%s: no object at %s", path, step)
		}
		at = object[step]
	}
	return at
}

// table wraps the rows of a table.
func table(rows string) string { return `{"fazhilint": {"tables": {` + rows + `}}}` }

func TestExtend(t *testing.T) {
	t.Parallel()
	for name, c := range map[string]struct {
		files []string
		path  string
		want  any
	}{
		"a new row": {
			[]string{table(`"courts": {"courts": {"湘0193": {"name": "某某自贸区人民法院", "certainty": "M"}}}`)},
			"courts/courts/湘0193", map[string]any{"name": "某某自贸区人民法院", "certainty": "M"},
		},
		"the others stay": {
			[]string{table(`"courts": {"courts": {"湘0193": {"name": "甲", "certainty": "M"}}}`)},
			"courts/courts/京04/name", "北京市第四中级人民法院",
		},
		"a member of a row": {
			[]string{table(`"courts": {"courts": {"京04": {"certainty": "U"}}}`)},
			"courts/courts/京04", map[string]any{"name": "北京市第四中级人民法院", "certainty": "U"},
		},
		"a row taken out": {[]string{table(`"courts": {"courts": {"京04": null}}`)}, "courts/courts/京04", nil},
		"a title in its marks": {
			[]string{table(`"laws": {"laws": {"《某办法》": {"adopted": 20200101, "effective": 20200101, "repealed": 20230101, "replaced_by": "《某〈甲〉规定》", "certainty": "M"}}}`)},
			"laws/laws/某办法/replaced_by", "某〈甲〉规定",
		},
		"a title without":        {[]string{table(`"titles": {"former": {"行政复议条例": {"replaced_by": " 行政复议法"}}}`)}, "titles/former/行政复议条例/replaced_by", "行政复议法"},
		"a wrong title":          {[]string{table(`"titles": {"wrong": {"《甲》": "《乙》"}}`)}, "titles/wrong/甲", "乙"},
		"a source with marks":    {[]string{table(`"laws": {"source": "《甲》第3号"}`)}, "laws/source", "《甲》第3号"},
		"the later file wins":    {[]string{table(`"titles": {"wrong": {"甲": "乙"}}`), table(`"titles": {"wrong": {"甲": "丙"}}`)}, "titles/wrong/甲", "丙"},
		"an array as a whole":    {[]string{table(`"titles": {"spans": {"法治政府建设实施纲要": {"spans": ["2026-2030"]}}}`)}, "titles/spans/法治政府建设实施纲要/spans", []any{"2026-2030"}},
		"a byte order mark":      {[]string{"\xEF\xBB\xBF" + table(`"titles": {"wrong": {"甲": "乙"}}`)}, "titles/wrong/甲", "乙"},
		"a source of one's own":  {[]string{table(`"titles": {"source": "某省"}`)}, "titles/source", "某省"},
		"a member others have":   {[]string{table(`"laws": {"laws": {"宪法": {"articles": 143}}}`)}, "laws/laws/宪法/articles", 143.0},
		"an optional one absent": {[]string{table(`"laws": {"laws": {"某法": {"effective": 20200101, "adopted": 20191001, "certainty": "M"}}}`)}, "laws/laws/某法/adopted", 20191001.0},
	} {
		if diff := cmp.Diff(c.want, extended(t, c.path, c.files...)); diff != "" {
			t.Errorf("%s (-want +got):\n%s", name, diff)
		}
	}
}

func TestExtendRefuses(t *testing.T) {
	t.Parallel()
	for name, c := range map[string]struct{ content, says string }{
		"an unknown table":          {table(`"court": {"courts": {}}`), `没有可以扩充的表“court”`},
		"the program's words":       {table(`"reasons": {"subset": {"zh": "甲", "en": "a"}}`), "没有可以扩充的表"},
		"an unknown member":         {table(`"courts": {"court": {}}`), `表里没有“court”`},
		"no JSON":                   {"{\n \"fazhilint\": {,", "第 2 行不是正确的 JSON，请看"},
		"JSON cut off":              {`{"fazhilint": {"tables": {`, "JSON 没有写完：末尾缺少括号或者引号"},
		"an empty file":             {"\n", "文件里什么也没有"},
		"a frame of another type":   {"{\n\"fazhilint\": {\"tables\": []}}", "第 2 行：“fazhilint.tables”应是对象"},
		"an array":                  {"[]", "第 1 行：最外层应是对象"},
		"a wrong frame":             {`{"tables": {}}`, "不是表格文件应有的 JSON：没有“tables”这一项"},
		"an empty frame":            {`{}`, "的形式"},
		"more behind it":            {table(`"titles": {"wrong": {}}`) + "{}", "多余"},
		"a table of a wrong type":   {table(`"courts": []`), "courts：应是对象"},
		"a row of a wrong type":     {table(`"courts": {"courts": {"京04": "某院"}}`), "courts.courts.京04：应是对象，写成了文字"},
		"a new row of a wrong type": {table(`"courts": {"courts": {"湘0193": "某院"}}`), "湘0193：应是对象，写成了文字"},
		"a member of a wrong type":  {table(`"laws": {"laws": {"宪法": {"effective": "2018"}}}`), "laws.laws.宪法.effective：应是数，写成了文字"},
		"a new row's member":        {table(`"courts": {"courts": {"湘0193": {"name": 1, "certainty": "M"}}}`), "湘0193.name：应是文字，写成了数"},
		"a new row that lacks":      {table(`"courts": {"courts": {"湘0193": {"certainty": "M"}}}`), `湘0193：缺少“name”`},
		"two titles for one":        {table(`"laws": {"short": {"某法": "《甲》和《乙》"}}`), "laws.short.某法：只写一个名称"},
		"a mark without a partner":  {table(`"laws": {"laws": {"婚姻法": {"replaced_by": "《民法典"}}}`), "婚姻法.replaced_by：只写一个名称"},
		"a title and more":          {table(`"laws": {"laws": {"婚姻法": {"replaced_by": "由《民法典》代替"}}}`), "婚姻法.replaced_by：只写一个名称"},
		"a part taken out":          {table(`"courts": {"courts": null}`), "不能整个去掉"},
	} {
		tables, err := embeddedTables()
		if err != nil {
			t.Fatal(err)
		}
		_, err = extend(tables, []DataFile{{"own.json", []byte(c.content)}})
		var fault *DataError
		if !errors.As(err, &fault) || !strings.Contains(fault.Text.ZH, c.says) || fault.File != "own.json" || fault.Text.EN == "" {
			t.Errorf("%s: %v, want %s", name, err, c.says)
		}
	}
}
