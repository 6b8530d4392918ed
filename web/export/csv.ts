/**
 * Tables of the pairs and of the passages, as RFC 4180 has them. The names of
 * the columns are those of engine/types.ts and stay the same in all languages;
 * the settings stand in the last columns of each row. Pure.
 */
import { directionBetween } from '../element/direction.js';
import { sharedIn } from '../element/matches.js';
import { sentenceOf } from '../element/reasons.js';
import type { Side } from '../element/segments.js';
import { letterIn, type PairView } from '../element/view.js';
import { countAll } from '../element/words.js';
import type { Report, Span } from '../engine/types.js';
import { figure, lineOf, type Value } from './cell.js';
import { titleOf, viewsOf, type ExportInput } from './input.js';

type Row = Record<string, Value>;

export function pairsCsv(input: ExportInput): string {
  return table(viewsOf(input).map((view) => ({ ...pairRow(input, view), ...settingsRow(input.report) })));
}

export function passagesCsv(input: ExportInput): string {
  const rows = viewsOf(input).flatMap((view) => passageRows(view));
  return table(rows.map((row) => ({ ...row, ...settingsRow(input.report) })), passageColumns(input.report));
}

function pairRow(input: ExportInput, { report, pair, matches, letters }: PairView): Row {
  const direction = directionBetween(report, pair.a, pair.b);
  return {
    a: letters[pair.a]!,
    b: letters[pair.b]!,
    titleA: titleOf(input, pair.a),
    titleB: titleOf(input, pair.b),
    relation: pair.relation,
    certainty: figure(pair.certainty),
    aInB: figure(pair.aInB.share),
    bInA: figure(pair.bInA.share),
    aInBWords: pair.aInB.words,
    aInBOf: pair.aInB.of,
    bInAWords: pair.bInA.words,
    bInAOf: pair.bInA.of,
    longestWords: pair.longest.words,
    resemblance: figure(pair.resemblance),
    passages: matches.length,
    cameFirst: direction ? letters[direction.from]! : '',
    orderCertainty: direction ? figure(direction.certainty) : '',
    orderEvidence: direction ? direction.evidence.map(sentenceOf).join(' ') : '',
  };
}

function passageRows(view: PairView): Row[] {
  return view.matches.map((match, index) => {
    const side = (side: Side): { span: Span; words: number; text: string } => ({
      span: match[side],
      words: countAll(view.texts[side], sharedIn(match, side, view.texts)),
      text: view.texts[side].slice(match[side].start, match[side].end),
    });
    const [a, b] = [side('a'), side('b')];
    return {
      a: letterIn(view, 'a'),
      b: letterIn(view, 'b'),
      passage: index + 1,
      kind: match.kind,
      moved: match.moved,
      aStart: a.span.start,
      aEnd: a.span.end,
      bStart: b.span.start,
      bEnd: b.span.end,
      aWords: a.words,
      bWords: b.words,
      aText: a.text,
      bText: b.text,
    };
  });
}

/** The head of the table of passages, which may have no rows. */
function passageColumns(report: Report): string[] {
  const own = 'a b passage kind moved aStart aEnd bStart bEnd aWords bWords aText bText'.split(' ');
  return [...own, ...Object.keys(settingsRow(report))];
}

function settingsRow({ options }: Report): Row {
  const { shingle, shortestPassage, gap, ignoreQuotations, ignoreFurniture, template, language } = options;
  return { shingle, shortestPassage, gap, ignoreQuotations, ignoreFurniture, template, language };
}

function table(rows: Row[], columns = Object.keys(rows[0] ?? {})): string {
  return [columns, ...rows.map((row) => columns.map((column) => row[column]!))].map(lineOf).join('');
}
