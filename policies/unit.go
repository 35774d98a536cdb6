// Units: the shipped families are compiled in two halves, side by side. Compiling is what a short report waits for, it runs
// on one core, and no rule of one family asks a rule of another. The user's own policies may ask anything: with them all
// is one unit.

package policies

import (
	"context"
	"errors"
	"fmt"
	"path"
	"reflect"
	"slices"
	"strings"
	"sync"

	"github.com/open-policy-agent/opa/v1/ast"
	"github.com/open-policy-agent/opa/v1/rego"

	"github.com/fazhilint/fazhilint/parser/tree"
)

// unit is a set of policies with one compiler and one prepared query.
type unit struct {
	query rego.PreparedEvalQuery
	needs *needs
}

// halves lists the families of each unit, about equally long to compile.
func halves() [][]string {
	return [][]string{{"dates", "completeness", "format"}, {"arithmetic", "citations"}}
}

// split sorts modules into units: each half with the helpers that it imports, or all in one where whole is set.
func split(modules map[string]*ast.Module, whole bool) []map[string]*ast.Module {
	if whole {
		return []map[string]*ast.Module{modules}
	}
	var units []map[string]*ast.Module
	for _, families := range halves() {
		members := map[string]*ast.Module{}
		for name, m := range modules {
			if family := path.Dir(name); family == "." || slices.Contains(families, family) {
				members[name] = m
			}
		}
		addHelpers(members, modules)
		units = append(units, members)
	}
	return units
}

// addHelpers adds the lib modules that members import, and those that these import in turn.
func addHelpers(members, modules map[string]*ast.Module) {
	var open []*ast.Module
	for _, m := range members {
		open = append(open, m)
	}
	for len(open) > 0 {
		m := open[len(open)-1]
		open = open[:len(open)-1]
		for _, imported := range m.Imports {
			helper, ok := strings.CutPrefix(imported.Path.String(), "data.fazhilint.lib.")
			name := "lib/" + helper + ".rego"
			if _, known := members[name]; !ok || known || modules[name] == nil {
				continue
			}
			members[name] = modules[name]
			open = append(open, modules[name])
		}
	}
}

// ledgerPart is the folder of the policies that write down the computation behind each claim.
const ledgerPart = "ledger"

// ledgerModules are those policies with the helpers that they import.
func ledgerModules(modules map[string]*ast.Module) map[string]*ast.Module {
	members := map[string]*ast.Module{}
	for name, m := range modules {
		if path.Dir(name) == ledgerPart {
			members[name] = m
		}
	}
	addHelpers(members, modules)
	return members
}

// compile makes a unit of modules that answers a query. An error names the file and row.
func compile(ctx context.Context, modules map[string]*ast.Module, store storage, tested bool, query string) (*unit, error) {
	compiler := ast.NewCompiler().WithCapabilities(capabilities())
	if tested {
		compiler = compiler.WithSkipStages(testedStages()...)
	}
	compiler.Compile(modules)
	if compiler.Failed() {
		return nil, fmt.Errorf("compile policies: %w", compiler.Errors)
	}
	prepared, err := rego.New(
		rego.Query(query),
		rego.Compiler(compiler),
		rego.Store(store),
		rego.StrictBuiltinErrors(true),
		rego.GenerateJSON(keepTerm),
	).PrepareForEval(ctx)
	if err != nil {
		return nil, fmt.Errorf("prepare policies: %w", err)
	}
	return &unit{query: prepared, needs: needsOf(compiler.Modules, !tested)}, nil
}

// inTurn asks one unit after the other.
func inTurn(ctx context.Context, units []*unit, doc *tree.Document, input ast.Value) ([]*Report, error) {
	reports := make([]*Report, len(units))
	for i, u := range units {
		var err error
		if reports[i], err = u.evaluate(ctx, doc, input); err != nil {
			return nil, err
		}
	}
	return reports, nil
}

// sideBySide asks all units at once: who checks one report waits for the slowest of them instead of for their sum. Among many
// reports the cores are busy anyway, and the new stacks would cost more than they bring. A panic in a unit is handed on to the
// caller, who answers for the document.
func sideBySide(ctx context.Context, units []*unit, doc *tree.Document, input ast.Value) ([]*Report, error) {
	reports := make([]*Report, len(units))
	errs := make([]error, len(units))
	faults := make([]any, len(units))
	var group sync.WaitGroup
	for i, u := range units {
		group.Go(func() {
			defer func() { faults[i] = recover() }()
			reports[i], errs[i] = u.evaluate(ctx, doc, input)
		})
	}
	group.Wait()
	for _, fault := range faults {
		if fault != nil {
			panic(fault)
		}
	}
	return reports, errors.Join(errs...)
}

// evaluate asks one unit about a document that was turned into a value.
func (u *unit) evaluate(ctx context.Context, doc *tree.Document, input ast.Value) (*Report, error) {
	results, err := u.query.Eval(ctx, rego.EvalParsedInput(input))
	if err != nil {
		return nil, fmt.Errorf("evaluate policies on %s: %w", doc.Source.Name, err)
	}
	if len(results) != 1 || len(results[0].Expressions) != 1 {
		return nil, fmt.Errorf("evaluate policies on %s: no result", doc.Source.Name)
	}
	value, ok := results[0].Expressions[0].Value.(ast.Value)
	if !ok {
		return nil, fmt.Errorf("evaluate policies on %s: result of type %T", doc.Source.Name, results[0].Expressions[0].Value)
	}
	report := &Report{}
	if err := fill(reflect.ValueOf(report).Elem(), value); err != nil {
		return nil, fmt.Errorf("a policy gave a finding of the wrong shape on %s: %w", doc.Source.Name, err)
	}
	return report, nil
}
