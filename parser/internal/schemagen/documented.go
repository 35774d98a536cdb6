// Words for the members of the document and of a claim that their types' comments describe together.

package schemagen

// documented describes a member of Document or Claim by its JSON name.
func documented(name string) string {
	return map[string]string{
		"schema":           "Version of this contract.",
		"source":           "Where the text came from.",
		"text":             "The report, normalised, one line for each paragraph, followed by the furniture that was set apart from it.",
		"meta":             "What the report says of itself.",
		"sections":         "Headings in reading order.",
		"lists":            "Runs of numbered items and of sibling headings.",
		"paragraphs":       "Blocks of the body in reading order.",
		"sentences":        "Sentences of the body in reading order; a row of a table is one too.",
		"tables":           "Tables of the body.",
		"furniture":        "What came with the page and is no part of the report.",
		"marks":            "Characters that a format rule looks at.",
		"repeats":          "Lines, sentences and paragraphs that stand twice.",
		"figures":          "Numbers of the text.",
		"claims":           "Statements that tie figures together.",
		"dates":            "Dates of the body in their context.",
		"periods":          "Named programme spans.",
		"case_numbers":     "Court case numbers.",
		"rulings":          "What courts are said to have decided without a case number.",
		"document_numbers": "Numbers of documents and decisions.",
		"titles":           "What stands between 《 and 》.",
		"brackets":         "Marks of the 《》 family without a partner or of the wrong kind.",
		"events":           "Party congresses and plenums.",
		"courts":           "Courts as written.",
		"span":             "Place in text of the whole statement.",
		"exhaustive":       "Whether the parts are said to make up the whole.",
		"disjoint":         "Whether the parts are known not to overlap.",
		"whole":            "The total, or the figure that the statement is about.",
		"base":             "The second figure of the statement, by its kind.",
		"parts":            "The parts of the whole, or what came in.",
		"out":              "What became of what came in.",
		"readings":         "Lists of parts, each of which may be what the wording means.",
		"rate":             "The stated rate or average.",
		"rates":            "Shares of one whole.",
		"numerators":       "Possible numerators, the preferred one first.",
		"denominators":     "Possible denominators, the preferred one first.",
		"before":           "Value before the change.",
		"after":            "Value after the change.",
		"change":           "The stated change.",
		"items":            "The items that were announced and listed.",
		"kind":             "Kind of claim; it tells which members are set.",
	}[name]
}
