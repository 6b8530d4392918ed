/**
 * The stretches that stand against each other on the page, made of the passages
 * of a report. A passage whose parts follow one another in both texts is one
 * of them, unless much stands between two parts in one text alone. One that was
 * rewritten sentence by sentence is many: its parts may stand in another order
 * in b than in a, with words of its own between them. Each reaches from its
 * first part to its last: the passage may be wider, as where a brief sums up a
 * whole article, and what stands around the parts is not shared.
 * Pure.
 */
import type { Edit, Kind, Part, Passage, Span } from '../engine/types.js';
import { countWords, leading } from './words.js';

export type Side = 'a' | 'b';

export interface Match {
  a: Span;
  b: Span;
  kind: Kind;
  /** Parts of it are not as its kind says. */
  mixed: boolean;
  /** It stands elsewhere in b than the matches around it in a. */
  moved: boolean;
  /** In the order of a; at least one. */
  parts: Part[];
}

/** The matches of all passages, in the order of article a. */
export function matchesOf(passages: Passage[], textA: string, textB: string): Match[] {
  return passages
    .flatMap((passage) => split(passage, textA, textB))
    .filter((match) => match.parts.some((_, index) => !isStray(match, index, textA)))
    .sort((x, y) => x.a.start - y.a.start);
}

/** A short word alone, such as the article behind a quotation: at the edge of a
 *  match it says nothing, and to mark it would only draw the eye. It counts all
 *  the same. */
const SHORT_WORD = /^\p{L}{1,4}$/u;

/** Whether a part of a match is not worth showing. */
export function isStray({ parts }: Pick<Match, 'parts'>, index: number, textA: string): boolean {
  const { kind, a } = parts[index]!;
  const atEdge = index === 0 || index === parts.length - 1;
  return atEdge && kind === 'verbatim' && SHORT_WORD.test(textA.slice(a.start, a.end));
}

/** The words of one side of a match that stand in the other article, as its
 *  share counts them: those that were kept and, in rewritten parts, as many as
 *  others have taken the place of. */
export function sharedIn({ parts }: Match, side: Side, texts: Record<Side, string>): Span[] {
  return parts.flatMap((part) =>
    part.edits.length ? part.edits.flatMap((edit) => standing(edit, part.kind, side, texts)) : [part[side]],
  );
}

function standing(edit: Edit, kind: Kind, side: Side, texts: Record<Side, string>): Span[] {
  if (edit.op === 'equal') return [edit[side]];
  if (edit.op !== 'replace' || kind !== 'rewritten') return [];
  const other = side === 'a' ? 'b' : 'a';
  return [leading(texts[side], edit[side], countWords(texts[other], edit[other]))];
}

function split(passage: Passage, textA: string, textB: string): Match[] {
  const { a, b, kind, moved } = passage;
  const parts = passage.parts.length ? passage.parts : [{ a, b, kind, edits: [] }];
  const inOrder = parts.every((part, index) => index === 0 || parts[index - 1]!.b.end <= part.b.start);
  const copied = inOrder && parts.every((part) => part.kind !== 'rewritten');
  const goesOn = copied ? near : continues;
  const runs: Part[][] = [];
  for (const part of [...parts].sort((x, y) => x.a.start - y.a.start)) {
    const run = runs.at(-1);
    if (run && goesOn(run.at(-1)!, part, textA, textB)) run.push(part);
    else runs.push([part]);
  }
  const kept = inPlace(runs.map((run) => run[0]!));
  return runs.map((run, index) => matchOf(run, moved || !kept.has(index), textA, runs.length > 1 ? mainKind(run) : kind));
}

function matchOf(parts: Part[], moved: boolean, textA: string, kind: Kind): Match {
  const [first, last] = [parts[0]!, parts.at(-1)!];
  const match = { a: { start: first.a.start, end: last.a.end }, b: { start: first.b.start, end: last.b.end }, kind, moved, parts };
  return { ...match, mixed: parts.some((part, index) => isOther(part, kind) && !isStray(match, index, textA)) };
}

/** A quotation that nobody changed is word for word, too. */
function isOther(part: Part, kind: Kind): boolean {
  return kind === 'verbatim' ? part.edits.some(({ op }) => op !== 'equal') : part.kind !== kind;
}

/** So many words of one text may stand between two parts that were copied for
 *  them to be one passage: the most that the core takes for a changed stretch
 *  (seamWords in core/align/weave.go). */
const SEAM = 30;

function near(last: Part, part: Part, textA: string, textB: string): boolean {
  const between = (text: string, side: Side): number => countWords(text, { start: last[side].end, end: part[side].start });
  return between(textA, 'a') <= SEAM && between(textB, 'b') <= SEAM;
}

/** Whether a part goes on where the last one ended, in both texts; a rewritten
 *  sentence stands by itself. */
function continues(last: Part, part: Part, textA: string, textB: string): boolean {
  if (last.kind === 'rewritten' || part.kind === 'rewritten') return false;
  return adjoining(textA, last.a, part.a) && adjoining(textB, last.b, part.b);
}

function adjoining(text: string, last: Span, next: Span): boolean {
  return last.end <= next.start && !/[\p{L}\p{N}]/u.test(text.slice(last.end, next.start));
}

/** The kind that most of a run has. */
function mainKind(run: Part[]): Kind {
  const sizes = new Map<Kind, number>();
  for (const { kind, a } of run) sizes.set(kind, (sizes.get(kind) ?? 0) + a.end - a.start);
  return [...sizes].reduce((most, each) => (each[1] > most[1] ? each : most))[0];
}

/** The indexes of the parts that keep their order: of all choices that stand in
 *  one order in both texts, the one with most text in a. Parts are in the order
 *  of a. */
function inPlace(parts: Part[]): Set<number> {
  const best: { weight: number; before: number }[] = [];
  parts.forEach(({ a, b }, index) => {
    const chosen = { weight: 0, before: -1 };
    for (let i = 0; i < index; i++) {
      if (parts[i]!.b.start < b.start && best[i]!.weight > chosen.weight) [chosen.weight, chosen.before] = [best[i]!.weight, i];
    }
    best.push({ weight: chosen.weight + a.end - a.start, before: chosen.before });
  });
  let at = best.reduce((most, each, index) => (each.weight > (best[most]?.weight ?? 0) ? index : most), -1);
  const kept = new Set<number>();
  for (; at >= 0; at = best[at]!.before) kept.add(at);
  return kept;
}
