# METADATA
# scope: package
# title: 书名号不成对或者用错
# description: |
#   “《”与“》”应当成对；书名号里面还要用书名号时，外用双书名号，里用单书名号“〈〉”；不能用小于号、大于号代替。
# custom:
#   level: error
#   title_en: Title marks unpaired or of the wrong kind
#   description_en: |
#     《 and 》 come in pairs; inside them a title takes 〈〉; the signs < and > do not stand in for either.
#   basis:
#     - zh: GB/T 15834-2011《标点符号用法》4.15 书名号
#       en: GB/T 15834-2011, 4.15 (title marks)
#   messages:
#     unopened:
#       zh: “{text}”前面缺少“《”。
#       en: '“{text}” has 》 without 《.'
#     unclosed:
#       zh: “{text}”后面缺少“》”。
#       en: '“{text}” has 《 without 》.'
#     angle:
#       zh: “{text}”用了小于号、大于号，应当用书名号：{right}。
#       en: '“{text}” has < and > in place of title marks: {right}.'
#     nested:
#       zh: 书名号里的“{text}”应当用单书名号：{right}。
#       en: '“{text}” stands inside a title and takes 〈〉: {right}.'
package fazhilint.rules.citations.title_brackets

import data.fazhilint.lib.finding
import data.fazhilint.lib.quote
import data.fazhilint.lib.report

findings contains finding.new("citations/title-brackets", {
	"span": bracket.span,
	"message": bracket.kind,
	"args": {"text": quote.inner(bracket.text)},
	"actual": bracket.text,
}) if {
	some bracket in input.brackets
	bracket.kind in {"unopened", "unclosed"}
}

findings contains finding.new("citations/title-brackets", {
	"level": level,
	"span": bracket.span,
	"message": bracket.kind,
	"args": {"text": quote.inner(bracket.text), "right": whole(bracket)},
	"actual": bracket.text,
	"expected": replaced(bracket),
	"fixes": finding.fixes(bracket.span, bracket.text, replaced(bracket)),
}) if {
	some bracket in input.brackets
	bracket.kind in {"angle", "nested"}
}

# Texts of laws as databases keep them are full of < >; outside reports that is no more than a warning.
level := "error" if {
	report.expected
} else := "warning"

# Inside another title the single marks are right.
marks(bracket) := "〈〉" if {
	bracket.parent >= 0
} else := "《》"

replaced(bracket) := concat("", [
	substring(marks(bracket), 0, 1),
	inside(bracket),
	substring(marks(bracket), 1, 1),
])

# What stands between the marks.
inside(bracket) := regex.replace(regex.replace(bracket.text, "^(<<|＜＜|<|＜|《)", ""), "(>>|＞＞|>|＞|》)$", "")

# The whole title as it should be.
whole(bracket) := concat("", ["《", replace(outer, bracket.text, replaced(bracket)), "》"]) if {
	outer := input.titles[bracket.parent].text
	contains(outer, bracket.text)
} else := replaced(bracket)
