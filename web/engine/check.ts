import { WirecopyError } from './error.js';
import type { Article, Options, SurveyOptions, Watch } from './types.js';

/** An article with every field there. `markup` tells that `text` is still HTML. */
export interface CheckedArticle {
  id: string;
  title: string;
  date: string;
  source: string;
  url: string;
  text: string;
  markup: boolean;
}

/** Options by their names, with values as a request carries them. */
export type Settings = [name: string, value: string][];

/** A comparison as plain data, safe to hand to a worker. */
export interface Work {
  articles: CheckedArticle[];
  options: Settings;
}

/**
 * Copies what a caller gave, so that later changes to it do not matter, and
 * throws a WirecopyError for what the types forbid. Ranges of numbers, sizes
 * of texts and how many articles there are is for the core to judge.
 */
export function check(articles: unknown, options: unknown): Work {
  return { articles: checkArticles(articles), options: checkOptions(options, compareRules) };
}

/** Does the same for the articles alone; `before` is how many were given earlier. */
export function checkArticles(articles: unknown, before = 0): CheckedArticle[] {
  if (!Array.isArray(articles)) {
    throw new WirecopyError('not-articles', `Give a list of articles, not ${describe(articles)}.`);
  }
  return Array.from(articles, (article, index) => checkArticle(article, before + index));
}

/** Does the same for the options of a survey alone. */
export function checkSurveyOptions(options: unknown): Settings {
  return checkOptions(options, surveyRules);
}

/** Throws for what cannot stop or watch a piece of work. */
export function checkWatch(watch: unknown): void {
  checkOptions(watch, watchRules);
}

/** Throws for what a result of an open survey cannot be asked for with. */
export function checkResultOptions(options: unknown): Pick<SurveyOptions, 'threshold'> {
  checkOptions(options, { threshold: surveyRules.threshold, ...watchRules });
  return options as SurveyOptions;
}

/** Throws for what is no list of members of a survey; which there are, is not looked at. */
export function checkMembers(members: unknown): number[] {
  if (Array.isArray(members)) return members as number[];
  throw new WirecopyError('not-articles', `Give a list of indexes of articles, not ${describe(members)}.`);
}

function checkArticle(given: unknown, index: number): CheckedArticle {
  if (typeof given !== 'object' || given === null || Array.isArray(given)) {
    throw new WirecopyError('not-articles', `Article ${index + 1} is ${describe(given)}: give an object with a text.`, {
      index,
    });
  }
  const article = given as Record<keyof Article, unknown>;
  const number = String(index + 1);
  const id = typeof article.id === 'string' ? article.id : number;
  const field = (name: keyof Article, fallback = ''): string => {
    const value = article[name];
    if (value === undefined) return fallback;
    if (typeof value === 'string') return value;
    const message = `The ${name} of article ${number} is ${describe(value)}, not a string.`;
    throw new WirecopyError('not-a-string', message, { article: id, index });
  };
  const markup = article.html !== undefined;
  if (markup === (article.text !== undefined)) {
    const message = `Article ${number} has ${markup ? 'both text and html' : 'neither text nor html'}: give one of them.`;
    throw new WirecopyError('text-or-html', message, { article: id, index });
  }
  return {
    id: field('id', number),
    title: field('title'),
    date: field('date'),
    source: field('source'),
    url: field('url'),
    text: field(markup ? 'html' : 'text'),
    markup,
  };
}

type Rule = (value: unknown) => boolean;

const isNumber: Rule = (value) => Number.isSafeInteger(value) && (value as number) > 0;
const isShare: Rule = (value) => typeof value === 'number' && value > 0 && value <= 1;
const isSwitch: Rule = (value) => typeof value === 'boolean';
const isText: Rule = (value) => typeof value === 'string';
const isSignal: Rule = (value) =>
  typeof (value as AbortSignal | null)?.aborted === 'boolean' && typeof (value as AbortSignal).addEventListener === 'function';
const isFunction: Rule = (value) => typeof value === 'function';

/** What an option can be, in words for the message and as a test. */
type Rules<Names extends string> = Record<Names, [what: string, rule: Rule]>;

const watchRules: Rules<keyof Watch> = {
  signal: ['an AbortSignal', isSignal],
  onProgress: ['a function', isFunction],
};

const commonRules: Rules<keyof Options & keyof SurveyOptions> = {
  shingle: ['a whole number above 0', isNumber],
  ignoreFurniture: ['true or false', isSwitch],
  template: ['a string', isText],
  language: ['a string', isText],
  ...watchRules,
};

const compareRules: Rules<keyof Options> = {
  ...commonRules,
  shortestPassage: ['a whole number above 0', isNumber],
  gap: ['a whole number above 0', isNumber],
  ignoreQuotations: ['true or false', isSwitch],
};

const surveyRules: Rules<keyof SurveyOptions> = {
  ...commonRules,
  threshold: ['a number above 0, at most 1', isShare],
  memory: ['a whole number above 0', isNumber],
};

/** Options that the request does not carry. */
const HOST = new Set(['signal', 'onProgress', 'memory']);

function checkOptions(given: unknown, rules: Rules<string>): Settings {
  if (typeof given !== 'object' || given === null) {
    throw new WirecopyError('option', `The options are ${describe(given)}, not an object.`);
  }
  const options: Settings = [];
  for (const [name, value] of Object.entries(given)) {
    const known = Object.hasOwn(rules, name) ? rules[name] : undefined;
    if (!known) {
      throw new WirecopyError('option', `There is no option ${name}: there are ${Object.keys(rules).join(', ')}.`);
    }
    if (value === undefined) continue;
    const [what, rule] = known;
    if (!rule(value)) {
      throw new WirecopyError('option', `The option ${name} is ${describe(value)}, not ${what}.`);
    }
    if (!HOST.has(name)) options.push([name, String(value)]);
  }
  return options;
}

/** A value in few words, for messages; never the whole of a long text. */
function describe(value: unknown): string {
  if (value === null || value === undefined) return String(value);
  if (Array.isArray(value)) return 'a list';
  switch (typeof value) {
    case 'number':
    case 'boolean':
    case 'bigint':
      return String(value);
    case 'string':
      return value.length > 40 ? 'a text' : JSON.stringify(value);
    case 'object':
      return 'an object';
    default:
      return `a ${typeof value}`;
  }
}
