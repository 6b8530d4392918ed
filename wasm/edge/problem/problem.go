// Package problem is what the worker says when it cannot do what was asked:
// the JSON of RFC 9457 with one member more, a code that programs can tell
// apart. Every code has its status here and its line in ../README.md.
package problem

import (
	"encoding/json"
	"errors"
	"fmt"
	"net/http"
)

// Code names one kind of problem; it never changes, its message may.
type Code string

const (
	NoSuchRoute      Code = "no-such-route"
	Method           Code = "method"
	NotSameOrigin    Code = "not-same-origin"
	RateLimited      Code = "rate-limited"
	NoLink           Code = "no-link"
	NotALink         Code = "not-a-link"
	Scheme           Code = "scheme"
	Port             Code = "port"
	Credentials      Code = "credentials"
	NameNotPublic    Code = "name-not-public"
	AddressNotPublic Code = "address-not-public"
	UnknownName      Code = "unknown-name"
	Resolver         Code = "resolver"
	Unreachable      Code = "unreachable"
	TooSlow          Code = "too-slow"
	RedirectLoop     Code = "redirect-loop"
	TooManyHops      Code = "too-many-redirects"
	RedirectNowhere  Code = "redirect-nowhere"
	Status           Code = "status"
	WrongType        Code = "wrong-type"
	TooLarge         Code = "too-large"
	Unreadable       Code = "unreadable"
	Internal         Code = "internal"
)

// statuses keeps apart what the caller did (4xx), what another site did (502,
// 504) and what is a mistake here (500).
var statuses = map[Code]int{
	NoSuchRoute:      http.StatusNotFound,
	Method:           http.StatusMethodNotAllowed,
	NotSameOrigin:    http.StatusForbidden,
	RateLimited:      http.StatusTooManyRequests,
	NoLink:           http.StatusBadRequest,
	NotALink:         http.StatusBadRequest,
	Scheme:           http.StatusBadRequest,
	Port:             http.StatusBadRequest,
	Credentials:      http.StatusBadRequest,
	NameNotPublic:    http.StatusForbidden,
	AddressNotPublic: http.StatusForbidden,
	UnknownName:      http.StatusBadGateway,
	Resolver:         http.StatusBadGateway,
	Unreachable:      http.StatusBadGateway,
	TooSlow:          http.StatusGatewayTimeout,
	RedirectLoop:     http.StatusBadGateway,
	TooManyHops:      http.StatusBadGateway,
	RedirectNowhere:  http.StatusBadGateway,
	Status:           http.StatusBadGateway,
	WrongType:        http.StatusBadGateway,
	TooLarge:         http.StatusBadGateway,
	Unreadable:       http.StatusBadGateway,
	Internal:         http.StatusInternalServerError,
}

// Problem is an error that can be written as an answer.
type Problem struct {
	Code   Code
	Detail string // one sentence: what is wrong, and what to do about it
}

// New makes a problem with a detail in the manner of fmt.Sprintf.
func New(code Code, format string, arguments ...any) *Problem {
	return &Problem{code, fmt.Sprintf(format, arguments...)}
}

func (p *Problem) Error() string { return string(p.Code) + ": " + p.Detail }

// Of returns the problem that an error holds; an error without one is a
// mistake of this program, which is nobody else's business in detail.
func Of(err error) *Problem {
	var p *Problem
	if errors.As(err, &p) {
		return p
	}
	return New(Internal, "The server made a mistake.")
}

// Write sends the problem as the answer. The type of every problem is
// about:blank, so its title is the phrase of its status.
func (p *Problem) Write(w http.ResponseWriter) {
	status := statuses[p.Code]
	w.Header().Set("Content-Type", "application/problem+json")
	w.WriteHeader(status)
	json.NewEncoder(w).Encode(struct {
		Title  string `json:"title"`
		Status int    `json:"status"`
		Code   Code   `json:"code"`
		Detail string `json:"detail"`
	}{http.StatusText(status), status, p.Code, p.Detail})
}
