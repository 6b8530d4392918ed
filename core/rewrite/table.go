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
	Region: Model{-23.5132, []float64{
		-0.3123, // cosine
		7.945,   // coverage, lesser
		0.04786, // coverage, greater
		3.597,   // support, lesser
		6.218,   // support, greater
		3.626,   // bytes, lesser
		-0.8438, // bytes, greater
		17.39,   // mass
		5.25,    // units, lesser
		0.5092,  // units, greater
		-3.092,  // longest run
		1.233,   // balance
		0.02165, // inside
		-7.12,   // outside
		2.688,   // order
		-8.903,  // support squared
		-0.6354, // coverage times support
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
	Summary: Model{-1.3897, []float64{
		6.295,    // cosine
		-0.05991, // coverage, lesser
		4.378,    // coverage, greater
		-4.564,   // support, lesser
		-2.313,   // support, greater
		2.817,    // bytes, lesser
		3.285,    // bytes, greater
		-2.606,   // mass
		-2.978,   // units, lesser
		-6.937,   // units, greater
		1.375,    // longest run
		-8.905,   // balance
		-6.233,   // inside
		-6.654,   // outside
		0.6021,   // order
		-2.413,   // support squared
		-0.5715,  // coverage times support
		3.61,     // spread
		4.321,    // partners
		1.285,    // gain of coverage
		13.78,    // gain of support
		-6.937,   // size
	}},
}
