/** In the place of engine/index.ts, for the page's script: the engine's script
 *  has run before it. */
import type * as Engine from '../engine/index.js';

export const { WirecopyError, close, compare, openSurvey, survey } = (globalThis as unknown as { wirecopy: typeof Engine }).wirecopy;
