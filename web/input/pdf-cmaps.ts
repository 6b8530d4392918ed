/**
 * The tables by which PDF files name the letters of Chinese, Japanese and
 * Korean fonts that they do not bring along. They lie in one archive beside
 * this script, which is loaded when the first file asks for a table.
 */
import { unzipSync } from 'fflate';

/** The archive, filled in by the build. */
declare const WIRECOPY_PDF_CMAPS: string;

let archive: Promise<Uint8Array> | undefined;

/** Gives PDF.js the files that it asks for; it needs no other kinds for text. */
export class PackedCMaps {
  async fetch({ kind, filename }: { kind: string; filename: string }): Promise<Uint8Array> {
    archive ??= load();
    const packed = await archive.catch((error: unknown) => {
      archive = undefined; // the next file may have more luck
      throw error;
    });
    const found = kind === 'cMapUrl' ? unzipSync(packed, { filter: ({ name }) => name === filename })[filename] : undefined;
    if (!found) throw new Error(`there is no table ${filename}`);
    return found;
  }
}

async function load(): Promise<Uint8Array> {
  const answer = await fetch(new URL(WIRECOPY_PDF_CMAPS, import.meta.url));
  if (!answer.ok) throw new Error(`${WIRECOPY_PDF_CMAPS}: ${answer.status}`);
  return new Uint8Array(await answer.arrayBuffer());
}
