/** Registers `<wirecopy-compare>` and the elements it is made of. */
import { Against } from './against.js';
import { CheckList } from './checks.js';
import { WirecopyCompare } from './compare.js';
import { KeySheet } from './key-sheet.js';
import { Legend } from './legend.js';
import { Notes } from './notes.js';
import { PartNote } from './part-note.js';
import { PassageList } from './passage-list.js';
import { Ribbons } from './ribbons.js';
import { ShareBar } from './share-bar.js';
import { Strip } from './strip.js';
import { Tabs } from './tabs.js';
import { TextColumn } from './text-column.js';
import { Texts } from './texts.js';
import { Verdict } from './verdict.js';
import { Walk } from './walk.js';

const elements: Record<string, CustomElementConstructor> = {
  'wirecopy-share': ShareBar,
  'wirecopy-verdict': Verdict,
  'wirecopy-legend': Legend,
  'wirecopy-walk': Walk,
  'wirecopy-part-note': PartNote,
  'wirecopy-strip': Strip,
  'wirecopy-text': TextColumn,
  'wirecopy-ribbons': Ribbons,
  'wirecopy-texts': Texts,
  'wirecopy-against': Against,
  'wirecopy-passages': PassageList,
  'wirecopy-checks': CheckList,
  'wirecopy-notes': Notes,
  'wirecopy-tabs': Tabs,
  'wirecopy-keys': KeySheet,
  'wirecopy-compare': WirecopyCompare,
};

for (const [name, element] of Object.entries(elements)) {
  if (!customElements.get(name)) customElements.define(name, element);
}

export { WirecopyCompare };
