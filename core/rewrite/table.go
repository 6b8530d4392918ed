package rewrite

// Made by core/rewrite/fit; do not edit.

// Fitted are the models in use, fitted to the training corpus of PAN 2013.
var Fitted = &Models{
	Unit: Model{2.3872, []float64{
		2.748,     // coverage
		3.859,     // support
		6.248,     // cosine
		-1.246,    // length
		-2.492,    // stretch
		-7.271,    // region
		0.5906,    // before
		0.7857,    // after
		-0.008555, // nearby
		-3.529,    // distance
		-0.5612,   // run
		0.3752,    // coverage squared
		-2.326,    // support times cosine
	}},
	Region: Model{-17.9139, []float64{
		1.239,   // cosine
		4.054,   // coverage, lesser
		0.1484,  // coverage, greater
		4.892,   // support, lesser
		5.253,   // support, greater
		1.997,   // bytes, lesser
		0.4508,  // bytes, greater
		14.93,   // mass
		1.389,   // units, lesser
		2.766,   // units, greater
		-3.739,  // longest run
		0.3282,  // balance
		1.52,    // inside
		4.771,   // outside
		-13.01,  // elsewhere
		3.162,   // order
		-5.884,  // support squared
		-0.6298, // coverage times support
	}},
	SummaryUnit: Model{-9.5415, []float64{
		11.95,   // coverage
		5.451,   // support
		5.94,    // cosine
		-0.4418, // length
		-6.284,  // stretch
		1.132,   // region
		4.711,   // before
		4.698,   // after
		3.763,   // nearby
		0,       // distance
		1.888,   // run
		-4.446,  // coverage squared
		-2.472,  // support times cosine
	}},
	Summary: Model{0.0652, []float64{
		6.231,  // cosine
		0.8521, // coverage, lesser
		4.146,  // coverage, greater
		-3.987, // support, lesser
		-2.57,  // support, greater
		2.231,  // bytes, lesser
		2.051,  // bytes, greater
		-2.796, // mass
		-3.933, // units, lesser
		-12.38, // units, greater
		1.128,  // longest run
		-8.217, // balance
		-5.557, // inside
		-5.904, // outside
		-5.655, // elsewhere
		0.5265, // order
		-2.283, // support squared
		-0.303, // coverage times support
		3.607,  // spread
		4.604,  // partners
		0.9713, // gain of coverage
		13.54,  // gain of support
	}},
}
