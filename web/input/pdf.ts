/** PDF files with a text layer, by PDF.js and its own worker, both loaded from
 *  beside this script. Nothing is drawn, so it needs no fonts and pictures. */
import * as pdfjs from 'pdfjs-dist/legacy/build/pdf.mjs';
import type { TextItem } from 'pdfjs-dist/types/src/display/api.js';
import { PDF_PAGES } from './limits.js';
import { PackedCMaps } from './pdf-cmaps.js';
import { withoutFurniture } from './pdf-furniture.js';
import { linesOf, type Line, type Piece } from './pdf-lines.js';
import { paragraphsOf } from './pdf-paragraphs.js';
import { InputError, type Draft } from './types.js';

/** The file with the worker, filled in by the build. */
declare const WIRECOPY_PDF_WORKER: string;

/** Fewer letters than this are no text layer, but a stamp on a scan. */
const LEAST_LETTERS = 20;

/** What programs write into the title that nobody gave. */
const NO_TITLE = /^(?:untitled|unbenannt|document\d*|microsoft word\b.*|.*\.(?:docx?|odt|indd|qxd|pdf|rtf|html?|txt)|[\w-]*\d[\w-]*|[a-z]+:\S*)$/i;

pdfjs.GlobalWorkerOptions.workerSrc = new URL(WIRECOPY_PDF_WORKER, import.meta.url).href;

/** The article in a PDF file. */
export async function readPdf(bytes: Uint8Array<ArrayBuffer>): Promise<Omit<Draft, 'name'>> {
  const task = pdfjs.getDocument({
    data: bytes,
    BinaryDataFactory: PackedCMaps,
    cMapPacked: true,
    disableFontFace: true,
    enableXfa: false,
    stopAtErrors: false,
    useSystemFonts: false,
    useWasm: false,
    useWorkerFetch: false,
    verbosity: pdfjs.VerbosityLevel.ERRORS,
  });
  try {
    const document = await task.promise;
    if (document.numPages > PDF_PAGES) throw new InputError('too-large');
    const pages: Line[][] = [];
    for (let number = 1; number <= document.numPages; number++) pages.push(await readLines(document, number));
    const text = paragraphsOf(withoutFurniture(pages)).join('\n\n');
    if ((text.match(/\p{L}/gu)?.length ?? 0) < LEAST_LETTERS) throw new InputError('scanned');
    const title = titleIn((await document.getMetadata()).info);
    return { text, ...(title && { title }) };
  } catch (error) {
    throw error instanceof Error && error.name === 'PasswordException' ? new InputError('protected') : error;
  } finally {
    await task.destroy();
  }
}

async function readLines(document: pdfjs.PDFDocumentProxy, number: number): Promise<Line[]> {
  const page = await document.getPage(number);
  const view = page.getViewport({ scale: 1 });
  const { items } = await page.getTextContent();
  const pieces = items.filter((item): item is TextItem => 'str' in item).map((item) => pieceOf(item, view.transform));
  page.cleanup();
  return linesOf(pieces, view.height);
}

/** Places a piece of text on the page as it is seen: turned upright, the origin
 *  at the top. */
function pieceOf({ str, transform, width }: TextItem, view: number[]): Piece {
  const [a, b, c, d, x, y] = pdfjs.Util.transform(view, transform) as [number, number, number, number, number, number];
  return { text: str, x, y, width, size: Math.hypot(c, d), upright: Math.abs(b) <= Math.abs(a) };
}

function titleIn(info: object): string {
  const title = 'Title' in info && typeof info.Title === 'string' ? info.Title.trim() : '';
  return NO_TITLE.test(title) ? '' : title;
}
