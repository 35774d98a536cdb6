# METADATA
# scope: package
# description: The one entry of the policies. `report` is what the linter asks for; everything else hangs on it.
package fazhilint

# METADATA
# scope: document
# description: all findings of one document and the verdict on each of its claims
# entrypoint: true
report := {"findings": findings, "verdicts": verdicts}

findings contains finding if some finding in data.fazhilint.rules[_][_].findings

findings contains finding if some finding in data.custom[_][_].findings

verdicts contains verdict if some verdict in data.fazhilint.rules[_][_].verdicts
