import '../element/index.js';
import { ArticleCard } from './article-card.js';
import { ArticleList } from './article-list.js';
import { Matrix } from './matrix.js';
import { Order } from './order.js';
import { WirecopyPage } from './page.js';
import { PasteField } from './paste-field.js';

customElements.define('wirecopy-card', ArticleCard);
customElements.define('wirecopy-list', ArticleList);
customElements.define('wirecopy-matrix', Matrix);
customElements.define('wirecopy-order', Order);
customElements.define('wirecopy-field', PasteField);
customElements.define('wirecopy-page', WirecopyPage);
