// The engine: policies compiled once, one entry query, prepared queries that all workers share.

package policies

import (
	"cmp"
	"context"
	"encoding/json"
	"errors"
	"fmt"
	"slices"
	"sort"
	"sync"

	"github.com/open-policy-agent/opa/v1/ast"
	"github.com/open-policy-agent/opa/v1/rego"
	"github.com/open-policy-agent/opa/v1/storage/inmem"

	"github.com/fazhilint/fazhilint/parser/tree"
)

// The queries asked of the policies: what they find, and for the ledger how each claim was recomputed.
const (
	entry       = "data.fazhilint.report"
	ledgerEntry = "data.fazhilint.ledger"
)

// Options says what the engine is made of.
type Options struct {
	Today   int      // today's date as year*10000+month*100+day; policies have no clock of their own
	Modules []Module // the user's own policies, packages under custom.<family>.<rule>
	Data    []DataFile
	Profile string // what to hold reports against, by its name or title; "": what each shows itself to be
	Ledger  bool   // reports say how each claim was recomputed
	Alone   bool   // a single document is judged: its time counts, not that of many side by side
}

// Module is a Rego file from outside the binary.
type Module struct {
	Name   string
	Source string
}

// Engine evaluates the policies. It is safe for use by many goroutines.
type Engine struct {
	units []*unit
	needs *needs // of all units together
	ask   func(context.Context, []*unit, *tree.Document, ast.Value) ([]*Report, error)
}

// New compiles the shipped policies together with the user's own. An error names the file and row.
func New(ctx context.Context, opt Options) (*Engine, error) {
	modules, err := embeddedModules()
	if err != nil {
		return nil, err
	}
	for _, m := range opt.Modules {
		modules = append(modules, module{name: m.Name, source: m.Source})
	}
	parsed, store, err := load(modules, &opt)
	if err != nil {
		return nil, err
	}
	tested := len(opt.Modules) == 0
	parts := split(parsed, !tested)
	queries := slices.Repeat([]string{entry}, len(parts))
	if opt.Ledger {
		parts, queries = append(parts, ledgerModules(parsed)), append(queries, ledgerEntry)
	}
	engine := &Engine{units: make([]*unit, len(parts)), needs: &needs{members: map[string]bool{}, names: map[string]bool{}}, ask: inTurn}
	if opt.Alone {
		engine.ask = sideBySide
	}
	errs := make([]error, len(parts))
	var group sync.WaitGroup
	for i := range parts {
		group.Go(func() { engine.units[i], errs[i] = compile(ctx, parts[i], store, tested, queries[i]) })
	}
	group.Wait()
	if err := errors.Join(errs...); err != nil {
		return nil, err
	}
	for _, u := range engine.units {
		engine.needs.join(u.needs)
	}
	return engine, nil
}

// testedStages are the checks of the compiler that the tests run over the shipped policies, strictly and against the
// tree's schema. Repeating them at each start would cost half of the time that a short report takes. The check of bodies also moves
// expressions behind those that bind their variables: a test proves that all of ours stand there already.
func testedStages() []ast.StageID {
	return []ast.StageID{
		ast.StageCheckTypes, ast.StageCheckUnusedImports, ast.StageCheckKeywordOverrides, ast.StageCheckDuplicateImports,
		ast.StageCheckVoidCalls, ast.StageRewritePrintCalls, ast.StageParseMetadataBlocks, ast.StageSetAnnotationSet,
		ast.StageRewriteRegoMetadataCalls, ast.StageCheckRuleConflicts, ast.StageCheckUndefinedFuncs, ast.StageCheckUnsafeBuiltins,
		ast.StageCheckDeprecatedBuiltins, ast.StageRewriteTestRulesForTracing, ast.StageSetGraph, ast.StageCheckRecursion,
		ast.StageCheckSafetyRuleHeads, ast.StageCheckSafetyRuleBodies, ast.StageBuildRequiredCapabilities,
	}
}

// keepTerm hands the result over as the engine's own value instead of nested maps; fill reads it.
func keepTerm(term *ast.Term, _ *rego.EvalContext) (any, error) { return term.Value, nil }

// load parses all modules side by side and builds the store of reference tables meanwhile.
func load(modules []module, opt *Options) (byName map[string]*ast.Module, tables storage, err error) {
	parsed := make([]*ast.Module, len(modules))
	errs := make([]error, len(modules)+1)
	var store storage
	var group sync.WaitGroup
	group.Go(func() { store, errs[len(modules)] = newStore(opt) })
	next := make(chan int, len(modules))
	for i := range modules {
		next <- i
	}
	close(next)
	for range 4 {
		group.Go(func() {
			for i := range next {
				parsed[i], errs[i] = ast.ParseModule(modules[i].name, modules[i].source)
			}
		})
	}
	group.Wait()
	if err := errors.Join(errs...); err != nil {
		return nil, nil, fmt.Errorf("read policies: %w", err)
	}
	byName = make(map[string]*ast.Module, len(modules))
	for i, m := range modules {
		if _, twice := byName[m.name]; twice {
			return nil, nil, fmt.Errorf("read policies: %s is given twice", m.name)
		}
		byName[m.name] = parsed[i]
	}
	return byName, store, nil
}

// newStore holds the reference tables under data.fazhilint.tables and the run's settings under data.fazhilint.run.
func newStore(opt *Options) (storage, error) {
	tables, err := embeddedTables()
	if err != nil {
		return nil, err
	}
	written, err := extend(tables, opt.Data)
	if err != nil {
		return nil, err
	}
	profile, err := checkProfiles(tables, opt, written)
	if err != nil {
		return nil, err
	}
	run := map[string]any{"today": json.Number(fmt.Sprint(opt.Today))}
	if profile != "" {
		run["profile"] = profile
	}
	data := map[string]any{"fazhilint": map[string]any{"tables": tables, "run": run}}
	return inmem.NewFromObjectWithOpts(data, inmem.OptRoundTripOnWrite(false), inmem.OptReturnASTValuesOnRead(true)), nil
}

// Evaluate judges one document. Findings come sorted by place, then rule; verdicts by claim.
func (e *Engine) Evaluate(ctx context.Context, doc *tree.Document) (*Report, error) {
	input, err := valueOf(doc, e.needs)
	if err != nil {
		return nil, err
	}
	reports, err := e.ask(ctx, e.units, doc, input)
	if err != nil {
		return nil, err
	}
	all := &Report{}
	for _, report := range reports {
		all.Findings = append(all.Findings, report.Findings...)
		all.Verdicts = append(all.Verdicts, report.Verdicts...)
		all.Profile = cmp.Or(all.Profile, report.Profile)
		all.Computed = append(all.Computed, report.Computed...)
	}
	all.sort()
	return all, nil
}

// sort puts findings and verdicts into the one order they are shown in.
func (r *Report) sort() {
	sort.SliceStable(r.Findings, func(i, j int) bool {
		a, b := r.Findings[i], r.Findings[j]
		if a.Span != b.Span {
			return a.Span[0] < b.Span[0] || a.Span[0] == b.Span[0] && a.Span[1] < b.Span[1]
		}
		if a.Rule != b.Rule {
			return a.Rule < b.Rule
		}
		return a.Message < b.Message
	})
	sort.SliceStable(r.Verdicts, func(i, j int) bool { return r.Verdicts[i].Claim < r.Verdicts[j].Claim })
}
