package bridge

import (
	"unsafe"

	"github.com/wirecopy/wirecopy/core"
)

// appendNumbers appends the bytes of numbers.
func appendNumbers[Number uint32 | uint64 | float64](dst []byte, numbers []Number) []byte {
	size := len(numbers) * int(unsafe.Sizeof(Number(0)))
	return append(dst, unsafe.Slice((*byte)(unsafe.Pointer(unsafe.SliceData(numbers))), size)...)
}

// padded appends zeros up to a multiple of 8 bytes.
func padded(dst []byte) []byte {
	for len(dst)%8 != 0 {
		dst = append(dst, 0)
	}
	return dst
}

// numbers takes a stretch of numbers off the request, whose memory they share.
func numbers[Number uint32 | uint64](d *decoder, count uint64) []Number {
	const most = 1 << 31 // so that the size is one of 64 bits
	if count > most {
		d.broken = true
	}
	taken := d.takeLong(count * uint64(unsafe.Sizeof(Number(0))))
	if taken == "" {
		return nil
	}
	return unsafe.Slice((*Number)(unsafe.Pointer(unsafe.StringData(taken))), count)
}

// align goes to the next multiple of 8 bytes.
func (d *decoder) align() {
	if read := len(d.all) - len(d.rest); read%8 != 0 && d.rest != "" {
		d.take(uint32(8 - read%8))
	}
}

// digests takes all that follows, blocks of digests.
func (d *decoder) digests() []core.Digest {
	d.align()
	var digests []core.Digest
	for d.rest != "" && !d.broken {
		head := numbers[uint32](d, 4)
		if d.broken {
			break
		}
		counts := numbers[uint32](d, 2*uint64(head[0]))
		shingles, words := numbers[uint64](d, uint64(head[1])), numbers[uint32](d, uint64(head[2]))
		d.align()
		for i := 0; i < len(counts) && !d.broken; i += 2 {
			s, w := counts[i], counts[i+1]
			if uint64(s) > uint64(len(shingles)) || uint64(w) > uint64(len(words)) {
				d.broken = true
				break
			}
			digests = append(digests, core.Digest{Shingles: shingles[:s:s], Vocabulary: words[:w:w]})
			shingles, words = shingles[s:], words[w:]
		}
	}
	return digests
}

// asides takes all that follows, blocks of asides.
func (d *decoder) asides() [][]uint64 {
	d.align()
	var asides [][]uint64
	for d.rest != "" && !d.broken {
		counts := numbers[uint32](d, uint64(d.number()))
		d.align()
		for _, count := range counts {
			asides = append(asides, numbers[uint64](d, uint64(count)))
		}
	}
	return asides
}
