#!/usr/bin/env node
/**
 * The command `wirecopy`: compares files on the same WebAssembly as the page.
 *
 *     arguments.ts → read.ts → compare or survey → summary.ts, JSON or a page
 *
 * It ends with 0 where there is no reuse, with 1 where there is, and with 2
 * where it could not compare, so that a script can ask it.
 */
import { readFile } from 'node:fs/promises';
import { WirecopyError, compare, survey } from '../engine/index.js';
import { speak } from '../element/strings/index.js';
import { htmlReport } from '../export/html/report.js';
import { optionLines, readArguments, type Command, type Form } from './arguments.js';
import { Mistake } from './mistake.js';
import { readAll } from './read.js';
import { isReuse, summaryOf, surveySummaryOf } from './summary.js';

const NO_REUSE = 0;
const REUSE = 1;
const FAILED = 2;

const HELP = `usage: wirecopy [option…] file-or-folder…

Compares articles and says how they depend on each other. An article is a text
or HTML file; .json and .jsonl files hold several, as objects with a text or
html; a folder stands for all of these in it; - is the standard input.

${optionLines().join('\n')}

It ends with ${NO_REUSE} if no article reuses another, ${REUSE} if one does (a shared
quotation is none), and ${FAILED} if they could not be compared.
`;

async function run(given: string[]): Promise<number> {
  const command = readArguments(given);
  if (command.task === 'help') return write(HELP, NO_REUSE);
  if (command.task === 'version') return write(`${await version()}\n`, NO_REUSE);
  if (command.paths.length === 0) throw new Mistake('name the files or folders to compare');
  await speak(command.locale);
  const { articles, skipped } = await readAll(command.paths);
  if (skipped > 0) console.error(`wirecopy: passed over ${skipped === 1 ? 'a file' : `${skipped} files`} of another kind`);
  return command.task === 'survey' ? look(command, articles) : judge(command, articles);
}

type Articles = Awaited<ReturnType<typeof readAll>>['articles'];

async function judge({ form, options }: Command, articles: Articles): Promise<number> {
  const report = await compare(articles, options);
  const code = report.pairs.some(isReuse) ? REUSE : NO_REUSE;
  const forms: Record<Form, () => string> = {
    summary: () => summaryOf(articles, report),
    json: () => `${JSON.stringify(report, null, 2)}\n`,
    html: () => htmlReport({ articles, report }),
  };
  return write(forms[form](), code);
}

async function look({ form, options }: Command, articles: Articles): Promise<number> {
  const found = await survey(articles, options);
  const code = found.pairs.length ? REUSE : NO_REUSE;
  return write(form === 'json' ? `${JSON.stringify(found, null, 2)}\n` : surveySummaryOf(articles, found), code);
}

/** Writes all of it before the program may end, with the code even where nobody reads on. */
function write(text: string, code: number): Promise<number> {
  process.exitCode = code;
  return new Promise((resolve) => process.stdout.write(text, () => resolve(code)));
}

async function version(): Promise<string> {
  const file = await readFile(new URL('./package.json', import.meta.url), 'utf8');
  return (JSON.parse(file) as { version: string }).version;
}

function explain(problem: unknown): string {
  if (problem instanceof WirecopyError || problem instanceof Mistake) {
    const article = problem instanceof WirecopyError && problem.article ? `${problem.article}: ` : '';
    const hint = problem instanceof Mistake ? '\nwirecopy --help lists all options' : '';
    return `${article}${problem.message}${hint}`;
  }
  return `a mistake in wirecopy itself: ${problem instanceof Error ? problem.stack : String(problem)}`;
}

process.stdout.on('error', ({ code }: NodeJS.ErrnoException) => {
  // Whoever reads the output may stop at any line, as head does.
  if (code === 'EPIPE') process.exit();
  console.error(`wirecopy: the output could not be written (${code})`);
  process.exit(FAILED);
});

try {
  process.exitCode = await run(process.argv.slice(2));
} catch (problem) {
  console.error(`wirecopy: ${explain(problem)}`);
  process.exitCode = FAILED;
}
