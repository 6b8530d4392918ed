import { css } from 'lit';

/** How far long work is, on the desk and in the survey alike. */
export const progressStyles = css`
  progress {
    flex: 1;
    max-width: 420px;
    height: 8px;
    appearance: none;
    overflow: hidden;
    border: 0;
    border-radius: 4px;
    background: var(--line);
  }
  progress::-webkit-progress-bar {
    background: var(--line);
  }
  progress::-webkit-progress-value {
    background: var(--accent);
  }
  progress::-moz-progress-bar {
    background: var(--accent);
  }
`;
