/** From bytes to text, in whatever encoding they are. */
import { TEXT_BYTES } from './limits.js';
import { InputError } from './types.js';

/** So much of a file shows its encoding. */
const SAMPLE_BYTES = 64 * 1024;

/** More control characters than this share are no text in any encoding. */
const MOST_CONTROLS = 0.01;

/** A line break and the signs of tags, which are no halves of letters in any encoding. */
const PART_ENDS = new Set([10, 60, 62]);

/** Tab, the line breaks, form feed, and the escape of Japanese mail. */
const HARMLESS_CONTROLS = new Set([9, 10, 11, 12, 13, 27]);

/** So many letters beyond ASCII stand for each byte that is none where a text is
 *  UTF-8, but damaged. Other encodings look like that by chance, and rarely. */
const LETTERS_A_FAULT = 4;

/** How Japanese mail leaves ASCII, of which all its bytes are. */
const JAPANESE_ESCAPE = '\x1b$';

/** By its mark, else UTF-8, else the encoding that was declared, else the
 *  likeliest one. Refuses what is no text. */
export async function decode(bytes: Uint8Array<ArrayBuffer>, declared = '', most = TEXT_BYTES): Promise<string> {
  if (bytes.length > most) throw new InputError('too-large');
  const wide = markOf(bytes) || wideOf(bytes.subarray(0, SAMPLE_BYTES));
  if (wide) return new TextDecoder(wide).decode(bytes);
  if (looksBinary(bytes.subarray(0, SAMPLE_BYTES))) throw new InputError('not-text');
  const text = decodedAs('utf-8', bytes);
  if (text !== undefined) return (text.includes(JAPANESE_ESCAPE) && decodedAs('iso-2022-jp', bytes)) || text;
  const sample = sampleOf(bytes);
  if (isDamagedUtf8(sample)) return new TextDecoder().decode(bytes);
  const decoder = decoderFor(declared) ?? decoderFor(await likeliest(sample)) ?? new TextDecoder('windows-1252');
  return decoder.decode(bytes);
}

function markOf(bytes: Uint8Array): string {
  if (bytes[0] === 0xff && bytes[1] === 0xfe) return bytes[2] === 0 && bytes[3] === 0 ? '' : 'utf-16le'; // or 32 bits
  if (bytes[0] === 0xfe && bytes[1] === 0xff) return 'utf-16be';
  return '';
}

/** Two bytes a letter, without a mark: one byte of a space or a line break is
 *  zero, and always the same one. */
function wideOf(sample: Uint8Array): string {
  const zeros = [0, 0];
  sample.forEach((byte, index) => (zeros[index % 2]! += byte === 0 ? 1 : 0));
  if (sample.length % 2 || (zeros[0] === 0) === (zeros[1] === 0)) return '';
  const encoding = zeros[0] ? 'utf-16be' : 'utf-16le';
  const text = new TextDecoder(encoding).decode(sample);
  const letters = text.match(/\p{L}/gu)?.length ?? 0;
  const none = text.match(/(?![\t\n\v\f\r])[\p{Cc}\p{Cn}\p{Co}\ufffd]/gu)?.length ?? 0;
  return letters > text.length / 2 && none <= text.length * MOST_CONTROLS ? encoding : '';
}

function looksBinary(sample: Uint8Array): boolean {
  if (sample.includes(0)) return true;
  const controls = sample.reduce((count, byte) => count + (byte < 32 && !HARMLESS_CONTROLS.has(byte) ? 1 : 0), 0);
  return controls > sample.length * MOST_CONTROLS;
}

/** The text, if the bytes are of this encoding. */
function decodedAs(encoding: string, bytes: Uint8Array): string | undefined {
  try {
    return new TextDecoder(encoding, { fatal: true }).decode(bytes);
  } catch {
    return undefined;
  }
}

/** The parts that show the encoding, between line breaks and tags: much may be
 *  ASCII, such as styles and scripts, and would speak for English. */
function sampleOf(bytes: Uint8Array): Uint8Array {
  const sample = new Uint8Array(SAMPLE_BYTES);
  let size = 0;
  let start = 0;
  let shows = false;
  for (let at = 0; at <= bytes.length && size < SAMPLE_BYTES; at += 1) {
    shows ||= bytes[at]! > 127;
    if (at < bytes.length && !PART_ENDS.has(bytes[at]!)) continue;
    if (shows) {
      const part = bytes.subarray(start, Math.min(at + 1, start + SAMPLE_BYTES - size));
      sample.set(part, size);
      size += part.length;
    }
    [start, shows] = [at + 1, false];
  }
  return sample.subarray(0, size);
}

function isDamagedUtf8(sample: Uint8Array): boolean {
  const text = new TextDecoder().decode(sample, { stream: true }); // the sample may end inside of a letter
  const faults = text.match(/\ufffd/g)?.length ?? 0;
  const letters = text.match(/[^\p{ASCII}\ufffd]/gu)?.length ?? 0;
  return letters > faults * LETTERS_A_FAULT;
}

/** A decoder for what is not UTF-16, whatever it says of itself. */
function decoderFor(label: string): TextDecoder | undefined {
  try {
    const decoder = new TextDecoder(label);
    return decoder.encoding.startsWith('utf-16') ? undefined : decoder;
  } catch {
    return undefined;
  }
}

async function likeliest(sample: Uint8Array): Promise<string> {
  const { detect } = await import('./detect.js');
  return detect(sample);
}
