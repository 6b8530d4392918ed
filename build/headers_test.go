package main

import (
	"strings"
	"testing"
)

func TestContentPolicyAllowsNothingInline(t *testing.T) {
	policy := strings.Join(contentPolicy, "; ")
	for _, word := range []string{"'unsafe-inline'", "'unsafe-eval'", "http:", "https:", "*"} {
		if strings.Contains(policy, word) {
			t.Errorf("the policy has %s: %s", word, policy)
		}
	}
	if !strings.HasPrefix(policy, "default-src 'none'") {
		t.Errorf("the policy does not start from nothing: %s", policy)
	}
}

func TestSecurityHeadersAreSetOnce(t *testing.T) {
	seen := map[string]bool{}
	for _, line := range securityHeaders {
		if seen[line.name] || line.value == "" {
			t.Errorf("%s is there twice or empty", line.name)
		}
		seen[line.name] = true
	}
}

func TestCacheControl(t *testing.T) {
	for name, want := range map[string]string{
		"main-5KZQJ2HD.js":       cacheForever,
		"wirecopy-XJYTTGMR.wasm": cacheForever,
		"index.html":             cacheNever,
		"wirecopy.js":            cacheNever,
		serviceWorkerName:        cacheNever,
		manifestName:             cacheNever,
		offersName:               cacheNever,
	} {
		if got := cacheControl(name); got != want {
			t.Errorf("cacheControl(%q) = %q, want %q", name, got, want)
		}
	}
}

func TestHeadersOf(t *testing.T) {
	for _, test := range []struct {
		name           string
		shared, framed bool
	}{
		{"", false, false},
		{"index.html", false, false},
		{"main-5KZQJ2HD.js", false, false},
		{"page-5KZQJ2HD.css", false, false},
		{"my-embed.js", false, false},
		{"sub/embed.js", false, false},
		{"embed.html", true, true},
		{"embed.js", true, false},
		{"embed-5KZQJ2HD.js", true, false},
		{"wirecopy-5KZQJ2HD.js", true, false},
		{"wirecopy-5KZQJ2HD.wasm", true, false},
	} {
		sent := map[string]string{}
		for _, line := range headersOf(test.name) {
			sent[line.name] = line.value
		}
		if (sent["Access-Control-Allow-Origin"] == "*") != test.shared ||
			(sent["Cross-Origin-Resource-Policy"] == "cross-origin") != test.shared {
			t.Errorf("%q is sent with %v", test.name, sent)
		}
		policy := sent["Content-Security-Policy"]
		if strings.Contains(policy, "frame-ancestors") == test.framed || !strings.HasPrefix(policy, "default-src 'none'; ") {
			t.Errorf("%q is sent with the policy %s", test.name, policy)
		}
	}
	if !strings.Contains(strings.Join(contentPolicy, "; "), framedHere) {
		t.Error("headersOf changed the table")
	}
}
