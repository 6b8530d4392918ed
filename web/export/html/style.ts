/** The style sheet of the HTML report: colours as on the page, light and dark,
 *  and on paper. */
export const style = `
:root {
  color-scheme: light dark;
  --paper: light-dark(#faf8f3, #171613); --card: light-dark(#fff, #201f1b);
  --ink: light-dark(#1c1b18, #ece8de); --muted: light-dark(#6d685c, #aaa495);
  --line: light-dark(#e3ded2, #3a372f); --accent: light-dark(#1d4f7c, #8fbfea);
  --changed: light-dark(#8c2f1b, #eb9b83); --warning: light-dark(#7a4a00, #e6b566);
  --verbatim: light-dark(#ffe7a0, #5c4a0c); --verbatim-line: light-dark(#b98a00, #d9ab25);
  --edited: light-dark(#fff3cf, #3d3415); --edited-line: light-dark(#b98a00, #d9ab25);
  --edited-bar: light-dark(#e6c35f, #9d8230);
  --rewritten: light-dark(#dbe8f6, #1d3349); --rewritten-line: light-dark(#2b67a8, #77aee6);
  --quotation: light-dark(#ddeed8, #20391f); --quotation-line: light-dark(#3c7a36, #7fc27a);
  --serif: Charter, 'Iowan Old Style', Georgia, serif;
}
* { box-sizing: border-box; }
body { margin: 0; background: var(--paper); color: var(--ink); font: 15px/1.5 system-ui, sans-serif; overflow-wrap: anywhere; }
header, main { max-width: 1080px; margin-inline: auto; padding: 0 24px; }
header { padding-block: 36px 8px; }
main { padding-block-end: 60px; }
h1, h2 { font-family: var(--serif); line-height: 1.25; text-wrap: balance; }
h1 { margin: 4px 0 10px; font-size: 30px; }
h2 { margin: 0 0 10px; font-size: 22px; }
h3 { margin: 22px 0 8px; font-size: 12px; letter-spacing: .07em; text-transform: uppercase; color: var(--muted); }
p, ul, dl { margin: 0 0 10px; }
ul { padding-inline-start: 20px; }
a { color: var(--accent); }
section { margin-block-start: 34px; padding-block-start: 24px; border-block-start: 1px solid var(--line); }
.brand { font: 700 16px var(--serif); color: var(--accent); }
.muted, caption { color: var(--muted); }
.thin { color: var(--warning); font-weight: 600; }
.scroll { overflow-x: auto; }
table { border-spacing: 0; font-variant-numeric: tabular-nums; }
caption { padding-block-end: 6px; text-align: start; }
.matrix { border-spacing: 2px; }
.matrix :is(th, td) { min-width: 34px; padding: 3px 5px; text-align: center; border-radius: 4px; }
.matrix td { background: color-mix(in srgb, var(--accent) var(--depth), var(--card)); }
.matrix a { color: inherit; text-decoration: none; }
.matrix a:hover { text-decoration: underline; }
.d0 { --depth: 0%; color: var(--muted); } .d1 { --depth: 10%; } .d2 { --depth: 18%; } .d3 { --depth: 25%; } .d4 { --depth: 32%; }
.d5 { --depth: 88%; } .d6 { --depth: 94%; } .d7 { --depth: 100%; }
.d5, .d6, .d7 { color: light-dark(#fff, #10202f); font-weight: 700; }
.shares { display: grid; grid-template-columns: minmax(0, 1fr) 260px; gap: 6px 20px; align-items: center; margin-block: 12px; }
.bar { width: 100%; height: 12px; border: 1px solid var(--line); border-radius: 6px; background: var(--card); }
.bar .verbatim { fill: var(--verbatim-line); } .bar .edited { fill: var(--edited-bar); }
.bar .rewritten { fill: var(--rewritten-line); } .bar .quotation { fill: var(--quotation-line); }
.passages { width: 100%; table-layout: fixed; border-spacing: 0; background: var(--card); border: 1px solid var(--line); border-radius: 10px; }
.passages :is(th, td) { padding: 10px 14px; text-align: start; vertical-align: top; }
.passages thead th { border-block-end: 1px solid var(--line); color: var(--muted); font-size: 13px; }
.passages thead th:first-child { width: 118px; }
.passages tbody tr + tr :is(th, td) { border-block-start: 1px solid var(--line); }
.passages th { overflow-wrap: normal; }
.passages tbody th { font-weight: 400; font-size: 13px; color: var(--muted); }
.passages tbody th b { display: block; color: var(--ink); font-size: 15px; }
.passages td, .text { font: 16.5px/1.62 var(--serif); }
.gap { display: block; height: .55em; overflow: hidden; }
.passages tr:target { outline: 2px solid var(--accent); outline-offset: -2px; }
.side { display: none; }
mark { padding-block: 1px; background: var(--ground); color: inherit; border-bottom: 2px solid var(--mark-line); box-decoration-break: clone; -webkit-box-decoration-break: clone; }
.verbatim { --ground: var(--verbatim); --mark-line: var(--verbatim-line); }
.edited { --ground: var(--edited); --mark-line: var(--edited-line); } mark.edited { border-bottom-style: dashed; }
.rewritten { --ground: var(--rewritten); --mark-line: var(--rewritten-line); } mark.rewritten { border-bottom-style: dotted; }
.quotation { --ground: var(--quotation); --mark-line: var(--quotation-line); } mark.quotation { border-bottom: 3px double var(--mark-line); }
.changed { padding: 0 2px; border-radius: 3px; outline: 1px solid var(--mark-line); outline-offset: -1px; background: var(--card); }
del { color: var(--changed); }
ins { color: var(--accent); font-weight: 600; text-underline-offset: 2px; }
.check { margin-block-end: 8px; }
.words { font-family: var(--serif); }
.text { max-width: 72ch; }
.text p { margin-block-end: .8em; }
.furniture { color: var(--muted); }
.text sup { font: 600 11px/1 system-ui, sans-serif; }
.text sup a { margin-inline-end: 3px; text-decoration: none; }
.settings { display: grid; grid-template-columns: max-content minmax(0, 1fr); gap: 4px 18px; }
.settings dt { color: var(--muted); }
.settings dd { margin: 0; white-space: pre-line; }
.legend mark { margin-inline-end: 8px; padding-inline: 5px; }
.unseen { position: absolute; width: 1px; height: 1px; overflow: hidden; clip-path: inset(50%); white-space: nowrap; }
@media (max-width: 700px) {
  header, main { padding-inline: 16px; }
  .shares { grid-template-columns: minmax(0, 1fr); }
  .passages thead { position: absolute; clip-path: inset(50%); width: 1px; height: 1px; overflow: hidden; }
  .passages :is(tbody, tr, th, td) { display: block; }
  .passages tbody tr + tr { border-block-start: 1px solid var(--line); }
  .passages tbody tr + tr :is(th, td) { border: 0; }
  .passages tbody th { padding-block-end: 0; } .passages tbody th b { display: inline; }
  .side { display: block; font: 600 12px system-ui, sans-serif; color: var(--muted); }
}
@media print {
  :root { color-scheme: light; --paper: #fff; }
  @page { margin: 15mm 14mm; }
  body { font-size: 10.5pt; print-color-adjust: exact; -webkit-print-color-adjust: exact; }
  header, main { max-width: none; padding-inline: 0; }
  header { padding-block-start: 0; }
  h2, h3, caption, thead, .shares { break-after: avoid; }
  .passages { border-radius: 0; }
  .passages td, .text { font-size: 10.5pt; line-height: 1.5; }
  .passages thead th:first-child { width: 106px; }
  .passages tr:not(.long), .check, li { break-inside: avoid; }
  .article { break-before: page; border: 0; }
  p { orphans: 3; widows: 3; }
  a { color: inherit; text-decoration: none; }
  nav { display: none; }
}
`;
