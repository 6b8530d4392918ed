package public

import (
	"regexp"
	"strings"

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

// longestName is the longest name that DNS can carry (RFC 1035).
const longestName = 253

var (
	label = regexp.MustCompile(`^[a-z0-9]([a-z0-9-]{0,61}[a-z0-9])?$`)
	// A last label with a digit would let the name be read as an IPv4 address
	// in decimal, octal or hexadecimal form.
	lastLabel = regexp.MustCompile(`^([a-z]{2,63}|xn--[a-z0-9-]{1,59})$`)
)

// toASCII maps a name as browsers do, so that no form of writing it (capitals,
// full-width digits, other dots) escapes the rules below.
var toASCII = idna.New(idna.MapForLookup(), idna.BidiRule(), idna.Transitional(false),
	idna.StrictDomainName(true), idna.CheckHyphens(false))

// Name returns a host's name in the form that DNS uses, in lower case. Only
// names of the public internet pass; addresses, in whatever form, do not.
func Name(host string) (string, error) {
	name, err := toASCII.ToASCII(host)
	if err != nil {
		return "", notPublic(host)
	}
	labels := strings.Split(name, ".")
	last := len(labels) - 1
	if len(name) > longestName || last == 0 || !lastLabel.MatchString(labels[last]) {
		return "", notPublic(host)
	}
	for _, l := range labels {
		if !label.MatchString(l) {
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
