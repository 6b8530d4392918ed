package main

import (
	"slices"
	"strings"
)

// header is one line of every answer, whatever serves the site.
type header struct{ name, value string }

// contentPolicy lets the page load its own files and talk to nobody. Compiling
// WebAssembly needs 'wasm-unsafe-eval'; blob: carries exports and the workers
// of a page that was opened from disk.
var contentPolicy = []string{
	"default-src 'none'",
	"script-src 'self' 'wasm-unsafe-eval'",
	"style-src 'self'",
	"img-src 'self' data: blob:",
	"connect-src 'self'",
	"worker-src 'self' blob:",
	"font-src 'none'",
	"manifest-src 'self'",
	"base-uri 'none'",
	"form-action 'none'",
	framedHere,
}

// framedHere lets only the site itself put a file into a frame.
const framedHere = "frame-ancestors 'self'"

// embeddable is the page that other sites put into a frame.
const embeddable = "embed.html"

// shared are the files that the pages of other sites may use: the two that
// they name, and what those load. All others are for the site's own pages.
var shared = []string{
	embeddable,
	"embed.js",
	"embed-*.js",
	"embed-*.css",
	"wirecopy-*.js",
	"wirecopy-*.wasm",
	"wirecopy-*.bin",
}

// permissions are the features of a browser that the page never asks for.
var permissions = []string{
	"accelerometer=()",
	"camera=()",
	"display-capture=()",
	"geolocation=()",
	"gyroscope=()",
	"magnetometer=()",
	"microphone=()",
	"midi=()",
	"payment=()",
	"usb=()",
}

// securityHeaders are sent with every file of the site that is not shared.
var securityHeaders = []header{
	{"Content-Security-Policy", strings.Join(contentPolicy, "; ")},
	{"Cross-Origin-Opener-Policy", "same-origin"},
	{"Cross-Origin-Resource-Policy", "same-origin"},
	{"Permissions-Policy", strings.Join(permissions, ", ")},
	{"Referrer-Policy", "no-referrer"},
	{"X-Content-Type-Options", "nosniff"},
}

// headersOf are the headers that a file's name asks for, without caching.
func headersOf(name string) []header {
	headers := slices.Clone(securityHeaders)
	if !isShared(name) {
		return headers
	}
	for i, line := range headers {
		switch {
		case line.name == "Cross-Origin-Resource-Policy":
			headers[i].value = "cross-origin"
		case line.name == "Content-Security-Policy" && name == embeddable:
			anywhere := slices.DeleteFunc(slices.Clone(contentPolicy), func(directive string) bool {
				return directive == framedHere
			})
			headers[i].value = strings.Join(anywhere, "; ")
		}
	}
	return append(headers, header{"Access-Control-Allow-Origin", "*"})
}

func isShared(name string) bool {
	return matchesAny(shared, name)
}

const (
	cacheForever = "public, max-age=31536000, immutable"
	cacheNever   = "no-cache" // kept, but asked for again each time
)

// cacheControl follows from a file's name: a name with a hash never changes.
func cacheControl(name string) string {
	if isHashed(name) {
		return cacheForever
	}
	return cacheNever
}
