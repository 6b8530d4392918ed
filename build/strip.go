package main

// withoutNames leaves the names of functions out of a WebAssembly module: only
// a debugger reads them, and they are a thirtieth of what is downloaded. They
// stand in the custom section "name" (WebAssembly Core Specification, 7.4.1).
func withoutNames(module []byte) ([]byte, error) {
	sections, err := sectionsOf(module)
	if err != nil {
		return nil, err
	}
	var kept []section
	for _, s := range sections {
		if !isNames(s) {
			kept = append(kept, s)
		}
	}
	return joinSections(kept), nil
}

// isNames tells the section of names: a custom one that begins with the length
// of its own name and that.
func isNames(s section) bool {
	const opening = "\x04name"
	return s.kind == customSection && len(s.content) >= len(opening) && string(s.content[:len(opening)]) == opening
}
