/** What other programs shared with the app, from where the service worker has
 *  put it (web/sw). */
import { SHARED } from '../sw/common.js';

/** Takes out all of it; of two tabs that ask at once, one gets it. */
export async function takeShared(): Promise<FormData[]> {
  if (!('caches' in globalThis) || !(await caches.has(SHARED))) return [];
  const cache = await caches.open(SHARED);
  const forms: FormData[] = [];
  for (const request of await cache.keys()) {
    const response = await cache.match(request);
    // What is no form was sent by somebody who does not know the manifest.
    const form = await response?.formData().catch(() => undefined);
    if (form) forms.push(form);
  }
  return (await caches.delete(SHARED)) ? forms : [];
}
