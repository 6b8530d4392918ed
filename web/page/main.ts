import { KeySheet } from '../element/key-sheet.js';
import { DeskMenu } from './desk-menu.js';
import { LinkSheet } from './link-sheet.js';
import { WirecopyPage } from './page.js';
import { PasteField } from './paste-field.js';
import { ProgressLine } from './progress-line.js';
import { startLanguage } from './preferences.js';
import { SettingsSheet } from './settings-sheet.js';
import { TopBar } from './top-bar.js';

customElements.define('wirecopy-keys', KeySheet);
customElements.define('wirecopy-desks', DeskMenu);
customElements.define('wirecopy-link', LinkSheet);
customElements.define('wirecopy-field', PasteField);
customElements.define('wirecopy-progress', ProgressLine);
customElements.define('wirecopy-settings', SettingsSheet);
customElements.define('wirecopy-top', TopBar);
// The page draws itself when it is defined, and all else is inside of it.
await startLanguage();
customElements.define('wirecopy-page', WirecopyPage);
