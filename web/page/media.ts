import type { ReactiveController, ReactiveControllerHost } from 'lit';

/** Whether a media query holds; its host is drawn again when that changes. */
export class Media implements ReactiveController {
  private readonly list: MediaQueryList;
  private readonly changed = (): void => this.host.requestUpdate();

  constructor(
    private readonly host: ReactiveControllerHost,
    query: string,
  ) {
    this.list = matchMedia(query);
    host.addController(this);
  }

  get holds(): boolean {
    return this.list.matches;
  }

  hostConnected(): void {
    this.list.addEventListener('change', this.changed);
  }

  hostDisconnected(): void {
    this.list.removeEventListener('change', this.changed);
  }
}
