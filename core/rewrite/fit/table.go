package main

import (
	"bytes"
	"fmt"
	goformat "go/format"

	"github.com/wirecopy/wirecopy/core/rewrite"
)

// format writes models as Go source, each weight beside its feature's name.
func format(m *rewrite.Models) ([]byte, error) {
	var out bytes.Buffer
	out.WriteString("package rewrite\n\n// Made by core/rewrite/fit; do not edit.\n\n")
	out.WriteString("// Fitted are the models in use, fitted to the training corpus of PAN 2013.\nvar Fitted = &Models{\n")
	for _, model := range []struct {
		name string
		rewrite.Model
		features []string
	}{
		{"Unit", m.Unit, rewrite.UnitFeatures},
		{"Region", m.Region, rewrite.RegionFeatures},
		{"SummaryUnit", m.SummaryUnit, rewrite.UnitFeatures},
		{"Summary", m.Summary, rewrite.SummaryFeatures},
	} {
		if len(model.Weights) != len(model.features) {
			return nil, fmt.Errorf("%s has %d weights for %d features", model.name, len(model.Weights), len(model.features))
		}
		fmt.Fprintf(&out, "\t%s: Model{%.4f, []float64{\n", model.name, model.Bias)
		for i, w := range model.Weights {
			fmt.Fprintf(&out, "\t\t%.4g, // %s\n", w, model.features[i])
		}
		out.WriteString("\t}},\n")
	}
	out.WriteString("}\n")
	return goformat.Source(out.Bytes())
}
