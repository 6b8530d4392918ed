/** A summary to paste into an e-mail, in Markdown that also reads well as
 *  plain text. Pure. */
import { checkCards, type Card } from '../element/check-cards.js';
import { beforeLine, directionBetween, directionsOf, evidenceLines } from '../element/direction.js';
import type { Piece } from '../element/pieces.js';
import { reasonsFor } from '../element/reasons.js';
import { strings } from '../element/strings/index.js';
import { letterIn, strength, type PairView } from '../element/view.js';
import { headline, sharesLine, THIN } from '../element/wording.js';
import { isSilent, knownOf, lettersOf, titleOf, viewsOf, type ExportInput } from './input.js';
import { settingsOf } from './settings.js';

export function markdown(input: ExportInput): string {
  const views = viewsOf(input).sort((x, y) => strength(y.pair) - strength(x.pair));
  const telling = views.filter((view) => !isSilent(view));
  const silent = views.filter(isSilent);
  const blocks = [
    `# ${strings.export.title(escaped(titleOf(input, 0)))}`,
    input.date ? strings.export.made(strings.date(input.date)) : '',
    articles(input),
    order(input),
    ...telling.map(pair),
    silent.length ? strings.export.silent(silent.map((view) => strings.export.pair(letterIn(view, 'a'), letterIn(view, 'b')))) : '',
    `## ${strings.export.settings.title}`,
    list(settingsOf(input.report).map(([name, value]) => `${name}: ${escaped(value)}`)),
    strings.export.caution,
  ];
  return `${blocks.filter(Boolean).join('\n\n')}\n`;
}

function articles(input: ExportInput): string {
  const letters = lettersOf(input);
  const lines = input.report.articles.map((_, index) => {
    const known = [titleOf(input, index), ...knownOf(input, index)];
    return `**${letters[index]}**: ${escaped(known.join(strings.dot))}`;
  });
  return `## ${strings.export.articles}\n\n${list(lines)}`;
}

function order(input: ExportInput): string {
  const letters = lettersOf(input);
  const lines = directionsOf(input.report).map((direction) =>
    escaped([`${beforeLine(direction, letters)}.`, ...evidenceLines(direction, letters)].join(' ')),
  );
  return lines.length ? `## ${strings.order.title}\n\n${list(lines)}` : '';
}

function pair(view: PairView): string {
  const { report, pair: each, letters, matches } = view;
  const direction = directionBetween(report, each.a, each.b);
  const facts = [
    sharesLine(each, letters, direction),
    ...(matches.length ? [`${strings.passages(matches.length)}.`] : []),
    ...(each.certainty < THIN ? [strings.verdict.thin] : []),
    ...reasonsFor(view),
  ];
  const { changed, figures, slips } = checkCards(view);
  return [
    `## ${escaped(headline(each, letters, direction))}`,
    list(facts.map(escaped)),
    cards(strings.checks.quotationsChanged, changed),
    cards(strings.checks.figures, figures),
    cards(strings.checks.slips, slips),
  ]
    .filter(Boolean)
    .join('\n\n');
}

function cards(title: string, all: Card[]): string {
  if (all.length === 0) return '';
  return `**${title}**\n\n${list(all.map(card))}`;
}

function card({ about, status, quoted, pieces, after }: Card): string {
  const inner = pieces.map(piece).join('');
  const said = quoted ? strings.checks.quote(inner).join('') : inner;
  const lead = [escaped(about), escaped(status)].filter(Boolean).join(', ');
  return [lead && `${lead}:`, said, escaped(after)].filter(Boolean).join(' ');
}

function piece({ text, of }: Piece): string {
  const inner = escaped(text);
  if (of === 'both' || !inner.trim()) return inner;
  return of === 'a' ? `~~${inner.trim()}~~` : `**${inner.trim()}**`;
}

function list(lines: string[]): string {
  return lines.map((line) => `- ${line}`).join('\n');
}

/** Text of an article on one line, in which nothing is markup. */
function escaped(text: string): string {
  return text
    .replace(/\s+/g, ' ')
    .replace(/[\\`*_[\]~#|]/g, '\\$&')
    .replaceAll('&', '&amp;')
    .replaceAll('<', '&lt;')
    .replaceAll('>', '&gt;');
}
