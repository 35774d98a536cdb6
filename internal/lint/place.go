// Gives findings their words and places.

package lint

import (
	"cmp"
	"crypto/sha256"
	"encoding/hex"
	"slices"
	"strconv"
	"strings"
	"unicode"
	"unicode/utf8"

	"github.com/fazhilint/fazhilint/internal/edit"
	"github.com/fazhilint/fazhilint/parser"
	"github.com/fazhilint/fazhilint/parser/locate"
	"github.com/fazhilint/fazhilint/parser/tree"
	"github.com/fazhilint/fazhilint/policies"
)

// placer turns findings of the policies, which know spans only, into findings for readers.
type placer struct {
	parsed *parser.Parsed
	index  *locate.Index
	rules  *catalogue
	seen   map[string]int       // how often a rule had a finding in a sentence of that text
	lines  map[int]string       // lines as they are seen, by number: findings on one line share its text
	told   map[tree.Span]string // what of a sentence goes into fingerprints
}

func newPlacer(parsed *parser.Parsed, rules *catalogue) *placer {
	return &placer{
		parsed: parsed,
		index:  locate.New(parsed.Document),
		rules:  rules,
		seen:   make(map[string]int),
		lines:  make(map[int]string),
		told:   make(map[tree.Span]string),
	}
}

// findings places all of them, sorted by place and then rule; what says the same of the same words is told once.
func (p *placer) findings(raw []policies.Finding) ([]Finding, error) {
	var findings []Finding
	for i := range raw {
		one, err := p.finding(&raw[i])
		if err != nil {
			return nil, err
		}
		findings = append(findings, *one)
	}
	slices.SortStableFunc(findings, compare)
	findings = slices.CompactFunc(findings, func(a, b Finding) bool { return compare(a, b) == 0 })
	for i := range findings {
		findings[i].Fingerprint = p.fingerprint(findings[i].Rule, findings[i].Span)
	}
	return findings, nil
}

// compare orders findings by place in the file, rule, level and words. Spans come second, since the text holds what was set
// apart from the report after the report.
func compare(a, b Finding) int {
	return cmp.Or(
		cmp.Compare(a.Place.Start.Line, b.Place.Start.Line),
		cmp.Compare(a.Place.Start.Column, b.Place.Start.Column),
		cmp.Compare(a.Span[0], b.Span[0]),
		cmp.Compare(a.Span[1], b.Span[1]),
		cmp.Compare(a.Rule, b.Rule),
		cmp.Compare(rank(b.Level), rank(a.Level)),
		cmp.Compare(a.Message.ZH, b.Message.ZH),
		cmp.Compare(a.Message.EN, b.Message.EN),
	)
}

// finding puts one finding into words.
func (p *placer) finding(raw *policies.Finding) (*Finding, error) {
	rule, err := p.rules.rule(raw.Rule)
	if err != nil {
		return nil, err
	}
	finding := &Finding{
		Rule:        raw.Rule,
		Level:       cmp.Or(raw.Level, rule.Level),
		Message:     policies.Text{ZH: rule.Say(raw, "zh"), EN: rule.Say(raw, "en")},
		Basis:       rule.Basis,
		Place:       p.place(raw.Span),
		Span:        raw.Span,
		Expected:    raw.Expected,
		Actual:      raw.Actual,
		SectionPath: p.sectionPath(raw.Span[0]),
	}
	for _, related := range raw.Related {
		note := policies.Text{ZH: related.Note["zh"], EN: related.Note["en"]}
		finding.Related = append(finding.Related, Related{Place: p.place(related.Span), Note: note})
	}
	if len(raw.Fixes) > 0 {
		finding.Fixes = make([]Fix, 0, len(raw.Fixes)) // one habit can have hundreds of places
	}
	for i := range raw.Fixes {
		finding.Fixes = append(finding.Fixes, p.fix(&raw.Fixes[i]))
	}
	return finding, nil
}

// fix places a replacement, and the characters that it changes.
func (p *placer) fix(raw *policies.Fix) Fix {
	place := p.bare(raw.Span)
	fix := Fix{Place: &place, Text: raw.Text}
	changes, _ := edit.Between([]rune(fix.Place.Quote), []rune(fix.Text)) // none where words change
	if len(changes) > 0 {
		fix.Edits = make([]Edit, 0, len(changes))
	}
	for _, change := range changes {
		span := tree.Span{raw.Span[0] + change.Start, raw.Span[0] + change.End}
		own := fix.Place
		if span != raw.Span {
			other := p.bare(span)
			own = &other
		}
		fix.Edits = append(fix.Edits, Edit{Place: own, Text: change.Text, Span: span})
	}
	return fix
}

// place finds a span in the file. The end is taken from the last character, because the one after it may stand lines below.
func (p *placer) place(span tree.Span) Place {
	place := p.bare(span)
	line, column := p.parsed.Shown(span[0])
	place.Line, place.From, place.To = p.line(line), column-1, column-1
	if span[1] > span[0] {
		last, end := p.parsed.Shown(span[1] - 1)
		if place.To = end; last != line {
			place.To = utf8.RuneCountInString(place.Line)
		}
	}
	return place
}

// bare finds a span in the file without its source line, which is shown for findings only and would be kept for each place.
func (p *placer) bare(span tree.Span) Place {
	start := p.parsed.Place(span[0])
	end := start
	if span[1] > span[0] {
		end = p.parsed.Place(span[1] - 1)
		end.Column++
	}
	return Place{Start: start, End: end, Quote: p.parsed.Excerpt(span)}
}

// line gives a line as a reader sees it, the same string each time it is asked for.
func (p *placer) line(n int) string {
	text, known := p.lines[n]
	if !known {
		text = p.parsed.Source.ShownLine(n)
		p.lines[n] = text
	}
	return text
}

// sectionPath lists the headings above a place, outermost first.
func (p *placer) sectionPath(at int) []string {
	sections := p.parsed.Document.Sections
	var path []string
	for id := p.index.Section(at); id >= 0 && id < len(sections) && len(path) < len(sections); id = sections[id].Parent {
		heading := sections[id].Heading
		if number := sections[id].Number; number != nil {
			heading = number.Raw + heading
		}
		path = append(path, heading)
	}
	slices.Reverse(path)
	return path
}

// fingerprint names a finding by its rule, the sentence it stands in and a count, so that it stays the same when lines
// move, when layout breaks a line elsewhere, or when another sentence changes.
func (p *placer) fingerprint(rule string, span tree.Span) string {
	sentence := p.index.SentenceSpan(span[0])
	if sentence[0] == sentence[1] {
		sentence = span
	}
	key := rule + "\n" + p.words(sentence)
	occurrence := p.seen[key]
	p.seen[key]++
	sum := sha256.Sum256([]byte(key + "\n" + strconv.Itoa(occurrence)))
	return hex.EncodeToString(sum[:16])
}

// longSentence is how many bytes of a sentence go into a fingerprint as they are; of longer ones a digest does, so that many findings in one
// endless sentence do not each cost all of it.
const longSentence = 4096

// words gives what of a sentence goes into fingerprints.
func (p *placer) words(sentence tree.Span) string {
	if words, known := p.told[sentence]; known {
		return words
	}
	words := strings.Map(func(r rune) rune {
		if unicode.IsSpace(r) {
			return -1
		}
		return r
	}, p.parsed.Excerpt(sentence))
	if len(words) > longSentence {
		sum := sha256.Sum256([]byte(words))
		words = hex.EncodeToString(sum[:])
	}
	p.told[sentence] = words
	return words
}
