/** From bytes to text, in whatever encoding they are. */
import { TEXT_BYTES } from './limits.js';
import { InputError } from './types.js';

/** So much of a file shows its encoding, from the first byte on that is not the
 *  same in nearly all of them. */
const SAMPLE_BYTES = 64 * 1024;

/** In other encodings few bytes beyond ASCII happen to be a letter of UTF-8. So
 *  many of them for each that is none, and it is UTF-8. */
const SOUND = 4;

/** More control characters than this share are no text in any encoding. */
const MOST_CONTROLS = 0.01;

/** Tab, the line breaks, form feed, and the escape of Japanese mail. */
const HARMLESS_CONTROLS = new Set([9, 10, 11, 12, 13, 27]);

/** By its mark, else UTF-8, else the encoding that was declared, else the
 *  likeliest one. Refuses what is no text. */
export async function decode(bytes: Uint8Array<ArrayBuffer>, declared = '', most = TEXT_BYTES): Promise<string> {
  if (bytes.length > most) throw new InputError('too-large');
  const marked = markOf(bytes);
  if (marked) return new TextDecoder(marked).decode(bytes);
  if (looksBinary(bytes.subarray(0, SAMPLE_BYTES))) throw new InputError('not-text');
  try {
    return new TextDecoder('utf-8', { fatal: true }).decode(bytes);
  } catch {
    const decoder = decoderFor(declared) ?? decoderFor(await likeliest(bytes)) ?? new TextDecoder('windows-1252');
    return decoder.decode(bytes);
  }
}

function markOf(bytes: Uint8Array): string {
  if (bytes[0] === 0xff && bytes[1] === 0xfe) return 'utf-16le';
  if (bytes[0] === 0xfe && bytes[1] === 0xff) return 'utf-16be';
  return '';
}

function looksBinary(sample: Uint8Array): boolean {
  if (sample.includes(0)) return true;
  const controls = sample.reduce((count, byte) => count + (byte < 32 && !HARMLESS_CONTROLS.has(byte) ? 1 : 0), 0);
  return controls > sample.length * MOST_CONTROLS;
}

function decoderFor(label: string): TextDecoder | undefined {
  try {
    return new TextDecoder(label);
  } catch {
    return undefined;
  }
}

async function likeliest(bytes: Uint8Array): Promise<string> {
  const start = firstTelling(bytes);
  const sample = bytes.subarray(start, start + SAMPLE_BYTES);
  if (isDamagedUtf8(sample)) return 'utf-8';
  const { detect } = await import('./detect.js');
  return detect(sample);
}

/** A letter that was cut through does not make all others something else. */
function isDamagedUtf8(sample: Uint8Array): boolean {
  const text = new TextDecoder().decode(sample);
  const count = (letters: RegExp): number => text.match(letters)?.length ?? 0;
  return count(/[^\0-\x7f\uFFFD]/g) > SOUND * count(/\uFFFD/g);
}

/** Where the first byte beyond ASCII stands. */
function firstTelling(bytes: Uint8Array): number {
  let at = 0;
  while (at < bytes.length && bytes[at]! < 128) at += 1;
  return at;
}
