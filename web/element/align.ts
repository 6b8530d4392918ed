import { scrolling } from './scrolling.js';
import type { Target, TextColumn } from './text-column.js';

/** A passage chosen from elsewhere stands this far down the column. */
const RESTING_PLACE = 0.22;

/** No passage is left lower than this, so that its first lines can be read. */
const LOWEST = 0.6;

/** Nor closer than this to the top, in pixels. */
const MARGIN = 12;

/**
 * Scrolls both columns so that a match begins at the same height in both.
 * `y` is where it stands in the column it was chosen in: it stays there if
 * the other column can follow, which it cannot above its own first line.
 * Chosen from elsewhere, it may stand lower, so that less space is left
 * behind the end of a text.
 */
export function align(columns: TextColumn[], target: Target, y?: number): void {
  const tops = columns.map((column) => column.top(target)).filter((top) => top !== undefined);
  const height = Math.min(...columns.map((column) => column.viewHeight));
  const wanted = y ?? Math.max(height * RESTING_PLACE, ...columns.map((column) => column.highest(target)));
  const common = Math.min(Math.max(wanted, MARGIN), height * LOWEST, ...tops);
  for (const column of columns) column.reveal(target, common, scrolling());
}
