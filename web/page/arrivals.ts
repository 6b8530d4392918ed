/** All that comes to the page from outside of its fields: what is dropped,
 *  pasted or chosen, and what the system gives to the installed app. */
import { strings } from '../element/strings/index.js';
import { readHandles, readShared, type Pasted, type Reading } from '../input/index.js';
import { listen } from './intake.js';
import { hostOffers } from './offers.js';
import { Opening } from './opening.js';
import { takeShared } from './shared.js';

export interface ArrivalsHost {
  found(reading: Reading): void;
  pasted(pasted: Pasted): void;
  /** Asks the reader whether the article at a link is to be fetched. */
  openLink(link: string): void;
  say(message: string): void;
  /** Files hang over the page, or no longer do. */
  hovering(over: boolean): void;
  /** How far the reading is has changed. */
  changed(): void;
}

/** Of the Launch Handler API (W3C, Web App Launch), which few browsers have. */
interface LaunchQueue {
  setConsumer(consumer: (params: { files?: readonly FileSystemFileHandle[] }) => void): void;
}

export class Arrivals {
  readonly opening: Opening;
  /** The host of the page fetches articles at links. */
  links = false;

  constructor(private readonly host: ArrivalsHost) {
    this.opening = new Opening(
      () => host.changed(),
      (reading) => host.found(reading),
    );
  }

  /** What the reader drops and pastes, until the signal is aborted. */
  listen(signal: AbortSignal): void {
    const intake = {
      files: (transfer: DataTransfer) => this.opening.take(transfer, signal),
      text: (pasted: Pasted) => this.host.pasted(pasted),
      hovering: (over: boolean) => this.host.hovering(over),
    };
    listen(intake, signal);
  }

  /** What the system gives; to be called when the desk is there. */
  async receive(signal: AbortSignal): Promise<void> {
    this.links = (await hostOffers()).links;
    this.host.changed();
    const { launchQueue } = globalThis as { launchQueue?: LaunchQueue };
    launchQueue?.setConsumer(({ files }) => {
      if (files?.length) this.opening.read((options) => readHandles(files, options), signal);
    });
    for (const form of await takeShared().catch((): FormData[] => [])) {
      this.opening.read(async (options) => {
        const { links, ...reading } = await readShared(form, options);
        if (links[0]) this.takeLink(links[0]);
        return reading;
      }, signal);
    }
  }

  /** A link that came by itself is fetched only when the reader says so. */
  private takeLink(link: string): void {
    if (this.links) this.host.openLink(link);
    else this.host.say(strings.link.notHere);
  }
}
