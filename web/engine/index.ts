/**
 * The public JavaScript API of Wirecopy: {@link compare}, {@link survey},
 * {@link openSurvey} and {@link close}.
 *
 * The way of a call: compare.ts → check.ts → spot.ts → run.ts → instance.ts →
 * request.ts and wasi.ts, and back, report.ts. In a page, comparisons that are
 * not small go to a web worker, whose script is the same file: compare.ts →
 * check.ts → pool.ts → worker.ts → run.ts.
 * That of a survey: survey.ts → check.ts → team.ts → worker.ts (where there are
 * several processors) → part.ts → instance.ts → request.ts and wasi.ts.
 */
import { serveIfWorker } from './worker.js';

export { close, compare } from './compare.js';
export { openSurvey, survey } from './survey.js';
export { type ErrorCode, type ErrorDetails, WirecopyError } from './error.js';
export type * from './types.js';

serveIfWorker();
