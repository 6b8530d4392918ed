package main

import (
	"github.com/syumai/workers"

	"github.com/wirecopy/wirecopy/wasm/edge/api"
)

func main() {
	workers.Serve(api.Handler(platform()))
}
