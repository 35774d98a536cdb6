// The reference tables hold together: no key twice, every row with source and certainty, days that exist, names that the other
// tables know.

package policies

import (
	"bytes"
	"encoding/json"
	"fmt"
	"io/fs"
	"regexp"
	"slices"
	"sort"
	"strings"
	"testing"
	"time"
)

// tableRows gives a table's member as rows by key.
func tableRows(t *testing.T, table, member string) map[string]any {
	t.Helper()
	tables, err := embeddedTables()
	if err != nil {
		t.Fatal(err)
	}
	whole, _ := tables[table].(map[string]any)
	part, ok := whole[member].(map[string]any)
	if !ok || len(part) == 0 {
		t.Fatalf("table %s has no %s", table, member)
	}
	return part
}

// day reads a day written as year*10000+month*100+day; false where there is no such day.
func day(value any) (time.Time, bool) {
	n, ok := value.(float64)
	if !ok {
		return time.Time{}, false
	}
	at, err := time.Parse("20060102", fmt.Sprintf("%08d", int(n)))
	return at, err == nil
}

// TestTablesHaveNoKeyTwice reads the files token by token, since a decoder keeps the last of two.
func TestTablesHaveNoKeyTwice(t *testing.T) {
	names, err := fs.Glob(files, "data/*.json")
	if err != nil || len(names) == 0 {
		t.Fatal(err)
	}
	for _, name := range names {
		content, err := files.ReadFile(name)
		if err != nil {
			t.Fatal(err)
		}
		decoder := json.NewDecoder(bytes.NewReader(content))
		for _, key := range keysTwice(t, decoder) {
			t.Errorf("%s: %s stands twice", name, key)
		}
	}
}

// keysTwice reads one JSON value.
func keysTwice(t *testing.T, decoder *json.Decoder) []string {
	t.Helper()
	token, err := decoder.Token()
	if err != nil {
		t.Fatal(err)
	}
	delimiter, ok := token.(json.Delim)
	if !ok {
		return nil
	}
	var twice []string
	seen := map[string]bool{}
	for decoder.More() {
		if delimiter == '{' {
			key, err := decoder.Token()
			if err != nil {
				t.Fatal(err)
			}
			name, _ := key.(string)
			if seen[name] {
				twice = append(twice, name)
			}
			seen[name] = true
		}
		twice = append(twice, keysTwice(t, decoder)...)
	}
	if _, err := decoder.Token(); err != nil {
		t.Fatal(err)
	}
	return twice
}

func TestTablesNameTheirSource(t *testing.T) {
	tables, err := embeddedTables()
	if err != nil {
		t.Fatal(err)
	}
	for name, table := range tables {
		members, _ := table.(map[string]any)
		if name == "reasons" || name == "profiles" {
			continue // words of our own; profiles name their basis one by one
		}
		for _, member := range []string{"source", "certainty"} {
			if text, _ := members[member].(string); text == "" {
				t.Errorf("table %s has no %s", name, member)
			}
		}
	}
}

func TestLaws(t *testing.T) {
	laws := tableRows(t, "laws", "laws")
	for name, row := range laws {
		law, _ := row.(map[string]any)
		certain(t, name, law)
		adopted, ok := day(law["adopted"])
		effective, also := day(law["effective"])
		if !ok || law["effective"] != nil && (!also || effective.Before(adopted)) {
			t.Errorf("《%s》: adopted %v, effective %v", name, law["adopted"], law["effective"])
		}
		revised, _ := law["revised"].([]any)
		for _, r := range revised {
			revision, _ := r.(map[string]any)
			at, ok := day(revision["date"])
			if !ok || at.Before(adopted) {
				t.Errorf("《%s》: revised %v", name, revision)
			}
		}
		if repealed, ok := day(law["repealed"]); law["repealed"] != nil && (!ok || repealed.Before(effective)) {
			t.Errorf("《%s》: repealed %v", name, law["repealed"])
		}
	}
	for short, full := range tableRows(t, "laws", "short") {
		if name, _ := full.(string); laws[name] == nil {
			t.Errorf("%s stands for %v, which is no law of the table", short, full)
		}
	}
}

// certain wants a row to say how sure it is.
func certain(t *testing.T, name string, row map[string]any) {
	t.Helper()
	if mark, _ := row["certainty"].(string); !slices.Contains([]string{"V", "N", "M", "U"}, mark) {
		t.Errorf("%s: certainty %q", name, mark)
	}
}

func TestPlenums(t *testing.T) {
	type meeting struct {
		key  string
		from time.Time
		term int
		no   int
	}
	var meetings []meeting
	for key, row := range tableRows(t, "plenums", "events") {
		event, _ := row.(map[string]any)
		certain(t, key, event)
		m := meeting{key: key}
		from, ok := day(event["from"])
		to, also := day(event["to"])
		if _, err := fmt.Sscanf(key, "%d-%d", &m.term, &m.no); err != nil || !ok || !also || to.Before(from) || event["name"] == "" {
			t.Errorf("%s: %v", key, event)
		}
		m.from = from
		meetings = append(meetings, m)
	}
	sort.Slice(meetings, func(i, j int) bool { return meetings[i].from.Before(meetings[j].from) })
	for i := 1; i < len(meetings); i++ {
		a, b := meetings[i-1], meetings[i]
		if a.term*100+a.no >= b.term*100+b.no {
			t.Errorf("%s comes before %s", a.key, b.key)
		}
	}
}

func TestPlans(t *testing.T) {
	for _, series := range []string{"plan", "law-education"} {
		for key, row := range tableRows(t, "plans", series) {
			plan, _ := row.(map[string]any)
			certain(t, series+" "+key, plan)
			from, _ := plan["from"].(float64)
			to, _ := plan["to"].(float64)
			if to != from+4 || int(from)%5 != 1 {
				t.Errorf("%s %s: %v to %v", series, key, from, to)
			}
		}
	}
}

func TestNamedDays(t *testing.T) {
	for key, row := range tableRows(t, "named_days", "days") {
		named, _ := row.(map[string]any)
		if _, err := time.Parse("20060102", "2024"+key); err != nil || named["name"] == "" {
			t.Errorf("%s: %v", key, row)
		}
	}
}

func TestNamedMonthsAndAnniversaries(t *testing.T) {
	for name, row := range tableRows(t, "named_days", "months") {
		named, _ := row.(map[string]any)
		if month, _ := named["month"].(float64); month < 1 || month > 12 || named["since"] == nil {
			t.Errorf("%s: %v", name, row)
		}
	}
	for name, row := range tableRows(t, "named_days", "anniversaries") {
		event, _ := row.(map[string]any)
		words, _ := event["words"].([]any)
		if year, _ := event["year"].(float64); year < 1900 || year > 2100 || len(words) == 0 || event["name_en"] == "" {
			t.Errorf("%s: %v", name, row)
		}
	}
}

func TestProvincesAndCourts(t *testing.T) {
	provinces := tableRows(t, "provinces", "provinces")
	if len(provinces) != 31 {
		t.Errorf("%d provinces, want 31", len(provinces))
	}
	codes := map[string]bool{}
	for char, row := range provinces {
		province, _ := row.(map[string]any)
		code, _ := province["code"].(string)
		if len([]rune(char)) != 1 || !regexp.MustCompile(`^[1-6]\d$`).MatchString(code) || codes[code] {
			t.Errorf("%s: %v", char, row)
		}
		codes[code] = true
		if tableRows(t, "divisions", "codes")[char] == nil {
			t.Errorf("no divisions of %s", char)
		}
	}
	others := tableRows(t, "provinces", "others")
	for code, row := range tableRows(t, "courts", "courts") {
		court, _ := row.(map[string]any)
		certain(t, code, court)
		char := string([]rune(code)[:1])
		if name, _ := court["name"].(string); provinces[char] == nil && others[char] == nil || !strings.HasSuffix(name, "法院") && !strings.Contains(name, "法院") {
			t.Errorf("%s: %v", code, row)
		}
	}
}

func TestDivisionsAreWellFormed(t *testing.T) {
	form := regexp.MustCompile(`^\p{Han}*(\|\d\d\p{Han}+)*$`)
	for char, prefectures := range tableRows(t, "divisions", "codes") {
		list, _ := prefectures.(map[string]any)
		for code, line := range list {
			if text, _ := line.(string); len(code) != 2 || !form.MatchString(text) {
				t.Errorf("%s%s: %q", char, code, line)
			}
		}
	}
}

func TestCaseTypes(t *testing.T) {
	types := tableRows(t, "case_types", "types")
	for code, row := range types {
		kind, _ := row.(map[string]any)
		instance, _ := kind["instance"].(string)
		if family, _ := kind["family"].(string); family == "" || !slices.Contains([]string{"", "first", "second", "retrial", "review", "一审", "二审", "再审", "申请再审", "再审审查", "非诉执行", "执行"}, instance) {
			t.Errorf("%s: %v", code, row)
		}
	}
	for wrong, right := range tableRows(t, "case_types", "meant") {
		first, _, _ := strings.Cut(fmt.Sprint(right), "、") // 行初、行终等
		if types[first] == nil || types[wrong] != nil {
			t.Errorf("%s is meant for %v", wrong, right)
		}
	}
}

func TestTitles(t *testing.T) {
	documents := tableRows(t, "titles", "documents")
	laws := tableRows(t, "laws", "laws")
	for name, row := range documents {
		document, _ := row.(map[string]any)
		certain(t, name, document)
		if _, ok := day(document["public"]); !ok {
			t.Errorf("《%s》: %v", name, row)
		}
	}
	for name, row := range tableRows(t, "titles", "former") {
		former, _ := row.(map[string]any)
		certain(t, name, former)
		if laws[name] != nil || laws[strings.TrimSuffix(name, "条例")+"法"] == nil {
			t.Errorf("《%s》 has no law of the same name", name)
		}
	}
	for name, row := range tableRows(t, "titles", "statutes") {
		statute, _ := row.(map[string]any)
		certain(t, name, statute)
		if laws[name] != nil || documents[name] != nil || !strings.HasSuffix(name, "法") {
			t.Errorf("《%s》 has a row of its own, or is no law", name)
		}
	}
	for wrong, right := range tableRows(t, "titles", "wrong") {
		if name, _ := right.(string); wrong == name || laws[wrong] != nil || documents[wrong] != nil {
			t.Errorf("《%s》 for 《%v》", wrong, right)
		}
	}
}
