// Which parts of the tree the policies look at. Only those are turned into policy values: a report of 10 KB has some
// thousand nodes, and converting those that no rule reads would cost more time than judging the rest.

package policies

import "github.com/open-policy-agent/opa/v1/ast"

// needs are the members of input that policies name; all is set where one uses input as a whole.
type needs struct {
	all     bool
	members map[string]bool
	// names are all words that policies write down, those of members at any depth among them. Nil: what policies may look at cannot be told.
	names map[string]bool
}

// needsOf reads what modules refer to. Of the user's own modules only the members of input are taken at their word: a policy that goes over a
// whole object names none of its members.
func needsOf(modules map[string]*ast.Module, own bool) *needs {
	n := &needs{members: map[string]bool{}, names: map[string]bool{}}
	for _, m := range modules {
		n.visit(m)
	}
	if own {
		n.names = nil
	}
	return n
}

// visit walks over a part of a policy. The head of a reference is no use of input as a whole; a bare variable is. A reference to
// a policy or table names no member of the tree.
func (n *needs) visit(node any) {
	ast.NewGenericVisitor(func(x any) bool {
		switch x := x.(type) {
		case ast.Ref:
			n.add(x)
			own := x.HasPrefix(ast.DefaultRootRef)
			for _, operand := range x[1:] {
				if _, word := operand.Value.(ast.String); !word || !own {
					n.visit(operand)
				}
			}
			return true
		case ast.String:
			n.names[string(x)] = true
		case ast.Var:
			n.all = n.all || x.Equal(ast.InputRootDocument.Value)
		}
		return false
	}).Walk(node)
}

// add notes what a reference to input names.
func (n *needs) add(ref ast.Ref) {
	if !ref.HasPrefix(ast.InputRootRef) {
		return
	}
	if len(ref) < 2 {
		n.all = true
		return
	}
	member, ok := ref[1].Value.(ast.String)
	if !ok {
		n.all = true
		return
	}
	n.members[string(member)] = true
}

// has says whether a member of the tree is needed.
func (n *needs) has(member string) bool { return n.all || n.members[member] }

// hasInner says whether a member of some part of the tree may be needed.
func (n *needs) hasInner(member string) bool { return n.all || n.names == nil || n.names[member] }

// join adds what others need.
func (n *needs) join(others *needs) {
	n.all = n.all || others.all
	for member := range others.members {
		n.members[member] = true
	}
	if others.names == nil {
		n.names = nil
		return
	}
	if n.names == nil {
		return
	}
	for name := range others.names {
		n.names[name] = true
	}
}
