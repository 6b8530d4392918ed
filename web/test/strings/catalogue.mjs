/** The catalogues as JavaScript: the compiler writes them into a folder that
 *  is removed again. */
import { execFile } from 'node:child_process';
import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath, pathToFileURL } from 'node:url';
import { promisify } from 'node:util';

const web = fileURLToPath(new URL('../../', import.meta.url));
const sources = ['strings/index.ts', 'strings/de/index.ts', 'strings/evidence.ts', 'strings/en/survey.ts', 'strings/de/survey.ts'].map((name) => join(web, 'element', name));
const settings = '--ignoreConfig --module esnext --moduleResolution bundler --target es2022 --skipLibCheck'.split(' ');

const folder = await mkdtemp(join(tmpdir(), 'wirecopy-strings-'));
try {
  await promisify(execFile)(join(web, 'node_modules/.bin/tsc'), [...settings, '--rootDir', web, '--outDir', folder, ...sources]);
  await writeFile(join(folder, 'package.json'), '{ "type": "module" }');
  const load = (name) => import(pathToFileURL(join(folder, 'element/strings', name)).href);
  var [index, german, evidence, ...surveys] = await Promise.all(
    ['index.js', 'de/index.js', 'evidence.js', 'en/survey.js', 'de/survey.js'].map(load),
  );
} finally {
  await rm(folder, { recursive: true });
}

/** The words of the survey are loaded with it. */
const [englishSurvey, germanSurvey] = surveys.map(({ survey }) => survey);

export const { knownLanguage } = index;
export const en = { ...index.strings, survey: englishSurvey };
export const de = { ...german.de, survey: germanSurvey };
export const { evidenceIn, translated } = evidence;

/** Every string of a catalogue that is no function, by its path. */
export function plainStrings(catalogue, path = '') {
  if (typeof catalogue === 'string') return [[path, catalogue]];
  if (typeof catalogue !== 'object' || catalogue === null) return [];
  return Object.entries(catalogue).flatMap(([name, value]) => plainStrings(value, path ? `${path}.${name}` : name));
}
