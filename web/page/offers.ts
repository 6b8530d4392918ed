/** What the host of this page does beyond handing out files. Every host has a
 *  file that says it, so that asking is no error where the answer is no. */

interface Offers {
  /** It fetches the article at a link. */
  links: boolean;
}

/** A host that has not answered by then, in milliseconds, offers nothing. */
const PATIENCE = 3000;

const NOTHING: Offers = { links: false };

export async function hostOffers(): Promise<Offers> {
  try {
    const response = await fetch(new URL('site.json', document.baseURI), { signal: AbortSignal.timeout(PATIENCE) });
    const { links } = (await response.json()) as Partial<Offers>;
    return { links: links === true };
  } catch {
    return NOTHING;
  }
}
