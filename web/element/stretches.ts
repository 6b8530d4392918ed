/** The words of one side of a passage, with those that differ. Pure. */
import type { Kind, Span } from '../engine/types.js';
import { blocksOf, type Block, type Side } from './segments.js';
import { articleIn, type PairView } from './view.js';

export interface Stretch {
  text: string;
  /** Absent where the text is not shared: between two parts of the passage. */
  kind: Kind | undefined;
  /** The other side has other words here. */
  changed: boolean;
  /** In a sentence put in other words, these stand on the other side too. */
  kept: boolean;
}

/** The text of one side as it is marked on the page. */
export function blocksIn(view: PairView, side: Side): Block[] {
  return blocksOf({ texts: view.texts, article: articleIn(view, side), matches: view.matches, side });
}

/** A passage, by its index, cut from the text as it is marked; paragraphs are
 *  kept apart. */
export function stretchesOf(blocks: Block[], { start, end }: Span, passage: number): Stretch[][] {
  return blocks
    .filter((block) => block.start < end && start < block.end)
    .map(({ segments }) => {
      const within = segments.filter((segment) => segment.start >= start && segment.end <= end);
      return within.map(({ text, kind, passages, changed, kept }) => ({
        text,
        kind: passages.includes(passage) ? kind : undefined,
        changed,
        kept,
      }));
    });
}
