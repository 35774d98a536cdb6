// The profiles that reports can be held against, for whoever chooses one.

package policies

import (
	"fmt"
	"maps"
	"slices"
	"strings"
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
	if err := extend(tables, data); err != nil {
		return nil, err
	}
	return profilesOf(tables), nil
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

// UnknownProfileError says that no profile has a name that was asked for.
type UnknownProfileError struct {
	Name  string
	Known []string
}

func (e *UnknownProfileError) Error() string {
	return fmt.Sprintf("there is no profile %q; there are %s", e.Name, strings.Join(e.Known, ", "))
}

// checkProfiles wants the profile chosen to exist, and every profile of a user's own tables to lead to those it extends.
func checkProfiles(tables map[string]any, opt *Options) error {
	if opt.Profile == "" && len(opt.Data) == 0 {
		return nil // the shipped ones are tested
	}
	byName := map[string]Profile{}
	for _, p := range profilesOf(tables) {
		byName[p.Name] = p
	}
	known := slices.Sorted(maps.Keys(byName))
	if _, ok := byName[opt.Profile]; !ok && opt.Profile != "" {
		return &UnknownProfileError{opt.Profile, known}
	}
	table, _ := tables["profiles"].(map[string]any)
	recognised, _ := table["recognised"].(map[string]any)
	named := []any{table["default"]}
	for _, kind := range slices.Sorted(maps.Keys(recognised)) {
		named = append(named, recognised[kind])
	}
	for _, one := range named {
		if name, _ := one.(string); byName[name].Name == "" {
			return profileFault(fmt.Sprintf("default 或 recognised 中的“%s”不是现有的类型", name), fmt.Sprintf("default or recognised names %q, which is no profile", name))
		}
	}
	if err := checkLevels(table); err != nil {
		return err
	}
	for _, name := range known {
		steps := 0
		for at := byName[name]; at.Extends != ""; at = byName[at.Extends] {
			steps++
			if _, ok := byName[at.Extends]; !ok {
				return profileFault(fmt.Sprintf("%s 的 extends 写的“%s”不是现有的类型", at.Name, at.Extends), fmt.Sprintf("%s extends %q, which is no profile", at.Name, at.Extends))
			}
			if steps > maxSteps {
				return profileFault(name+" 的 extends 层数过多，或者绕成了圈", name+" extends too many others, or itself")
			}
		}
	}
	return nil
}

// checkLevels wants the levels that profiles give rules to be levels, and the rules to exist.
func checkLevels(table map[string]any) error {
	rows, _ := table["profiles"].(map[string]any)
	known := []string{LevelError, LevelWarning, LevelInfo, "off"}
	for _, name := range slices.Sorted(maps.Keys(rows)) {
		row, _ := rows[name].(map[string]any)
		levels, _ := row["levels"].(map[string]any)
		for _, rule := range slices.Sorted(maps.Keys(levels)) {
			if _, err := RuleByID(rule); err != nil && !strings.HasPrefix(rule, "custom/") {
				return profileFault(fmt.Sprintf("%s 的 levels：没有规则“%s”", name, rule), fmt.Sprintf("levels of %s: there is no rule %q", name, rule))
			}
			if level, _ := levels[rule].(string); !slices.Contains(known, level) {
				return profileFault(fmt.Sprintf("%s 的 levels：%s 应是 %s 之一", name, rule, strings.Join(known, "、")),
					fmt.Sprintf("levels of %s: %s takes one of %s", name, rule, strings.Join(known, ", ")))
			}
		}
	}
	return nil
}

// profileFault words a fault of the profiles as they are after all files.
func profileFault(zh, en string) error {
	return &DataError{"profiles", Text{ZH: zh, EN: en}}
}
