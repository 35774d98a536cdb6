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

findings contains levelled(finding) if some finding in data.fazhilint.rules[_][_].findings

findings contains levelled(finding) if some finding in data.custom[_][_].findings

# A finding with a level of its own, other than its rule's, keeps it.
levelled(finding) := finding if not own_level(finding.rule)

levelled(finding) := object.union({"level": level}, finding) if {
	level := own_level(finding.rule)
	level != "off"
}

own_level(rule) := profiles.level(rule) if document.expected

default profile := ""

profile := profiles.name if document.expected

verdicts contains verdict if some verdict in data.fazhilint.rules[_][_].verdicts
