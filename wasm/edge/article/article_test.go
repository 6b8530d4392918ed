package article

import (
	"context"
	"errors"
	"fmt"
	"io"
	"net/http"
	"net/url"
	"strings"
	"testing"
	"time"

	"github.com/wirecopy/wirecopy/wasm/edge/problem"
	"github.com/wirecopy/wirecopy/wasm/edge/public"
)

const resolverAddress = "https://resolver.example.net/dns-query"

// page is one answer of the invented internet.
type page struct {
	status int
	header http.Header
	body   io.Reader
}

// internet answers requests from a table and counts them. Every name leads to
// a public address, except for those in addresses.
type internet struct {
	pages     map[string]page
	addresses map[string]string // JSON of a record's list, by name
	asked     []string          // other than for names
	sent      []http.Header
}

func (i *internet) RoundTrip(r *http.Request) (*http.Response, error) {
	if strings.HasPrefix(r.URL.String(), resolverAddress) {
		return respond(page{body: strings.NewReader(i.resolve(r.URL.Query()))}), nil
	}
	i.asked = append(i.asked, r.URL.String())
	i.sent = append(i.sent, r.Header)
	p, ok := i.pages[r.URL.String()]
	if !ok {
		return nil, errors.New("connection refused")
	}
	if err := r.Context().Err(); err != nil {
		return nil, err
	}
	return respond(p), nil
}

func (i *internet) resolve(query url.Values) string {
	if answer, ok := i.addresses[query.Get("name")]; ok {
		return answer
	}
	if query.Get("type") == "1" {
		return `{"Status":0,"Answer":[{"type":5,"data":"alias.example.net."},{"type":1,"data":"8.8.4.4"}]}`
	}
	return `{"Status":0}`
}

func respond(p page) *http.Response {
	if p.status == 0 {
		p.status = http.StatusOK
	}
	if p.header == nil {
		p.header = http.Header{}
	}
	return &http.Response{StatusCode: p.status, Header: p.header, Body: io.NopCloser(p.body)}
}

func document(contentType, body string) page {
	return page{header: http.Header{"Content-Type": {contentType}}, body: strings.NewReader(body)}
}

func redirect(target ...string) page {
	return page{status: http.StatusFound, header: http.Header{"Location": target}, body: http.NoBody}
}

func readAt(t *testing.T, i *internet, link string) (*Article, problem.Code) {
	t.Helper()
	address, err := public.Link(link)
	if err != nil {
		t.Fatal(err)
	}
	reader := Reader{Transport: i, Resolver: resolverAddress, Time: time.Second}
	article, err := reader.Read(context.Background(), address, "wirecopy.example.net")
	if err != nil {
		return nil, problem.Of(err).Code
	}
	return article, ""
}

const start = "https://news.example.org/a"

func TestReadSendsOnlyFixedHeaders(t *testing.T) {
	i := &internet{pages: map[string]page{
		start:                            {status: 301, header: http.Header{"Location": {"/b", "c?d"}, "Set-Cookie": {"id=1"}}, body: http.NoBody},
		"https://news.example.org/b,c?d": document("text/html; charset=UTF-8", "<p>Hej ł"),
	}}
	got, code := readAt(t, i, start)
	if code != "" {
		t.Fatal(code)
	}
	if got.URL != "https://news.example.org/b,c?d" || got.ContentType != "text/html" ||
		got.Charset != "utf-8" || *got.HTML != "<p>Hej ł" || got.Text != nil {
		t.Fatalf("got %+v", got)
	}
	for _, header := range i.sent {
		if len(header) != len(sent) {
			t.Errorf("sent %v", header)
		}
		for name, value := range sent {
			if header.Get(name) != value {
				t.Errorf("sent %s: %q, want %q", name, header.Get(name), value)
			}
		}
	}
}

func TestReadRefusesRedirects(t *testing.T) {
	for target, want := range map[string]problem.Code{
		"":                              problem.RedirectNowhere,
		start:                           problem.RedirectLoop,
		"#top":                          problem.RedirectLoop,
		"http://127.0.0.1/":             problem.NameNotPublic,
		"//[::1]/":                      problem.NameNotPublic,
		"http://localhost:8080/":        problem.Port,
		"https://a:b@news.example.org/": problem.Credentials,
		"ftp://news.example.org/":       problem.Scheme,
		"/\\10.0.0.1":                   problem.NotALink,
		"https://inside.example.org/":   problem.AddressNotPublic,
		"https://wirecopy.example.net/": problem.NameNotPublic,
	} {
		i := &internet{
			pages:     map[string]page{start: redirect(target)},
			addresses: map[string]string{"inside.example.org": `{"Answer":[{"type":1,"data":"192.168.1.1"}]}`},
		}
		if _, code := readAt(t, i, start); code != want {
			t.Errorf("a redirect to %q gives %q, want %s", target, code, want)
		}
		if len(i.asked) != 1 {
			t.Errorf("a redirect to %q was followed: %q", target, i.asked)
		}
	}
}

func TestReadCountsRedirects(t *testing.T) {
	pages := map[string]page{}
	at := func(n int) string { return fmt.Sprintf("https://news.example.org/%d", n) }
	for n := range 7 {
		pages[at(n)] = redirect(at(n - 1))
	}
	pages[at(0)] = document("text/plain", "here")
	if got, code := readAt(t, &internet{pages: pages}, at(5)); code != "" || *got.Text != "here" {
		t.Errorf("five redirects give %q", code)
	}
	i := &internet{pages: pages}
	if _, code := readAt(t, i, at(6)); code != problem.TooManyHops || len(i.asked) != 6 {
		t.Errorf("six redirects give %q after %d requests", code, len(i.asked))
	}
}

func TestReadRefusesNames(t *testing.T) {
	for answer, want := range map[string]problem.Code{
		`{"Status":0,"Answer":[{"type":1,"data":"10.0.0.1"}]}`:                              problem.AddressNotPublic,
		`{"Status":0,"Answer":[{"type":1,"data":"8.8.8.8"},{"type":1,"data":"127.0.0.1"}]}`: problem.AddressNotPublic,
		`{"Status":0,"Answer":[{"type":28,"data":"::ffff:8.8.8.8"}]}`:                       problem.AddressNotPublic,
		`{"Status":0,"Answer":[{"type":28,"data":"64:ff9b::7f00:1"}]}`:                      problem.AddressNotPublic,
		`{"Status":0,"Answer":[{"type":1,"data":"0x7f.1"}]}`:                                problem.AddressNotPublic,
		`{"Status":0,"Answer":[{"type":1,"data":""}]}`:                                      problem.AddressNotPublic,
		`{"Status":0,"Answer":[{"type":5,"data":"8.8.8.8"}]}`:                               problem.UnknownName,
		`{"Status":0}`: problem.UnknownName,
		`{"Status":3}`: problem.UnknownName,
		`{"Status":2}`: problem.Resolver,
		`<html>`:       problem.Resolver,
		``:             problem.Resolver,
		`{"Status":0,"Answer":[` + strings.Repeat(`{"type":16,"data":"x"},`, 4000) + `{}]}`: problem.Resolver,
	} {
		i := &internet{addresses: map[string]string{"news.example.org": answer}}
		if _, code := readAt(t, i, start); code != want {
			t.Errorf("a name with %.80s gives %q, want %s", answer, code, want)
		}
		if len(i.asked) != 0 {
			t.Errorf("a name with %.80s was asked", answer)
		}
	}
}

func TestReadRefusesAnswers(t *testing.T) {
	packed := document("text/html", "x")
	packed.header.Set("Content-Encoding", "zstd")
	announced := document("text/html", "x")
	announced.header.Set("Content-Length", fmt.Sprint(mostBytes+1))
	for name, test := range map[string]struct {
		page page
		want problem.Code
	}{
		"no type":         {page{body: strings.NewReader("x")}, problem.WrongType},
		"picture":         {document("image/png", "x"), problem.WrongType},
		"pdf":             {document("application/pdf", "x"), problem.WrongType},
		"json":            {document("application/json", "{}"), problem.WrongType},
		"svg":             {document("image/svg+xml", "<svg>"), problem.WrongType},
		"two types":       {document("text/html, image/png", "x"), problem.WrongType},
		"packed":          {packed, problem.Unreadable},
		"announced large": {announced, problem.TooLarge},
		"large":           {document("text/html", strings.Repeat("x", mostBytes+1)), problem.TooLarge},
		"replacement":     {document("text/html; charset=iso-2022-kr", "x"), problem.Unreadable},
		"broken off":      {page{header: document("text/html", "").header, body: io.MultiReader(strings.NewReader("x"), broken{})}, problem.Unreachable},
		"not found":       {page{status: 404, body: http.NoBody}, problem.Status},
		"no content":      {page{status: 204, body: http.NoBody}, problem.Status},
		"not modified":    {page{status: 304, body: http.NoBody}, problem.Status},
		"choices":         {page{status: 300, body: http.NoBody}, problem.Status},
		"error":           {page{status: 500, body: http.NoBody}, problem.Status},
	} {
		if _, code := readAt(t, &internet{pages: map[string]page{start: test.page}}, start); code != test.want {
			t.Errorf("%s gives %q, want %s", name, code, test.want)
		}
	}
	if _, code := readAt(t, &internet{}, start); code != problem.Unreachable {
		t.Errorf("a site that is not there gives %q", code)
	}
	if got, code := readAt(t, &internet{pages: map[string]page{
		start: document("text/html", strings.Repeat("x", mostBytes)),
	}}, start); code != "" || len(*got.HTML) != mostBytes {
		t.Errorf("an article of the largest size gives %q", code)
	}
}

type broken struct{}

func (broken) Read([]byte) (int, error) { return 0, errors.New("connection reset") }

// stuck never answers.
type stuck struct{}

func (stuck) RoundTrip(r *http.Request) (*http.Response, error) {
	<-r.Context().Done()
	return nil, r.Context().Err()
}

func TestReadGivesUp(t *testing.T) {
	address, err := public.Link(start)
	if err != nil {
		t.Fatal(err)
	}
	reader := Reader{Transport: stuck{}, Resolver: resolverAddress, Time: time.Millisecond}
	if _, err := reader.Read(context.Background(), address, ""); problem.Of(err).Code != problem.TooSlow {
		t.Errorf("a site that never answers gives %v", err)
	}
}
