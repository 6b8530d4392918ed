/**
 * The whole comparison as one HTML file that needs nothing else: no script, no
 * network, no other file. The same articles, settings and date give the same
 * file. Pure.
 */
import { Markup, markup, unless, type Content } from '../../element/markup.js';
import { strings } from '../../element/strings/index.js';
import { letterIn, strength, type PairView } from '../../element/view.js';
import type { Kind } from '../../engine/types.js';
import { isSilent, titleOf, viewsOf, type ExportInput } from '../input.js';
import { settingsOf } from '../settings.js';
import { articleSection } from './article.js';
import { overview } from './overview.js';
import { pairSection } from './pair.js';
import { style } from './style.js';

/** Even where a text slipped into the markup, nothing in it would run or be
 *  fetched. */
const POLICY = "default-src 'none'; style-src 'unsafe-inline'; base-uri 'none'; form-action 'none'";

const KINDS: Kind[] = ['verbatim', 'edited', 'rewritten', 'quotation'];

export function htmlReport(input: ExportInput): string {
  const views = viewsOf(input);
  const telling = views
    .filter((view) => !isSilent(view))
    .sort((x, y) => strength(y.pair) - strength(x.pair));
  const title = strings.export.title(titleOf(input, 0));
  return markup`${new Markup('<!doctype html>')}
<html lang="${strings.language}">
<head>
<meta charset="utf-8">
<meta http-equiv="Content-Security-Policy" content="${POLICY}">
<meta name="viewport" content="width=device-width, initial-scale=1">
<meta name="color-scheme" content="light dark">
<title>${title}</title>
<style>${new Markup(style)}</style>
</head>
<body>
<header>
<div class="brand">Wirecopy</div>
<h1>${title}</h1>
<p class="muted">${[strings.export.counts(input.articles.length, input.report.pairs.length), input.date ? strings.export.made(strings.date(input.date)) : '']
    .filter(Boolean)
    .join(' ')} ${strings.export.caution}</p>
${legend()}
</header>
<main>
${overview(input, views)}
${telling.map(pairSection)}
${silent(views.filter(isSilent))}
${settings(input)}
${input.articles.map((_, index) => articleSection(input, index, views))}
</main>
</body>
</html>
`.source;
}

function legend(): Content {
  return markup`<p class="legend">${KINDS.map((kind) => markup`<mark class="${kind}">${strings.kind[kind]}</mark> `)}${strings.export.marks}</p>`;
}

function silent(views: PairView[]): Content {
  const pairs = views.map((view) => strings.export.pair(letterIn(view, 'a'), letterIn(view, 'b')));
  return unless(views.length === 0, () => markup`<section><p>${strings.export.silent(pairs)}</p></section>`);
}

function settings({ report }: ExportInput): Content {
  return markup`<section aria-labelledby="settings">
<h2 id="settings">${strings.export.settings.title}</h2>
<dl class="settings">${settingsOf(report).map(([name, value]) => markup`<dt>${name}</dt><dd>${value}</dd>
`)}</dl>
</section>
`;
}
