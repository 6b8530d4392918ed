/**
 * The public JavaScript API of Wirecopy: {@link compare}, {@link survey},
 * {@link openSurvey} and {@link close}.
 *
 * The same file is the script of the web worker in which a page's comparisons
 * run. The way of a call: compare.ts → check.ts → pool.ts → worker.ts (in a
 * page) → run.ts → instance.ts → request.ts and wasi.ts, and back, report.ts.
 * That of a survey: survey.ts → check.ts → team.ts → worker.ts (where there are
 * several processors) → part.ts → instance.ts → request.ts and wasi.ts.
 */
import { serveIfWorker } from './worker.js';

export { close, compare } from './compare.js';
export { openSurvey, survey } from './survey.js';
export { type ErrorCode, type ErrorDetails, WirecopyError } from './error.js';
export type * from './types.js';

serveIfWorker();
