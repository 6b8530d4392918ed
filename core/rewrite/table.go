package rewrite

// Made by core/rewrite/fit; do not edit.

// Fitted are the models in use, fitted to the training corpus of PAN 2013.
var Fitted = &Models{
	Unit: Model{2.6527, []float64{
		2.754,   // coverage
		3.831,   // support
		6.056,   // cosine
		-1.439,  // length
		-2.65,   // stretch
		-7.156,  // region
		0.6115,  // before
		0.7809,  // after
		-0.119,  // nearby
		-4.006,  // distance
		-0.4886, // run
		0.365,   // coverage squared
		-2.196,  // support times cosine
	}},
	Region: Model{-23.5116, []float64{
		-0.5338, // cosine
		7.919,   // coverage, lesser
		0.1091,  // coverage, greater
		3.594,   // support, lesser
		6.038,   // support, greater
		3.624,   // bytes, lesser
		-0.7281, // bytes, greater
		17.32,   // mass
		4.882,   // units, lesser
		1.016,   // units, greater
		-3.121,  // longest run
		1.118,   // balance
		0.4513,  // inside
		-7.779,  // outside
		2.696,   // order
		-9.009,  // support squared
		-0.4522, // coverage times support
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
	Summary: Model{-1.3880, []float64{
		6.288,    // cosine
		-0.02746, // coverage, lesser
		4.487,    // coverage, greater
		-4.703,   // support, lesser
		-2.352,   // support, greater
		2.838,    // bytes, lesser
		3.264,    // bytes, greater
		-2.435,   // mass
		-2.919,   // units, lesser
		-7.006,   // units, greater
		1.347,    // longest run
		-9.084,   // balance
		-6.399,   // inside
		-6.777,   // outside
		0.5558,   // order
		-2.417,   // support squared
		-0.4579,  // coverage times support
		3.672,    // spread
		4.335,    // partners
		1.209,    // gain of coverage
		13.65,    // gain of support
		-7.006,   // size
	}},
}
