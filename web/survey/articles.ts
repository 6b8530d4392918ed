/** The articles of a survey, from what was read. Pure. */
import type { Draft, Problem, ProblemCode, Reading } from '../input/index.js';

/** An article of a survey; empty where something is not known. */
export interface SurveyedArticle {
  /** The id that its row gave it, else its name; no other article has it. */
  id: string;
  /** The file it comes from, with the row. */
  name: string;
  text: string;
  title: string;
  /** ISO 8601, or as it was given. */
  date: string;
  source: string;
  agency: string;
  url: string;
}

/** What was left out of a survey or changed for it, and why. */
export interface Remark {
  /** As in {@link Draft.name}. */
  name: string;
  /** Also the key of its message in the catalogue. */
  code: ProblemCode | 'same-id' | 'too-long';
}

/** What a reading adds to the articles that are there. */
export function surveyedOf({ articles, problems }: Reading, before: SurveyedArticle[]): { added: SurveyedArticle[]; remarks: Remark[] } {
  const taken = new Set(before.map(({ id }) => id));
  const remarks: Remark[] = problems.map(({ name, code }: Problem) => ({ name, code }));
  const added = articles.map((draft) => {
    const wanted = draft.id ?? draft.name;
    const id = freeId(wanted, taken);
    taken.add(id);
    if (draft.id !== undefined && id !== wanted) remarks.push({ name: draft.name, code: 'same-id' });
    return fromDraft(draft, id);
  });
  return { added, remarks };
}

function fromDraft({ text, name, title = '', date = '', source = '', agency = '', url = '' }: Draft, id: string): SurveyedArticle {
  return { id, name, text, title, date, source, agency, url };
}

/** The id itself, or with the first number that makes it another one. */
function freeId(wanted: string, taken: ReadonlySet<string>): string {
  for (let number = 2, id = wanted; ; number += 1) {
    if (!taken.has(id)) return id;
    id = `${wanted} (${number})`;
  }
}
