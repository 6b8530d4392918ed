/** What the HTML report begins with: the articles, how much of each stands in
 *  each other one, which belong together and which came first. Pure. */
import { beforeLine, directionsOf, evidenceLines } from '../../element/direction.js';
import { wholePercent } from '../../element/format.js';
import { markup, unless, type Content } from '../../element/markup.js';
import { strings } from '../../element/strings/index.js';
import type { PairView } from '../../element/view.js';
import type { Share } from '../../engine/types.js';
import { isSilent, lettersOf, titleOf, type ExportInput } from '../input.js';
import { detailsOf } from './article.js';
import { pairId } from './pair.js';

export function overview(input: ExportInput, views: PairView[]): Content {
  return markup`<section aria-labelledby="articles">
<h2 id="articles">${strings.export.articles}</h2>
${articles(input)}
${clusters(input)}
${unless(input.articles.length < 3, () => matrix(input, views))}
${order(input)}
</section>
`;
}

function articles(input: ExportInput): Content {
  const letters = lettersOf(input);
  return markup`<ul>${letters.map(
    (letter, index) => markup`<li><b>${letter}</b> <a href="#article-${index}">${titleOf(input, index)}</a> <span class="muted">${detailsOf(input, index)}</span></li>
`,
  )}</ul>`;
}

function clusters(input: ExportInput): Content {
  const letters = lettersOf(input);
  return input.report.clusters
    .filter(({ members }) => members.length > 1)
    .map(({ members }) => {
      const named = strings.export.named(members.map((member) => letters[member]!));
      return markup`<p>${strings.cluster.together(members.length)}: ${named}</p>`;
    });
}

function matrix(input: ExportInput, views: PairView[]): Content {
  const letters = lettersOf(input);
  const cell = (row: number, column: number): Content => {
    if (row === column) return markup`<td class="d0">·</td>`;
    const view = views.find(({ pair }) => pair.a === Math.min(row, column) && pair.b === Math.max(row, column))!;
    return shareCell(view, row < column ? view.pair.aInB : view.pair.bInA);
  };
  return markup`<h3 id="matrix">${strings.matrix.caption}</h3>
<div class="scroll" role="region" aria-labelledby="matrix" tabindex="0"><table class="matrix" aria-labelledby="matrix">
<thead><tr><td></td>${letters.map((letter) => markup`<th scope="col">${letter}</th>`)}</tr></thead>
<tbody>${letters.map(
    (letter, row) => markup`<tr><th scope="row">${letter}</th>${letters.map((_, column) => cell(row, column))}</tr>
`,
  )}</tbody>
</table></div>`;
}

/** In percent; it leads to the pair, where there is something to read. */
function shareCell(view: PairView, { share }: Share): Content {
  const percent = wholePercent(share);
  const inner = isSilent(view) ? `${percent}` : markup`<a href="#${pairId(view)}">${percent}</a>`;
  return markup`<td class="${depth(share)}">${inner}</td>`;
}

/** Light cells below one half, dark ones above: a figure in between would be
 *  legible neither way. */
function depth(share: number): string {
  if (share === 0) return 'd0';
  return share < 0.5 ? `d${1 + Math.floor(share * 8)}` : `d${5 + Math.min(2, Math.floor((share - 0.5) * 6))}`;
}

function order(input: ExportInput): Content {
  const letters = lettersOf(input);
  const directions = directionsOf(input.report);
  return unless(
    directions.length === 0,
    () => markup`<h3>${strings.order.title}</h3>
<ul>${directions.map(
      (direction) => markup`<li><b>${beforeLine(direction, letters)}.</b> ${strings.tree.certainty(direction.certainty)} ${evidenceLines(direction, letters).join(' ')}</li>
`,
    )}</ul>`,
  );
}
