/** What stands on the command line, as a table and as what it asks for. */
import { parseArgs } from 'node:util';
import type { Options, SurveyOptions } from '../engine/types.js';
import { knownLanguage, languages, type Language } from '../element/strings/index.js';
import { Mistake } from './mistake.js';

/** How the outcome is written. */
export type Form = 'summary' | 'json' | 'html';

export interface Command {
  task: 'compare' | 'survey' | 'help' | 'version';
  form: Form;
  /** Files and folders; `-` stands for the standard input. */
  paths: string[];
  options: Options & SurveyOptions;
  /** What the summary and the page are written in. */
  locale: Language;
}

type Name = Exclude<keyof Options | keyof SurveyOptions, 'signal' | 'onProgress'>;

interface Setting {
  name: Name;
  /** What stands for the value in the help; none: a switch. */
  value?: 'N' | 'TEXT' | 'SHARE' | 'TAG';
  help: string;
}

/** The options of the comparison, by the words of the command line. */
const settings: Record<string, Setting> = {
  shingle: { name: 'shingle', value: 'N', help: 'words in a shingle; 5' },
  'shortest-passage': { name: 'shortestPassage', value: 'N', help: 'words of the shortest passage that counts; 8' },
  gap: { name: 'gap', value: 'N', help: 'other words bridged inside a passage, at most; 6' },
  'ignore-quotations': { name: 'ignoreQuotations', help: 'leave quotations out' },
  'ignore-furniture': { name: 'ignoreFurniture', help: 'leave page furniture out' },
  template: { name: 'template', value: 'TEXT', help: 'text to leave out wherever it stands' },
  language: { name: 'language', value: 'TAG', help: 'language of all articles, such as de; detected' },
  threshold: { name: 'threshold', value: 'SHARE', help: 'with --survey: the share from which a pair is listed; 0.1' },
};

/** The locales that there are words for. */
const locales = languages.map(({ tag }) => tag).join(' or ');

/** What there is besides. */
const switches = {
  json: 'print the whole report as JSON',
  html: 'print the report as one HTML page',
  survey: 'only find the pairs that share wording, among up to thousands',
  help: 'print this and end',
  version: 'print the version and end',
};

const LOCALE = ['locale TAG', `what the summary and the page are written in: ${locales}`] as const;

type Values = ReturnType<typeof parseArgs>['values'];

/** Reads the command line; throws a {@link Mistake} that says what is wrong. */
export function readArguments(given: string[]): Command {
  const { values, positionals } = parsed(given);
  if (values.json && values.html) throw new Mistake('give --json or --html, not both');
  if (values.survey && values.html) throw new Mistake('--survey has no HTML page: use --json or the summary');
  return {
    task: values.help ? 'help' : values.version ? 'version' : values.survey ? 'survey' : 'compare',
    form: values.json ? 'json' : values.html ? 'html' : 'summary',
    paths: positionals,
    options: optionsIn(values),
    locale: localeIn(values.locale),
  };
}

function parsed(args: string[]): { values: Values; positionals: string[] } {
  const withValue = Object.keys(settings).filter((word) => settings[word]!.value);
  const options = Object.fromEntries([
    ...[...Object.keys(settings), ...Object.keys(switches)].map((word) => [word, { type: 'boolean' as const }]),
    ...[...withValue, 'locale'].map((word) => [word, { type: 'string' as const }]),
  ]);
  try {
    return parseArgs({ args, options, allowPositionals: true });
  } catch (problem) {
    throw new Mistake((problem as Error).message);
  }
}

function localeIn(given: unknown = 'en'): Language {
  const locale = knownLanguage([String(given)]);
  if (!locale) throw new Mistake(`--locale is ${JSON.stringify(given)}: there are words in ${locales}`);
  return locale;
}

function optionsIn(values: Values): Options & SurveyOptions {
  const found = Object.entries(settings).filter(([word]) => values[word] !== undefined);
  return Object.fromEntries(
    found.map(([word, { name, value }]) => {
      const text = values[word] as string;
      const isNumber = value === 'N' || value === 'SHARE';
      if (isNumber && !(text.trim() && Number.isFinite(Number(text)))) {
        throw new Mistake(`--${word} is ${JSON.stringify(text)}, not a number`);
      }
      return [name, isNumber ? Number(text) : text];
    }),
  );
}

/** Every option with what it does, for the help. */
export function optionLines(): string[] {
  const named = Object.entries(settings).map(([word, { value, help }]) => [value ? `${word} ${value}` : word, help]);
  const all = [...named, LOCALE, ...Object.entries(switches)] as [string, string][];
  return all.map(([word, help]) => `  --${word.padEnd(22)}${help}`);
}
