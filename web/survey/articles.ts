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

/** As many articles as the engine surveys. */
const MOST_ARTICLES = 100_000;

/** What was left out of a survey or changed for it, and why. */
export interface Remark {
  /** As in {@link Draft.name}. */
  name: string;
  /** Also the key of its message in the catalogue. */
  code: ProblemCode | 'same-id' | 'too-long' | 'repeated';
}

/** What a reading adds to the articles that are there, as long as there is room. */
export function surveyedOf({ articles, problems }: Reading, before: SurveyedArticle[]): { added: SurveyedArticle[]; remarks: Remark[] } {
  const ids = new Ids(before);
  const remarks: Remark[] = problems.map(({ name, code }: Problem) => ({ name, code }));
  const room = MOST_ARTICLES - before.length;
  if (articles.length > room) remarks.push({ name: articles[room]!.name, code: 'too-many' });
  const added = articles.slice(0, room).map((draft) => {
    const wanted = draft.id ?? draft.name;
    const id = ids.take(wanted);
    if (draft.id !== undefined && id !== wanted) remarks.push({ name: draft.name, code: 'same-id' });
    return fromDraft(draft, id);
  });
  return { added, remarks };
}

function fromDraft({ text, name, title = '', date = '', source = '', agency = '', url = '' }: Draft, id: string): SurveyedArticle {
  return { id, name, text, title, date, source, agency, url };
}

/** The ids that are taken. */
class Ids {
  private readonly taken: Set<string>;
  /** The number that is tried next: a column that says the same in twenty
   *  thousand rows would otherwise be counted up to its end for each. */
  private readonly next = new Map<string, number>();

  constructor(articles: SurveyedArticle[]) {
    this.taken = new Set(articles.map(({ id }) => id));
  }

  /** The id itself, or with the first number that makes it another one. */
  take(wanted: string): string {
    let id = wanted;
    let number = this.next.get(wanted) ?? 2;
    for (; this.taken.has(id); number += 1) id = `${wanted} (${number})`;
    this.next.set(wanted, number);
    this.taken.add(id);
    return id;
  }
}
