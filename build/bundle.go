package main

import (
	"errors"
	"fmt"
	"os"
	"path/filepath"
	"strings"

	"github.com/evanw/esbuild/pkg/api"
)

const (
	engineEntry  = "web/engine/index.ts"
	engineName   = "wirecopy"
	commandEntry = "web/cli/main.ts"
	commandName  = "wirecopy-command"
	embedScript  = "web/embed/embed.ts"
	frameScript  = "web/embed/frame.ts"
	pageScript   = "web/page/main.ts"
	pageStyle    = "web/page/page.css"

	serviceWorker = "web/sw/sw.ts"

	// pdfWorker does the work of PDF.js. It is a script of its own, as a worker
	// must be.
	pdfWorker     = "web/node_modules/pdfjs-dist/legacy/build/pdf.worker.mjs"
	pdfWorkerName = "pdf-worker"
	pdfCMaps      = "web/node_modules/pdfjs-dist/cmaps"
	pdfCMapsName  = "pdf-cmaps.zip"
)

// bundleEngine bundles the JavaScript API into one ES module that loads the
// wasm file and the parts of its data from beside itself, by the names that
// they have there, and is its own web worker. It uses nothing but what every
// host has, so imports of node: stay what they are. What it imports lazily
// comes as further files.
//
// workerFile is the name that this file has for sure, by which it is found
// where somebody bundles it into a script of another name; empty where nobody
// does.
func bundleEngine(entryNames string, named func(string) string, workerFile string) ([]api.OutputFile, error) {
	return bundle(api.BuildOptions{
		EntryPointsAdvanced: []api.EntryPoint{{InputPath: engineEntry, OutputPath: engineName}},
		EntryNames:          entryNames,
		ChunkNames:          engineName + "-[name]-[hash]",
		Platform:            api.PlatformNeutral,
		External:            []string{"node:*"},
		Define: map[string]string{
			"WIRECOPY_WASM":      fmt.Sprintf("%q", named(wasmName)),
			"WIRECOPY_ACCENTS":   fmt.Sprintf("%q", named(extraFiles[0])),
			"WIRECOPY_SCRIPTS":   fmt.Sprintf("%q", named(extraFiles[1])),
			"WIRECOPY_LANGUAGES": fmt.Sprintf("%q", named(extraFiles[2])),
			"WIRECOPY_WORKER":    fmt.Sprintf("%q", workerFile),
		},
	})
}

// bundleCommand bundles the command, which takes the engine from beside itself.
func bundleCommand() ([]api.OutputFile, error) {
	return bundle(api.BuildOptions{
		EntryPointsAdvanced: []api.EntryPoint{{InputPath: commandEntry, OutputPath: commandName}},
		ChunkNames:          commandName + "-[name]-[hash]",
		Platform:            api.PlatformNode,
		Plugins:             []api.Plugin{external(engineEntry, engineName+".js")},
	})
}

// bundlePDFWorker bundles the worker that reads PDF files. It comes bundled,
// and is here brought to the form of all scripts.
func bundlePDFWorker() ([]api.OutputFile, error) {
	return bundle(api.BuildOptions{
		EntryPointsAdvanced: []api.EntryPoint{{InputPath: pdfWorker, OutputPath: pdfWorkerName}},
		EntryNames:          "[name]-[hash]",
		Platform:            api.PlatformBrowser,
	})
}

// bundlePage bundles the page's script; its imports of the engine become
// imports of engineFile, which stands beside it, as the two files for PDF do.
func bundlePage(engineFile, pdfWorkerFile, pdfCMapsFile string) ([]api.OutputFile, error) {
	return bundle(api.BuildOptions{
		EntryPoints: []string{pageScript},
		EntryNames:  "[name]-[hash]",
		ChunkNames:  "[name]-[hash]",
		AssetNames:  "[name]-[hash]",
		Platform:    api.PlatformBrowser,
		Loader:      map[string]api.Loader{".txt": api.LoaderText, ".svg": api.LoaderFile},
		Plugins:     []api.Plugin{external(engineEntry, engineFile)},
		Define: map[string]string{
			"WIRECOPY_PDF_WORKER": fmt.Sprintf("%q", pdfWorkerFile),
			"WIRECOPY_PDF_CMAPS":  fmt.Sprintf("%q", pdfCMapsFile),

			"WIRECOPY_SERVICE_WORKER": fmt.Sprintf("%q", serviceWorkerName),
		},
	})
}

// bundleEmbed bundles the script that other pages name, so that it keeps its
// name, and what that loads.
func bundleEmbed(engineFile string) ([]api.OutputFile, error) {
	return bundle(api.BuildOptions{
		EntryPoints: []string{embedScript},
		EntryNames:  "[name]",
		ChunkNames:  "embed-[name]-[hash]",
		Platform:    api.PlatformBrowser,
		Plugins:     []api.Plugin{external(engineEntry, engineFile)},
	})
}

// bundleFrame bundles the script of embed.html, which shares all else with
// embed.js.
func bundleFrame(engineFile string) ([]api.OutputFile, error) {
	return bundle(api.BuildOptions{
		EntryPoints: []string{frameScript},
		EntryNames:  "embed-[name]-[hash]",
		Platform:    api.PlatformBrowser,
		Plugins:     []api.Plugin{external(engineEntry, engineFile), external(embedScript, "embed.js")},
	})
}

// bundleAlone bundles one script that is complete in itself, which a browser
// runs wherever it stands: the parts of one file. Some sources are replaced by
// others. A name makes the exports of a script of the old kind a global
// variable.
func bundleAlone(entry string, format api.Format, name string, replaced map[string]string) ([]byte, error) {
	files, err := runBundler(api.BuildOptions{
		EntryPoints:       []string{entry},
		Bundle:            true,
		Outdir:            singleFolder,
		Format:            format,
		GlobalName:        name,
		Target:            api.ES2022,
		MinifyWhitespace:  true,
		MinifyIdentifiers: true,
		MinifySyntax:      true,
		Platform:          api.PlatformBrowser,
		External:          []string{"node:*"},
		Loader:            map[string]api.Loader{".txt": api.LoaderText},
		Plugins:           []api.Plugin{replace(replaced)},
	})
	if err != nil {
		return nil, err
	}
	return files[0].Contents, nil
}

// bundleServiceWorker bundles the worker that keeps the site's files: those of
// the list, which is in JSON, under the name of their version.
func bundleServiceWorker(version, list string) ([]byte, error) {
	files, err := bundle(api.BuildOptions{
		EntryPoints: []string{serviceWorker},
		EntryNames:  "[name]",
		Platform:    api.PlatformBrowser,
		Define: map[string]string{
			"WIRECOPY_VERSION": fmt.Sprintf("%q", version),
			"WIRECOPY_FILES":   list,
		},
	})
	if err != nil {
		return nil, err
	}
	return files[0].Contents, nil
}

// bundleStyle joins the page's style sheets; minify.go makes them small.
func bundleStyle() ([]byte, error) {
	files, err := runBundler(api.BuildOptions{
		EntryPoints: []string{pageStyle},
		Bundle:      true,
		Outdir:      siteFolder,
		Loader:      map[string]api.Loader{".svg": api.LoaderDataURL},
	})
	if err != nil {
		return nil, err
	}
	return files[0].Contents, nil
}

// bundle fills in what all scripts have in common. Nothing is written.
func bundle(options api.BuildOptions) ([]api.OutputFile, error) {
	options.Bundle = true
	options.Outdir = siteFolder
	options.Format = api.FormatESModule
	options.Splitting = true
	options.Target = api.ES2022
	options.MinifyWhitespace = true
	options.MinifyIdentifiers = true
	options.MinifySyntax = true
	return runBundler(options)
}

func runBundler(options api.BuildOptions) ([]api.OutputFile, error) {
	result := api.Build(options)
	printMessages(result.Warnings, api.WarningMessage)
	printMessages(result.Errors, api.ErrorMessage)
	if len(result.Errors) > 0 {
		return nil, errors.New("the bundler found errors")
	}
	return result.OutputFiles, nil
}

func printMessages(messages []api.Message, kind api.MessageKind) {
	for _, text := range api.FormatMessages(messages, api.FormatMessagesOptions{Kind: kind}) {
		fmt.Fprint(os.Stderr, text)
	}
}

// external keeps a script a file of its own, which several others share,
// instead of putting a copy into each: the engine above all, of which a page
// also starts a worker.
func external(entry, file string) api.Plugin {
	return api.Plugin{Name: file, Setup: func(build api.PluginBuild) {
		wanted, err := filepath.Abs(entry)
		name := strings.TrimSuffix(filepath.Base(entry), ".ts")
		build.OnResolve(api.OnResolveOptions{Filter: `/` + name + `\.[jt]s$`},
			func(args api.OnResolveArgs) (api.OnResolveResult, error) {
				path := filepath.Join(args.ResolveDir, args.Path)
				if args.Kind == api.ResolveEntryPoint || strings.TrimSuffix(path, filepath.Ext(path))+".ts" != wanted {
					return api.OnResolveResult{}, err
				}
				return api.OnResolveResult{Path: "./" + file, External: true}, nil
			})
	}}
}

// replace takes other sources in the place of some, both named from the root.
func replace(sources map[string]string) api.Plugin {
	return api.Plugin{Name: "replace", Setup: func(build api.PluginBuild) {
		build.OnLoad(api.OnLoadOptions{Filter: `\.ts$`}, func(args api.OnLoadArgs) (api.OnLoadResult, error) {
			for source, instead := range sources {
				path, err := filepath.Abs(source)
				if err != nil || path != args.Path {
					continue
				}
				text, err := os.ReadFile(instead)
				content := string(text)
				folder := filepath.Join(filepath.Dir(path), "..", filepath.Base(filepath.Dir(instead)))
				return api.OnLoadResult{Contents: &content, ResolveDir: folder, Loader: api.LoaderTS}, err
			}
			return api.OnLoadResult{}, nil
		})
	}}
}
