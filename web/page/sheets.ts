/** The dialogs of the page, and the file field, none of which is to be seen
 *  until it is asked for. */
import { html } from 'lit';
import { strings } from '../element/strings/index.js';
import { ACCEPT } from '../input/index.js';
import type { ArticleActs } from './article-acts.js';
import type { DetailsSaved } from './details-form.js';
import type { LinkRead } from './link-sheet.js';
import type { Offline } from './offline.js';
import { letterKeys } from './preferences.js';
import type { Settings } from './settings.js';

/** What they are given and what they do. */
export interface SheetHost {
  readonly settings: Settings;
  readonly offline: Offline;
  filesChosen(field: HTMLInputElement): void;
  setSettings(settings: Settings): void;
  linkRead(event: LinkRead): void;
  readonly acts: ArticleActs;
}

export function sheets(page: SheetHost): unknown {
  return html`
    <wirecopy-keys .more=${strings.pageKeys} .off=${!letterKeys()}></wirecopy-keys>
    <input
      type="file"
      id="files"
      multiple
      accept=${ACCEPT}
      hidden
      @change=${({ target }: Event) => page.filesChosen(target as HTMLInputElement)}
    />
    <wirecopy-settings
      .settings=${page.settings}
      .offline=${page.offline.ready}
      @settings-changed=${(event: CustomEvent<Settings>) => page.setSettings(event.detail)}
    ></wirecopy-settings>
    <wirecopy-link @link-read=${(event: LinkRead) => page.linkRead(event)}></wirecopy-link>
    <wirecopy-details
      @details-saved=${(event: DetailsSaved) => page.acts.saveDetails(event)}
      @edit-text=${(event: CustomEvent<string>) => page.acts.editText(event.detail)}
    ></wirecopy-details>
  `;
}
