/** Opens files in the true page, and reads from it what became of them. */
import { fileURLToPath } from 'node:url';
import { find, open, until } from '../page/browser.mjs';

/** The path of a file of the tests. */
export function fileNamed(name) {
  return fileURLToPath(new URL(`./files/${name}`, import.meta.url));
}

/** Gives files to the page's file field: paths, or a name with its bytes. */
export async function give(page, files) {
  const input = await page.$('>>> #files');
  if (files.every((file) => typeof file === 'string')) {
    await input.uploadFile(...files.map(fileNamed));
    return;
  }
  const packed = files.map(([name, bytes]) => [name, Buffer.from(bytes).toString('base64')]);
  await input.evaluate((field, given) => {
    const transfer = new DataTransfer();
    for (const [name, base64] of given) {
      transfer.items.add(new File([Uint8Array.from(atob(base64), (letter) => letter.charCodeAt(0))], name));
    }
    field.files = transfer.files;
    field.dispatchEvent(new Event('change'));
  }, packed);
}

/** The articles of the page in their order, from their fields or, once they
 *  are compared, their cards; empty ones are left out. */
export function fields(page) {
  return page.$eval('wirecopy-page', (root) => {
    const fieldOf = (key) => root.shadowRoot.querySelector(`wirecopy-field[data-key='${key}']`);
    const cards = [...(root.shadowRoot.querySelector('wirecopy-list')?.shadowRoot?.querySelectorAll('wirecopy-card') ?? [])];
    return root.desk.flatMap(({ key, text }, index) => {
      const [field, card] = [fieldOf(key), cards.find(({ letter }) => letter === String.fromCharCode(65 + index))];
      const title = field ? field.shadowRoot.querySelector('.title').textContent : card?.heading;
      const problem = field ? (field.shadowRoot.querySelector('.problem')?.textContent ?? '') : card?.problem;
      return (field || card) && (text || problem) ? [{ title, text: text.replaceAll('\r\n', '\n'), problem }] : [];
    });
  });
}

/** Opens files in a new page and waits for as many fields. */
export async function opened(browser, files, count = 1) {
  const tab = await open(browser);
  await give(tab.page, files);
  const shown = await until(() => fields(tab.page), (all) => all.length >= count, 'the fields');
  return { ...tab, shown };
}

/** What the cards of the page show, once there are so many. */
export async function cards(page, count) {
  await find(page, 'wirecopy-card');
  const read = () =>
    page.$$eval('>>> wirecopy-card', (all) => all.map(({ heading, details, problem }) => ({ heading, details, problem })));
  return until(read, (all) => all.length >= count, 'the cards');
}
