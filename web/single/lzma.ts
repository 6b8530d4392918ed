/** Unpacks LZMA with the decoder of lzma1 alone: its entry point brings the
 *  packer along, which has four times as much code. */
import { Decoder } from '../node_modules/lzma1/lib/decoder.js';
import { InputBuffer, OutputBuffer } from '../node_modules/lzma1/lib/streams.js';

export function unpackLzma(packed: Uint8Array): Uint8Array<ArrayBuffer> {
  const output = new OutputBuffer(packed.length * 4);
  new Decoder().decompress(new InputBuffer(packed), output);
  return output.toArray();
}
