/** Registers the elements that show results, and what the reader does with
 *  articles that are there. later.ts loads this with the first comparison. */
import '../element/index.js';
import { ArticleCard } from './article-card.js';
import { ArticleList } from './article-list.js';
import { DetailsForm } from './details-form.js';
import { ExportMenu } from './export-menu.js';
import { FamilyTree } from './family/tree.js';
import { Matrix } from './matrix.js';
import { AllPairs } from './pairs/all-pairs.js';
import { PairTable } from './pairs/pair-table.js';
import { Threshold } from './pairs/threshold.js';

customElements.define('wirecopy-card', ArticleCard);
customElements.define('wirecopy-list', ArticleList);
customElements.define('wirecopy-details', DetailsForm);
customElements.define('wirecopy-matrix', Matrix);
customElements.define('wirecopy-tree', FamilyTree);
customElements.define('wirecopy-threshold', Threshold);
customElements.define('wirecopy-pair-table', PairTable);
customElements.define('wirecopy-pairs', AllPairs);
customElements.define('wirecopy-export', ExportMenu);
