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
profile := own if {
	not own.extends
} else := object.union(first, own) if {
	not first.extends
} else := object.union_n([fourth, third, second, first, own])

first := above(own)

second := above(first)

third := above(second)

fourth := above(third)

above(row) := row_above if {
	row_above := tables.profiles[row.extends]
} else := {}
