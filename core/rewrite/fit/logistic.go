package main

import (
	"math"

	"github.com/wirecopy/wirecopy/core/rewrite"
)

const (
	// ridge keeps weights small where features say the same.
	ridge = 0.1
	// steps of Newton's method; it has long arrived by then.
	steps = 12
)

// fitLogistic fits a logistic regression with a ridge penalty by Newton's
// method (Hastie, Tibshirani, Friedman 2009, The elements of statistical
// learning, section 4.4.1).
func fitLogistic(examples []rewrite.Example) rewrite.Model {
	n := len(examples[0].Features) + 1
	w := make([]float64, n) // the bias first
	for range steps {
		gradient, hessian := derivatives(examples, w)
		for i, step := range solve(hessian, gradient) {
			w[i] += step
		}
	}
	return rewrite.Model{Bias: w[0], Weights: w[1:]}
}

// derivatives are those of the penalised log likelihood at w, the second ones
// with the sign changed.
func derivatives(examples []rewrite.Example, w []float64) (gradient []float64, hessian [][]float64) {
	n := len(w)
	gradient, hessian = make([]float64, n), make([][]float64, n)
	for i := range hessian {
		hessian[i] = make([]float64, n)
		hessian[i][i] = ridge
		gradient[i] = -ridge * w[i]
	}
	x := make([]float64, n)
	x[0] = 1
	for _, e := range examples {
		copy(x[1:], e.Features)
		p := 1 / (1 + math.Exp(-dot(w, x)))
		miss := -p
		if e.Reuse {
			miss = 1 - p
		}
		for i := range x {
			g := e.Weight * x[i]
			gradient[i] += g * miss
			for j := range i + 1 {
				hessian[i][j] += g * p * (1 - p) * x[j]
			}
		}
	}
	for i := range hessian {
		for j := range i {
			hessian[j][i] = hessian[i][j]
		}
	}
	return gradient, hessian
}

func dot(x, y []float64) float64 {
	sum := 0.0
	for i := range x {
		sum += x[i] * y[i]
	}
	return sum
}

// solve solves the linear equations m x = y by Gaussian elimination with
// partial pivoting. It overwrites m and y.
func solve(m [][]float64, y []float64) []float64 {
	n := len(y)
	for i := range n {
		pivot := i
		for k := i + 1; k < n; k++ {
			if math.Abs(m[k][i]) > math.Abs(m[pivot][i]) {
				pivot = k
			}
		}
		m[i], m[pivot], y[i], y[pivot] = m[pivot], m[i], y[pivot], y[i]
		for k := i + 1; k < n; k++ {
			f := m[k][i] / m[i][i]
			for j := i; j < n; j++ {
				m[k][j] -= f * m[i][j]
			}
			y[k] -= f * y[i]
		}
	}
	x := make([]float64, n)
	for i := n - 1; i >= 0; i-- {
		x[i] = (y[i] - dot(m[i][i+1:], x[i+1:])) / m[i][i]
	}
	return x
}
