package article

import (
	"context"
	"encoding/json"
	"fmt"
	"io"
	"net/http"
	"net/netip"
	"net/url"

	"github.com/wirecopy/wirecopy/wasm/edge/problem"
	"github.com/wirecopy/wirecopy/wasm/edge/public"
)

// resolver asks a DNS-over-HTTPS service for the addresses of a name, in the
// JSON form that the large public services share.
type resolver struct {
	endpoint  string
	transport http.RoundTripper
}

// mostAnswer is far above any list of addresses.
const mostAnswer = 64 << 10

// Numbers of DNS (RFC 1035, RFC 3596).
const (
	typeA      = 1
	typeAAAA   = 28
	statusNone = 3 // no such name
)

// reply is what such a service says about one name and type. Records of other
// types stand in it, too: the aliases on the way to the addresses.
type reply struct {
	Status int
	Answer []struct {
		Type int    `json:"type"`
		Data string `json:"data"`
	}
}

// check reports a problem unless a name has addresses and all are public: a
// name with one private address could lead there.
//
// Between this answer and the request lies a moment in which the name could
// change. On Cloudflare's network that leads nowhere, since a worker cannot
// reach private addresses there; this check is the second lock.
func (r resolver) check(ctx context.Context, name string) error {
	kinds := []int{typeA, typeAAAA}
	replies := make([]reply, len(kinds))
	failures := make(chan error, len(kinds))
	for i, kind := range kinds {
		go func() {
			var err error
			replies[i], err = r.ask(ctx, name, kind)
			failures <- err
		}()
	}
	var failure error
	for range kinds {
		if err := <-failures; err != nil {
			failure = err
		}
	}
	if failure != nil {
		return problem.New(problem.Resolver, "The name %s cannot be looked up now. Try again.", name)
	}
	return judge(name, replies)
}

func judge(name string, replies []reply) error {
	found := 0
	for _, a := range replies {
		for _, record := range a.Answer {
			if record.Type != typeA && record.Type != typeAAAA {
				continue
			}
			found++
			address, err := netip.ParseAddr(record.Data)
			if err != nil || !public.Address(address) {
				return problem.New(problem.AddressNotPublic,
					"%s does not lead to a public address. Only articles on public sites can be read.", name)
			}
		}
	}
	if found == 0 {
		return problem.New(problem.UnknownName, "There is no site named %s.", name)
	}
	return nil
}

func (r resolver) ask(ctx context.Context, name string, kind int) (a reply, err error) {
	query := url.Values{"name": {name}, "type": {fmt.Sprint(kind)}}
	response, err := get(ctx, r.transport, r.endpoint+"?"+query.Encode(),
		map[string]string{"Accept": "application/dns-json"})
	if err != nil {
		return a, err
	}
	defer response.Body.Close()
	if response.StatusCode != http.StatusOK {
		return a, fmt.Errorf("the resolver answers with status %d", response.StatusCode)
	}
	if err := json.NewDecoder(io.LimitReader(response.Body, mostAnswer)).Decode(&a); err != nil {
		return a, err
	}
	if a.Status != 0 && a.Status != statusNone {
		return a, fmt.Errorf("the resolver answers with DNS status %d", a.Status)
	}
	return a, nil
}
