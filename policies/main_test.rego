package fazhilint_test

import data.fazhilint

marked(kind) := {"meta": {"kind": kind}, "paragraphs": [], "body": [0, 0], "text": "", "marks": [{
	"kind": "doubled", "text": "。。", "span": [0, 2], "count": 1,
}]}

leveller(level) := {"default": "own", "recognised": {}, "profiles": {"own": {
	"extends": "national",
	"levels": {"format/punctuation": level, "completeness/missing-title": "info"},
}}}

with_levels(level) := object.union(data.fazhilint.tables.profiles, leveller(level))

punctuation(findings) := [object.get(finding, "level", "") | some finding in findings; finding.rule == "format/punctuation"]

test_levels if {
	punctuation(fazhilint.report.findings) == [""] with input as marked("law-government-report")
	punctuation(fazhilint.report.findings) == ["warning"] with input as marked("law-government-report") with data.fazhilint.tables.profiles as with_levels("warning")
	punctuation(fazhilint.report.findings) == [] with input as marked("law-government-report") with data.fazhilint.tables.profiles as with_levels("off")
	punctuation(fazhilint.report.findings) == [""] with input as marked("other") with data.fazhilint.tables.profiles as with_levels("off")
}

test_profile if {
	fazhilint.report.profile == "national" with input as marked("law-government-report")
	fazhilint.report.profile == "" with input as marked("other")
}
