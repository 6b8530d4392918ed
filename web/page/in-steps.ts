import type { ReactiveController, ReactiveControllerHost } from 'lit';
import { frame } from './runner.js';

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

  async hostUpdated(): Promise<void> {
    if (this.stepping || this.count >= this.total()) return;
    this.stepping = true;
    await frame();
    this.stepping = false;
    this.count += this.step;
    this.host.requestUpdate();
  }
}
