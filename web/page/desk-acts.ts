/** What the menu of desks asks for, done. */
import { strings } from '../element/strings/index.js';
import { nameOf, type DeskAction } from './desk-menu.js';
import type { Keeper } from './keeper.js';

/** Something that was done, and the way back where there is one. */
export interface Done {
  /** In the words of the language that the page speaks by then. */
  say(): string;
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
      return { say: () => strings.desks.erased };
    case 'remove': {
      const { desk } = keeper;
      const takeBack = await keeper.remove();
      return { say: () => strings.desks.removed(nameOf(desk)), takeBack: () => void takeBack() };
    }
  }
}
