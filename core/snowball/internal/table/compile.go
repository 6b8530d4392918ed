package main

import (
	"encoding/binary"
	"fmt"
	"go/ast"
	"go/parser"
	"go/token"
	"strconv"
	"strings"

	"github.com/wirecopy/wirecopy/core/snowball/internal/code"
)

// compiler translates the Go of one stemmer. That was generated itself, from
// a language with few constructs, and so knows few forms of statements; a
// form that is not known here is an error.
type compiler struct {
	registers map[string]int
	groups    map[string]int
	lists     map[string]int
	routines  map[string]int
	bitmaps   [][]byte     // by group
	contents  [][]ast.Expr // by list
	bounds    map[int][2]int

	out    []instruction
	labels label
	breaks map[string]label // by the name of a loop: its end
	starts map[string]label
	prefix string // of the names of the local registers
	own    int    // registers of this stemmer
}

func compile(path string) (packed []byte, err error) {
	file, err := parser.ParseFile(token.NewFileSet(), path, nil, 0)
	if err != nil {
		return nil, err
	}
	defer func() {
		if problem := recover(); problem != nil {
			err = fmt.Errorf("%v", problem)
		}
	}()
	c := &compiler{
		registers: map[string]int{
			"env.Cursor": code.Cursor, "env.Limit": code.Limit, "env.LimitBackward": code.LimitBackward,
			"env.Bra": code.Bra, "env.Ket": code.Ket, "c": code.Hop,
		},
		groups: map[string]int{}, lists: map[string]int{}, routines: map[string]int{}, bounds: map[int][2]int{},
		breaks: map[string]label{}, starts: map[string]label{},
	}
	return c.file(file), nil
}

// file packs the groups, the lists and the routines, in this order, each with
// its number of items before it. The last routine is the stemmer.
func (c *compiler) file(file *ast.File) (packed []byte) {
	var functions []*ast.FuncDecl
	for _, d := range file.Decls {
		switch d := d.(type) {
		case *ast.FuncDecl:
			c.routines[d.Name.Name] = len(functions)
			functions = append(functions, d)
		case *ast.GenDecl:
			for _, spec := range d.Specs {
				if value, ok := spec.(*ast.ValueSpec); ok {
					c.table(value.Names[0].Name, value.Values[0].(*ast.CompositeLit).Elts)
				}
			}
		}
	}
	var code []byte
	for _, f := range functions {
		c.out, c.prefix = nil, f.Name.Name+"."
		c.block(f.Body.List)
		code = appendString(code, string(assemble(c.out)))
	}
	packed = binary.AppendUvarint(packed, uint64(len(c.bitmaps)))
	for i, bitmap := range c.bitmaps {
		packed = binary.AppendUvarint(packed, uint64(c.bounds[i][0]))
		packed = binary.AppendUvarint(packed, uint64(c.bounds[i][1]))
		packed = appendString(packed, string(bitmap))
	}
	packed = binary.AppendUvarint(packed, uint64(len(c.contents)))
	for _, items := range c.contents {
		packed = c.list(packed, items)
	}
	packed = binary.AppendUvarint(packed, uint64(len(functions)))
	return append(packed, code...)
}

func appendString(dst []byte, s string) []byte {
	return append(binary.AppendUvarint(dst, uint64(len(s))), s...)
}

// table takes in a list of endings, A_…, or a group of characters, G_….
func (c *compiler) table(name string, items []ast.Expr) {
	if strings.HasPrefix(name, "A_") {
		c.lists[name] = len(c.contents)
		c.contents = append(c.contents, items)
		return
	}
	bitmap := []byte{}
	for _, item := range items {
		bitmap = append(bitmap, byte(number(item)))
	}
	c.groups[name] = len(c.bitmaps)
	c.bitmaps = append(c.bitmaps, bitmap)
}

// list packs a list: of each string how far back the longest other one that
// it holds stands, 0 for none; its result; the routine that must agree, plus
// one. Then all strings, so that like stands by like.
func (c *compiler) list(packed []byte, items []ast.Expr) []byte {
	packed = binary.AppendUvarint(packed, uint64(len(items)))
	var strings []byte
	for i, item := range items {
		fields := item.(*ast.CompositeLit).Elts
		value := func(at int) ast.Expr { return fields[at].(*ast.KeyValueExpr).Value }
		back := 0
		if other := number(value(1)); other >= 0 {
			back = i - other
		}
		routine := 0
		if name := value(3).(*ast.Ident).Name; name != "nil" {
			routine = c.routines[name] + 1
		}
		packed = append(packed, byte(back), byte(number(value(2))), byte(routine))
		strings = appendString(strings, text(value(0)))
	}
	return append(packed, strings...)
}

func (c *compiler) newLabel() label {
	c.labels++
	return c.labels
}

func (c *compiler) place(l label) { c.out = append(c.out, instruction{here: l}) }

func (c *compiler) emit(bytes ...byte) { c.out = append(c.out, instruction{bytes: bytes}) }

func (c *compiler) jump(to label, bytes ...byte) {
	c.out = append(c.out, instruction{bytes: bytes, jumps: true, otherwise: to})
}

// register finds the register of a variable, and makes one for a new one.
func (c *compiler) register(e ast.Expr) byte {
	name := ""
	switch e := e.(type) {
	case *ast.SelectorExpr:
		name = e.X.(*ast.Ident).Name + "." + e.Sel.Name
	case *ast.Ident:
		name = e.Name
		if name != "c" {
			name = c.prefix + name
		}
	case *ast.CallExpr: // int(c)
		return c.register(e.Args[0])
	case *ast.ParenExpr:
		return c.register(e.X)
	default:
		panic(fmt.Sprintf("no variable: %T", e))
	}
	if _, known := c.registers[name]; !known {
		c.registers[name] = code.Own + c.own
		c.own++
	}
	if c.registers[name] > 255 {
		panic("too many variables")
	}
	return byte(c.registers[name])
}

// number is the value of a constant.
func number(e ast.Expr) int {
	switch e := e.(type) {
	case *ast.ParenExpr:
		return number(e.X)
	case *ast.UnaryExpr:
		return -number(e.X)
	case *ast.BasicLit:
		n, err := strconv.Atoi(e.Value)
		if err != nil {
			panic(err)
		}
		return n
	case *ast.Ident:
		if e.Name == "true" {
			return 1
		}
		if e.Name == "false" {
			return 0
		}
	}
	panic(fmt.Sprintf("no number: %T", e))
}

func text(e ast.Expr) string {
	s, err := strconv.Unquote(e.(*ast.BasicLit).Value)
	if err != nil {
		panic(err)
	}
	return s
}
