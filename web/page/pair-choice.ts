/** Which two articles are shown, and what is said of them. */
import type { Outcome } from '../element/comparison.js';
import { directionBetween } from '../element/direction.js';
import { strings } from '../element/strings/index.js';
import { headline, sharesLine } from '../element/wording.js';
import type { Pair } from '../engine/types.js';
import { nextChoice, pairIndex } from './choice.js';
import { hasText, type DeskArticle } from './desk.js';
import { rememberPair } from './memory.js';
import { lettersOf } from './overview.js';

export interface ShownPair {
  /** In the report. */
  index: number;
  pair: Pair;
}

export class PairChoice {
  /** The keys of the two articles, the one chosen last at the end. */
  keys: string[] = [];

  choose(keys: string[]): void {
    this.keys = keys;
    rememberPair(keys);
  }

  /** Shows an article beside the one chosen last. */
  add(key: string): void {
    if (!this.keys.includes(key)) this.choose([this.keys.at(-1)!, key]);
  }

  chooseIndex({ articles, report }: Outcome, index: number): void {
    const { a, b } = report!.pairs[index]!;
    this.choose([articles[a]!.id!, articles[b]!.id!]);
  }

  /** After a comparison: keeps the choice where it can be kept. */
  follow(outcome: Outcome, before: Outcome | undefined): void {
    const keysOf = ({ articles }: Outcome): string[] => articles.map((article) => article.id!);
    const known = before?.report ? keysOf(before) : [];
    this.choose(nextChoice(outcome.report!, keysOf(outcome), known, this.keys));
  }

  /** The pair to show, if all that it needs is still there. */
  shownOf(desk: DeskArticle[], outcome: Outcome | undefined): ShownPair | undefined {
    const alive = this.keys.every((key) => desk.some((article) => article.key === key && hasText(article)));
    if (!outcome?.report || this.keys.length < 2 || !alive) return undefined;
    const [one, other] = this.keys.map((key) => outcome.articles.findIndex((article) => article.id === key));
    const index = pairIndex(outcome.report, one!, other!);
    return index < 0 ? undefined : { index, pair: outcome.report.pairs[index]! };
  }
}

/** What a screen reader says of a pair. */
export function announcement(desk: DeskArticle[], outcome: Outcome, pair: Pair): string {
  const letters = lettersOf(desk, outcome);
  const direction = directionBetween(outcome.report!, pair.a, pair.b);
  return strings.page.announce(headline(pair, letters, direction), sharesLine(pair, letters, direction));
}
