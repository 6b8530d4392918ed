import type { ReactiveController, ReactiveControllerHost } from 'lit';
import { frame } from './runner.js';

/** Draws a long list some items at a time, a frame for each step, so that the
 *  page does not stand still meanwhile. What was drawn stays. */
export class InSteps implements ReactiveController {
  /** How many items are drawn now. */
  count: number;

  constructor(
    private readonly host: ReactiveControllerHost,
    private readonly step: number,
    private readonly total: () => number,
  ) {
    this.count = step;
    host.addController(this);
  }

  /** Draws as far as an item that is wanted now. */
  async reach(item: number): Promise<void> {
    if (item < this.count) return;
    this.count = item + 1;
    this.host.requestUpdate();
    await this.host.updateComplete;
  }

  async hostUpdated(): Promise<void> {
    if (this.count >= this.total()) return;
    await frame();
    this.count += this.step;
    this.host.requestUpdate();
  }
}
