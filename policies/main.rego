# METADATA
# scope: package
# description: The one entry of the policies. `report` is what the linter asks for; everything else hangs on it.
package fazhilint

import data.fazhilint.lib.profiles
import data.fazhilint.lib.report as document

# METADATA
# scope: document
# description: |
#   all findings of one document, the verdict on each of its claims, and the profile that it was held against, empty for
#   documents that are no reports on law-based government
# entrypoint: true
report := {"findings": findings, "verdicts": verdicts, "profile": profile}

findings contains finding if {
	own_levels == {}
	some finding in data.fazhilint.rules[_][_].findings
}

findings contains object.union(own, finding) if {
	own_levels != {}
	some finding in data.fazhilint.rules[_][_].findings
	own := object.get(own_levels, finding.rule, {})
	own != off
}

findings contains object.union(own, finding) if {
	some finding in data.custom[_][_].findings
	own := object.get(own_levels, finding.rule, {})
	own != off
}

off := {"level": "off"}

# The levels that the profile gives rules in place of their own. A finding with a level of its own keeps it.
default own_levels := {}

own_levels := {rule: {"level": level} | some rule, level in profiles.profile.levels} if document.expected

default profile := ""

profile := profiles.name if document.expected

verdicts contains verdict if some verdict in data.fazhilint.rules[_][_].verdicts
