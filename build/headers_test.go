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
		"service-worker.js":      cacheNever,
	} {
		if got := cacheControl(name); got != want {
			t.Errorf("cacheControl(%q) = %q, want %q", name, got, want)
		}
	}
}
