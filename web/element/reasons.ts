/** What speaks for the relation of a pair, in sentences. Pure. */
import { evidenceIn } from './strings/evidence.js';
import { strings } from './strings/index.js';
import type { Evidence } from '../engine/types.js';
import type { PairView } from './view.js';

/** Said by the headline, the bars and the note on thin evidence already. */
const SAID_ELSEWHERE = new Set(['shares', 'same-words', 'unclear']);

/** The evidence that is not shown in another way. A credit is put in words
 *  here, because the page may call an article by another letter than the
 *  report does, where articles are left out of the comparison. */
export function reasonsFor(view: PairView): string[] {
  return view.pair.evidence
    .filter(({ code }) => !SAID_ELSEWHERE.has(code))
    .map((evidence) => creditLine(view, evidence) ?? sentenceOf(evidence));
}

/** What the core says, in the language of the reader. */
export function sentenceOf(evidence: Evidence): string {
  return evidenceIn(strings.evidence, evidence);
}

function creditLine({ report, letters }: PairView, evidence: Evidence): string | undefined {
  const place = evidence.spans?.[0];
  if (evidence.code !== 'credit-line' || !place) return undefined;
  const credits = report.articles[place.article]!.credits;
  const credit = credits.find((each) => each.agency && each.start < place.end && place.start < each.end);
  return credit && strings.verdict.credits(letters[place.article]!, credit.agency);
}
