/** What a report can be handed on as; loaded with the first of them. */
import { pairsCsv, passagesCsv } from '../export/csv.js';
import { htmlReport } from '../export/html/report.js';
import type { ExportInput } from '../export/index.js';
import { json } from '../export/json.js';
import { markdown } from '../export/markdown.js';

export const formats = { html: htmlReport, json, markdown, pairs: pairsCsv, passages: passagesCsv } satisfies Record<
  string,
  (input: ExportInput) => string
>;

export type Format = keyof typeof formats;
