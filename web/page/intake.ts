/** What reaches the page from outside a field: dropped files and pasted text. */
import { readPaste, type Pasted } from '../input/index.js';

export interface Intake {
  /** Files and folders, which must be asked for at once. */
  files(transfer: DataTransfer): void;
  text(pasted: Pasted): void;
  /** Files hang over the page, or no longer do. */
  hovering(over: boolean): void;
}

/** Listens on the whole document until the signal is aborted. */
export function listen(intake: Intake, signal: AbortSignal): void {
  let depth = 0;
  const carriesFiles = (event: DragEvent): boolean => event.dataTransfer?.types.includes('Files') ?? false;
  const hover = (change: number) => (event: DragEvent): void => {
    if (!carriesFiles(event)) return;
    event.preventDefault();
    depth = Math.max(0, depth + change);
    intake.hovering(depth > 0);
  };
  document.addEventListener('dragenter', hover(1), { signal });
  document.addEventListener('dragleave', hover(-1), { signal });
  document.addEventListener('dragover', hover(0), { signal });
  document.addEventListener(
    'drop',
    (event) => {
      if (!carriesFiles(event)) return;
      event.preventDefault();
      depth = 0;
      intake.hovering(false);
      intake.files(event.dataTransfer!);
    },
    { signal },
  );
  document.addEventListener('paste', (event) => pasted(event, intake), { signal });
}

/** A paste outside of every field makes an article of its own, and so do
 *  copied files wherever they are pasted. */
function pasted(event: ClipboardEvent, intake: Intake): void {
  const found = readPaste(event);
  if (found && isEditable(event.composedPath()[0])) return;
  if (found) intake.text(found);
  else if (event.clipboardData?.files.length) intake.files(event.clipboardData);
  else return;
  event.preventDefault();
}

/** Letters do nothing in a box to tick. */
const EDITABLE = 'input:not([type=checkbox]), textarea, select, [contenteditable]';

/** Whether keys and pastes there belong to the field they are in. */
export function isEditable(target: EventTarget | undefined): boolean {
  return target instanceof HTMLElement && target.matches(EDITABLE);
}
