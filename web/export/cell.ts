/** Lines and cells of a table as RFC 4180 has them. Pure. */

/** Lets spreadsheets see that a file is UTF-8. */
export const BYTE_ORDER_MARK = '\ufeff';

export type Value = string | number | boolean;

/** What a spreadsheet would take for the beginning of a formula, also in its
 *  full-width forms. */
const FORMULA = /^[\s]*[=+\-@＝＋－＠]|^[\t\r\n]/;

export function lineOf(values: Value[]): string {
  return `${values.map(cell).join(',')}\r\n`;
}

/** A text that a spreadsheet would run as a formula is led by an apostrophe. */
function cell(value: Value): string {
  const text = typeof value === 'string' && FORMULA.test(value) ? `'${value}` : `${value}`;
  return /[",\r\n]/.test(text) ? `"${text.replaceAll('"', '""')}"` : text;
}

/** Four digits are more than any share is worth. */
export function figure(value: number): number {
  return Number(value.toFixed(4));
}
