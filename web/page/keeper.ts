/** Keeps the desk: written soon after each change, read again after a reload. */
import { isBlank, newArticle, newKey, titleOf, type DeskArticle } from './desk.js';
import { forgetAll, lastDesk, leaveBehind, leftBehind, rememberDesk, takeBackFrom } from './memory.js';
import { fromKept, isKept, merge, toKept } from './merge.js';
import { changedSettings, defaults, sameSettings, type Settings } from './settings.js';
import { Store, sameDesk, sameOrder, type Changes, type KeptArticle, type KeptDesk } from './store.js';
import { Tabs } from './tabs.js';

/** A change is written after this time, in milliseconds: soon enough for a
 *  crash, seldom enough for typing. */
const SOON = 300;

/** A database that has not opened by then, in milliseconds, keeps nothing. */
const PATIENCE = 3000;

/** Whether changes are kept: a full disk and a private window keep none. */
export type Keeping = 'kept' | 'full' | 'refused';

/** What stands on the page, and where to put what was kept. */
export interface Kept {
  articles: DeskArticle[];
  settings: Settings;
}

export interface KeeperHost {
  /** What is to be kept. */
  read(): Kept;
  /** Shows another desk, or this one as another tab left it. */
  show(kept: Kept, same: boolean): void;
  /** Something else to be seen has changed. */
  changed(): void;
  /** Another tab erased everything. */
  erased(): void;
}

export class Keeper {
  state: Keeping = 'kept';
  /** Every desk that is kept, the one shown last first. */
  desks: KeptDesk[] = [];
  /** The desk that is shown; it is kept once there is something on it. */
  desk: KeptDesk = freshDesk();

  private readonly store = new Store();
  private readonly tab = newKey();
  private readonly tabs: Tabs;
  private saved = new Map<string, KeptArticle>();
  private savedDesk: KeptDesk | undefined;
  /** What the database has not yet confirmed. */
  private readonly writing = new Set<Changes>();
  private timer = 0;

  constructor(private readonly host: KeeperHost) {
    this.tabs = new Tabs(this.tab, {
      saved: (desk) => void this.takeOver(desk),
      desks: () => void this.readDesks(),
      erased: () => {
        this.startAfresh();
        host.erased();
      },
      company: () => host.changed(),
    });
  }

  /** Another tab shows the same desk. */
  get shared(): boolean {
    return this.tabs.shared;
  }

  /** Shows the desk that was shown last. */
  async start(signal: AbortSignal): Promise<void> {
    const leave = (): void => {
      void this.write();
      const unwritten = [...this.writing];
      if (unwritten.length && this.state !== 'refused') leaveBehind(this.tab, JSON.stringify(unwritten));
      this.tabs.leave();
    };
    const comeBack = (): void => {
      takeBackFrom(this.tab);
      this.tabs.show(this.desk.id);
    };
    const turn = (): void => void (document.hidden ? this.write() : this.tabs.show(this.desk.id));
    addEventListener('pagehide', leave, { signal });
    addEventListener('pageshow', comeBack, { signal });
    document.addEventListener('visibilitychange', turn, { signal });
    signal.addEventListener('abort', () => this.tabs.close());
    const late = new Promise<never>((_, reject) => setTimeout(() => reject(new Error('no answer')), PATIENCE));
    await Promise.race([this.writeLeftBehind().then(() => this.readDesks()), late]).catch((error: unknown) => this.failed(error));
    const last = this.desks.find(({ id }) => id === lastDesk()) ?? this.desks[0];
    if (last) await this.open(last.id);
    else this.startAfresh();
  }

  /** Something that is to be kept may have changed. */
  note(): void {
    this.timer ||= window.setTimeout(() => void this.write(), SOON);
  }

  /** Shows another desk. */
  async open(id: string): Promise<void> {
    await this.write();
    try {
      const desk = (await this.store.desks()).find((each) => each.id === id);
      if (!desk) return;
      const articles = await this.store.articles(desk);
      this.turnTo(desk, articles);
      this.host.show({ articles: articles.map((each) => fromKept(each, closed)), settings: desk.settings }, false);
      this.desk = { ...this.desk, opened: Date.now() };
      await this.write();
    } catch (error) {
      this.failed(error);
    }
  }

  /** Shows a new desk; the one before stays kept. */
  async create(): Promise<void> {
    await this.write();
    this.startAfresh();
  }

  rename(name: string): void {
    this.desk = { ...this.desk, name: name.trim() };
    this.note();
    this.host.changed();
  }

  /** Deletes the desk that is shown and returns the way back. */
  async remove(): Promise<() => Promise<void>> {
    this.forgetTimer();
    const { desk } = this;
    const kept = this.host.read();
    await this.store.remove(desk.id).catch((error: unknown) => this.failed(error));
    this.savedDesk = undefined;
    this.startAfresh();
    await this.readDesks();
    this.tabs.desks();
    if (this.desks[0]) await this.open(this.desks[0].id);
    return async () => {
      await this.write();
      this.turnTo({ ...desk, opened: Date.now() }, []);
      this.savedDesk = undefined;
      this.host.show(kept, false);
      await this.write();
    };
  }

  /** Deletes everything that this page ever kept, in all tabs. */
  async erase(): Promise<void> {
    this.startAfresh();
    this.tabs.erased();
    this.desks = [];
    await this.store.erase().catch((error: unknown) => this.failed(error));
    await forgetAll();
    this.host.changed();
  }

  /** Writes what has changed, if anything has. */
  async write(): Promise<void> {
    this.forgetTimer();
    const changes = this.changes();
    if (changes) await this.save(changes);
  }

  /** What has changed since it was last written, if anything has. */
  private changes(): Changes | undefined {
    const { articles, settings } = this.host.read();
    const filled = articles.filter((article) => !isBlank(article));
    const order = filled.map(({ key }) => key);
    const title = filled[0] ? titleOf(filled[0]) : '';
    const desk: KeptDesk = { ...this.desk, title, order, settings };
    const bare = filled.length === 0 && !desk.name && changedSettings(settings).length === 0;
    if (!this.savedDesk && bare) return undefined;
    const put = filled.filter((each) => !isKept(each, this.saved.get(each.key))).map((each) => toKept(each, desk.id, newKey()));
    const remove = [...this.saved.keys()].filter((key) => !order.includes(key));
    const same = this.savedDesk && sameDesk(desk, this.savedDesk);
    if (put.length + remove.length === 0 && same) return undefined;
    const bases = [...this.saved].map(([key, { version }]): [string, string] => [key, version]);
    return { desk, put, bases, remove };
  }

  private async save(changes: Changes): Promise<void> {
    const { desk, put, remove } = changes;
    const before = { saved: this.saved, desk: this.savedDesk };
    this.saved = new Map([...before.saved, ...put.map((each) => [each.key, each] as const)]);
    for (const key of remove) this.saved.delete(key);
    this.savedDesk = this.desk = desk;
    this.writing.add(changes);
    try {
      const overtaken = await this.store.save(changes);
      this.tabs.saved();
      rememberDesk(desk.id);
      this.tell('kept');
      if (overtaken.length) this.keepBoth(overtaken);
      if (desk.name !== before.desk?.name || desk.title !== before.desk.title) await this.namesChanged();
    } catch (error) {
      if (this.savedDesk === desk) [this.saved, this.savedDesk] = [before.saved, before.desk];
      this.failed(error);
    } finally {
      this.writing.delete(changes);
    }
  }

  /** Writes what a page could not write any more when it was left. */
  private async writeLeftBehind(): Promise<void> {
    for (const [tab, text] of leftBehind()) {
      for (const changes of JSON.parse(text) as Changes[]) {
        const overtaken = await this.store.save(changes);
        const put = overtaken.map((each) => ({ ...each, key: newKey() }));
        if (put.length) await this.store.save({ ...changes, put, remove: [] });
      }
      takeBackFrom(tab);
    }
  }

  /** What another tab wrote at the same time becomes an article of its own. */
  private keepBoth(overtaken: KeptArticle[]): void {
    const { articles, settings } = this.host.read();
    const copies = overtaken.map((each) => newArticle({ ...fromKept(each, closed), key: newKey() }));
    this.host.show({ articles: [...articles, ...copies], settings }, true);
    this.note();
  }

  /** Another tab wrote a desk: if it is this one, it is shown as it is now. */
  private async takeOver(id: string): Promise<void> {
    if (id !== this.desk.id) return;
    try {
      const desk = (await this.store.desks()).find((each) => each.id === id);
      const theirs = desk && (await this.store.articles(desk));
      if (!theirs || id !== this.desk.id) return;
      this.mergeWith(desk, theirs);
    } catch (error) {
      this.failed(error);
    }
  }

  private mergeWith(desk: KeptDesk, theirs: KeptArticle[]): void {
    const { articles, settings } = this.host.read();
    const { saved, savedDesk } = this;
    const order = articles.filter((each) => !isBlank(each)).map(({ key }) => key);
    const reordered = savedDesk !== undefined && !sameOrder(order, savedDesk.order);
    const reset = savedDesk !== undefined && !sameSettings(settings, savedDesk.settings);
    const renamed = savedDesk !== undefined && this.desk.name !== savedDesk.name;
    const merged = merge(articles, saved, theirs, reordered);
    const shown = new Map(merged.map((each) => [each.key, each]));
    // What this tab changed itself keeps the version that it was made from.
    const bases = theirs.map((each) => (isKept(shown.get(each.key)!, each) ? each : saved.get(each.key)));
    this.saved = new Map(bases.flatMap((each) => (each ? [[each.key, each]] : [])));
    this.savedDesk = desk;
    this.desk = renamed ? { ...desk, name: this.desk.name } : desk;
    this.host.show({ articles: merged, settings: reset ? settings : desk.settings }, true);
    this.note();
  }

  private startAfresh(): void {
    this.turnTo(freshDesk(), []);
    this.savedDesk = undefined;
    this.host.show({ articles: [], settings: { ...defaults } }, false);
  }

  private turnTo(desk: KeptDesk, articles: KeptArticle[]): void {
    this.forgetTimer();
    this.desk = this.savedDesk = desk;
    this.saved = new Map(articles.map((each) => [each.key, each]));
    rememberDesk(desk.id);
    this.tabs.show(desk.id);
  }

  private async namesChanged(): Promise<void> {
    await this.readDesks();
    this.tabs.desks();
  }

  private async readDesks(): Promise<void> {
    this.desks = await this.store.desks();
    this.host.changed();
  }

  private forgetTimer(): void {
    clearTimeout(this.timer);
    this.timer = 0;
  }

  private failed(error: unknown): void {
    this.tell((error as { name?: unknown } | null)?.name === 'QuotaExceededError' ? 'full' : 'refused');
  }

  private tell(state: Keeping): void {
    if (state === this.state) return;
    this.state = state;
    this.host.changed();
  }
}

const closed = { open: false, typed: false };

function freshDesk(): KeptDesk {
  return { id: newKey(), name: '', title: '', order: [], settings: { ...defaults }, opened: Date.now() };
}
