/** Which way a text runs. Pure. */

/** As much of a text as tells, in UTF-16 units. */
const SAMPLE = 4000;

const RIGHT_TO_LEFT = /[\p{sc=Arabic}\p{sc=Hebrew}\p{sc=Syriac}\p{sc=Thaana}\p{sc=Nko}\p{sc=Adlam}]/gu;
const LETTER = /\p{L}/gu;

/** The direction that most letters have. A paragraph may still run the other
 *  way: each goes by its own first letter. */
export function directionOf(text: string): 'ltr' | 'rtl' {
  const sample = text.slice(0, SAMPLE);
  const count = (pattern: RegExp): number => sample.match(pattern)?.length ?? 0;
  return 2 * count(RIGHT_TO_LEFT) > count(LETTER) ? 'rtl' : 'ltr';
}
