/** Files that lie in folders and archives beside the articles. Pure. */

/** A saved page's folder is called after it: ferry.html, ferry_files or, in
 *  another language, ferry-Dateien. */
const PAGE_FOLDER = /^(.+)[-_. ]\p{L}+$/u;

/** Hidden files, what systems leave behind, and the parts of saved pages. */
export function isAside(path: string, paths: ReadonlySet<string>): boolean {
  const folders = path.split('/');
  if (folders.some((name) => name.startsWith('.') || name === '__MACOSX')) return true;
  return folders.slice(0, -1).some((name, index) => {
    const page = PAGE_FOLDER.exec(name)?.[1];
    const beside = [...folders.slice(0, index), page].join('/');
    return page !== undefined && (paths.has(`${beside}.html`) || paths.has(`${beside}.htm`));
  });
}
