/** A whole article in the HTML report: all of its words, and where else they
 *  stand. Pure. */
import { markup, unless, type Content } from '../../element/markup.js';
import { cutsOf, overlap, wholeText, type Side } from '../../element/segments.js';
import { strings } from '../../element/strings/index.js';
import type { PairView } from '../../element/view.js';
import type { Kind, Span } from '../../engine/types.js';
import { knownOf, lettersOf, textOf, titleOf, type ExportInput } from '../input.js';
import { passageId } from './pair.js';

/** Where a word stands in several articles, it is marked by the closest kind. */
const CLOSEST: Kind[] = ['verbatim', 'edited', 'quotation', 'rewritten'];

interface Mark extends Span {
  kind: Kind;
}

/** Where a passage begins, with the article it leads to. */
interface Start {
  at: number;
  id: string;
  letter: string;
  number: number;
}

export function articleSection(input: ExportInput, index: number, views: PairView[]): Content {
  const letter = lettersOf(input)[index]!;
  const found = input.report.articles[index]!;
  const text = textOf(input, index);
  const lang = unless(found.language === 'und', () => markup` lang="${found.language}"`);
  const marks = marksOf(index, views);
  const paragraphs = wholeText(text, found.paragraphs).map((span) => paragraph(text, span, marks, found.furniture));
  return markup`<section class="article" id="article-${index}" aria-labelledby="article-${index}-title">
<h2 id="article-${index}-title">${letter}${strings.dot}${titleOf(input, index)}</h2>
<p class="muted">${detailsOf(input, index)}</p>
<div class="text" dir="auto"${lang}>${paragraphs}</div>
</section>
`;
}

/** What is known of it, with its address. */
export function detailsOf(input: ExportInput, index: number): string {
  const { url } = input.articles[index]!;
  return [...knownOf(input, index), ...(url ? [url] : [])].join(strings.dot);
}

function marksOf(index: number, views: PairView[]): { marks: Mark[]; starts: Start[] } {
  const marks: Mark[] = [];
  const starts: Start[] = [];
  for (const view of views) {
    const { pair, letters, matches } = view;
    if (pair.a !== index && pair.b !== index) continue;
    const [side, other]: [Side, number] = pair.a === index ? ['a', pair.b] : ['b', pair.a];
    matches.forEach((match, number) => {
      for (const part of match.parts) marks.push({ ...part[side], kind: part.kind });
      starts.push({ at: match[side].start, id: passageId(view, number), letter: letters[other]!, number: number + 1 });
    });
  }
  return { marks, starts };
}

function paragraph(text: string, block: Span, all: { marks: Mark[]; starts: Start[] }, furniture: Span[]): Content {
  const marks = all.marks.filter((mark) => overlap(mark, block));
  const starts = all.starts.filter(({ at }) => at >= block.start && at < block.end);
  const grey = furniture.filter((span) => overlap(span, block));
  const cuts = cutsOf(block, [...marks, ...grey, ...starts.map(({ at }) => ({ start: at, end: at }))]);
  // A space between two marks has the look of the one before it.
  let last: Kind | undefined;
  const inner = cuts.slice(1).map((end, index) => {
    const span = { start: cuts[index]!, end };
    const words = text.slice(span.start, span.end);
    const kinds = marks.filter((mark) => overlap(mark, span)).map(({ kind }) => kind);
    const kind = words.trim() ? CLOSEST.find((each) => kinds.includes(each)) : last;
    last = kind;
    const links = starts.filter(({ at }) => at === span.start).map(link);
    if (kind) return [links, markup`<mark class="${kind}">${words}</mark>`];
    return [links, grey.some((each) => overlap(each, span)) ? markup`<span class="furniture">${words}</span>` : words];
  });
  return markup`<p>${inner}</p>
`;
}

function link({ id, letter, number }: Start): Content {
  return markup`<sup><a href="#${id}" aria-label="${strings.export.passageIn(letter, number)}">${letter}${number}</a></sup>`;
}
