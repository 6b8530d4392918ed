/** Thrown where a job has to run in the page itself. */
export class NoWorker extends Error {
  /** `later`: another job may have a worker again. */
  constructor(readonly later = false) {
    super();
  }
}
