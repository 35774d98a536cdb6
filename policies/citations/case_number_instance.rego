# METADATA
# scope: package
# title: 案号的审级与文中所说不符
# description: |
#   一审案件的类型代字以“初”结尾，二审以“终”结尾；基层法院没有二审案件。文中明确写“一审”“二审”（含“上诉后”）的，
#   与案号的代字核对。
# custom:
#   level: error
#   title_en: Instance of a case number contradicts the text
#   description_en: |
#     First-instance codes end in 初, second-instance codes in 终, and a basic court has no second instance. Where the text says
#     which instance it is, the code is compared with it.
#   basis:
#     - zh: 《人民法院案件类型及其代字标准》（法〔2015〕137号附件）；《行政诉讼法》第十四条至第十七条、第八十五条
#       en: Standard of case types and their codes; Administrative Procedure Law, arts. 14–17, 85
#   messages:
#     said:
#       zh: 文中说是{instance}，案号“{number}”的类型代字却是“{type}”（{meaning}）。
#       en: 'The text says {instance_en}, but the type code of case number “{number}” is “{type}” ({meaning_en}).'
#     basic:
#       zh: 案号“{number}”的代字“{court}”属于基层法院，基层法院没有二审（{type}）案件。
#       en: 'In case number “{number}” the code {court} is a basic court''s; basic courts have no second instance ({type}).'
package fazhilint.rules.citations.case_number_instance

import data.fazhilint.lib.finding

english := {"一审": "first instance", "二审": "second instance"}

contradicted(number) := {"zh": "二审", "en": "second instance"} if {
	number.instance == "一审"
	endswith(number.type, "终")
}

contradicted(number) := {"zh": "一审", "en": "first instance"} if {
	number.instance == "二审"
	endswith(number.type, "初")
}

contradicted(number) := {"zh": "申请再审", "en": "petition for retrial"} if {
	number.instance == "申请再审"
	regex.match("[初终]$", number.type)
}

findings contains finding.new("citations/case-number-instance", {
	"span": number.span,
	"message": "said",
	"args": {
		"number": number.raw,
		"type": number.type,
		"instance": number.instance,
		"instance_en": english[number.instance],
		"meaning": meaning.zh,
		"meaning_en": meaning.en,
	},
	"actual": number.type,
}) if {
	some number in input.case_numbers
	meaning := contradicted(number)
}

findings contains finding.new("citations/case-number-instance", {
	"span": number.span,
	"message": "basic",
	"args": {"number": number.raw, "type": number.type, "court": number.court},
	"actual": number.type,
}) if {
	some number in input.case_numbers
	number.style == "modern"
	number.level == "basic"
	endswith(number.type, "终")
	not contradicted(number)
}
