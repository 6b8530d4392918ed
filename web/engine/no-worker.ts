/** Thrown where a page may not have a worker, so that the job can run without one. */
export class NoWorker extends Error {}
