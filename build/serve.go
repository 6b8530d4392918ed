package main

import (
	"bytes"
	"context"
	"crypto/sha256"
	"errors"
	"flag"
	"fmt"
	"io/fs"
	"net"
	"net/http"
	"os"
	"os/signal"
	"path"
	"strconv"
	"strings"
	"syscall"
	"time"
)

const (
	defaultPort = 8700
	triedPorts  = 100 // from the wanted one on
)

// contentTypes are all that the site holds; nothing else is served.
var contentTypes = map[string]string{
	".html":        "text/html; charset=utf-8",
	".js":          "text/javascript; charset=utf-8",
	".css":         "text/css; charset=utf-8",
	".svg":         "image/svg+xml",
	".png":         "image/png",
	".txt":         "text/plain; charset=utf-8",
	".json":        "application/json",
	".webmanifest": "application/manifest+json",
	".bin":         "application/octet-stream",
	".wasm":        "application/wasm",
	".zip":         "application/zip",
}

// runServe serves the built site until it is interrupted.
func runServe(arguments []string) error {
	port, err := wantedPort(arguments)
	if err != nil {
		return err
	}
	listener, err := listen(port)
	if err != nil {
		return err
	}
	if _, err := os.Stat(path.Join(siteFolder, "index.html")); err != nil {
		return fmt.Errorf("there is no site yet, run make build: %w", err)
	}
	ctx, stop := signal.NotifyContext(context.Background(), os.Interrupt, syscall.SIGTERM)
	defer stop()
	server := newServer()
	context.AfterFunc(ctx, func() { server.Close() })
	fmt.Printf("Wirecopy: %s\n", address(listener))
	if err := server.Serve(listener); !errors.Is(err, http.ErrServerClosed) {
		return err
	}
	return nil
}

func newServer() *http.Server {
	return &http.Server{
		Handler:           siteHandler{os.DirFS(siteFolder)},
		ReadHeaderTimeout: 10 * time.Second,
	}
}

// wantedPort is the flag -port, or the variable PORT, or the default.
func wantedPort(arguments []string) (int, error) {
	wanted := defaultPort
	if text := os.Getenv("PORT"); text != "" {
		var err error
		if wanted, err = strconv.Atoi(text); err != nil {
			return 0, fmt.Errorf("PORT is %q, not a number", text)
		}
	}
	flags := flag.NewFlagSet("serve", flag.ContinueOnError)
	port := flags.Int("port", wanted, "the port to serve on, or the next free one")
	err := flags.Parse(arguments)
	return *port, err
}

// listen takes the wanted port of this machine or the next free one.
func listen(port int) (net.Listener, error) {
	var listener net.Listener
	var err error
	for candidate := port; candidate < port+triedPorts; candidate++ {
		listener, err = net.Listen("tcp", fmt.Sprintf("localhost:%d", candidate))
		if !errors.Is(err, syscall.EADDRINUSE) {
			return listener, err
		}
	}
	return nil, err
}

func portOf(listener net.Listener) int {
	return listener.Addr().(*net.TCPAddr).Port
}

func address(listener net.Listener) string {
	return fmt.Sprintf("http://localhost:%d/", portOf(listener))
}

// siteHandler serves a folder as a production host would: compressed copies,
// caching by name, entity tags, security headers.
type siteHandler struct{ files fs.FS }

func (h siteHandler) ServeHTTP(w http.ResponseWriter, r *http.Request) {
	name := strings.TrimPrefix(r.URL.Path, "/")
	for _, line := range headersOf(name) {
		w.Header().Set(line.name, line.value)
	}
	if r.Method != http.MethodGet && r.Method != http.MethodHead {
		w.Header().Set("Allow", "GET, HEAD")
		http.Error(w, "this site is only read", http.StatusMethodNotAllowed)
		return
	}
	if name == "" {
		name = "index.html"
	}
	content, encoding, err := h.read(name, r.Header.Get("Accept-Encoding"))
	if err != nil {
		http.NotFound(w, r)
		return
	}
	header := w.Header()
	header.Set("Content-Type", contentTypes[path.Ext(name)])
	header.Set("Cache-Control", cacheControl(name))
	header.Set("Vary", "Accept-Encoding")
	header.Set("ETag", entityTag(content))
	if encoding != "" {
		header.Set("Content-Encoding", encoding)
	}
	http.ServeContent(w, r, name, time.Time{}, bytes.NewReader(content))
}

// entityTag differs between the copies of a file, as it must.
func entityTag(content []byte) string {
	sum := sha256.Sum256(content)
	return fmt.Sprintf(`"%x"`, sum[:8])
}

// read returns the smallest copy of a file that the client accepts.
func (h siteHandler) read(name, accept string) (content []byte, encoding string, err error) {
	if contentTypes[path.Ext(name)] == "" {
		return nil, "", fs.ErrNotExist
	}
	content, err = fs.ReadFile(h.files, name)
	if err != nil {
		return nil, "", err
	}
	for _, c := range codings {
		if !accepts(accept, c.name) {
			continue
		}
		if small, err := fs.ReadFile(h.files, name+c.extension); err == nil {
			return small, c.name, nil
		}
	}
	return content, "", nil
}

// accepts reports whether an Accept-Encoding header (RFC 9110, section
// 12.5.3) allows a coding. An entry for the coding itself outweighs one for *.
func accepts(header, coding string) bool {
	allowed := false
	for entry := range strings.SplitSeq(header, ",") {
		name, parameters, _ := strings.Cut(entry, ";")
		name = strings.TrimSpace(name)
		quality, ok := strings.CutPrefix(strings.TrimSpace(parameters), "q=")
		weight, err := strconv.ParseFloat(quality, 64)
		positive := !ok || err == nil && weight > 0
		if strings.EqualFold(name, coding) {
			return positive
		}
		if name == "*" {
			allowed = positive
		}
	}
	return allowed
}
