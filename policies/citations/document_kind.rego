# METADATA
# scope: package
# title: 裁判文书种类与裁判结果不符
# description: |
#   驳回起诉、按撤诉处理、准许撤诉、驳回再审申请等用裁定书；驳回诉讼请求、确认违法等用判决书。文书名称、“判决”“裁定”的动词和
#   裁判结果应当一致。
# custom:
#   level: error
#   title_en: Kind of judicial document contradicts the outcome
#   description_en: |
#     Dismissal of the action, withdrawal and the like take a ruling (裁定书); dismissal of the claims, confirmation of illegality and
#     the like take a judgment (判决书). Document, verb and outcome must agree.
#   basis:
#     - zh: 《行政诉讼法》第六十九条、第七十四条、第八十九条；《最高人民法院关于适用〈行政诉讼法〉的解释》第一百零一条
#       en: Administrative Procedure Law, arts. 69, 74, 89; Interpretation on its application, art. 101
#   messages:
#     verb:
#       zh: “{number}”写的是{document}，后面却说{verb}{outcome}。
#       en: '“{number}” is called a {document}, but the text goes on {verb}{outcome}.'
#     outcome:
#       zh: “{number}”写的是{document}，而{outcome}应当用{right}。
#       en: '“{number}” is called a {document}, but {outcome} takes a {right}.'
#     ruling_verb:
#       zh: “{text}”：文书是{document}，后面却说{verb}{outcome}。
#       en: '“{text}” is told of a {document}, but the text goes on {verb}{outcome}.'
#     ruling_outcome:
#       zh: “{text}”：{outcome}应当用{right}，不用{document}。
#       en: '“{text}”: {outcome} takes a {right}, no {document}.'
#     ruling_word:
#       zh: “{text}”：{outcome}用{right}，应当写“{right_verb}{outcome}”。
#       en: '“{text}”: {outcome} takes a {right}; the verb should be {right_verb}.'
package fazhilint.rules.citations.document_kind

import data.fazhilint.lib.finding

rulings := {
	"驳回起诉", "按撤诉处理", "准许撤诉", "准许撤回上诉", "驳回再审申请", "不予立案", "准予执行", "不准予执行", "终结诉讼",
	"移送管辖", "维持原裁定",
}

judgments := {"驳回诉讼请求", "确认违法", "确认无效"}

opposed := {"判决": "裁定书", "裁定": "判决书"}

by_verb(number) if opposed[number.verb] == number.document

right(number) := "裁定书" if {
	number.outcome in rulings
	document(number) == "判决"
}

right(number) := "判决书" if {
	number.outcome in judgments
	document(number) == "裁定"
}

# The document as the text calls it, or else the verb of its outcome.
document(number) := trim_suffix(number.document, "书") if {
	number.document in {"判决书", "裁定书"}
} else := number.verb if {
	number.document == ""
	number.verb != ""
}

findings contains finding.new("citations/document-kind", {
	"span": number.span,
	"message": "verb",
	"args": {
		"number": number.raw,
		"document": concat("", [number.document_for, document(number)]),
		"verb": number.verb,
		"outcome": number.outcome,
	},
	"actual": number.document,
}) if {
	some number in input.case_numbers
	number.outcome != ""
	by_verb(number)
}

findings contains finding.new("citations/document-kind", {
	"span": number.span,
	"message": "outcome",
	"args": {
		"number": number.raw,
		"document": concat("", [number.document_for, document(number)]),
		"outcome": number.outcome,
		"right": right(number),
	},
	"expected": right(number),
	"actual": number.document,
}) if {
	some number in input.case_numbers
	right(number)
	not by_verb(number)
}

findings contains finding.new("citations/document-kind", {
	"span": ruling.span,
	"message": "ruling_verb",
	"args": {
		"text": ruling.text,
		"document": concat("", [ruling.document_for, ruling.document]),
		"verb": ruling.verb,
		"outcome": ruling.outcome,
	},
	"actual": ruling.document,
}) if {
	some ruling in input.rulings
	by_verb(ruling)
}

findings contains finding.new("citations/document-kind", {
	"span": ruling.span,
	"message": "ruling_outcome",
	"args": {
		"text": ruling.text,
		"document": concat("", [ruling.document_for, ruling.document]),
		"outcome": ruling.outcome,
		"right": right(ruling),
	},
	"expected": right(ruling),
	"actual": ruling.document,
}) if {
	some ruling in input.rulings
	ruling.document != ""
	right(ruling)
	not by_verb(ruling)
}

# The verb alone is often written without thinking of the document.
findings contains finding.new("citations/document-kind", {
	"span": ruling.span,
	"level": "warning",
	"message": "ruling_word",
	"args": {
		"text": ruling.text,
		"outcome": ruling.outcome,
		"right": right(ruling),
		"right_verb": trim_suffix(right(ruling), "书"),
	},
	"expected": trim_suffix(right(ruling), "书"),
	"actual": ruling.verb,
}) if {
	some ruling in input.rulings
	ruling.document == ""
	right(ruling)
}
