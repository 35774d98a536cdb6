// Whether the profiles hold together when all files of a user are merged: they lead to profiles, rules and levels that exist.
// What is wrong is told of the file that brought it.

package policies

import (
	"fmt"
	"maps"
	"slices"
	"strings"
)

// origins says which file of the user last wrote a member of the table of profiles, by its path.
type origins map[string]string

// note remembers the file that writes the member at a path.
func (o origins) note(path []string, file string) {
	if path[0] == "profiles" {
		o[strings.Join(path, "\n")] = file
	}
}

// of gives the file that wrote the first of several members that any file wrote; the table's name where none did.
func (o origins) of(paths ...[]string) string {
	for _, path := range paths {
		if file, written := o[strings.Join(append([]string{"profiles"}, path...), "\n")]; written {
			return file
		}
	}
	return "profiles"
}

// profileCheck looks at the table of profiles as it is after all files.
type profileCheck struct {
	table   map[string]any
	byName  map[string]Profile
	origins origins
}

// checkProfiles wants every profile of a user's own tables to lead to those it extends, and gives the name of the profile
// chosen, which must exist. The error is a *DataError or an *UnknownProfileError.
func checkProfiles(tables map[string]any, opt *Options, written origins) (string, error) {
	if opt.Profile == "" && len(opt.Data) == 0 {
		return "", nil // the shipped ones are tested
	}
	known := profilesOf(tables)
	if err := checkTable(tables, known, written); err != nil {
		return "", err
	}
	if opt.Profile == "" {
		return "", nil
	}
	return profileNamed(known, opt.Profile)
}

// checkTable looks at the profiles themselves.
func checkTable(tables map[string]any, known []Profile, written origins) error {
	c := &profileCheck{byName: map[string]Profile{}, origins: written}
	c.table, _ = tables["profiles"].(map[string]any)
	for _, p := range known {
		c.byName[p.Name] = p
	}
	if err := c.chosen(); err != nil {
		return err
	}
	for i := range known {
		if err := c.levels(known[i].Name); err != nil {
			return err
		}
	}
	for i := range known {
		if err := c.chain(known[i].Name); err != nil {
			return err
		}
	}
	return nil
}

// fault words what is wrong and names the file that wrote the first of several members, each given by its path.
func (c *profileCheck) fault(zh, en string, paths ...[]string) error {
	return &DataError{c.origins.of(paths...), Text{ZH: zh, EN: en}}
}

// rowPath is the path of a profile and what is in it.
func rowPath(name string, more ...string) []string {
	return append([]string{"profiles", name}, more...)
}

// chosen wants the profiles that are taken unasked to exist.
func (c *profileCheck) chosen() error {
	if err := c.taken(c.table["default"], "default"); err != nil {
		return err
	}
	recognised, _ := c.table["recognised"].(map[string]any)
	for _, kind := range slices.Sorted(maps.Keys(recognised)) {
		if err := c.taken(recognised[kind], "recognised", kind); err != nil {
			return err
		}
	}
	return nil
}

// taken wants the profile that the member at a path names to exist.
func (c *profileCheck) taken(value any, path ...string) error {
	name, _ := value.(string)
	if c.byName[name].Name != "" {
		return nil
	}
	return c.fault(fmt.Sprintf("default 或 recognised 中的“%s”不是现有的类型", name),
		fmt.Sprintf("default or recognised names %q, which is no profile", name), path, rowPath(name))
}

// levels wants the levels that a profile gives rules to be levels, and the rules to exist.
func (c *profileCheck) levels(name string) error {
	rows, _ := c.table["profiles"].(map[string]any)
	own, _ := rows[name].(map[string]any)
	levels, _ := own["levels"].(map[string]any)
	known := []string{LevelError, LevelWarning, LevelInfo, "off"}
	for _, rule := range slices.Sorted(maps.Keys(levels)) {
		at := rowPath(name, "levels", rule)
		if _, err := RuleByID(rule); err != nil && !strings.HasPrefix(rule, "custom/") {
			return c.fault(fmt.Sprintf("%s 的 levels：没有规则“%s”", name, rule), fmt.Sprintf("levels of %s: there is no rule %q", name, rule), at)
		}
		if level, _ := levels[rule].(string); !slices.Contains(known, level) {
			return c.fault(fmt.Sprintf("%s 的 levels：%s 应是 %s 之一", name, rule, strings.Join(known, "、")),
				fmt.Sprintf("levels of %s: %s takes one of %s", name, rule, strings.Join(known, ", ")), at)
		}
	}
	return nil
}

// chain follows what a profile extends.
func (c *profileCheck) chain(name string) error {
	var steps [][]string
	for at := c.byName[name]; at.Extends != ""; at = c.byName[at.Extends] {
		steps = append(steps, rowPath(at.Name, "extends"))
		if _, ok := c.byName[at.Extends]; !ok {
			return c.fault(fmt.Sprintf("%s 的 extends 写的“%s”不是现有的类型", at.Name, at.Extends),
				fmt.Sprintf("%s extends %q, which is no profile", at.Name, at.Extends), rowPath(at.Name, "extends"), rowPath(at.Extends))
		}
		if len(steps) > maxSteps {
			return c.fault(name+" 的 extends 层数过多，或者绕成了圈", name+" extends too many others, or itself", steps...)
		}
	}
	return nil
}
