package main

import (
	"encoding/binary"
	"fmt"
	"go/ast"
	"go/token"

	"github.com/wirecopy/wirecopy/core/snowball/internal/code"
)

// test is an instruction that can fail, without where it goes then. With
// opposite, it is the test for the contrary.
type test struct {
	bytes    []byte
	opposite bool
}

// condition compiles an if. Most of them leave if a test fails; for these,
// the test itself has the place to go to.
func (c *compiler) condition(s *ast.IfStmt) {
	if never(s.Cond) {
		c.action(s.Cond.(*ast.UnaryExpr).X.(*ast.CallExpr))
		return
	}
	t := c.test(s.Cond)
	if !t.opposite { // not so: over the body
		other, end := c.newLabel(), c.newLabel()
		c.jump(other, t.bytes...)
		c.block(s.Body.List)
		if s.Else != nil {
			c.jump(end, code.Jump)
		}
		c.place(other)
		if s.Else != nil {
			c.statement(s.Else)
		}
		c.place(end)
		return
	}
	target, simple := c.leaves(s.Body.List)
	body, end := c.newLabel(), c.newLabel()
	if !simple {
		target = body
	}
	c.jump(target, t.bytes...)
	if s.Else != nil {
		c.statement(s.Else)
	}
	if simple {
		return
	}
	c.jump(end, code.Jump)
	c.place(body)
	c.block(s.Body.List)
	c.place(end)
}

// never tells the actions that are asked whether they failed, and never do.
func never(e ast.Expr) bool {
	not, ok := e.(*ast.UnaryExpr)
	if !ok {
		return false
	}
	call, ok := not.X.(*ast.CallExpr)
	if !ok {
		return false
	}
	method, ok := call.Fun.(*ast.SelectorExpr)
	return ok && (method.Sel.Name == "SliceDel" || method.Sel.Name == "SliceFrom")
}

// leaves tells where a body goes that does nothing else.
func (c *compiler) leaves(body []ast.Stmt) (label, bool) {
	if len(body) != 1 {
		return 0, false
	}
	switch s := body[0].(type) {
	case *ast.BranchStmt:
		if s.Tok == token.BREAK {
			return c.breaks[s.Label.Name], true
		}
	case *ast.ReturnStmt:
		return failing, number(s.Results[0]) == 0
	}
	return 0, false
}

func (c *compiler) test(e ast.Expr) test {
	switch e := e.(type) {
	case *ast.ParenExpr:
		return c.test(e.X)
	case *ast.UnaryExpr: // !
		if switched, ok := e.X.(*ast.SelectorExpr); ok {
			return test{[]byte{code.NotEqualTo, c.register(switched), 0}, true}
		}
		if order, ok := inner(e.X).(*ast.BinaryExpr); ok {
			return c.straight(order)
		}
		t := c.test(e.X)
		t.opposite = !t.opposite
		return t
	case *ast.CallExpr:
		return test{c.call(e), false}
	case *ast.BinaryExpr:
		return c.comparison(e)
	}
	panic(fmt.Sprintf("condition %T", e))
}

func inner(e ast.Expr) ast.Expr {
	for {
		parenthesis, ok := e.(*ast.ParenExpr)
		if !ok {
			return e
		}
		e = parenthesis.X
	}
}

// straight is the test for the contrary of a comparison: the comparison.
func (c *compiler) straight(e *ast.BinaryExpr) test {
	if literal, ok := e.Y.(*ast.BasicLit); ok && e.Op == token.LSS {
		return test{binary.AppendUvarint([]byte{code.LessThan, c.register(e.X)}, uint64(number(literal))), true}
	}
	x, y := c.register(e.X), c.register(e.Y)
	switch e.Op {
	case token.EQL:
		return test{[]byte{code.Equal, x, y}, true}
	case token.LSS:
		return test{[]byte{code.Less, x, y}, true}
	case token.LEQ:
		return test{[]byte{code.LessEqual, x, y}, true}
	}
	panic("not " + e.Op.String())
}

// comparison compiles the comparisons that leave where they are true: the
// test is for their contrary. That of two equal things is for itself.
func (c *compiler) comparison(e *ast.BinaryExpr) test {
	if e.Op == token.LOR {
		return c.outside(e)
	}
	if call, ok := e.X.(*ast.CallExpr); ok { // env.FindAmong(…) == 0
		return test{c.search(call.Fun.(*ast.SelectorExpr).Sel.Name, call.Args), true}
	}
	if literal, ok := e.Y.(*ast.BasicLit); ok {
		return c.constant(e, literal)
	}
	x, y := c.register(e.X), c.register(e.Y)
	switch e.Op {
	case token.GEQ:
		return test{[]byte{code.Less, x, y}, true}
	case token.LEQ:
		return test{[]byte{code.Less, y, x}, true}
	case token.LSS:
		return test{[]byte{code.LessEqual, y, x}, true}
	case token.GTR:
		return test{[]byte{code.LessEqual, x, y}, true}
	case token.NEQ:
		return test{[]byte{code.Equal, x, y}, true}
	}
	panic("comparison " + e.Op.String())
}

// constant is a comparison with one.
func (c *compiler) constant(e *ast.BinaryExpr, literal *ast.BasicLit) test {
	if literal.Kind == token.STRING { // what Keep kept == ""
		return test{[]byte{code.Kept}, true}
	}
	n := number(literal)
	with := func(operation byte, n int, opposite bool) test {
		return test{binary.AppendUvarint([]byte{operation, c.register(e.X)}, uint64(n)), opposite}
	}
	switch {
	case e.Op == token.EQL && n == 0:
		return with(code.NotEqualTo, 0, true)
	case e.Op == token.EQL:
		return with(code.EqualTo, n, false)
	case e.Op == token.GTR:
		return with(code.LessThan, n+1, true)
	}
	panic("comparison " + e.Op.String())
}

// outside is a hop that came to no place in the word: forward ones may pass
// its end and backward ones its beginning.
func (c *compiler) outside(e *ast.BinaryExpr) test {
	low := e.X.(*ast.BinaryExpr).X.(*ast.CallExpr).Args[0] // of int32()
	if _, ok := low.(*ast.BasicLit); ok {
		return test{[]byte{code.LessEqual, code.Hop, code.Limit}, true}
	}
	return test{[]byte{code.LessEqual, code.LimitBackward, code.Hop}, true}
}

// call is a routine of the stemmer, or a method that can fail.
func (c *compiler) call(e *ast.CallExpr) []byte {
	if routine, ok := e.Fun.(*ast.Ident); ok {
		return []byte{code.Call, byte(c.routines[routine.Name])}
	}
	method := e.Fun.(*ast.SelectorExpr).Sel.Name
	switch method {
	case "EqS":
		return appendString([]byte{code.Starts}, text(e.Args[0]))
	case "EqSB":
		if _, ok := e.Args[0].(*ast.BasicLit); ok {
			return appendString([]byte{code.Ends}, text(e.Args[0]))
		}
		return []byte{code.EndsKept}
	}
	operations := map[string]byte{
		"InGrouping": code.In, "InGroupingB": code.InBackward,
		"OutGrouping": code.Out, "OutGroupingB": code.OutBackward,
	}
	operation, known := operations[method]
	if !known {
		panic("method " + method)
	}
	group := c.groups[e.Args[0].(*ast.Ident).Name]
	bounds := [2]int{number(e.Args[1]), number(e.Args[2])}
	if old, ok := c.bounds[group]; ok && old != bounds {
		panic("a group with two ranges")
	}
	c.bounds[group] = bounds
	return []byte{operation, byte(group)}
}
