package fazhilint.lib.profiles_test

import data.fazhilint.lib.profiles

from(kind) := {"meta": {"issuer_kind": kind}}

test_by_the_kind_of_organ if {
	profiles.name == "street" with input as from("street")
	profiles.name == "province" with input as from("province")
	profiles.name == "national" with input as from("")
}

test_by_choice if {
	profiles.name == "department" with input as from("street") with data.fazhilint.run.profile as "department"
}

test_members_of_those_above if {
	profiles.profile.deadlines == {"public": 401, "report": 401, "report_level": "off"} with input as from("province")
	profiles.profile.parts.plan.required with input as from("street")
}

own_tables := {"default": "c", "recognised": {}, "profiles": {
	"a": {"causes": ["甲"], "levels": {"format/punctuation": "off"}},
	"b": {"extends": "a", "levels": {"citations/title-name": "info"}},
	"c": {"extends": "b", "causes": ["乙"]},
}}

test_steps if {
	profiles.profile.causes == ["乙"] with input as from("") with data.fazhilint.tables.profiles as own_tables
	profiles.profile.levels == {"format/punctuation": "off", "citations/title-name": "info"} with input as from("") with data.fazhilint.tables.profiles as own_tables
}
