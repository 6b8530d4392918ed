/** Runs the scripts of the one file. They are put into the page as they were
 *  when its policy was written, which names them by their hashes. */
import { part } from './parts.js';
import { keepScript } from './script.js';

async function boot(): Promise<void> {
  const scripts = [await part('engine').text(), await part('page').text()];
  keepScript(scripts[0]!);
  for (const text of scripts) {
    const script = document.createElement('script');
    script.textContent = text;
    document.body.append(script);
  }
}

boot().catch(() => {
  const notice = 'Wirecopy needs a current browser: this one cannot unpack it.';
  document.body.append(Object.assign(document.createElement('p'), { textContent: notice }));
});
