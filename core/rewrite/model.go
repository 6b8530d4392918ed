package rewrite

import (
	"math"

	"github.com/wirecopy/wirecopy/core/logarithm"
)

// Features of a unit, given the stretch of the other text that it may come
// from, and of a whole region. All lie roughly between 0 and 1.
const (
	featureCoverage = iota // weight of its words that occur there
	featureSupport         // the same, times their support
	featureCosine          // the greatest cosine with a unit there
	featureLength          // logarithm of its words
	featureStretch         // logarithm of the stretch's units
	featureRegion          // cosine of the region
	featureBefore          // support of the unit before
	featureAfter           // support of the unit after
	featureNearby          // the greatest cosine of the units before and after
	featureDistance        // units from the region's core
	featureRun             // logarithm of the longest run of equal stems
	featureSquare          // coverage squared
	featureProduct         // support times cosine
	unitFeatures
)

const (
	featureRegionCosine = iota
	featureCoverageA
	featureCoverageB
	featureSupportA
	featureSupportB
	featureBytesA
	featureBytesB
	featureMass // logarithm of the matched weight
	featureUnitsA
	featureUnitsB
	featureLongest
	featureBalance
	featureInside    // mean greatest cosine of its units
	featureOutside   // the same of all other units with the region
	featureElsewhere // mean greatest cosine of its units with what lies outside it on the other side
	featureOrder     // share of neighbouring units whose partners are in order
	featureSupportSquare
	featureCoverageSupport
	regionFeatures
)

// Model is a logistic regression.
type Model struct {
	Bias    float64
	Weights []float64
}

// Models judge units and regions.
type Models struct {
	Unit, Region, SummaryUnit, Summary Model
	// Without are the steps that are left out.
	Without Step
}

// logit is the logarithm of the odds. The products are rounded one by one, so
// that no platform fuses them with the sum.
func (m *Model) logit(features []float64) float64 {
	sum := m.Bias
	for i, f := range features {
		sum += float64(m.Weights[i] * f)
	}
	return sum
}

const (
	sigmoidRange = 8  // beyond that, 0 or 1
	sigmoidSteps = 64 // per unit of the logit

	powerOfRange = 2980.9579870417282747 // e^sigmoidRange
	powerOfStep  = 1.0157477085866857475 // e^(1/sigmoidSteps)
)

// sigmoids is a table, rounded to six digits, since the exponential function
// differs in its last bits between platforms.
var sigmoids = func() []float64 {
	table := make([]float64, 2*sigmoidRange*sigmoidSteps+1)
	power := float64(powerOfRange) // e^-x
	for i := range table {
		table[i] = math.Round(1e6/(1+power)) / 1e6
		power /= powerOfStep
	}
	return table
}()

// probability is the value of the model between 0 and 1.
//
//go:inline
func (m *Model) probability(features []float64) float64 {
	at := float64((m.logit(features) + sigmoidRange) * sigmoidSteps)
	if at <= 0 {
		return 0
	}
	if at >= float64(len(sigmoids)-1) {
		return 1
	}
	return sigmoids[int(at+0.5)]
}

// logs are logarithms of small counts, rounded for the same reason.
var logs = func() []float64 {
	table := make([]float64, 512)
	for i := range table {
		table[i] = math.Round(1e6*logarithm.Of(float64(i+1))) / 1e6
	}
	return table
}()

// logOf is the logarithm of n+1, from a table up to 511 and by halving beyond.
func logOf(n int) float64 {
	sum := 0.0
	for n >= len(logs) {
		n /= 2
		sum += logs[1]
	}
	return sum + logs[max(n, 0)]
}
