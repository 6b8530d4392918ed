/** WebKit: the small browser that comes with WebKitGTK, on a screen that
 *  nobody sees, through its WebDriver. The driver tells nothing about the
 *  console and the network; the page's own ears have to do. */
import assert from 'node:assert/strict';
import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { createServer } from 'node:net';
import { Builder } from 'selenium-webdriver';
import { until } from '../page/browser.mjs';
import { attended } from './silence.mjs';
import { watch } from './watched.mjs';

const { WEBKIT_DRIVER, XVFB } = process.env;

/** All that was started; it ends with the tests, however these end. */
const running = new Set();
const stopAll = () => running.forEach(stop);
process.on('exit', stopAll);

/** Starts a program in a group of its own, which ends with all that it started. */
function run(path, given, options) {
  const program = spawn(path, given, { ...options, detached: true });
  running.add(program);
  program.on('exit', () => running.delete(program));
  return program;
}

function stop(program) {
  if (running.delete(program)) process.kill(-program.pid, 'SIGKILL');
}

export async function webkit() {
  assert.ok(WEBKIT_DRIVER && XVFB, 'run the smoke test with: go run ./build browse node --test');
  const screen = run(XVFB, ['-displayfd', '3', '-screen', '0', '1400x1000x24', '-nolisten', 'tcp'], {
    stdio: ['ignore', 'ignore', 'ignore', 'pipe'],
  });
  const ended = once(screen, 'exit').then(() => assert.fail(`${XVFB} shows no screen`));
  const [number] = await Promise.race([once(screen.stdio[3], 'data'), ended]);
  ended.catch(() => {});
  return { open: (site) => open(`:${String(number).trim()}`, site), close: async () => stopAll() };
}

/** Starts a driver. One that has just ended a browser may wait forever for the
 *  next, so each serves one browser only. */
async function drive(screen) {
  const port = await freePort();
  const env = { ...process.env, DISPLAY: screen };
  const driver = run(WEBKIT_DRIVER, [`--port=${port}`, '--host=127.0.0.1'], { stdio: 'ignore', env });
  const server = `http://127.0.0.1:${port}`;
  const patiently = (answer, asked) => attended(answer, `WebKit's driver, asked for ${asked}`, () => stop(driver));
  const listens = () => fetch(`${server}/status`).then(({ ok }) => ok, () => false);
  await patiently(until(listens, Boolean, 'the driver of WebKit'), 'its status');
  const session = await patiently(new Builder().usingServer(server).withCapabilities({ browserName: 'MiniBrowser' }).build(), 'a browser');
  const execute = session.execute.bind(session);
  session.execute = (command) => patiently(execute(command), command.getName());
  // What the test saw stands, also where the driver does not say farewell.
  const quit = () => session.quit().catch(() => undefined).finally(() => stop(driver));
  return { session, quit };
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

/** Opens the site in a browser of its own, which remembers nothing. */
async function open(screen, site) {
  const { session, quit } = await drive(screen);
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
    async again() {
      await session.navigate().refresh();
      await evaluate(watch);
    },
    press: (key) => session.actions().sendKeys(key).perform(),
    async give(path) {
      const field = await session.executeScript('return window.smoke.all("#files")[0]');
      await field.sendKeys(path);
    },
    faults: () => evaluate(() => window.smoke.faults()),
    close: quit,
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
