package main

import "strings"

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
	"frame-ancestors 'self'",
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

// securityHeaders are sent with every file of the site.
var securityHeaders = []header{
	{"Content-Security-Policy", strings.Join(contentPolicy, "; ")},
	{"Cross-Origin-Opener-Policy", "same-origin"},
	{"Permissions-Policy", strings.Join(permissions, ", ")},
	{"Referrer-Policy", "no-referrer"},
	{"X-Content-Type-Options", "nosniff"},
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
