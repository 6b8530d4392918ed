package main

import (
	"context"
	"errors"
	"fmt"
	"net/http"
	"syscall/js"
	"time"

	"github.com/syumai/workers/cloudflare"
	"github.com/syumai/workers/cloudflare/fetch"

	"github.com/wirecopy/wirecopy/wasm/edge/api"
	"github.com/wirecopy/wirecopy/wasm/edge/article"
)

// platform is made of the variables and bindings that wrangler.jsonc names.
func platform() api.Platform {
	limit, err := time.ParseDuration(variable("TIME_LIMIT"))
	if err != nil {
		panic(fmt.Errorf("TIME_LIMIT in wrangler.jsonc: %w", err))
	}
	return api.Platform{
		Reader: article.Reader{
			Transport: transport{},
			Resolver:  variable("RESOLVER"),
			Time:      limit,
		},
		Allow: allow,
	}
}

func variable(name string) string {
	value := cloudflare.GetBinding(name)
	if value.Type() != js.TypeString {
		panic(fmt.Errorf("wrangler.jsonc has no variable %s", name))
	}
	return value.String()
}

// transport makes a request with the worker's fetch, which follows no redirect
// here and is given up when the context is done.
type transport struct{}

func (transport) RoundTrip(request *http.Request) (response *http.Response, err error) {
	defer func() {
		// What JavaScript throws, such as at an address that it cannot read,
		// arrives as a panic.
		switch mistake := recover().(type) {
		case nil:
		case js.Error:
			err = mistake
		default:
			panic(mistake)
		}
	}()
	ctx := request.Context()
	abort := js.Global().Get("AbortController").New()
	context.AfterFunc(ctx, func() { abort.Call("abort") })
	// The library's fetch has no way to hand over a signal, but it lets one
	// name the object whose fetch is called.
	call := js.FuncOf(func(_ js.Value, arguments []js.Value) any {
		arguments[1].Set("signal", abort.Get("signal"))
		return js.Global().Get("fetch").Invoke(arguments[0], arguments[1])
	})
	defer call.Release()
	client := fetch.NewClient(fetch.WithBinding(js.ValueOf(map[string]any{"fetch": call})))
	response, err = client.HTTPClient(fetch.RedirectModeManual).Transport.RoundTrip(request)
	if err != nil {
		return nil, err
	}
	// An answer without a body has null there, which the library cannot read.
	stream, ok := response.Body.(interface{ GetRawJSBody() js.Value })
	if ok && stream.GetRawJSBody().IsNull() {
		response.Body = http.NoBody
	}
	return response, nil
}

// allow asks the rate limit's binding.
func allow(ctx context.Context, key string) (bool, error) {
	binding := cloudflare.GetBinding("ARTICLE_LIMIT")
	if binding.IsUndefined() {
		return false, errors.New("wrangler.jsonc has no rate limit ARTICLE_LIMIT")
	}
	outcome, err := await(ctx, binding.Call("limit", map[string]any{"key": key}))
	if err != nil {
		return false, err
	}
	return outcome.Get("success").Bool(), nil
}

// await returns what a promise resolves to.
func await(ctx context.Context, promise js.Value) (js.Value, error) {
	values, failures := make(chan js.Value, 1), make(chan error, 1)
	resolved := js.FuncOf(func(_ js.Value, arguments []js.Value) any {
		values <- arguments[0]
		return nil
	})
	defer resolved.Release()
	rejected := js.FuncOf(func(_ js.Value, arguments []js.Value) any {
		failures <- js.Error{Value: arguments[0]}
		return nil
	})
	defer rejected.Release()
	promise.Call("then", resolved, rejected)
	select {
	case value := <-values:
		return value, nil
	case err := <-failures:
		return js.Value{}, err
	case <-ctx.Done():
		return js.Value{}, ctx.Err()
	}
}
