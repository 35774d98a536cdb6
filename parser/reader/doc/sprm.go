// Single property modifiers, [MS-DOC] 2.6: a code that tells the property and the size of its operand, and the operand.

package doc

import "encoding/binary"

// The modifiers that reading needs.
const (
	sprmDeleted    = 0x0800 // sprmCFRMarkDel
	sprmInserted   = 0x0801 // sprmCFRMark
	sprmHidden     = 0x083C // sprmCFVanish
	sprmSymbol     = 0x6A09 // sprmCSymbol
	sprmCharStyle  = 0x4A30 // sprmCIstd
	sprmStyle      = 0x4600 // sprmPIstd
	sprmListLevel  = 0x260A // sprmPIlvl
	sprmList       = 0x460B // sprmPIlfo
	sprmOutline    = 0x2640 // sprmPOutLvl
	sprmInTable    = 0x2416 // sprmPFInTable
	sprmRowEnd     = 0x2417 // sprmPFTtp
	sprmDepth      = 0x6649 // sprmPItap
	sprmInnerCell  = 0x244B // sprmPFInnerTableCell
	sprmInnerRow   = 0x244C // sprmPFInnerTtp
	sprmTableCells = 0xD608 // sprmTDefTable
	sprmTabs       = 0xC615 // sprmPChgTabs
	sprmElsewhere  = 0x6646 // sprmPHugePapx
)

// eachSprm calls f with the modifiers of a list one after the other, until one does not fit.
func eachSprm(list []byte, f func(code int, operand []byte)) {
	for len(list) >= 2 {
		code := int(binary.LittleEndian.Uint16(list))
		list = list[2:]
		skip, size := operandSize(code, list)
		if size < 0 || skip+size > len(list) {
			return
		}
		f(code, list[skip:skip+size])
		list = list[skip+size:]
	}
}

// operandSize gives the size of an operand, and of what stands before it to tell that size.
func operandSize(code int, list []byte) (skip, size int) {
	switch code >> 13 {
	case 0, 1:
		return 0, 1
	case 2, 4, 5:
		return 0, 2
	case 3:
		return 0, 4
	case 7:
		return 0, 3
	}
	switch {
	case code == sprmTableCells && len(list) >= 2:
		return 2, int(binary.LittleEndian.Uint16(list)) - 1
	case len(list) == 0:
		return 0, -1
	case code == sprmTabs && list[0] == 0xFF:
		return 1, tabsSize(list[1:])
	}
	return 1, int(list[0])
}

// tabsSize gives the size of a list of tab stops that is longer than one byte can tell.
func tabsSize(list []byte) int {
	if len(list) == 0 {
		return -1
	}
	size := 1 + 4*int(list[0])
	if size >= len(list) {
		return -1
	}
	return size + 1 + 3*int(list[size])
}

// toggle gives what a switch of a run makes of its style's value, [MS-DOC] 2.9.327.
func toggle(operand byte, style bool) bool {
	switch operand {
	case 0x80:
		return style
	case 0x81:
		return !style
	}
	return operand != 0
}
