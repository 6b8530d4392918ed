// Package public decides which links may be followed: http and https, default
// ports, no credentials, names of the public internet that lead to public
// addresses. It knows no network; who follows a link asks Link and Follow for
// each hop, and Address for each address that the hop's name has.
//
// The link that comes out is written anew from what was understood, in ASCII,
// so that whoever fetches it cannot read another host out of it.
package public

import (
	"fmt"
	"net/url"
	"strings"

	"github.com/wirecopy/wirecopy/wasm/edge/problem"
)

// longestLink is well above the links of articles, and below what servers and
// intermediaries must take (RFC 9110 recommends 8000).
const longestLink = 4096

var defaultPorts = map[string]string{"http": "80", "https": "443"}

// Link reads a link that somebody pasted.
func Link(text string) (*url.URL, error) {
	return Follow(&url.URL{}, strings.TrimSpace(text))
}

// Follow reads a link, which may be relative, that stands at from.
func Follow(from *url.URL, text string) (*url.URL, error) {
	if len(text) > longestLink {
		return nil, problem.New(problem.NotALink, "The link is longer than %d bytes.", longestLink)
	}
	// Browsers read a backslash as a slash and drop tabs and line ends; Go
	// does not. No link of an article has them.
	if strings.ContainsFunc(text, func(c rune) bool { return c <= ' ' || c == '\\' || c == 0x7f }) {
		return nil, problem.New(problem.NotALink, "The link has a character that no link has.")
	}
	link, err := from.Parse(text)
	if err != nil {
		return nil, problem.New(problem.NotALink, "The link cannot be understood.")
	}
	return checked(link)
}

func checked(link *url.URL) (*url.URL, error) {
	port, ok := defaultPorts[link.Scheme]
	switch {
	case !ok:
		return nil, problem.New(problem.Scheme, "Only links with http:// or https:// can be read.")
	case link.Opaque != "" || link.Hostname() == "":
		return nil, problem.New(problem.NotALink, "The link names no site.")
	case link.User != nil:
		return nil, problem.New(problem.Credentials, "The link has a user name in it. Remove it.")
	case link.Port() != "" && link.Port() != port:
		return nil, problem.New(problem.Port, "Only the default port can be read, not port %s.", link.Port())
	}
	name, err := Name(link.Hostname())
	if err != nil {
		return nil, err
	}
	return &url.URL{
		Scheme:   link.Scheme,
		Host:     name,
		Path:     "/" + strings.TrimPrefix(link.Path, "/"),
		RawPath:  "/" + strings.TrimPrefix(link.EscapedPath(), "/"),
		RawQuery: escaped(link.RawQuery),
	}, nil
}

// escaped writes all that a query may not have literally as %-sequences.
func escaped(query string) string {
	var b strings.Builder
	for _, c := range []byte(query) {
		if c > ' ' && c < 0x7f && !strings.ContainsRune(`"<>`, rune(c)) {
			b.WriteByte(c)
		} else {
			fmt.Fprintf(&b, "%%%02X", c)
		}
	}
	return b.String()
}
