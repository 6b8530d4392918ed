/**
 * What the tests of the edge worker share: the worker as it would be deployed,
 * running in workerd, with nothing but the invented internet around it.
 */
import { execFileSync } from 'node:child_process';
import { existsSync, readFileSync, readdirSync, rmSync } from 'node:fs';
import { createRequire } from 'node:module';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';

const require = createRequire(new URL('../../../wasm/edge/package.json', import.meta.url));
const folder = fileURLToPath(new URL('../../../build/dist/edge', import.meta.url));
const config = join(folder, 'wrangler.jsonc');
const bundle = join(folder, 'bundle');

/** The folder of the files that the worker serves. */
export const assets = join(folder, 'assets');

/** Lets wrangler make what it would deploy, without deploying it, and returns what it says. */
export function dryRun() {
  rmSync(bundle, { recursive: true, force: true });
  return execFileSync('wrangler', ['deploy', '--dry-run', '--outdir', 'bundle'], {
    cwd: folder,
    encoding: 'utf8',
    stdio: ['ignore', 'pipe', 'pipe'],
    env: { ...process.env, CI: '1' },
  });
}

/** The modules that wrangler would deploy, the main one first. */
export function modules() {
  // The build empties the folder, so a bundle that is there is of this build.
  if (!existsSync(join(bundle, 'worker.js'))) dryRun();
  const names = readdirSync(bundle).filter((name) => /\.(js|wasm)$/.test(name));
  return names
    .sort((a, b) => Number(b === 'worker.js') - Number(a === 'worker.js'))
    .map((name) => ({
      type: name.endsWith('.wasm') ? 'CompiledWasm' : 'ESModule',
      path: join(bundle, name),
      contents: readFileSync(join(bundle, name)),
    }));
}

/**
 * Starts the worker with the configuration that is deployed, except for the
 * variables given. Every request that it makes goes to the invented internet,
 * whatever its address.
 *
 * @param {(request: Request) => Promise<Response>} answer of the invented internet
 * @param {Record<string, string>} variables
 */
export async function start(answer, variables = {}) {
  const { convertV4MiniflareOptions, Miniflare } = require('miniflare');
  const { unstable_getMiniflareWorkerOptions } = require('wrangler');
  const { modulesRules, ...options } = unstable_getMiniflareWorkerOptions(config).workerOptions;
  const runtime = new Miniflare(
    convertV4MiniflareOptions({
      ...options,
      bindings: { ...options.bindings, ...variables },
      modules: modules(),
      modulesRoot: bundle,
      host: '127.0.0.1',
      port: 0,
      outboundService: answer,
    }),
  );
  const address = await runtime.ready;
  let clients = 0;
  return {
    address: address.href,
    close: () => runtime.dispose(),
    /** Asks for a path as any program might. */
    ask: (path, options = {}) => fetch(new URL(path, address), { redirect: 'manual', ...options }),
    /** Asks for an article as the page does; each call is another client, unless one is named. */
    async read(link, { client = `2001:db8:0:${(++clients).toString(16)}::1`, headers = {} } = {}) {
      const response = await fetch(new URL(`/api/article?url=${encodeURIComponent(link)}`, address), {
        headers: { 'Sec-Fetch-Site': 'same-origin', 'CF-Connecting-IP': client, ...headers },
      });
      return { status: response.status, headers: response.headers, content: await response.json() };
    },
  };
}
