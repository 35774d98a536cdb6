// GB18030 (GBK and GB2312 are parts of it): decoding, its structure, and whether what comes out reads as Chinese.

package reader

import (
	"strings"
	"unicode/utf8"

	"golang.org/x/text/encoding/simplifiedchinese"
)

// fromGB18030 decodes data and says whether every byte meant something.
func fromGB18030(data []byte) ([]rune, bool) {
	out, err := simplifiedchinese.GB18030.NewDecoder().Bytes(data)
	if err != nil {
		return nil, false
	}
	runes := fromUTF8(out)
	for _, r := range runes {
		if r == utf8.RuneError {
			return nil, false
		}
	}
	return runes, true
}

// badGB18030 gives the offset of the first byte that breaks the structure of GB18030, -1 for none.
func badGB18030(data []byte) int {
	for i := 0; i < len(data); {
		n := gbLen(data[i:])
		if n == 0 {
			return i
		}
		i += n
	}
	return -1
}

// gbLen is the number of bytes of the character at the beginning of b, 0 when there is none.
func gbLen(b []byte) int {
	switch {
	case b[0] < 0x80:
		return 1
	case b[0] == 0x80 || b[0] == 0xFF || len(b) < 2:
		return 0
	case b[1] >= 0x40 && b[1] != 0x7F && b[1] != 0xFF:
		return 2
	case b[1] >= '0' && b[1] <= '9' && len(b) >= 4 && b[2] >= 0x81 && b[2] <= 0xFE && b[3] >= '0' && b[3] <= '9':
		return 4
	}
	return 0
}

// common are characters that no Chinese report of some length does without.
const common = "的一是在不了有和人这中大为上个国我以要他时来用们生到作地于出就分对成会可主发年动同工也能下过子说产种面而方后多定行学法所民得经十三之进着等部度家电力里如水化高自二理起小物现实加量都两体制机当使点从业本去把性好应开它合还因由其些然前外天政四日那社义事平形相全表间样与关各重新线内数正心反你明看原又么利比或但质气第向道命此变条只没结解问意建月公无系军很情者最立代想已通并提直题党程展五果料象员革位入常文总次品式活设及管特件长求老头基资边流路级少图山统接知较将组见计别她手角期根论运农指几九区强放决西被干做必战先回则任取据处队南给色光门即保治北造百规热领七海口东导器压志世金增争济阶油思术极交受联什认六共权收证改清己美再采转更单风切打白教速花带安场身车例真务具万每目至达走积示议声报斗完类八离华名确才科张信马节话米整空元况今集温传土许步群广石记需段研界拉林律叫且究观越织装影算低持音众书布复容儿须际商非验连断深难近矿千周委素技备半办青省列习响约支般史感劳便团往酸历市克何除消构府称太准精值号率族维划选标写存候毛亲快效斯院查江型眼王按格养易置派层片始却专状育厂京识适属圆包火住调满县局照参红细引听该铁价严龙飞街法治监督"

// plausible says whether runes read as Chinese, to tell GB18030 from other encodings whose bytes happen to fit it.
func plausible(runes []rune) bool {
	han, usual, other := 0, 0, 0
	for _, r := range runes {
		switch {
		case r < 0x80:
		case r >= 0x4E00 && r <= 0x9FA5:
			han++
			if han <= 400 && strings.ContainsRune(common, r) {
				usual++
			}
		case r >= 0x3000 && r <= 0x303F, r >= 0xFF00 && r <= 0xFFEF, r >= 0x2010 && r <= 0x266F, r == '·', r == '×', r == '°', r == '±':
		default:
			other++
		}
	}
	return other*5 <= han && usual*3 >= min(han, 400)
}
