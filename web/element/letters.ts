/** The letter an article goes by: A to Z, then A1, B1 and so on, as the
 *  sentences of a report name it. */
export function letterOf(index: number): string {
  const last = String.fromCharCode(65 + (index % 26));
  return index < 26 ? last : `${last}${Math.floor(index / 26)}`;
}
