/** WebKit: the small browser that comes with WebKitGTK, on a screen that
 *  nobody sees, through its WebDriver. The driver tells nothing about the
 *  console and the network; the page's own ears have to do. */
import assert from 'node:assert/strict';
import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { createServer } from 'node:net';
import { Builder } from 'selenium-webdriver';
import { until } from '../page/browser.mjs';
import { watch } from './watched.mjs';

const { WEBKIT_DRIVER, XVFB } = process.env;

export async function webkit() {
  assert.ok(WEBKIT_DRIVER && XVFB, 'run the smoke test with: go run ./build browse node --test');
  const programs = [];
  const run = (...given) => {
    programs.push(spawn(...given));
    return programs.at(-1);
  };
  const stop = () => programs.forEach((program) => program.kill());
  process.on('exit', stop);
  try {
    const screen = run(XVFB, ['-displayfd', '3', '-screen', '0', '1400x1000x24', '-nolisten', 'tcp'], {
      stdio: ['ignore', 'ignore', 'ignore', 'pipe'],
    });
    const [number] = await once(screen.stdio[3], 'data');
    const port = await freePort();
    const env = { ...process.env, DISPLAY: `:${String(number).trim()}` };
    run(WEBKIT_DRIVER, [`--port=${port}`, '--host=127.0.0.1'], { stdio: 'ignore', env });
    const session = await connect(`http://127.0.0.1:${port}`);
    return { open: (site) => open(session, site), close: () => session.quit().finally(stop) };
  } catch (error) {
    stop();
    throw error;
  }
}

/** A port that nothing listened on a moment ago: the driver picks none itself. */
async function freePort() {
  const server = createServer().listen(0, '127.0.0.1');
  await once(server, 'listening');
  const { port } = server.address();
  server.close();
  await once(server, 'close');
  return port;
}

/** Asks the driver for a browser as soon as it listens. */
async function connect(server) {
  const listens = () => fetch(`${server}/status`).then(({ ok }) => ok, () => false);
  await until(listens, Boolean, 'the driver of WebKit', 30_000);
  return new Builder().usingServer(server).withCapabilities({ browserName: 'MiniBrowser' }).build();
}

async function open(session, site) {
  await session.manage().window().setRect({ x: 0, y: 0, width: 1280, height: 900 });
  await session.get(site.href);
  const evaluate = async (read, ...given) => {
    const { value, error } = await session.executeAsyncScript(calling(read), given);
    assert.equal(error, null, error);
    return value;
  };
  await evaluate(watch);
  return {
    evaluate,
    press: (key) => session.actions().sendKeys(key).perform(),
    async give(path) {
      const field = await session.executeScript('return window.smoke.all("#files")[0]');
      await field.sendKeys(path);
    },
    faults: () => evaluate(() => window.smoke.faults()),
    close: () => session.get('about:blank'),
  };
}

/** A script that calls a function and waits for what it promises. The function
 *  goes by its source: the page's policy forbids to evaluate one. */
const calling = (read) => `
  const [given, done] = arguments;
  (async () => (${read})(...given))().then(
    (value) => done({ value: value ?? null, error: null }),
    (error) => done({ value: null, error: String(error) }),
  );
`;
