/**
 * What a plain text says of itself beyond what the core reads from it (dates,
 * credits of agencies): the site in its headline, lines such as `Source: …`,
 * an address on a line of its own. Pure, and modest: better nothing than wrong.
 */
import type { Draft } from './types.js';

/** Only so many lines at the head of a text are looked at. */
const HEAD_LINES = 8;

/** A site's name has at most so many letters. */
const SITE_LETTERS = 40;

const SITE_IN_HEADLINE = new RegExp(`^(\\S.{8,}?)\\s+\\|\\s+([^|]{2,${SITE_LETTERS}})$`);
const SOURCE_LINE = new RegExp(
  `^(?:source|published (?:in|by)|quelle|fuente|fonte|bron|källa|kilde|źródło|источник)\\s*:\\s*(\\S.{0,${SITE_LETTERS}})$`,
  'i',
);
const URL_LINE = /^(?:(?:url|link|address|adresse)\s*:\s*)?(https?:\/\/\S+)$/i;

/** News agencies by the names under which they sign. */
const AGENCIES =
  /\b(?:Reuters|Associated Press|AP|AFP|Agence France-Presse|dpa|EFE|ANSA|Xinhua|Kyodo|TASS|PTI|UPI|APA|SDA|Keystone-SDA|ANP|Belga|NTB|TT|Ritzau|STT|PAP|ČTK|Bloomberg)\b/;

/** The text with what it says of itself. */
export function guess(text: string): Omit<Draft, 'name'> {
  const head = text.slice(0, 4000).split(/\r?\n/).map((line) => line.trim()).filter(Boolean).slice(0, HEAD_LINES);
  const headline = splitHeadline(head[0] ?? '');
  const url = first(head, URL_LINE);
  const source = first(head, SOURCE_LINE) ?? headline.site ?? (url && hostOf(url));
  return {
    text,
    ...(headline.site && { title: headline.title }),
    ...(source && { source }),
    ...(url && { url }),
  };
}

/** `Ferry late again | Harbour Post` in its two parts. */
export function splitHeadline(line: string): { title: string; site?: string } {
  const match = SITE_IN_HEADLINE.exec(line);
  return match ? { title: match[1]!, site: match[2]! } : { title: line };
}

/** The agency that a byline names, if it is one that is known. */
export function agencyIn(byline: string): string | undefined {
  return AGENCIES.exec(byline)?.[0];
}

/** The name of a site by its address; nothing if that is none. */
export function hostOf(url: string): string | undefined {
  if (!URL.canParse(url)) return undefined;
  return new URL(url).hostname.replace(/^www\./, '') || undefined;
}

function first(lines: string[], pattern: RegExp): string | undefined {
  for (const line of lines) {
    const match = pattern.exec(line);
    if (match) return match[1];
  }
  return undefined;
}
