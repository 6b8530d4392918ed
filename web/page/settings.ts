/** What the reader may set for a comparison. Pure; the ranges are the core's. */
import type { Options } from '../engine/types.js';

export interface Settings {
  shortestPassage: number;
  gap: number;
  shingle: number;
  ignoreQuotations: boolean;
  ignoreFurniture: boolean;
  /** A BCP 47 tag for all articles; empty: detected for each. */
  language: string;
  /** Text to leave out wherever it stands. */
  template: string;
}

export type NumberSetting = 'shortestPassage' | 'gap' | 'shingle';

/** Those of core/options.go. */
export const defaults: Readonly<Settings> = {
  shortestPassage: 8,
  gap: 6,
  shingle: 5,
  ignoreQuotations: false,
  ignoreFurniture: false,
  language: '',
  template: '',
};

/** The least and the most of each number, in words. */
export const ranges: Record<NumberSetting, [least: number, most: number]> = {
  shortestPassage: [1, 1000],
  gap: [1, 50],
  shingle: [2, 20],
};

/** The languages whose stems, or whose script, the core knows best. */
export const languages = [
  'ar', 'zh', 'da', 'nl', 'en', 'fi', 'fr', 'de', 'el', 'he', 'hu', 'it', 'ja', 'ko', 'nb', 'pl', 'pt', 'ro', 'ru', 'es',
  'sv', 'th', 'tr', 'uk',
];

/** A number as it was typed, if it may be used. */
export function readNumber(name: NumberSetting, typed: string): number | undefined {
  const [least, most] = ranges[name];
  const value = /^\s*\d+\s*$/.test(typed) ? Number(typed) : NaN;
  return value >= least && value <= most ? value : undefined;
}

/** Settings that were kept, with the default for whatever is not sound. */
export function soundSettings(kept: Partial<Record<keyof Settings, unknown>> = {}): Settings {
  const number = (name: NumberSetting): number => readNumber(name, String(kept[name])) ?? defaults[name];
  const text = (name: 'language' | 'template'): string => (typeof kept[name] === 'string' ? kept[name] : defaults[name]);
  return {
    shortestPassage: number('shortestPassage'),
    gap: number('gap'),
    shingle: number('shingle'),
    ignoreQuotations: kept.ignoreQuotations === true,
    ignoreFurniture: kept.ignoreFurniture === true,
    language: text('language'),
    template: text('template'),
  };
}

/** The names of the settings that are not at their default. */
export function changedSettings(settings: Settings): (keyof Settings)[] {
  const used: Settings = { ...settings, template: settings.template.trim() };
  return (Object.keys(defaults) as (keyof Settings)[]).filter((name) => used[name] !== defaults[name]);
}

export function sameSettings(one: Settings, other: Settings): boolean {
  return (Object.keys(defaults) as (keyof Settings)[]).every((name) => one[name] === other[name]);
}

/** What is given to compare(): a template of spaces leaves nothing out. */
export function toOptions(settings: Settings): Options {
  return { ...settings, template: settings.template.trim() };
}
