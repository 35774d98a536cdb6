// What policies may do: everything of the language but the clock, the network, the environment and chance.

package policies

import (
	"github.com/open-policy-agent/opa/v1/ast"
	opastorage "github.com/open-policy-agent/opa/v1/storage"
)

// storage is the engine's store of reference tables.
type storage = opastorage.Store

// capabilities leaves out every builtin whose answer is not decided by the document and the tables alone.
func capabilities() *ast.Capabilities {
	all := ast.CapabilitiesForThisVersion()
	kept := make([]*ast.Builtin, 0, len(all.Builtins))
	for _, builtin := range all.Builtins {
		if !builtin.Nondeterministic {
			kept = append(kept, builtin)
		}
	}
	all.Builtins = kept
	all.AllowNet = []string{}
	return all
}
