import type { ReactiveController, ReactiveControllerHost } from 'lit';
import { nextFrame } from '../element/next-frame.js';

/** Draws a long list some items at a time, a frame for each step, so that the
 *  page does not stand still meanwhile. */
export class InSteps implements ReactiveController {
  /** How many items are drawn now. */
  count: number;
  private stepping = false;

  constructor(
    private readonly host: ReactiveControllerHost,
    private readonly step: number,
    private readonly total: () => number,
  ) {
    this.count = step;
    host.addController(this);
  }

  /** All is to be drawn anew. */
  restart(): void {
    this.count = this.step;
  }

  /** Resolves when an item is drawn. */
  async reached(item: number): Promise<void> {
    while (this.count <= item && item < this.total()) await nextFrame();
    await this.host.updateComplete;
  }

  async hostUpdated(): Promise<void> {
    if (this.stepping || this.count >= this.total()) return;
    this.stepping = true;
    await nextFrame();
    this.stepping = false;
    this.count += this.step;
    this.host.requestUpdate();
  }
}
