package public

import (
	"strings"
	"unicode/utf8"

	"golang.org/x/net/idna"

	"github.com/wirecopy/wirecopy/wasm/edge/problem"
)

// special are the endings of names that mean something only inside a network,
// or nothing at all (RFC 6761, RFC 6762, RFC 8375, RFC 9476, ICANN's list of
// names in private use).
var special = []string{
	"alt", "arpa", "corp", "example", "home", "home.arpa", "internal", "intranet",
	"invalid", "lan", "local", "localdomain", "localhost", "mail", "onion", "private", "test",
}

// What DNS can carry, in bytes (RFC 1035).
const (
	longestName  = 253
	longestLabel = 63
)

const (
	letters = "abcdefghijklmnopqrstuvwxyz"
	digits  = "0123456789"
)

// toASCII maps a name as browsers do, so that no form of writing it (capitals,
// full-width digits, other dots) escapes the rules below.
var toASCII = idna.New(idna.MapForLookup(), idna.BidiRule(), idna.Transitional(false),
	idna.StrictDomainName(true), idna.CheckHyphens(false))

// Name returns a host's name in the form that DNS uses, in lower case. Only
// names of the public internet pass; addresses, in whatever form, do not.
func Name(host string) (string, error) {
	name, err := toASCII.ToASCII(host)
	if err != nil || !utf8.ValidString(host) {
		return "", notPublic(host)
	}
	labels := strings.Split(name, ".")
	last := len(labels) - 1
	if len(name) > longestName || last == 0 || !isLastLabel(labels[last]) {
		return "", notPublic(host)
	}
	for _, l := range labels {
		if !isLabel(l) {
			return "", notPublic(host)
		}
	}
	for _, ending := range special {
		if strings.HasSuffix(name, "."+ending) {
			return "", notPublic(host)
		}
	}
	return name, nil
}

func notPublic(host string) error {
	return problem.New(problem.NameNotPublic,
		"%q is not a name of the public internet. Only articles on public sites can be read.", host)
}

// isLabel reports whether a label is made of letters, digits and inner hyphens.
func isLabel(label string) bool {
	return label != "" && len(label) <= longestLabel &&
		only(label, letters+digits+"-") && strings.Trim(label, "-") == label
}

// isLastLabel refuses digits, which would let the name be read as an IPv4
// address in decimal, octal or hexadecimal form.
func isLastLabel(label string) bool {
	return strings.HasPrefix(label, "xn--") || len(label) > 1 && only(label, letters)
}

func only(text, characters string) bool {
	return strings.Trim(text, characters) == ""
}
