package api

import (
	"context"
	"encoding/json"
	"errors"
	"io"
	"net/http"
	"net/http/httptest"
	"os"
	"strings"
	"testing"
	"time"

	"github.com/wirecopy/wirecopy/wasm/edge/article"
)

const own = "https://wirecopy.example.net"

// elsewhere is a resolver and every site at once.
type elsewhere struct{}

func (elsewhere) RoundTrip(r *http.Request) (*http.Response, error) {
	body := `<p>“Hi” & <b>`
	if strings.HasSuffix(r.URL.Path, "/dns-query") {
		body = `{"Answer":[{"type":1,"data":"8.8.8.8"}]}`
	}
	if strings.HasSuffix(r.URL.Path, "/panic") {
		panic("a mistake")
	}
	return &http.Response{
		StatusCode: http.StatusOK,
		Header:     http.Header{"Content-Type": {"text/html"}},
		Body:       io.NopCloser(strings.NewReader(body)),
	}, nil
}

// ask sends one request of the site's own page, but for the headers given.
func ask(t *testing.T, method, target string, headers ...string) (*http.Response, map[string]any) {
	t.Helper()
	handler := Handler(Platform{
		Reader: article.Reader{Transport: elsewhere{}, Resolver: "https://resolver.example.net/dns-query", Time: time.Second},
		Allow: func(_ context.Context, key string) (bool, error) {
			if key == "broken" {
				return false, errors.New("secret")
			}
			return key != "2001:db8:1:2::/64" && key != "192.0.2.7", nil
		},
	})
	request := httptest.NewRequest(method, own+target, nil)
	request.Header.Set("Sec-Fetch-Site", "same-origin")
	for i := 0; i < len(headers); i += 2 {
		request.Header.Set(headers[i], headers[i+1])
	}
	recorder := httptest.NewRecorder()
	handler.ServeHTTP(recorder, request)
	response := recorder.Result()
	for name, value := range securityHeadersWanted {
		if response.Header.Get(name) != value {
			t.Errorf("%s %s: %s is %q", method, target, name, response.Header.Get(name))
		}
	}
	if response.Header.Get("Access-Control-Allow-Origin") != "" {
		t.Errorf("%s %s is open to other sites", method, target)
	}
	var content map[string]any
	if err := json.NewDecoder(response.Body).Decode(&content); err != nil {
		t.Errorf("%s %s: %v", method, target, err)
	}
	return response, content
}

var securityHeadersWanted = map[string]string{
	"X-Content-Type-Options":       "nosniff",
	"Cache-Control":                "no-store",
	"Referrer-Policy":              "no-referrer",
	"Cross-Origin-Resource-Policy": "same-origin",
}

func TestArticle(t *testing.T) {
	response, content := ask(t, "GET", "/api/article?url=https%3A%2F%2Fnews.example.org%2Fa")
	if response.StatusCode != 200 || response.Header.Get("Content-Type") != "application/json" {
		t.Errorf("got %d %v", response.StatusCode, response.Header)
	}
	if content["url"] != "https://news.example.org/a" || content["html"] != `<p>“Hi” & <b>` || content["text"] != nil {
		t.Errorf("got %v", content)
	}
}

func TestHealth(t *testing.T) {
	response, content := ask(t, "GET", "/api/health", "Sec-Fetch-Site", "none")
	if response.StatusCode != 200 || content["status"] != "ok" || len(content["routes"].([]any)) != 2 {
		t.Errorf("got %d %v", response.StatusCode, content)
	}
}

const good = "/api/article?url=https%3A%2F%2Fnews.example.org%2Fa"

func TestProblems(t *testing.T) {
	for _, test := range []struct {
		method, target string
		headers        []string
		status         int
		code           string
	}{
		{"GET", "/api/nothing", nil, 404, "no-such-route"},
		{"GET", "/api", nil, 404, "no-such-route"},
		{"GET", "/api/article/", nil, 404, "no-such-route"},
		{"GET", "/nothing", nil, 404, "no-such-route"},
		{"POST", good, nil, 405, "method"},
		{"HEAD", good, nil, 405, "method"},
		{"OPTIONS", good, nil, 405, "method"},
		{"DELETE", "/api/health", nil, 405, "method"},
		{"GET", good, []string{"Sec-Fetch-Site", "cross-site"}, 403, "not-same-origin"},
		{"GET", good, []string{"Sec-Fetch-Site", "same-site"}, 403, "not-same-origin"},
		{"GET", good, []string{"Sec-Fetch-Site", "none"}, 403, "not-same-origin"},
		{"GET", good, []string{"Sec-Fetch-Site", ""}, 403, "not-same-origin"},
		{"GET", good, []string{"Origin", "https://other.example.net"}, 403, "not-same-origin"},
		{"GET", good, []string{"Origin", "null"}, 403, "not-same-origin"},
		{"GET", "/api/article", nil, 400, "no-link"},
		{"GET", "/api/article?url=", nil, 400, "no-link"},
		{"GET", "/api/article?link=x", nil, 400, "no-link"},
		{"GET", "/api/article?url=a&url=b", nil, 400, "no-link"},
		{"GET", "/api/article?url=https://news.example.org/a?b=1&c=2", nil, 400, "no-link"},
		{"GET", "/api/article?url=https://news.example.org/a;b", nil, 400, "no-link"},
		{"GET", "/api/article?url=news", nil, 400, "scheme"},
		{"GET", "/api/article?url=http://localhost/", nil, 403, "name-not-public"},
		{"GET", "/api/article?url=" + own, nil, 403, "name-not-public"},
		{"GET", good, []string{"CF-Connecting-IP", "192.0.2.7"}, 429, "rate-limited"},
		{"GET", good, []string{"CF-Connecting-IP", "2001:db8:1:2:3:4:5:6"}, 429, "rate-limited"},
		{"GET", good, []string{"CF-Connecting-IP", "broken"}, 500, "internal"},
	} {
		response, content := ask(t, test.method, test.target, test.headers...)
		if response.StatusCode != test.status || content["status"] != float64(test.status) || content["code"] != test.code {
			t.Errorf("%s %s %q gives %d %v", test.method, test.target, test.headers, response.StatusCode, content)
		}
		if response.Header.Get("Content-Type") != "application/problem+json" || content["title"] != http.StatusText(test.status) {
			t.Errorf("%s %s is no problem of RFC 9457: %v", test.method, test.target, content)
		}
		if strings.Contains(content["detail"].(string), "secret") {
			t.Errorf("%s %s tells a secret: %v", test.method, test.target, content)
		}
		if allow := response.Header.Get("Allow"); (allow == "GET") != (test.status == 405) {
			t.Errorf("%s %s allows %q", test.method, test.target, allow)
		}
		if retry := response.Header.Get("Retry-After"); (retry != "") != (test.status == 429) {
			t.Errorf("%s %s is to be tried again after %q", test.method, test.target, retry)
		}
	}
}

// TestMistakeIsAnswered lets a panic happen below the handler.
func TestMistakeIsAnswered(t *testing.T) {
	trace := os.Stderr
	os.Stderr, _ = os.Open(os.DevNull)
	defer func() { os.Stderr = trace }()
	response, content := ask(t, "GET", "/api/article?url=https://news.example.org/panic")
	if response.StatusCode != 500 || content["code"] != "internal" {
		t.Errorf("got %d %v", response.StatusCode, content)
	}
}

// TestRetryAfterIsThePeriod holds the constant against the configuration.
func TestRetryAfterIsThePeriod(t *testing.T) {
	config, err := os.ReadFile("../wrangler.jsonc")
	if err != nil {
		t.Fatal(err)
	}
	if !strings.Contains(string(config), `"period": `+retryAfter+" ") {
		t.Errorf("wrangler.jsonc has another period than %s s", retryAfter)
	}
}
