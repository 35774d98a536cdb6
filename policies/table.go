// What a reference table rests on, for whoever asks what is behind a finding.

package policies

// Table is a reference table as it is told of: its name, where its rows come from and how sure they are.
type Table struct {
	Name      string `json:"name"`
	Source    string `json:"source"`
	Certainty Text   `json:"certainty"`
}

// TablesOf describes the tables that a rule reads.
func TablesOf(rule *Rule) ([]Table, error) {
	if len(rule.Tables) == 0 {
		return []Table{}, nil
	}
	tables, err := embeddedTables()
	if err != nil {
		return nil, err
	}
	list := make([]Table, 0, len(rule.Tables))
	for _, name := range rule.Tables {
		content, _ := tables[name].(map[string]any)
		table := Table{Name: name}
		table.Source, _ = content["source"].(string)
		table.Certainty.ZH, _ = content["certainty"].(string)
		if table.Certainty.EN, _ = content["certainty_en"].(string); table.Certainty.EN == "" {
			table.Certainty.EN = table.Certainty.ZH
		}
		list = append(list, table)
	}
	return list, nil
}
