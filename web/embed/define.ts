/** Registers the element before the plain one of this name can be. Where two
 *  copies of the script are in a page, the first one serves. */
import { EmbeddedCompare } from './element.js';

if (!customElements.get('wirecopy-compare')) customElements.define('wirecopy-compare', EmbeddedCompare);
