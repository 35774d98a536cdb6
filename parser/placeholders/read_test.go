package placeholders

import (
	"testing"

	"github.com/google/go-cmp/cmp"

	"github.com/fazhilint/fazhilint/parser/tree"
)

func TestRead(t *testing.T) {
	t.Parallel()
	tests := []struct {
		text string
		want []string
	}{
		{"今年以来举办培训班××期，参训30人次。", []string{"××期"}},
		{"全年办理案件X件，调解X件。", []string{"X件", "X件"}},
		{"20XX年度法治政府建设情况报告", []string{"XX年"}},
		{"201*年以来", []string{"*年"}},
		{"XX街道办事处2023年法治政府建设情况报告", []string{"XX"}},
		{"○○镇人民政府", []string{"○○"}},
		{"共投入____万元", []string{"____"}},
		{"主要做法（此处填写本单位做法）如下", []string{"（此处填写本单位做法）"}},
		{"行政应诉情况：待补充。", []string{"待补充"}},
		{"2023年  月  日", []string{"年  月  日"}},
		{"×月×日召开会议", []string{"×月", "×日"}},
		{"举办培训XX 期", []string{"XX 期"}},
		{"印发实施细则（云政发〔2024〕XX号）", []string{"XX号"}},
		{"以（2024）鲁02行初××号判决驳回", nil},
		{"全年办理（ ）件，办结（）件。", []string{"（ ）件", "（）件"}},
		{"立案？件，结案？？件。", []string{"？件", "？？件"}},
		{"罚款某某万元。", []string{"某某万元"}},
		{"发放资料XX余份。", []string{"XX余份"}},
		{"在XX村试点建设法治院落8个", []string{"XX"}},
		{"先后到××镇、岭下镇等6个镇督查", []string{"××"}},
		{"四是抓好XX普法。", []string{"XX"}},
		{"负责人依法出庭应诉。XX街道开展普法活动。", []string{"XX"}},
		{"案卷归档不及时的整改由×××牵头，", []string{"×××"}},
		{"×××诉县政府案由×××负责出庭，", nil},
		{"成立领导小组，×××同志任组长。", []string{"×××"}},
		{"区委书记×××任组长", []string{"×××"}},
		{"培训情况：此处待补充。", []string{"待补充"}},
		{"办案12件。数据待核实。", []string{"待核实"}},
		{"根据国务院令第XXX号、《行政处罚法》第XX条", []string{"XXX号", "XX条"}},
		{"全年办理案件N件，培训N人次。", []string{"N件", "N人次"}},
		{"检查企业  家，走访  户次。三是XX。共计XXX。主要有：XXXX。", []string{"  家", "  户次", "XX", "XXX", "XXXX"}},
		{"推行N项措施，邀请专  家，由XX负责，“XX”模式，党组书记XXX带头。", nil},
		{"全年办案【】件、调解[ ]件。", []string{"【】件", "[ ]件"}},
		{"全年召开会议  次，办理案件     件。", []string{"  次", "     件"}},
		{"投入经费　万元。", []string{"　万元"}},
		{"XX公司起诉区政府，形成“XX工作法”和《XX条例》范本。", nil},
		{"调处××公司与李××纠纷，XX项目征收一案已结，张××同志获奖。", nil},
		{"××家具厂在××名下的份额，××户外广告公司", nil},
		{"约谈XX培训机构、XX建设公司和XX检查站。", nil},
		{"推行“4+N”机制，N项措施，第N次会议，1加N件。", nil},
		{"2件线索待核实。部分数据待核实。情况待核实。", nil},
		{"调解案  件，整理文　件，提升层  次。", nil},
		{"项目  件  次\n宣传  3次，", nil},
		{"当事人XX执法现场提出异议。", nil},
		// Masked names, products, years and ordinary words are no placeholders.
		{"李某诉镇政府一案，张××不服××公司的答复。", nil},
		{"××街道办事处诉王某一案", nil},
		{"涉及××镇、××镇和县城", nil},
		{"调处××村土地纠纷一起", nil},
		{"由××镇、县公安局共同调处", nil},
		{"执法力量有待补充，机制待完善。", nil},
		{"二〇〇八年以来、二○○九年", nil},
		{"面积3×5米，IPv6、XML、X光检查", nil},
		{"落实“1+X”制度，执行2021年3月2日的决定", nil},
		{"file_name 与 a__b", nil},
		{"群众满意吗？件件有回音。某某公司、某某镇政府一案（），见附件", nil},
	}
	for _, tt := range tests {
		t.Run(tt.text, func(t *testing.T) {
			t.Parallel()
			text := []rune(tt.text)
			doc := &tree.Document{Body: tree.Span{0, len(text)}}
			Read(doc, text)
			var got []string
			for _, m := range doc.Marks {
				got = append(got, m.Text)
			}
			if diff := cmp.Diff(tt.want, got); diff != "" {
				t.Errorf("placeholders of %q (-want +got):\n%s", tt.text, diff)
			}
		})
	}
}

func FuzzRead(f *testing.F) {
	f.Add("20XX年办理X件（此处填写")
	f.Fuzz(func(t *testing.T, s string) {
		text := []rune(s)
		doc := &tree.Document{Body: tree.Span{0, len(text)}}
		Read(doc, text)
		for _, m := range doc.Marks {
			if m.Span[0] < 0 || m.Span[1] > len(text) || m.Span[0] >= m.Span[1] {
				t.Fatalf("span %v outside the text", m.Span)
			}
		}
	})
}
