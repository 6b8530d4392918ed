import type { ReactiveControllerHost } from 'lit';
import { nextFrame } from '../element/next-frame.js';

const STAGES = ['pair', 'list', 'all'] as const;

/** How far the first results are drawn. The pair comes first; the articles in
 *  their clusters and the view of all pairs, which are large, have frames of
 *  their own after it. */
export class Drawn {
  stage: (typeof STAGES)[number] = 'all';

  constructor(private readonly host: ReactiveControllerHost) {}

  /** The first results are there. */
  async begin(): Promise<void> {
    for (const stage of STAGES) {
      this.stage = stage;
      this.host.requestUpdate();
      await this.host.updateComplete;
      await nextFrame();
    }
  }
}
