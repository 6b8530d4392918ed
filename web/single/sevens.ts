/**
 * Bytes as text, seven bits a character. That makes it an eighth longer than
 * the bytes, and Base64 a third. The three characters that HTML does not leave
 * as they are stand as one of two bytes with what follows them: build/single.go
 * writes them.
 */
const LEFT_OUT = ['\0', '\r', '<'].map((character) => character.charCodeAt(0));

/** The number of the first character that stands for one left out and seven bits more. */
const PAIRS = 0x100;

/** The bytes of a text; the last one may have fewer than eight bits and is left out. */
export function readSevens(text: string): Uint8Array<ArrayBuffer> {
  const bytes = new Uint8Array(text.length * 2);
  let length = 0;
  let rest = 0;
  let bits = 0;
  const put = (seven: number): void => {
    rest = ((rest << 7) | seven) & 0x3fff;
    bits += 7;
    if (bits < 8) return;
    bits -= 8;
    bytes[length++] = rest >> bits;
  };
  for (let i = 0; i < text.length; i++) {
    const code = text.charCodeAt(i);
    if (code >= PAIRS) put(LEFT_OUT[(code - PAIRS) >> 7]!);
    put(code & 127);
  }
  return bytes.slice(0, length);
}
