/** What exports call the cluster of an article. Pure. */
import type { Findings } from '../../survey/findings.js';

/** The number of its cluster, from one, in the order of the survey; empty for
 *  an article on its own. */
export function clusterOf(findings: Findings, article: number): { number: number | ''; size: number } {
  const row = findings.rowWith(article);
  const size = findings.rows[row]!.members.length;
  return { number: row < findings.clusters ? row + 1 : '', size };
}
