/**
 * The script that another page includes for `<wirecopy-compare>`. Everything
 * else it finds beside itself.
 */
import './define.js';
import '../element/index.js';

export { EmbeddedCompare as WirecopyCompare } from './element.js';
export { knownLanguage } from '../element/strings/index.js';
