// Package code names what the programs of package snowball are made of.
package code

// The registers that every program has. Those of its own follow.
const (
	Cursor = iota
	Limit
	LimitBackward
	Bra
	Ket
	Among // the result of the last search
	Hop   // the place that the last hop came to
	Own
)

// The operations, with what follows them. A register r or s is a byte, a
// number n an unsigned varint, a string t a number and so many bytes; the
// group g, the list a and the routine f are numbers. Those up to LastTest
// end in the distance to where the program goes on if they are not so.
const (
	Less         = iota // r s: r < s
	LessEqual           // r s
	Equal               // r s
	EqualTo             // r n: r = n
	NotEqualTo          // r n
	LessThan            // r n
	Starts              // t: t stands behind the cursor, and the cursor passes it
	Ends                // t: t stands before it
	EndsKept            // what Keep kept stands before it
	In                  // g: a character of the group is behind the cursor
	InBackward          // g
	Out                 // g: one that is not of the group
	OutBackward         // g
	Call                // f
	Find                // a: one of the list is behind the cursor
	FindBackward        // a
	Kept                // Keep kept something
	LastTest     = Kept
	Set          = iota - 1 // r s: r becomes s
	FromEnd                 // r s: r becomes Limit - s
	SetTo                   // r n
	Decrease                // r
	Next                    // the cursor passes a character
	Previous                // the same backward
	HopOver                 // n: Hop becomes the place n characters on
	HopBack                 // n
	Replace                 // t: from Bra to Ket
	Insert                  // t: at the cursor
	Keep                    // what stands from Bra to Ket
	Jump                    // and a distance
	Loop                    // and a distance back
	Return                  // true
)
