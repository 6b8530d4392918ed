/** The ways out of a survey. The files are made line by line, in slices, since
 *  they may be as large as all articles together. */
import { Pace } from '../../input/pace.js';
import type { Findings } from '../../survey/findings.js';
import { download } from '../deliver.js';
import { fileNameOf } from '../file-name.js';
import { surveyLines } from './lines.js';
import { passimLines } from './passim.js';
import { clusterTable, pairTable } from './tables.js';

export type SurveyWay = 'clusters' | 'pairs' | 'survey' | 'passim' | 'cluster';

/** Those for the whole survey. */
export const SURVEY_WAYS: SurveyWay[] = ['clusters', 'pairs', 'survey', 'passim'];

/** So many UTF-16 units of a file are handed to the browser at a time, which
 *  need not keep them in memory. */
const PIECE = 1024 * 1024;

/** Saves a file and returns its name. `members` are the articles of the cluster
 *  that is meant, and `name` what the file is called after. */
export async function exportSurvey(way: SurveyWay, findings: Findings, name: string, members: number[] = []): Promise<string> {
  const { lines, ending, type } = makers[way](findings, members);
  const file = fileNameOf(name, ending);
  download(file, type, await blobOf(lines));
  return file;
}

interface Made {
  lines: Iterable<string>;
  ending: string;
  type: string;
}

const JSON_LINES = 'application/jsonl';

const makers: Record<SurveyWay, (findings: Findings, members: number[]) => Made> = {
  clusters: (findings) => ({ lines: clusterTable(findings), ending: '-articles.csv', type: 'text/csv' }),
  pairs: (findings) => ({ lines: pairTable(findings), ending: '-pairs.csv', type: 'text/csv' }),
  survey: (findings) => ({ lines: surveyLines(findings), ending: '.jsonl', type: JSON_LINES }),
  passim: (findings) => ({ lines: passimLines(findings, [...findings.articles.keys()]), ending: '-passim.jsonl', type: JSON_LINES }),
  cluster: (findings, members) => ({ lines: passimLines(findings, members), ending: '-passim.jsonl', type: JSON_LINES }),
};

async function blobOf(lines: Iterable<string>): Promise<Blob> {
  const pace = new Pace();
  const pieces: Blob[] = [];
  let piece = '';
  for (const line of lines) {
    piece += line;
    if (piece.length >= PIECE) {
      pieces.push(new Blob([piece]));
      piece = '';
    }
    if (pace.due) await pace.rest();
  }
  return new Blob([...pieces, piece]);
}
