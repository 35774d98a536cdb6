package citations_test

import (
	"strings"
	"testing"
)

// documentTable holds a text and what is read: stem, year, serial, kind, ! defects; empty when there is no number.
var documentTable = [][2]string{
	{"落实（国办发〔2018〕37号）要求", "国办发 2018 37 document"},
	{"法释〔2020〕3号", "法释 2020 3 document"},
	{"中发〔2021〕33号文件", "中发 2021 33 document"},
	{"厅字〔2019〕28号", "厅字 2019 28 document"},
	{"经天津市滨海新区人民政府津滨政复决〔2019〕32 号行政复议决定书", "津滨政复决 2019 32 reconsideration !blank"},
	{"南开区人民政府以津南开政复决〔2018〕17号行政复议决定书予以维持", "津南开政复决 2018 17 reconsideration"},
	{"于2017年9月6日以淠政〔2017〕41号文件印发施行", "淠政 2017 41 document"},
	{"（菱政发[2023]016号）", "菱政发 2023 016 document !brackets,leading-zero"},
	{"菱政办发（2023）9号", "菱政办发 2023 9 document !brackets"},
	{"菱政办发(2023)第09号", "菱政办发 2023 09 document !brackets,第,leading-zero"},
	{"菱政办发〔2023〕第9号", "菱政办发 2023 9 document !第"},
	{"菱政办发〔23〕9号", "菱政办发 2023 9 document !short-year"},
	{"菱政办发〔2023〕9）", "菱政办发 2023 9 document !missing-号"},
	{"菱政办发 〔2023〕9号", "菱政办发 2023 9 document !blank"},
	{"菱政办发【2023】9号", "菱政办发 2023 9 document !brackets"},
	{"菱政办发［2023］9号", "菱政办发 2023 9 document !brackets"},
	{"菱政办发〔2023]9号", "菱政办发 2023 9 document !brackets"},
	{"区城管局作出津城管罚决字〔2022〕15号行政处罚决定", "津城管罚决字 2022 15 penalty"},
	{"苏银罚决字〔2025〕21号", "苏银罚决字 2025 21 penalty"},
	{"银罚决字〔2026〕104-116号", "银罚决字 2026 104-116 penalty"},
	{"某分局以京公（海）行罚决字〔2023〕50316号处罚", "京公（海）行罚决字 2023 50316 penalty"},
	{"豫环罚字〔2021〕1号", "豫环罚字 2021 1 penalty"},
	{"不服和政办发〔2020〕5号文件", "和政办发 2020 5 document"},
	{"国发〔2004〕10号和国发〔2008〕17号", "国发 2004 10 document;国发 2008 17 document"},
	{"《通知》（鲁政发〔2019〕6号）、鲁政字〔2020〕11号", "鲁政发 2019 6 document;鲁政字 2020 11 document"},
	{"依据合经开管〔2019〕12号文", "合经开管 2019 12 document"},
	{"根据市政府办公室津政办规〔2021〕4号规定", "津政办规 2021 4 document"},
	{"海政复决字〔2023〕314号", "海政复决字 2023 314 reconsideration"},
	{"司法建议津司建〔2022〕3号", "司法建议津司建 2022 3 document"},
	{"公告〔2021〕第5号", "公告 2021 5 document !第"},
	{"印发《实施意见》（芗教综[2024]18号）", "芗教综 2024 18 document !brackets"},
	{"收到云交许字〔2024〕第16号行政许可决定书", "云交许字 2024 16 decision !第"},
	{"《不予受理通知书》（云信字〔2024〕第3号）", "云信字 2024 3 decision !第"},
	{"津滨政复决字〔2024〕第16号行政复议决定书", "津滨政复决字 2024 16 reconsideration !第"},
	{"云信字〔2024〕第3号，依据通知书办理", "云信字 2024 3 document !第"},
	{"位于（甲小区[2024]18号）", ""},
	{"国务院令第711号公布", ""},
	{"《法治政府建设实施纲要（2021—2025年）》", ""},
	{"地铁规划（2021）5号线", ""},
	{"（2019）津0116行初45号", ""},
	{"表（2020）3号楼改造", ""},
	{"试点工作（2020）", ""},
	{"今年〔2020〕", ""},
	{"图〔2020〕", ""},
}

func TestDocumentNumbers(t *testing.T) {
	t.Parallel()
	for _, row := range documentTable {
		doc := read(row[0])
		var got []string
		for i := range doc.DocumentNumbers {
			n := &doc.DocumentNumbers[i]
			s := n.Stem + " " + n.Canonical[len(n.Stem)+len("〔"):len(n.Stem)+len("〔")+4] + " " + n.Serial + " " + n.Kind
			if len(n.Defects) > 0 {
				s += " !" + strings.Join(n.Defects, ",")
			}
			got = append(got, s)
		}
		if strings.Join(got, ";") != row[1] {
			t.Errorf("%q: read %q, want %q", row[0], got, row[1])
		}
	}
}
