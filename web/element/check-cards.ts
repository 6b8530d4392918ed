/** The checks of a pair as cards to show: what happened to quotations, figures
 *  and rare spellings on the way from one text to the other. Pure. */
import { strings } from './strings/index.js';
import type { Checks, Span } from '../engine/types.js';
import type { Spot } from './events.js';
import { piecesOf, type Piece } from './pieces.js';
import type { Side } from './segments.js';
import { articleIn, letterIn, type PairView } from './view.js';
import { firstWords } from './words.js';

type QuotationCheck = Checks['quotations'][number];
type FigureCheck = Checks['figures'][number];
type SlipCheck = Checks['slips'][number];

export interface Card {
  /** Who or what, and where. */
  about: string;
  status: string;
  /** The status is worth a look. */
  differs: boolean;
  quoted: boolean;
  pieces: Piece[];
  /** What follows the pieces. */
  after: string;
  spot: Spot;
}

export interface CheckCards {
  changed: Card[];
  kept: Card[];
  onlyA: Card[];
  onlyB: Card[];
  figures: Card[];
  slips: Card[];
}

/** Quotations that stand in one text alone say something only where the texts
 *  share anything. */
export function checkCards(view: PairView): CheckCards {
  const { quotations, figures, slips } = view.pair.checks;
  const cards = quotations.map((check, index) => ({ status: check.status, card: quotationCard(view, check, `quotation-${index}`) }));
  const having = (...wanted: QuotationCheck['status'][]): Card[] =>
    wanted.flatMap((status) => cards.filter((each) => each.status === status).map(({ card }) => card));
  const sharing = view.matches.length > 0;
  return {
    changed: having('altered', 'reattributed'),
    kept: having('identical'),
    onlyA: sharing ? having('only-a') : [],
    onlyB: sharing ? having('only-b') : [],
    figures: figures.map((check, index) => figureCard(view, check, `figure-${index}`)),
    slips: slips.map((check, index) => slipCard(view, check, `slip-${index}`)),
  };
}

/** What is not the same in both texts, as the headings count it. */
export function countDiffering({ pair: { checks } }: PairView): { quotations: number; figures: number } {
  const changed = checks.quotations.filter(({ status }) => differs(status));
  return { quotations: changed.length, figures: checks.figures.length };
}

function differs(status: QuotationCheck['status']): boolean {
  return status === 'altered' || status === 'reattributed';
}

/** How many cards stand open; what is folded away does not count. */
export function countCards({ changed, kept, figures, slips }: CheckCards): number {
  return changed.length + kept.length + figures.length + slips.length;
}

export function hasCards(cards: CheckCards): boolean {
  return Object.values(cards).some((group: Card[]) => group.length > 0);
}

function quotationCard(view: PairView, check: QuotationCheck, name: string): Card {
  const { a, b, status } = check;
  const altered = status === 'altered' || (status === 'reattributed' && check.edits.some(({ op }) => op !== 'equal'));
  const plain = a ? view.texts.a.slice(a.start, a.end) : view.texts.b.slice(b!.start, b!.end);
  return {
    about: joined([speakers(view, check), places(view, a, b)]),
    status: strings.checks.status[status],
    differs: differs(status),
    quoted: true,
    pieces: altered ? piecesOf(view.texts, check.edits) : [{ text: withoutMarks(plain), of: 'both' }],
    after: '',
    spot: { a: a ? [a] : [], b: b ? [b] : [], name },
  };
}

function withoutMarks(quotation: string): string {
  return quotation.replace(/^["“”„‘’‚'«»‹›「『]+|["“”„‘’'«»‹›」』]+$/gu, '').trim();
}

function figureCard(view: PairView, { a, b, kind }: FigureCheck, name: string): Card {
  const passage = view.matches.findIndex(({ parts }) => parts.some((part) => overlap(part.a, a) && overlap(part.b, b)));
  const place = passage < 0 ? places(view, a, b) : strings.checks.passage(passage + 1);
  return {
    about: joined([strings.checks.figure[kind], place]),
    status: strings.checks.differs,
    differs: true,
    quoted: false,
    pieces: [
      { text: view.texts.a.slice(a.start, a.end), of: 'a' },
      { text: ' → ', of: 'both' },
      { text: view.texts.b.slice(b.start, b.end), of: 'b' },
    ],
    after: '',
    spot: { a: [a], b: [b], name },
  };
}

function slipCard(view: PairView, slip: SlipCheck, name: string): Card {
  const { report, pair, letters } = view;
  const having = report.pairs
    .flatMap(({ checks }) => checks.slips)
    .filter(({ text }) => text === slip.text)
    .flatMap(({ spans }) => spans.map(({ article }) => article));
  const articles = [...new Set(having)].sort((x, y) => x - y);
  const spans = (index: number): Span[] => slip.spans.filter(({ article }) => article === index);
  return {
    about: '',
    status: '',
    differs: false,
    quoted: true,
    pieces: [{ text: slip.text, of: 'both' }],
    after: strings.checks.standsIn(articles.map((article) => letters[article]!)),
    spot: { a: spans(pair.a), b: spans(pair.b), name },
  };
}

/** Whose words they are; both speakers where the words went to another. */
function speakers(view: PairView, { a, b, status }: QuotationCheck): string {
  const speaker = (side: Side, span: Span | undefined): string => {
    const said = span && articleIn(view, side).quotations.find((each) => overlap(each, span) && each.speaker);
    const words = said?.speaker ?? '';
    return firstWords(words, { start: 0, end: words.length }, 40);
  };
  const [inA, inB] = [speaker('a', a), speaker('b', b)];
  return status === 'reattributed' ? [inA, inB].filter(Boolean).join(strings.arrow) : inA || inB;
}

function places(view: PairView, a: Span | undefined, b: Span | undefined): string {
  const place = (side: Side, span: Span | undefined): string =>
    span ? strings.checks.paragraph(letterIn(view, side), paragraphOf(articleIn(view, side).paragraphs, span)) : '';
  return [place('a', a), place('b', b)].filter(Boolean).join(strings.arrow);
}

function paragraphOf(paragraphs: Span[], span: Span): number {
  return paragraphs.filter(({ start }) => start <= span.start).length;
}

function joined(words: string[]): string {
  return words.filter(Boolean).join(strings.dot);
}

function overlap(x: Span, y: Span): boolean {
  return x.start < y.end && y.start < x.end;
}
