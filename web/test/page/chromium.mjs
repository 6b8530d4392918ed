/** Chromium as every test starts it. */
import puppeteer from 'puppeteer-core';

const { CHROMIUM = '/usr/bin/chromium' } = process.env;

/** A browser may take long to start on a busy machine, in milliseconds. */
const PATIENCE = 90_000;

const args = [
  // Root can have no sandbox, and all pages are our own.
  '--no-sandbox',
  // The list below the address bar would be two more pages in every window,
  // which nobody sees and which take as long to start as the one tested.
  '--disable-features=WebUIOmniboxPopup,WebUIOmniboxAimPopup',
];

export function launch(options = {}) {
  return puppeteer.launch({ executablePath: CHROMIUM, args, timeout: PATIENCE, ...options });
}
