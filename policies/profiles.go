// The profiles that reports can be held against, for whoever chooses one.

package policies

import (
	"maps"
	"slices"
)

// maxSteps is how far up lib/profiles.rego follows what a profile extends.
const maxSteps = 4

// Profile is one profile.
type Profile struct {
	Name       string   `json:"name"`
	Title      Text     `json:"title"`
	Extends    string   `json:"extends,omitempty"`
	Recognised []string `json:"recognised"` // the kinds of organ (tree.Meta.IssuerKind) whose reports it is for
	Default    bool     `json:"default"`
}

// Profiles lists the profiles by name, those of a user's own tables among them.
func Profiles(data []DataFile) ([]Profile, error) {
	tables, err := embeddedTables()
	if err != nil {
		return nil, err
	}
	written, err := extend(tables, data)
	if err != nil {
		return nil, err
	}
	profiles := profilesOf(tables)
	if len(data) > 0 {
		if err := checkTable(tables, profiles, written); err != nil {
			return nil, err
		}
	}
	return profiles, nil
}

// profilesOf reads them from the tables.
func profilesOf(tables map[string]any) []Profile {
	table, _ := tables["profiles"].(map[string]any)
	rows, _ := table["profiles"].(map[string]any)
	recognised, _ := table["recognised"].(map[string]any)
	list := make([]Profile, 0, len(rows))
	for _, name := range slices.Sorted(maps.Keys(rows)) {
		row, _ := rows[name].(map[string]any)
		p := Profile{Name: name, Recognised: []string{}, Default: table["default"] == name}
		p.Title.ZH, _ = row["zh"].(string)
		p.Title.EN, _ = row["en"].(string)
		p.Extends, _ = row["extends"].(string)
		for _, kind := range slices.Sorted(maps.Keys(recognised)) {
			if recognised[kind] == name {
				p.Recognised = append(p.Recognised, kind)
			}
		}
		list = append(list, p)
	}
	return list
}
