import { LitElement, css, html, nothing } from 'lit';
import { strings } from '../element/strings/index.js';
import { base, buttons } from '../element/theme.js';
import type { Opening } from './opening.js';
import { problemIn } from './overview.js';
import { progressStyles } from './progress-styles.js';
import type { Runner } from './runner.js';

/** How far the reading of files and the comparison are, once they take long;
 *  or that the comparison ended early. It follows the runner by itself, so that
 *  the page need not draw every step. */
export class ProgressLine extends LitElement {
  static override properties = {
    runner: { attribute: false },
    state: {},
    opening: { attribute: false },
    cancelOpening: { attribute: false },
  };

  declare runner: Runner | undefined;
  /** That of the runner, so that its end is seen. */
  declare state: string;
  /** Files read, files in all, and articles found. */
  declare opening: Opening['progress'];
  declare cancelOpening: () => void;

  static override styles = [
    base,
    buttons,
    progressStyles,
    css`
      .progress,
      .notice {
        display: flex;
        gap: 14px;
        align-items: center;
        padding: 8px 20px;
        border-block-end: 1px solid var(--line);
        background: var(--card);
      }
      .button {
        min-height: 28px;
        padding: 2px 12px;
      }
    `,
  ];

  protected override willUpdate(): void {
    if (this.runner) this.runner.onStep = () => this.requestUpdate();
  }

  protected override render(): unknown {
    return [this.said(), this.opening ? this.reading(this.opening) : nothing, this.comparing()];
  }

  /** What takes long is said once, not at every step. */
  private said(): unknown {
    const { opening, runner } = this;
    const work = opening ? strings.input.reading(0, opening.total, 0) : runner?.progress ? strings.progress.start : '';
    return html`<span class="unseen" role="status">${work}</span>`;
  }

  private reading({ done, total, articles }: NonNullable<Opening['progress']>): unknown {
    const label = strings.input.reading(done, total, articles);
    return html`<div class="progress">
      <span>${label}</span>
      <progress max=${total} value=${total > 1 ? done : nothing} aria-label=${label}></progress>
      <button class="button" id="cancelReading" @click=${this.cancelOpening}>${strings.input.cancel}</button>
    </div>`;
  }

  private comparing(): unknown {
    const { progress, state } = this.runner ?? {};
    if (state === 'failed') return this.notice(problemIn(this.runner!.fault));
    if (state === 'cancelled') return this.notice(strings.progress.cancelled);
    if (!progress) return nothing;
    const { stage, done = 0, total = 0 } = progress;
    return html`<div class="progress">
      <span>${stage && total ? strings.progress[stage](done / total) : strings.progress.start}</span>
      <progress max=${total || nothing} value=${total ? done : nothing} aria-label=${strings.progress.start}></progress>
      <button class="button" id="cancel" @click=${() => this.runner!.cancel()}>${strings.progress.cancel}</button>
    </div>`;
  }

  private notice(message: string): unknown {
    return html`<div class="notice" role="alert">
      <span>${message}</span>
      <button class="button" id="again" @click=${() => this.runner!.again()}>${strings.progress.again}</button>
    </div>`;
  }
}
