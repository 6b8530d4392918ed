/** Comparing whatever can be compared: what cannot is named and left out. */
import { compare, WirecopyError, type Article, type Options, type Report } from '../engine/index.js';

export interface Outcome {
  /** The articles of the report, in its order. */
  articles: Article[];
  /** Absent where fewer than two articles can be compared. */
  report?: Report;
  /** What is wrong with an article, by its id. */
  problems: Map<string, WirecopyError>;
}

/** Compares articles that all have an id. Rejects only on an abort or where
 *  the fault lies in no single article. */
export async function compareAll(articles: Article[], options: Options): Promise<Outcome> {
  const problems = new Map<string, WirecopyError>();
  let sound = articles;
  while (sound.length >= 2) {
    try {
      return { articles: sound, report: await compare(sound, options), problems };
    } catch (error) {
      const bad = culprit(error, sound);
      if (!bad) throw error;
      problems.set(bad.id!, error as WirecopyError);
      sound = sound.filter((article) => article !== bad);
    }
  }
  return { articles: sound, problems };
}

function culprit(error: unknown, articles: Article[]): Article | undefined {
  if (!(error instanceof WirecopyError) || error.index === undefined) return undefined;
  return articles[error.index];
}
