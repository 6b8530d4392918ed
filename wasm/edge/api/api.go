// Package api answers the routes of the edge worker under /api/. It knows no
// platform: what it needs from one stands in [Platform].
package api

import (
	"context"
	"encoding/json"
	"fmt"
	"net/http"
	"net/netip"
	"net/url"
	"os"
	"runtime/debug"
	"slices"
	"strings"

	"github.com/wirecopy/wirecopy/wasm/edge/article"
	"github.com/wirecopy/wirecopy/wasm/edge/problem"
	"github.com/wirecopy/wirecopy/wasm/edge/public"
)

// Platform is what the routes use of the place where they run.
type Platform struct {
	Reader article.Reader
	// Allow reports whether the client of this key may ask once more now.
	Allow func(ctx context.Context, key string) (bool, error)
}

// route is one line of the table of what is answered.
type route struct {
	method, path string
	answer       func(http.ResponseWriter, *http.Request) error
}

// routes is the table. A new route is a new line.
func (p Platform) routes() []route {
	return []route{
		{http.MethodGet, "/api/article", p.article},
		{http.MethodGet, "/api/health", p.health},
	}
}

// headers go with every answer. It is data for the page of this origin: never
// kept, never shown as a document, never given to another site.
var headers = map[string]string{
	"Cache-Control":                "no-store",
	"Content-Security-Policy":      "default-src 'none'; frame-ancestors 'none'; sandbox",
	"Cross-Origin-Resource-Policy": "same-origin",
	"Referrer-Policy":              "no-referrer",
	"X-Content-Type-Options":       "nosniff",
}

// retryAfter is the length of the period of the rate limit, in seconds, as
// wrangler.jsonc has it.
const retryAfter = "60"

// Handler answers the routes, and everything else with a problem.
func Handler(p Platform) http.Handler {
	return http.HandlerFunc(func(w http.ResponseWriter, r *http.Request) {
		for name, value := range headers {
			w.Header().Set(name, value)
		}
		if err := p.serve(w, r); err != nil {
			answer := problem.Of(err)
			if answer.Code == problem.Internal {
				fmt.Fprintln(os.Stderr, err)
			}
			answer.Write(w)
		}
	})
}

// serve finds the route. A panic is a mistake of this program; it must not
// take the worker down.
func (p Platform) serve(w http.ResponseWriter, r *http.Request) (err error) {
	defer func() {
		if mistake := recover(); mistake != nil {
			err = fmt.Errorf("panic: %v\n%s", mistake, debug.Stack())
		}
	}()
	var methods []string
	for _, route := range p.routes() {
		if route.path != r.URL.Path {
			continue
		}
		if route.method == r.Method {
			return route.answer(w, r)
		}
		methods = append(methods, route.method)
	}
	if methods == nil {
		return problem.New(problem.NoSuchRoute, "There is nothing at %s.", r.URL.Path)
	}
	w.Header().Set("Allow", strings.Join(methods, ", "))
	return problem.New(problem.Method, "%s is asked for with %s.", r.URL.Path, strings.Join(methods, " or "))
}

// health says that the routes are there, and which.
func (p Platform) health(w http.ResponseWriter, _ *http.Request) error {
	var paths []string
	for _, route := range p.routes() {
		if !slices.Contains(paths, route.path) {
			paths = append(paths, route.path)
		}
	}
	return send(w, map[string]any{"status": "ok", "routes": paths})
}

// article reads the article at the link in the query.
func (p Platform) article(w http.ResponseWriter, r *http.Request) error {
	if !sameOrigin(r) {
		return problem.New(problem.NotSameOrigin, "Only the page of this site can read articles here.")
	}
	text, err := wanted(r.URL)
	if err != nil {
		return err
	}
	link, err := public.Link(text)
	if err != nil {
		return err
	}
	allowed, err := p.Allow(r.Context(), client(r))
	if err != nil {
		return err
	}
	if !allowed {
		w.Header().Set("Retry-After", retryAfter)
		return problem.New(problem.RateLimited, "Too many links were read from here. Try again in a minute.")
	}
	read, err := p.Reader.Read(r.Context(), link, r.URL.Hostname())
	if err != nil {
		return err
	}
	return send(w, read)
}

// sameOrigin reports whether a script of this origin's own page asks. Every
// browser that runs the page says so itself (Fetch Metadata); a person who
// opens the address, or another site, is told apart by the same header.
func sameOrigin(r *http.Request) bool {
	own := r.URL.Scheme + "://" + r.URL.Host
	origin := r.Header.Get("Origin")
	return r.Header.Get("Sec-Fetch-Site") == "same-origin" && (origin == "" || origin == own)
}

// wanted is the one parameter of the query. Another one is the rest of a link
// that was not escaped.
func wanted(address *url.URL) (string, error) {
	query, err := url.ParseQuery(address.RawQuery)
	if links := query["url"]; err == nil && len(query) == 1 && len(links) == 1 && links[0] != "" {
		return links[0], nil
	}
	return "", problem.New(problem.NoLink, "Ask with ?url= and one link, escaped with encodeURIComponent.")
}

// client is the key that a client's requests are counted under. Of IPv6 it is
// the network, since a household has all addresses of a /64.
func client(r *http.Request) string {
	text := r.Header.Get("CF-Connecting-IP")
	address, err := netip.ParseAddr(text)
	if err != nil || address.Unmap().Is4() {
		return text
	}
	return netip.PrefixFrom(address.WithZone(""), 64).Masked().String()
}

// send writes an answer as JSON.
func send(w http.ResponseWriter, answer any) error {
	w.Header().Set("Content-Type", "application/json")
	encoder := json.NewEncoder(w)
	encoder.SetEscapeHTML(false)
	return encoder.Encode(answer)
}
