package main

import (
	"encoding/binary"
	"fmt"
	"go/ast"
	"go/token"

	"github.com/wirecopy/wirecopy/core/snowball/internal/code"
)

func (c *compiler) block(statements []ast.Stmt) {
	for _, s := range statements {
		c.statement(s)
	}
}

func (c *compiler) statement(s ast.Stmt) {
	switch s := s.(type) {
	case *ast.BlockStmt:
		c.block(s.List)
	case *ast.DeclStmt:
		c.declaration(s.Decl.(*ast.GenDecl).Specs[0].(*ast.ValueSpec))
	case *ast.AssignStmt:
		c.assignment(s)
	case *ast.IncDecStmt:
		if s.Tok != token.DEC {
			panic("++")
		}
		c.emit(code.Decrease, c.register(s.X))
	case *ast.ExprStmt:
		c.action(s.X.(*ast.CallExpr))
	case *ast.LabeledStmt:
		c.loop(s)
	case *ast.BranchStmt:
		if s.Tok == token.BREAK {
			c.jump(c.breaks[s.Label.Name], code.Jump)
		} else {
			c.jump(c.starts[s.Label.Name], code.Loop)
		}
	case *ast.ReturnStmt:
		if number(s.Results[0]) == 1 {
			c.emit(code.Return)
		} else {
			c.jump(failing, code.Jump)
		}
	case *ast.IfStmt:
		c.condition(s)
	default:
		panic(fmt.Sprintf("statement %T", s))
	}
}

// declaration is an assignment, or makes the context, where all is 0.
func (c *compiler) declaration(v *ast.ValueSpec) {
	if len(v.Values) == 0 {
		return
	}
	if context, ok := v.Values[0].(*ast.UnaryExpr); ok && context.Op == token.AND {
		for _, field := range context.X.(*ast.CompositeLit).Elts {
			value := field.(*ast.KeyValueExpr).Value
			if literal, ok := value.(*ast.BasicLit); ok && literal.Kind == token.STRING {
				continue
			}
			if number(value) != 0 {
				panic("a context that does not begin with 0")
			}
		}
		return
	}
	c.set(v.Names[0], v.Values[0])
}

func (c *compiler) assignment(s *ast.AssignStmt) {
	name, _ := s.Lhs[0].(*ast.Ident)
	switch {
	case name != nil && (name.Name == "context" || name.Name == "_"):
	case name != nil && name.Name == "bra": // both become the cursor: see action
	default:
		c.set(s.Lhs[0], s.Rhs[0])
	}
}

// set assigns whatever may be assigned.
func (c *compiler) set(to, value ast.Expr) {
	switch value := value.(type) {
	case *ast.BinaryExpr:
		if value.Op != token.SUB || c.register(value.X) != code.Limit {
			panic("an unknown sum")
		}
		c.emit(code.FromEnd, c.register(to), c.register(value.Y))
		return
	case *ast.BasicLit:
		c.emitNumber(code.SetTo, c.register(to), number(value))
		return
	case *ast.Ident:
		if value.Name == "true" || value.Name == "false" {
			c.emitNumber(code.SetTo, c.register(to), number(value))
			return
		}
	case *ast.CallExpr:
		if method, ok := value.Fun.(*ast.SelectorExpr); ok {
			c.called(to, method.Sel.Name, value.Args)
			return
		}
	}
	c.emit(code.Set, c.register(to), c.register(value))
}

// called is a method whose result is kept.
func (c *compiler) called(to ast.Expr, method string, arguments []ast.Expr) {
	switch method {
	case "FindAmong", "FindAmongB":
		next := c.newLabel()
		c.jump(next, c.search(method, arguments)...) // its result is tested later
		c.place(next)
		c.emit(code.Set, c.register(to), code.Among)
	case "SliceTo":
		c.emit(code.Keep)
	case "ByteIndexForHop":
		if n := number(arguments[0]); n > 0 {
			c.emit(code.HopOver, byte(n))
		} else {
			c.emit(code.HopBack, byte(-n))
		}
	default:
		panic("method " + method)
	}
}

func (c *compiler) search(method string, arguments []ast.Expr) []byte {
	operation := byte(code.Find)
	if method == "FindAmongB" {
		operation = code.FindBackward
	}
	return []byte{operation, byte(c.lists[arguments[0].(*ast.Ident).Name])}
}

func (c *compiler) emitNumber(operation, register byte, n int) {
	c.emit(binary.AppendUvarint([]byte{operation, register}, uint64(n))...)
}

// action is a call that stands alone or cannot fail.
func (c *compiler) action(call *ast.CallExpr) {
	switch method := call.Fun.(*ast.SelectorExpr).Sel.Name; method {
	case "NextChar":
		c.emit(code.Next)
	case "PrevChar":
		c.emit(code.Previous)
	case "SliceDel":
		c.emit(code.Replace, 0)
	case "SliceFrom":
		c.emit(appendString([]byte{code.Replace}, text(call.Args[0]))...)
	case "Insert":
		c.emit(appendString([]byte{code.Insert}, text(call.Args[2]))...)
	default:
		panic("action " + method)
	}
}

// loop is a statement with a label. Where the last statement of its body goes
// elsewhere, that is no loop but a block to break out of.
func (c *compiler) loop(s *ast.LabeledStmt) {
	start, end := c.newLabel(), c.newLabel()
	c.starts[s.Label.Name], c.breaks[s.Label.Name] = start, end
	var body []ast.Stmt
	endless := true
	switch f := s.Stmt.(type) {
	case *ast.ForStmt:
		body = f.Body.List
	case *ast.RangeStmt: // so many times: none comes to a second one
		body, endless = f.Body.List, false
	default:
		panic(fmt.Sprintf("label at %T", f))
	}
	c.place(start)
	c.block(body)
	if _, leaves := body[len(body)-1].(*ast.BranchStmt); !leaves {
		if !endless {
			panic("a range that may go on")
		}
		c.jump(start, code.Loop)
	}
	c.place(end)
}
