package main

import (
	"archive/zip"
	"bytes"
	"fmt"
	"os"
	"path"
	"path/filepath"

	"github.com/evanw/esbuild/pkg/api"
)

const pageFolder = "web/page"

// buildSite makes the static site. What refers to a file is made after that
// file, because its name holds a hash: wasm, engine, PDF worker and tables,
// embed.js, page script, the pages; last the service worker, which names all.
func buildSite() error {
	site := newFolder()
	for _, name := range append([]string{wasmName}, extraFiles...) {
		content, err := os.ReadFile(filepath.Join(moduleFolder, name))
		if err != nil {
			return err
		}
		site.addHashed(name, content)
	}
	if err := addScripts(site); err != nil {
		return err
	}
	if err := addStyle(site); err != nil {
		return err
	}
	if err := addPictures(site); err != nil {
		return err
	}
	for _, path := range []string{"web/page/" + manifestName, "web/page/index.html", "web/embed/embed.html"} {
		if err := addPage(site, path); err != nil {
			return err
		}
	}
	var err error
	if site.files[noticesName], err = notices(); err != nil {
		return err
	}
	site.files[offersName] = []byte(staticOffers)
	if err := addServiceWorker(site); err != nil {
		return err
	}
	return site.write(siteFolder)
}

func addScripts(site *folder) error {
	engine, err := bundleEngine("[name]-[hash]", func(name string) string { return site.names[name] }, "")
	if err != nil {
		return err
	}
	addBundle(site, engine, engineName+".js")
	worker, err := bundlePDFWorker()
	if err != nil {
		return err
	}
	addBundle(site, worker, pdfWorkerName+".js")
	tables, err := packed(pdfCMaps, "*.bcmap")
	if err != nil {
		return err
	}
	if err := addEmbed(site); err != nil {
		return err
	}
	page, err := bundlePage(site.names[engineName+".js"], site.names[pdfWorkerName+".js"], site.addHashed(pdfCMapsName, tables))
	if err != nil {
		return err
	}
	addBundle(site, page, "main.js")
	site.names["main.ts"] = site.names["main.js"]
	return nil
}

func addEmbed(site *folder) error {
	element, err := bundleEmbed(site.names[engineName+".js"])
	if err != nil {
		return err
	}
	addBundle(site, element, "embed.js")
	frame, err := bundleFrame(site.names[engineName+".js"])
	if err != nil {
		return err
	}
	addBundle(site, frame, "embed-frame.js")
	site.names["frame.js"] = site.names["embed-frame.js"]
	return nil
}

// addBundle adds bundled files, which have their hashes already; entry is the
// name of the first script without its hash.
func addBundle(site *folder, files []api.OutputFile, entry string) {
	for _, file := range files {
		name := filepath.Base(file.Path)
		site.files[name] = file.Contents
		if unhashedName(name) == entry {
			site.names[entry] = name
		}
	}
}

// packed returns an archive of the files of a folder, the same for the same
// files.
func packed(folder, pattern string) ([]byte, error) {
	paths, err := filepath.Glob(filepath.Join(folder, pattern))
	if err != nil {
		return nil, err
	}
	if len(paths) == 0 {
		return nil, fmt.Errorf("%s has no files %s", folder, pattern)
	}
	var archive bytes.Buffer
	writer := zip.NewWriter(&archive)
	for _, path := range paths {
		content, err := os.ReadFile(path)
		if err != nil {
			return nil, err
		}
		file, err := writer.Create(filepath.Base(path))
		if err != nil {
			return nil, err
		}
		if _, err := file.Write(content); err != nil {
			return nil, err
		}
	}
	if err := writer.Close(); err != nil {
		return nil, err
	}
	return archive.Bytes(), nil
}

func addStyle(site *folder) error {
	style, err := minifiedStyle()
	if err != nil {
		return err
	}
	site.addHashed(filepath.Base(pageStyle), style)
	return nil
}

func addPictures(site *folder) error {
	for _, pattern := range []string{"*.svg", "icons/*.png"} {
		pictures, err := filepath.Glob(filepath.Join(pageFolder, pattern))
		if err != nil {
			return err
		}
		for _, picture := range pictures {
			content, err := minifiedFile(picture)
			if err != nil {
				return err
			}
			name := filepath.Base(picture)
			site.names[path.Join(path.Dir(pattern), name)] = site.addHashed(name, content)
		}
	}
	return nil
}

func addPage(site *folder, path string) error {
	page, err := os.ReadFile(path)
	if err != nil {
		return err
	}
	page, err = site.rewritten(page)
	if err != nil {
		return fmt.Errorf("%s: %w", path, err)
	}
	name := filepath.Base(path)
	site.names[name] = name
	site.files[name], err = minified(name, page)
	return err
}
