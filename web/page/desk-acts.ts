/** What the menu of desks asks for, done. */
import { strings } from '../element/strings/index.js';
import { nameOf, type DeskAction } from './desk-menu.js';
import type { Keeper } from './keeper.js';

/** Something that was done, and the way back where there is one. */
export interface Done {
  message: string;
  takeBack?: () => void;
}

/** Returns what is to be said of it, if anything is. */
export async function actOnDesks(keeper: Keeper, detail: DeskAction['detail']): Promise<Done | undefined> {
  switch (detail.action) {
    case 'create':
      await keeper.create();
      return undefined;
    case 'open':
      await keeper.open(detail.id);
      return undefined;
    case 'rename':
      keeper.rename(detail.name);
      return undefined;
    case 'erase':
      await keeper.erase();
      return { message: strings.desks.erased };
    case 'remove': {
      const message = strings.desks.removed(nameOf(keeper.desk));
      const takeBack = await keeper.remove();
      return { message, takeBack: () => void takeBack() };
    }
  }
}
