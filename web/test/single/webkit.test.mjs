/** The one file in WebKit, from disk, by WebDriver; WEBKIT names another browser
 *  for WebKitWebDriver to start. */
import assert from 'node:assert/strict';
import { spawn } from 'node:child_process';
import { existsSync } from 'node:fs';
import { copyFile, mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath, pathToFileURL } from 'node:url';
import test from 'node:test';
import { until } from '../page/browser.mjs';

const driver = '/usr/bin/WebKitWebDriver';
const webkit = process.env.WEBKIT ?? '/usr/lib/x86_64-linux-gnu/webkit2gtk-4.1/MiniBrowser';
const screen = '/usr/bin/Xvfb';
const missing = [driver, webkit, screen].find((path) => !existsSync(path));
const built = fileURLToPath(new URL('../../../build/dist/single/wirecopy.html', import.meta.url));

const PORT = 8791;
const DISPLAY = ':91';

/** Says one command of WebDriver. */
async function say(method, path, body) {
  const answer = await fetch(`http://127.0.0.1:${PORT}/${path}`, { method, ...(body && { body: JSON.stringify(body) }) });
  const { value } = await answer.json();
  if (value?.error) throw new Error(`${value.error}: ${value.message}`);
  return value;
}

test('the example, from disk', { skip: missing && `there is no ${missing}` }, async () => {
  const folder = await mkdtemp(join(tmpdir(), 'wirecopy-single-'));
  await copyFile(built, join(folder, 'wirecopy.html'));
  const env = { ...process.env, DISPLAY, WEBKIT_DISABLE_COMPOSITING_MODE: '1' };
  const children = [spawn(screen, [DISPLAY, '-screen', '0', '1280x900x24']), spawn(driver, [`--port=${PORT}`], { env })];
  try {
    await until(() => say('GET', 'status').catch(() => undefined), Boolean, 'the driver', 20_000);
    const options = { binary: webkit, args: ['--automation'] };
    const { sessionId } = await say('POST', 'session', { capabilities: { alwaysMatch: { 'webkitgtk:browserOptions': options } } });
    const run = (script) => say('POST', `session/${sessionId}/execute/sync`, { script, args: [] });
    await say('POST', `session/${sessionId}/url`, { url: pathToFileURL(join(folder, 'wirecopy.html')).href });
    const root = "const root = document.querySelector('wirecopy-page')?.shadowRoot;";
    await until(() => run(`${root} return Boolean(root?.querySelector('#example'))`), Boolean, 'the page', 30_000);
    await run(`${root} root.querySelector('#example').click()`);
    const headline = `${root} return root.querySelector('wirecopy-compare')?.shadowRoot.querySelector('wirecopy-verdict')
      ?.shadowRoot.querySelector('[part=headline]')?.textContent.trim() ?? ''`;
    assert.match(await until(() => run(headline), Boolean, 'the headline', 60_000), /[AB] and [AB]|of [AB]/);
    await say('DELETE', `session/${sessionId}`);
  } finally {
    for (const child of children.reverse()) child.kill();
    await rm(folder, { recursive: true });
  }
});
