/** What lzma.ts takes of the files of lzma1, whose own types are its sources. */
declare module '*/lzma1/lib/decoder.js' {
  export class Decoder {
    decompress(input: unknown, output: unknown): void;
  }
}

declare module '*/lzma1/lib/streams.js' {
  export class InputBuffer {
    constructor(data: Uint8Array);
  }
  export class OutputBuffer {
    constructor(capacity: number);
    toArray(): Uint8Array<ArrayBuffer>;
  }
}
