/** In the place of page/offers.ts: a file on disk has no host. */
export async function hostOffers(): Promise<{ links: boolean }> {
  return { links: false };
}
