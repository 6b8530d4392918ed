/** Every way out of the page, by its name. */
import { toClipboard } from '../element/clip.js';
import { strings } from '../element/strings/index.js';
import { BYTE_ORDER_MARK } from './cell.js';
import { pairsCsv, passagesCsv } from './csv.js';
import { download, print } from './deliver.js';
import { fileName } from './file-name.js';
import { htmlReport } from './html/report.js';
import { titleOf, type ExportInput } from './input.js';
import { json } from './json.js';
import { markdown } from './markdown.js';

export type { Detail, ExportArticle, ExportInput } from './input.js';

export type Way = 'html' | 'print' | 'markdown' | 'copy' | 'pairs' | 'passages' | 'json';

export const WAYS: Way[] = ['html', 'print', 'copy', 'markdown', 'pairs', 'passages', 'json'];

const ways: Record<Way, (input: ExportInput) => void | Promise<boolean | void>> = {
  html: (input) => download(fileName(input, '.html'), 'text/html', htmlReport(input)),
  print: (input) => print(htmlReport(input), strings.export.title(titleOf(input, 0))),
  markdown: (input) => download(fileName(input, '.md'), 'text/markdown', markdown(input)),
  copy: (input) => toClipboard({ plain: markdown(input) }),
  pairs: (input) => download(fileName(input, '-pairs.csv'), 'text/csv', BYTE_ORDER_MARK + pairsCsv(input)),
  passages: (input) => download(fileName(input, '-passages.csv'), 'text/csv', BYTE_ORDER_MARK + passagesCsv(input)),
  json: (input) => download(fileName(input, '.json'), 'application/json', json(input)),
};

/** Exports the comparison; false if the browser did not allow it. */
export async function exportAs(way: Way, input: ExportInput): Promise<boolean> {
  return (await ways[way](input)) ?? true;
}
