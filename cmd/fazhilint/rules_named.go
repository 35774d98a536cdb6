// Which rule is meant: by its id, by its name alone, or by words of its title.

package main

import (
	"fmt"
	"slices"
	"strings"
	"unicode"
	"unicode/utf8"

	"github.com/fazhilint/fazhilint/internal/output"
	"github.com/fazhilint/fazhilint/policies"
)

// ruleCalled finds a rule by its id, or by its name alone where only one rule has that name.
func ruleCalled(name string) (*policies.Rule, error) {
	rule, _, err := lookUp(name)
	return rule, err
}

// rulesCalled gives the ids of rules that are named in any way people name them.
func rulesCalled(names []string) ([]string, error) {
	ids := make([]string, 0, len(names))
	for _, name := range names {
		rule, err := ruleCalled(name)
		if err != nil {
			return nil, err
		}
		ids = append(ids, rule.ID)
	}
	return ids, nil
}

// ruleMeant finds it also by a part of its id or title that no other rule has: enough to look at a rule, not to change
// files by it.
func ruleMeant(words string) (*policies.Rule, error) {
	rule, near, err := lookUp(words)
	if rule == nil && len(near) == 1 {
		return near[0], nil
	}
	return rule, err
}

// lookUp finds a rule by its id or name; beside the complaint that there is none, the rules with those words in id or title.
func lookUp(name string) (found *policies.Rule, near []*policies.Rule, err error) {
	rules, err := policies.Rules()
	if err != nil {
		return nil, nil, failed("无法读取规则", "cannot read the rules", err)
	}
	var ids, names []string
	var matches []*policies.Rule
	for i := range rules {
		_, short, _ := strings.Cut(rules[i].ID, "/")
		ids, names = append(ids, rules[i].ID), append(names, short)
		if name == rules[i].ID {
			return &rules[i], nil, nil
		}
		if name == short {
			matches = append(matches, &rules[i])
		}
	}
	if len(matches) == 1 {
		return matches[0], nil, nil
	}
	near, further := rulesWith(rules, name)
	if len(near)+len(further) > 0 {
		return nil, near, noRule(name, listed(slices.Concat(near, further)))
	}
	known := names
	if strings.Contains(name, "/") {
		known = ids
	}
	hint := meant(name, known)
	if hint.ZH == "" {
		hint = policies.Text{ZH: "，全部规则见 “fazhilint rules list”", EN: "; 'fazhilint rules list' lists them"}
	}
	return nil, nil, noRule(name, hint)
}

// noRule complains that there is none of that name.
func noRule(name string, hint policies.Text) error {
	return misuse(fmt.Sprintf("没有规则“%s”%s", name, hint.ZH), fmt.Sprintf("no such rule: %q%s", name, hint.EN))
}

// shortestWords is how many characters words must have to be looked for.
const shortestWords = 2

// rulesWith gives the rules with the words in id or title, and further ones that have them in what they say: those
// only for Chinese words, since a few Latin letters stand in many.
func rulesWith(rules []policies.Rule, words string) (titled, further []*policies.Rule) {
	if utf8.RuneCountInString(words) < shortestWords {
		return nil, nil
	}
	words = strings.ToLower(words)
	chinese := strings.ContainsFunc(words, func(r rune) bool { return unicode.Is(unicode.Han, r) })
	for i := range rules {
		r := &rules[i]
		switch {
		case strings.Contains(strings.ToLower(strings.Join([]string{r.ID, r.Title.ZH, r.Title.EN}, "\n")), words):
			titled = append(titled, r)
		case chinese && says(r, words):
			further = append(further, r)
		}
	}
	return titled, further
}

// says whether a rule's description or one of its messages has the words.
func says(rule *policies.Rule, words string) bool {
	found := strings.Contains(rule.Description.ZH, words)
	for _, message := range rule.Messages {
		found = found || strings.Contains(message.ZH, words)
	}
	return found
}

// mostListed is how many rules are listed in a complaint.
const mostListed = 12

// listed names rules with their titles, one on each line.
func listed(rules []*policies.Rule) policies.Text {
	list := policies.Text{ZH: "，有关的是：\n", EN: "; there are:\n"}
	var zh, en [][]string
	for i, rule := range rules {
		if i == mostListed {
			zh, en = append(zh, []string{"    …"}), append(en, []string{"    …"})
			break
		}
		zh, en = append(zh, []string{"    " + rule.ID, rule.Title.ZH}), append(en, []string{"    " + rule.ID, rule.Title.EN})
	}
	list.ZH += strings.TrimSuffix(output.Columns(zh), "\n")
	list.EN += strings.TrimSuffix(output.Columns(en), "\n")
	return list
}
