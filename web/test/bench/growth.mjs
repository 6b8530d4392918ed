/** How the cost grows with the size of what is compared. */

/** Characters of a pair, and articles of a survey. */
export const PAIRS = [1e3, 3e3, 1e4, 3e4, 1e5, 3e5, 1e6, 3e6, 1e7];
export const SURVEYS = [100, 300, 1e3, 3e3, 1e4, 3e4, 1e5];

/**
 * Measures a peer at one size after the other, as points `{ size, ms, bytes,
 * memory }`. `measure(task)` gives the figures. It stops before the size that
 * would probably take more than the `limit` in seconds.
 */
export async function growthOf(kind, sizes, measure, limit) {
  const points = [];
  for (const [index, size] of sizes.entries()) {
    const last = points.at(-1);
    // A run to warm up and some turns, each longer than the last ones by the step.
    const expected = last ? (2.5 * last.ms * size) / sizes[index - 1] : 0;
    if (expected > limit * 1000) break;
    const figures = await measure(`${kind}-${size}`);
    if (!figures || figures.over) break;
    points.push({ size, ms: figures.ms, floor: figures.floor, bytes: figures.bytes, memory: figures.memory });
  }
  return points;
}
