/** The least that any tool must do: one pass over the bytes of the text that
 *  lower-cases the words and hashes each (FNV-1a). */
const OFFSET = 0x811c9dc5;
const PRIME = 0x01000193;
const CASE = 0x20;

const KIND = Uint8Array.from({ length: 256 }, (_, byte) => {
  if (byte >= 0x41 && byte <= 0x5a) return 2; // A to Z
  return /[a-z0-9]/.test(String.fromCharCode(byte)) || byte >= 0x80 ? 1 : 0;
});

/** All hashes in one, so that no engine can leave the work out. */
export function floor(bytes) {
  let all = 0;
  let hash = OFFSET;
  let inWord = false;
  for (let at = 0; at < bytes.length; at++) {
    const byte = bytes[at];
    const kind = KIND[byte];
    if (kind) {
      hash = Math.imul(hash ^ (kind === 2 ? byte | CASE : byte), PRIME);
      inWord = true;
    } else if (inWord) {
      all = (all + hash) | 0;
      hash = OFFSET;
      inWord = false;
    }
  }
  return inWord ? (all + hash) | 0 : all;
}
