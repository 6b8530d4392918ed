package main

import (
	"crypto/sha256"
	"encoding/base64"
	"encoding/json"
	"fmt"
	"maps"
	"path"
	"slices"
)

const (
	manifestName      = "wirecopy.webmanifest"
	serviceWorkerName = "sw.js"

	// offersName is the file that tells the page what its host does beyond
	// handing out files. It says nothing of the files' content, so it is not in
	// the list of the service worker and may be another one on another host.
	offersName   = "site.json"
	staticOffers = `{"links":false}`
	edgeOffers   = `{"links":true}`
)

// notKept are files that the page itself never asks for.
var notKept = []string{"embed.*", "embed-*", noticesName, offersName}

// keptFile is a file that the service worker keeps. One whose name has no hash
// is held to its content by a checksum (W3C, Subresource Integrity).
type keptFile struct {
	Name      string `json:"name"`
	Integrity string `json:"integrity,omitempty"`
}

// addServiceWorker adds the worker that knows every file that the page needs,
// and nothing that an earlier build has left in the folder.
func addServiceWorker(site *folder) error {
	list, err := json.Marshal(keptFiles(site))
	if err != nil {
		return err
	}
	worker, err := bundleServiceWorker(contentHash(list), string(list))
	if err != nil {
		return fmt.Errorf("%s: %w", serviceWorker, err)
	}
	site.files[serviceWorkerName] = worker
	return nil
}

func keptFiles(site *folder) []keptFile {
	var list []keptFile
	for _, name := range slices.Sorted(maps.Keys(site.files)) {
		if matchesAny(notKept, name) {
			continue
		}
		file := keptFile{Name: name}
		if !isHashed(name) {
			sum := sha256.Sum256(site.files[name])
			file.Integrity = "sha256-" + base64.StdEncoding.EncodeToString(sum[:])
		}
		list = append(list, file)
	}
	return list
}

func matchesAny(patterns []string, name string) bool {
	return slices.ContainsFunc(patterns, func(pattern string) bool {
		matched, err := path.Match(pattern, name)
		return err == nil && matched
	})
}
