# METADATA
# scope: package
# description: |
#   The profile that a report is held against: the one chosen for the run, else the one for the kind of organ that the
#   report shows itself to be from, else the default. Profiles are data (data.fazhilint.tables.profiles).
package fazhilint.lib.profiles

tables := data.fazhilint.tables.profiles

# METADATA
# description: the name of the profile
name := chosen if {
	chosen := data.fazhilint.run.profile
} else := recognised if {
	recognised := tables.recognised[input.meta.issuer_kind]
} else := tables["default"]

own := tables.profiles[name]

# METADATA
# description: the profile with what it has from those that it extends, four steps up at most
profile := object.union_n([above(above(above(above(own)))), above(above(above(own))), above(above(own)), above(own), own])

above(row) := row_above if {
	row_above := tables.profiles[row.extends]
} else := {}

# METADATA
# description: the level that the profile gives a rule in place of the rule's own; off where the rule says nothing
level(rule) := profile.levels[rule]
