/**
 * The page in a frame: does what the page around it asks for, in the words of
 * protocol.ts, and speaks to nobody else. It needs no origin of its own.
 */
import { WirecopyCompare, knownLanguage } from './embed.js';
import { WirecopyError, type ErrorCode, type Progress } from '../engine/index.js';
import { VERSION, asked, type Asked, type Said } from './protocol.js';

const styles = new CSSStyleSheet();
// The frame is made as high as what it holds, so that must not follow from the
// height of the frame.
styles.replaceSync('html, body { margin: 0; } wirecopy-compare { --wirecopy-text-height: 640px; }');
document.adoptedStyleSheets = [styles];

// The page around the frame may name a language; else it is the reader's.
const language = new URLSearchParams(location.search).get('lang') ?? '';
document.documentElement.lang = knownLanguage([language, ...navigator.languages]) ?? 'en';

const element = document.createElement('wirecopy-compare') as WirecopyCompare;
document.body.append(element);

/** Where the page around the frame comes from; any, until it has asked. */
let origin = '*';
/** The id of what is being compared. */
let current: string | undefined;
/** How often something was asked for. */
let turn = 0;

function say(said: Said): void {
  parent.postMessage({ wirecopy: VERSION, ...said }, origin);
}

/** Compares; a later request takes the place of an earlier one. */
async function perform({ id, articles, options }: Asked): Promise<void> {
  if (current !== undefined) say({ type: 'error', id: current, code: 'closed', message: 'something else was asked for' });
  current = id;
  const mine = (turn += 1);
  [element.options, element.articles] = [options, articles];
  const answer: Said = await element.compare().then(
    (report) => ({ type: 'report', id, report }),
    (fault: unknown) => ({ type: 'error', id, ...explained(fault) }),
  );
  if (mine !== turn) return;
  current = undefined;
  say(answer);
}

function explained(fault: unknown): { code: ErrorCode; message: string } {
  const { code, message } = fault instanceof WirecopyError ? fault : new WirecopyError('internal', String(fault));
  return { code, message };
}

addEventListener('message', ({ data, source, origin: from }) => {
  if (source !== parent || parent === window) return;
  const request = asked(data);
  if (!request) return;
  // A page without an origin can be addressed only as any.
  origin = from === 'null' ? '*' : from;
  if ('wrong' in request) say({ type: 'error', id: request.id, code: 'message', message: request.wrong });
  else void perform(request);
});

element.addEventListener('wirecopy-progress', (event) => {
  const { stage, done, total } = (event as CustomEvent<Progress>).detail;
  if (current !== undefined) say({ type: 'progress', id: current, stage, done, total });
});

if (parent !== window) {
  new ResizeObserver(() => say({ type: 'resize', height: Math.ceil(element.getBoundingClientRect().height) })).observe(element);
  say({ type: 'ready' });
}
