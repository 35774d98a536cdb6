// Which parts of the tree the policies look at. Only those are turned into policy values: a report of 10 KB has some
// thousand nodes, and converting those that no rule reads would cost more time than judging the rest.

package policies

import "github.com/open-policy-agent/opa/v1/ast"

// needs are the members of input that policies name; all is set where one uses input as a whole.
type needs struct {
	all     bool
	members map[string]bool
}

// needsOf reads the members of input that modules refer to.
func needsOf(modules map[string]*ast.Module) *needs {
	n := &needs{members: map[string]bool{}}
	for _, m := range modules {
		n.visit(m)
	}
	return n
}

// visit walks over a part of a policy. The head of a reference is no use of input as a whole; a bare variable is.
func (n *needs) visit(node any) {
	ast.NewGenericVisitor(func(x any) bool {
		switch x := x.(type) {
		case ast.Ref:
			n.add(x)
			for _, operand := range x[1:] {
				n.visit(operand)
			}
			return true
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

// join adds what others need.
func (n *needs) join(others *needs) {
	n.all = n.all || others.all
	for member := range others.members {
		n.members[member] = true
	}
}
