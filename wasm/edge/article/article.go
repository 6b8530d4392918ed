// Package article reads one article from another site, on behalf of a person
// who pasted its link. The way of a link:
//
//	public.Link → resolver.check → fetch → (redirect: public.Follow, again)
//	            → type → size → charset → Article
//
// Every hop of a redirect is held to the rules of the first link. Nothing of
// the person's request goes out but the link, and nothing of the other site's
// answer comes back but its address, type and text.
package article

import (
	"context"
	"io"
	"net/http"
	"net/url"
	"strconv"
	"strings"
	"time"

	"github.com/wirecopy/wirecopy/wasm/edge/problem"
	"github.com/wirecopy/wirecopy/wasm/edge/public"
)

const (
	mostRedirects = 5
	// mostBytes holds every article, with its page around it; it is counted
	// after a compressed answer was unpacked.
	mostBytes = 5 << 20
)

// sent are all headers of a request to another site, the same for everybody.
var sent = map[string]string{
	"Accept":          "text/html, application/xhtml+xml, text/plain;q=0.8",
	"Accept-Language": "*",
	"User-Agent":      "Wirecopy/1 (reads one article on a reader's request)",
}

// accepted are the types of content that can be an article, and whether they
// are HTML.
var accepted = map[string]bool{
	"text/html":             true,
	"application/xhtml+xml": true,
	"text/plain":            false,
}

// Article is what stands at a link: either HTML or Text.
type Article struct {
	URL         string  `json:"url"` // after all redirects
	ContentType string  `json:"contentType"`
	Charset     string  `json:"charset"` // what it was written in; here it is UTF-8
	HTML        *string `json:"html,omitempty"`
	Text        *string `json:"text,omitempty"`
}

// Reader reads articles.
type Reader struct {
	// Transport makes one request, follows no redirect, and gives up when the
	// request's context is done.
	Transport http.RoundTripper
	// Resolver is the address of a DNS-over-HTTPS service that speaks JSON.
	Resolver string
	// Time is the limit for all requests of one article together.
	Time time.Duration
}

// Read reads the article at a link. The name own is that of the server that
// reads, which must not be made to ask itself. An error is a [problem.Problem].
func (r *Reader) Read(ctx context.Context, link *url.URL, own string) (*Article, error) {
	ctx, cancel := context.WithTimeout(ctx, r.Time)
	defer cancel()
	article, err := r.follow(ctx, link, own)
	if err != nil && ctx.Err() != nil {
		return nil, problem.New(problem.TooSlow,
			"%s did not answer within %s. Try again, or paste the article's text.", link.Host, r.Time)
	}
	return article, err
}

// follow goes from hop to hop until one holds an article.
func (r *Reader) follow(ctx context.Context, link *url.URL, own string) (*Article, error) {
	seen := map[string]bool{}
	for range 1 + mostRedirects {
		if seen[link.String()] {
			return nil, problem.New(problem.RedirectLoop, "%s redirects in a circle.", link.Host)
		}
		seen[link.String()] = true
		article, next, err := r.hop(ctx, link, own)
		if article != nil || err != nil {
			return article, err
		}
		link = next
	}
	return nil, problem.New(problem.TooManyHops, "The link redirects more than %d times.", mostRedirects)
}

// hop makes one request and returns the article or the link to follow.
func (r *Reader) hop(ctx context.Context, link *url.URL, own string) (*Article, *url.URL, error) {
	// When the hop is over its connection is, too, whatever was left unread.
	ctx, cancel := context.WithCancel(ctx)
	defer cancel()
	if link.Host == own {
		return nil, nil, problem.New(problem.NameNotPublic, "The link leads back to %s itself.", own)
	}
	if err := (resolver{r.Resolver, r.Transport}).check(ctx, link.Host); err != nil {
		return nil, nil, err
	}
	answer, err := get(ctx, r.Transport, link.String(), sent)
	if err != nil {
		return nil, nil, problem.New(problem.Unreachable, "%s cannot be reached.", link.Host)
	}
	defer answer.Body.Close()
	switch answer.StatusCode {
	case http.StatusOK:
		article, err := read(link, answer)
		return article, nil, err
	case http.StatusMovedPermanently, http.StatusFound, http.StatusSeeOther,
		http.StatusTemporaryRedirect, http.StatusPermanentRedirect:
		target := value(answer.Header, "Location")
		if target == "" {
			return nil, nil, problem.New(problem.RedirectNowhere, "%s redirects to nowhere.", link.Host)
		}
		next, err := public.Follow(link, target)
		return nil, next, err
	}
	return nil, nil, problem.New(problem.Status,
		"%s answers with status %d instead of an article.", link.Host, answer.StatusCode)
}

// get asks for one address with exactly these headers.
func get(ctx context.Context, transport http.RoundTripper, address string, headers map[string]string) (*http.Response, error) {
	request, err := http.NewRequestWithContext(ctx, http.MethodGet, address, nil)
	if err != nil {
		return nil, err
	}
	for name, value := range headers {
		request.Header.Set(name, value)
	}
	return transport.RoundTrip(request)
}

// value is a whole header. The library of the worker cuts headers at commas,
// which links and parameters may have.
func value(header http.Header, name string) string {
	return strings.TrimSpace(strings.Join(header.Values(name), ","))
}

// read makes the article of a good answer.
func read(link *url.URL, answer *http.Response) (*Article, error) {
	contentType := value(answer.Header, "Content-Type")
	kind, _, _ := strings.Cut(contentType, ";")
	kind = strings.ToLower(strings.TrimSpace(kind))
	isHTML, ok := accepted[kind]
	if !ok {
		return nil, problem.New(problem.WrongType,
			"%s sends %q, which is neither HTML nor plain text.", link.Host, contentType)
	}
	content, err := body(link, answer)
	if err != nil {
		return nil, err
	}
	text, charset, err := decoded(content, isHTML, charsetIn(contentType))
	if err != nil {
		return nil, problem.New(problem.Unreadable, "The article at %s cannot be read: %v.", link.Host, err)
	}
	article := &Article{URL: link.String(), ContentType: kind, Charset: charset}
	if isHTML {
		article.HTML = &text
	} else {
		article.Text = &text
	}
	return article, nil
}

// body reads what was sent, and stops as soon as it is too much.
func body(link *url.URL, answer *http.Response) ([]byte, error) {
	tooLarge := problem.New(problem.TooLarge, "The article at %s is larger than %d MB.", link.Host, mostBytes>>20)
	announced, err := strconv.ParseInt(value(answer.Header, "Content-Length"), 10, 64)
	if err == nil && announced > mostBytes {
		return nil, tooLarge
	}
	content, err := io.ReadAll(io.LimitReader(answer.Body, mostBytes+1))
	if err != nil {
		return nil, problem.New(problem.Unreachable, "%s broke off in the middle of the article.", link.Host)
	}
	if len(content) > mostBytes {
		return nil, tooLarge
	}
	return content, unpacked(link, answer)
}

// unpacked reports an encoding that the transport has not taken off.
func unpacked(link *url.URL, answer *http.Response) error {
	switch encoding := strings.ToLower(value(answer.Header, "Content-Encoding")); encoding {
	case "", "identity", "gzip", "br":
		return nil
	default:
		return problem.New(problem.Unreadable, "%s sends the article packed as %q.", link.Host, encoding)
	}
}
