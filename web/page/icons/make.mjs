/** Draws the pictures of this folder from ../icon.svg, which browsers and
 *  systems that take no SVG need:
 *
 *      go run ./build browse node web/page/icons/make.mjs
 */
import { readFile, writeFile } from 'node:fs/promises';
import puppeteer from 'puppeteer-core';

const svg = await readFile(new URL('../icon.svg', import.meta.url), 'base64');

/** The colour behind the drawing, which has to reach the edge where a system
 *  cuts a picture into a shape of its own. */
const GROUND = '#1d4f7c';

/** Names, widths in pixels, and how much of the width the drawing takes. Of a
 *  maskable icon only a circle of 80 % is sure to be seen (W3C, Web App
 *  Manifest), in which the drawing's corners must lie. */
const pictures = [
  { name: 'icon-192', size: 192, share: 1 },
  { name: 'icon-512', size: 512, share: 1 },
  { name: 'maskable-512', size: 512, share: 0.84, ground: GROUND },
  { name: 'touch-180', size: 180, share: 0.92, ground: GROUND },
];

const browser = await puppeteer.launch({ executablePath: process.env.CHROMIUM, args: ['--no-sandbox'] });
const page = await browser.newPage();
for (const { name, size, share, ground = 'transparent' } of pictures) {
  await page.setViewport({ width: size, height: size });
  await page.setContent(`<body style="margin:0;height:100vh;display:grid;place-items:center;background:${ground}">
    <img width="${size * share}" src="data:image/svg+xml;base64,${svg}">`);
  const bytes = await page.screenshot({ omitBackground: true });
  await writeFile(new URL(`${name}.png`, import.meta.url), bytes);
}
await browser.close();
