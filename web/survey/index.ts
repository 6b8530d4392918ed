/** The survey of many articles: a script of its own, loaded when more articles
 *  come than the desk compares. Its way: articles.ts → session.ts (which asks
 *  the engine) → findings.ts → view.ts. */
import { ClusterView } from './cluster.js';
import { Rows } from './rows.js';
import { SurveyView } from './view.js';

export { Session } from './session.js';
export type { ReadEvent, SurveyView } from './view.js';

customElements.define('wirecopy-rows', Rows);
customElements.define('wirecopy-cluster', ClusterView);
customElements.define('wirecopy-survey', SurveyView);
