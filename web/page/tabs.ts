/** The tabs of one browser that show the same desk, and what they tell each other. */

/** What one tab tells all others. */
type Message =
  /** It shows this desk now; whoever else does answers. */
  | { kind: 'shows'; tab: string; desk: string; answer: boolean }
  /** It shows this desk no longer. */
  | { kind: 'left'; tab: string; desk: string }
  /** It wrote something of this desk. */
  | { kind: 'saved'; tab: string; desk: string }
  /** The names or the number of desks changed. */
  | { kind: 'desks'; tab: string }
  /** It erased everything. */
  | { kind: 'erased'; tab: string };

export interface Listener {
  saved(desk: string): void;
  desks(): void;
  erased(): void;
  /** Whether others show the same desk has changed. */
  company(): void;
}

const CHANNEL = 'wirecopy';

/** A tab that has not answered after so many milliseconds is gone, perhaps by a crash. */
const PATIENCE = 2000;

/** The others are asked again so many milliseconds later whether they are still
 *  there: not every tab that ends can say so. */
const AGAIN = 2000;

export class Tabs {
  private readonly channel: BroadcastChannel | undefined;
  private readonly others = new Set<string>();
  private silent = new Set<string>();
  private timer = 0;
  private desk = '';

  constructor(
    private readonly tab: string,
    private readonly listener: Listener,
  ) {
    if (typeof BroadcastChannel !== 'function') return;
    this.channel = new BroadcastChannel(CHANNEL);
    this.channel.onmessage = ({ data }: MessageEvent<Message>) => this.heard(data);
  }

  /** Whether another tab shows the same desk. */
  get shared(): boolean {
    return this.others.size > 0;
  }

  /** This tab shows a desk from now on. Said again, it finds out which of the
   *  others are still there. */
  show(desk: string): void {
    if (this.desk && this.desk !== desk) this.leave();
    if (this.desk !== desk) this.others.clear();
    this.desk = desk;
    this.ask();
  }

  leave(): void {
    clearTimeout(this.timer);
    this.tell({ kind: 'left', tab: this.tab, desk: this.desk });
  }

  saved(): void {
    this.tell({ kind: 'saved', tab: this.tab, desk: this.desk });
  }

  desks(): void {
    this.tell({ kind: 'desks', tab: this.tab });
  }

  erased(): void {
    this.tell({ kind: 'erased', tab: this.tab });
  }

  close(): void {
    this.leave();
    this.channel?.close();
  }

  /** Finds out which of the others are still there. */
  private ask(): void {
    this.silent = new Set(this.others);
    this.tell({ kind: 'shows', tab: this.tab, desk: this.desk, answer: true });
    this.after(PATIENCE, () => {
      this.change(() => this.silent.forEach((tab) => this.others.delete(tab)));
      if (this.shared) this.askLater();
    });
  }

  private askLater(): void {
    this.after(AGAIN, () => this.ask());
  }

  private after(time: number, act: () => void): void {
    clearTimeout(this.timer);
    this.timer = window.setTimeout(act, time);
  }

  private tell(message: Message): void {
    this.channel?.postMessage(message);
  }

  private heard(message: Message): void {
    if (message.kind === 'saved') this.listener.saved(message.desk);
    if (message.kind === 'desks') this.listener.desks();
    if (message.kind === 'erased') this.listener.erased();
    if (message.kind === 'shows') this.met(message.tab, message.desk, message.answer);
    if (message.kind === 'left') this.met(message.tab, '', false);
  }

  private met(tab: string, desk: string, answer: boolean): void {
    const alone = !this.shared;
    this.silent.delete(tab);
    this.change(() => (desk === this.desk ? this.others.add(tab) : this.others.delete(tab)));
    if (alone && this.shared) this.askLater();
    if (answer && desk === this.desk) this.tell({ kind: 'shows', tab: this.tab, desk, answer: false });
  }

  /** Changes who shows the same desk. */
  private change(act: () => void): void {
    const { shared } = this;
    act();
    if (this.shared !== shared) this.listener.company();
  }
}
