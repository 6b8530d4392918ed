package main

import (
	"io"
	"net/http"
	"net/http/httptest"
	"strings"
	"testing"
	"testing/fstest"
)

var testSite = fstest.MapFS{
	"index.html":             {Data: []byte("page")},
	"main-5KZQJ2HD.js":       {Data: []byte("script")},
	"main-5KZQJ2HD.js.br":    {Data: []byte("br")},
	"main-5KZQJ2HD.js.gz":    {Data: []byte("gz")},
	"wirecopy-5KZQJ2HD.wasm": {Data: []byte("wasm")},
	serviceWorkerName:        {Data: []byte("worker")},
	manifestName:             {Data: []byte("{}")},
	offersName:               {Data: []byte(staticOffers)},
	"icon-5KZQJ2HD.png":      {Data: []byte("picture")},
}

// ask sends one request to the test site; headers are pairs of name and value.
func ask(method, path string, headers ...string) *http.Response {
	request := httptest.NewRequest(method, path, nil)
	for i := 0; i < len(headers); i += 2 {
		request.Header.Set(headers[i], headers[i+1])
	}
	recorder := httptest.NewRecorder()
	siteHandler{testSite}.ServeHTTP(recorder, request)
	return recorder.Result()
}

func TestServePicksTheSmallestAcceptedCopy(t *testing.T) {
	for _, test := range []struct{ accept, body, encoding string }{
		{"", "script", ""},
		{"identity", "script", ""},
		{"gzip", "gz", "gzip"},
		{"gzip, deflate, br, zstd", "br", "br"},
		{"GZIP, br;q=0", "gz", "gzip"},
		{"br;q=0.1, gzip;q=1", "br", "br"},
		{"*", "br", "br"},
		{"*, br;q=0", "gz", "gzip"},
		{"br;q=nonsense", "script", ""},
	} {
		response := ask("GET", "/main-5KZQJ2HD.js", "Accept-Encoding", test.accept)
		body, _ := io.ReadAll(response.Body)
		if string(body) != test.body || response.Header.Get("Content-Encoding") != test.encoding {
			t.Errorf("%q gave %q, %q", test.accept, body, response.Header.Get("Content-Encoding"))
		}
		if response.Header.Get("Vary") != "Accept-Encoding" {
			t.Errorf("%q: no Vary", test.accept)
		}
	}
}

func TestServeHeaders(t *testing.T) {
	for _, test := range []struct{ path, contentType, cache string }{
		{"/", "text/html; charset=utf-8", cacheNever},
		{"/index.html", "text/html; charset=utf-8", cacheNever},
		{"/main-5KZQJ2HD.js", "text/javascript; charset=utf-8", cacheForever},
		{"/wirecopy-5KZQJ2HD.wasm", "application/wasm", cacheForever},
		{"/sw.js", "text/javascript; charset=utf-8", cacheNever},
		{"/wirecopy.webmanifest", "application/manifest+json", cacheNever},
		{"/site.json", "application/json", cacheNever},
		{"/icon-5KZQJ2HD.png", "image/png", cacheForever},
	} {
		response := ask("GET", test.path)
		if response.StatusCode != http.StatusOK {
			t.Errorf("%s: %s", test.path, response.Status)
		}
		if got := response.Header.Get("Content-Type"); got != test.contentType {
			t.Errorf("%s is %s", test.path, got)
		}
		if got := response.Header.Get("Cache-Control"); got != test.cache {
			t.Errorf("%s: Cache-Control: %s", test.path, got)
		}
		for _, line := range headersOf(strings.TrimPrefix(test.path, "/")) {
			if response.Header.Get(line.name) != line.value {
				t.Errorf("%s: no %s", test.path, line.name)
			}
		}
	}
}

func TestServeRefuses(t *testing.T) {
	for _, test := range []struct {
		method, path string
		status       int
	}{
		{"GET", "/gone.js", http.StatusNotFound},
		{"GET", "/main-5KZQJ2HD.js.br", http.StatusNotFound},
		{"GET", "/../serve.go", http.StatusNotFound},
		{"GET", "/%2e%2e/package.json", http.StatusNotFound},
		{"POST", "/", http.StatusMethodNotAllowed},
	} {
		response := ask(test.method, test.path)
		if response.StatusCode != test.status {
			t.Errorf("%s %s: %s", test.method, test.path, response.Status)
		}
		if response.Header.Get("Content-Security-Policy") == "" {
			t.Errorf("%s %s: no policy", test.method, test.path)
		}
	}
}

func TestServeAnswersNotModified(t *testing.T) {
	const path = "/main-5KZQJ2HD.js"
	plain := ask("GET", path).Header.Get("ETag")
	small := ask("GET", path, "Accept-Encoding", "br").Header.Get("ETag")
	if plain == "" || plain == small {
		t.Fatalf("the copies have the tags %q and %q", plain, small)
	}
	response := ask("GET", path, "If-None-Match", plain)
	if response.StatusCode != http.StatusNotModified || response.ContentLength > 0 {
		t.Errorf("got %s with %d bytes", response.Status, response.ContentLength)
	}
	if response := ask("GET", path, "If-None-Match", small); response.StatusCode != http.StatusOK {
		t.Errorf("the tag of another copy gave %s", response.Status)
	}
}

func TestListenTakesTheNextFreePort(t *testing.T) {
	first, err := listen(0)
	if err != nil {
		t.Fatal(err)
	}
	defer first.Close()
	second, err := listen(portOf(first))
	if err != nil {
		t.Fatal(err)
	}
	defer second.Close()
	if portOf(second) <= portOf(first) {
		t.Errorf("after port %d came %d", portOf(first), portOf(second))
	}
}

func TestWantedPort(t *testing.T) {
	t.Setenv("PORT", "9000")
	if port, err := wantedPort(nil); port != 9000 || err != nil {
		t.Errorf("got %d, %v from PORT", port, err)
	}
	if port, err := wantedPort([]string{"-port", "9001"}); port != 9001 || err != nil {
		t.Errorf("got %d, %v from -port", port, err)
	}
	t.Setenv("PORT", "many")
	if _, err := wantedPort(nil); err == nil {
		t.Error("PORT=many is no error")
	}
}
