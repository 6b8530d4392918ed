/** Runs the scripts of the one file. They are put into the page as they were
 *  when its policy was written, which names them by their hashes. */
import { part } from './parts.js';
import { keepScript } from './script.js';

async function boot(): Promise<void> {
  const engine = await part('engine').text();
  keepScript(engine);
  run(engine, 'text/javascript');
  // It waits for its words at the top, as only a module may.
  run(await part('page').text(), 'module');
}

function run(text: string, type: string): void {
  document.body.append(Object.assign(document.createElement('script'), { type, textContent: text }));
}

boot().catch(() => {
  const notice = 'Wirecopy needs a current browser: this one cannot unpack it.';
  document.body.append(Object.assign(document.createElement('p'), { textContent: notice }));
});
