/** One pair in the HTML report: its relation, its shares, its passages lined up
 *  and its checks. Pure. */
import { checkCards, type Card } from '../../element/check-cards.js';
import { directionBetween, evidenceLines, firstLine } from '../../element/direction.js';
import { markup, unless, type Content } from '../../element/markup.js';
import { sharedIn, type Match } from '../../element/matches.js';
import type { Piece } from '../../element/pieces.js';
import { reasonsFor } from '../../element/reasons.js';
import type { Block, Side } from '../../element/segments.js';
import { blocksIn, stretchesOf, type Stretch } from '../../element/stretches.js';
import { strings } from '../../element/strings/index.js';
import { articleIn, letterIn, nameOf, type PairView } from '../../element/view.js';
import { THIN, headline, kindOf, shareWords } from '../../element/wording.js';
import { countAll } from '../../element/words.js';
import type { Kind } from '../../engine/types.js';

const KINDS: Kind[] = ['verbatim', 'edited', 'rewritten', 'quotation'];

/** From so many characters on a passage may be broken over two pages: kept
 *  together, it would leave too much of the first one empty. */
const LONG = 900;

/** The place of a pair in the report, and of one of its passages. */
export function pairId({ pair }: PairView): string {
  return `pair-${pair.a}-${pair.b}`;
}

export function passageId(view: PairView, index: number): string {
  return `${pairId(view)}-${index + 1}`;
}

export function pairSection(view: PairView): Content {
  const { report, pair, letters } = view;
  const direction = directionBetween(report, pair.a, pair.b);
  const id = pairId(view);
  const reasons: Content[] = [
    ...(direction ? [markup`<b>${firstLine(direction, letters)}.</b> ${evidenceLines(direction, letters).join(' ')}`] : []),
    ...reasonsFor(view),
  ];
  return markup`<section id="${id}" aria-labelledby="${id}-title">
<h2 id="${id}-title">${headline(pair, letters, direction)}</h2>
${unless(pair.certainty >= THIN, () => markup`<p class="thin">${strings.verdict.thin}</p>`)}
${unless(!reasons.length, () => markup`<ul>${reasons.map((reason) => markup`<li>${reason}</li>`)}</ul>`)}
<div class="shares">${share(view, 'a')}${share(view, 'b')}</div>
${unless(!view.matches.length, () => passages(view))}
${checks(view)}
</section>
`;
}

function share({ report, pair, letters }: PairView, side: Side): Content {
  const found = side === 'a' ? pair.aInB : pair.bInA;
  const words = shareWords(pair, side, letters, directionBetween(report, pair.a, pair.b));
  if (found.words === 0) return markup`<div>${words}</div><div></div>`;
  let at = 0;
  const pieces = KINDS.map((kind) => {
    const width = (found[kind] / found.of) * 100;
    at += width;
    return markup`<rect class="${kind}" x="${at - width}" width="${width}" height="10"></rect>`;
  });
  return markup`<div><b>${strings.share.lead(found.share)}</b> ${words} <span class="muted">${strings.share.detail(found)}</span></div>
<svg class="bar" viewBox="0 0 100 10" preserveAspectRatio="none" aria-hidden="true">${pieces}</svg>`;
}

function passages(view: PairView): Content {
  const blocks = { a: blocksIn(view, 'a'), b: blocksIn(view, 'b') };
  return markup`<table class="passages">
<caption class="unseen">${strings.export.passages}</caption>
<thead><tr><th scope="col">${strings.export.passage}</th>${head(view, 'a')}${head(view, 'b')}</tr></thead>
<tbody>${view.matches.map((match, index) => row(view, match, index, blocks))}</tbody>
</table>`;
}

function head(view: PairView, side: Side): Content {
  return markup`<th scope="col">${nameOf(view, side)}</th>`;
}

function row(view: PairView, match: Match, index: number, blocks: Record<Side, Block[]>): Content {
  const size = (side: Side): number => countAll(view.texts[side], sharedIn(match, side, view.texts));
  const sizes = strings.panel.sizes(letterIn(view, 'a'), size('a'), letterIn(view, 'b'), size('b'));
  const how = [kindOf(match), match.moved ? strings.panel.moved : '', sizes].filter(Boolean);
  const cell = (side: Side): Content => {
    const { language } = articleIn(view, side);
    const lang = unless(language === 'und', () => markup` lang="${language}"`);
    const paragraphs = stretchesOf(blocks[side], match[side], index).map((stretches) => stretches.map(stretch));
    const inner = paragraphs.map((words, at) => (at ? [markup`<span class="gap"><br></span>`, words] : words));
    return markup`<td dir="auto"${lang}><span class="side">${letterIn(view, side)}</span>${inner}</td>`;
  };
  const long = match.a.end - match.a.start > LONG;
  return markup`<tr id="${passageId(view, index)}" class="${long ? 'long' : ''}"><th scope="row"><b>${index + 1}</b> ${how.join(strings.dot)}</th>${cell('a')}${cell('b')}</tr>
`;
}

function stretch({ text, kind, changed, kept }: Stretch): Content {
  const bold = kept ? markup`<b>${text}</b>` : text;
  const words = changed ? markup`<b class="changed">${text}</b>` : bold;
  return kind ? markup`<mark class="${kind}">${words}</mark>` : words;
}

function checks(view: PairView): Content {
  const { changed, kept, onlyA, onlyB, figures, slips } = checkCards(view);
  const [a, b] = [letterIn(view, 'a'), letterIn(view, 'b')];
  const list = (title: string, cards: Card[]): Content =>
    unless(
      cards.length === 0,
      () => markup`<h3>${title}</h3>
<ul>${cards.map((card) => check(card, a, b))}</ul>
`,
    );
  return [
    list(strings.checks.quotationsChanged, changed),
    list(strings.export.kept, kept),
    list(strings.checks.onlyIn(a, onlyA.length), onlyA),
    list(strings.checks.onlyIn(b, onlyB.length), onlyB),
    list(strings.checks.figures, figures),
    list(strings.checks.slips, slips),
  ];
}

function check({ about, status, quoted, pieces, after }: Card, a: string, b: string): Content {
  const words = pieces.map((each) => piece(each, a, b));
  const lead = [about, status].filter(Boolean).join(strings.dot);
  const said = quoted ? (strings.checks.quote(words) as Content[]) : words;
  return markup`<li class="check"><span class="words" dir="auto">${said}</span> ${after} ${unless(!lead, () => markup`<span class="muted">(${lead})</span>`)}</li>
`;
}

/** A stretch that only one text has says so where colours are not seen. */
function piece({ text, of }: Piece, a: string, b: string): Content {
  if (of === 'both') return text;
  const spoken = markup`<span class="unseen">${strings.checks.inOnly(of === 'a' ? a : b)} </span>`;
  return of === 'a' ? markup`<del>${spoken}${text}</del>` : markup`<ins>${spoken}${text}</ins>`;
}
