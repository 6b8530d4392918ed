/** What a file with an export is called. Pure. */
import { titleOf, type ExportInput } from './input.js';

/** Long enough to know it again, short enough for every file system. */
const LONGEST = 60;

/** Names that Windows keeps for devices. */
const DEVICE = /^(con|prn|aux|nul|com\d|lpt\d)$/;

/** The title of the first article in small letters, with an ending such as
 *  `.html` or `-pairs.csv`. */
export function fileName(input: ExportInput, ending: string): string {
  return fileNameOf(titleOf(input, 0), ending);
}

export function fileNameOf(title: string, ending: string): string {
  const plain = title
    .toLowerCase()
    .replace(/['’]/g, '')
    .replace(/[^\p{L}\p{N}\p{M}]+/gu, '-');
  const name = [...plain].slice(0, LONGEST).join('').replace(/^-+|-+$/g, '');
  return `${!name || DEVICE.test(name) ? ['wirecopy', name].filter(Boolean).join('-') : name}${ending}`;
}
