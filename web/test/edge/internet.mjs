/**
 * An invented internet on one port of this machine. The worker under test has
 * no other way out, so whatever it asks for arrives here and is written down.
 */
import { createServer } from 'node:http';

const record = { A: 1, AAAA: 28 };

/**
 * @param {Record<string, (response: import('node:http').ServerResponse, url: URL) => void>} sites by host name
 * @param {Record<string, string[] | number | 'silent'>} names the addresses of names that are not public,
 *   or the status that DNS answers with; every other name leads to a public address
 */
export async function internet(sites, names = {}) {
  /** Every request that arrived, but for those to the resolver. */
  const asked = [];
  /** Every name that was looked up, and where. */
  const lookedUp = [];
  const server = createServer((request, response) => {
    const url = new URL(request.headers['x-asked']);
    if (url.pathname === '/dns-query') {
      lookedUp.push(`${url.searchParams.get('name')} at ${url.host}`);
      resolve(response, url, names);
      return;
    }
    asked.push({ url: url.href, headers: JSON.parse(request.headers['x-sent']) });
    const site = sites[url.hostname];
    if (site) site(response, url);
    else response.destroy();
  });
  await new Promise((listening) => server.listen(0, '127.0.0.1', listening));
  const { port } = server.address();
  return {
    /** Takes a request of the worker, whatever its address, to this port. */
    answer: (request) =>
      fetch(`http://127.0.0.1:${port}/`, {
        method: request.method,
        redirect: 'manual',
        headers: { 'X-Asked': request.url, 'X-Sent': JSON.stringify(Object.fromEntries(request.headers)) },
      }),
    asked,
    lookedUp,
    forget() {
      asked.length = 0;
      lookedUp.length = 0;
    },
    close() {
      server.closeAllConnections();
      return new Promise((closed) => server.close(closed));
    },
  };
}

function resolve(response, url, names) {
  const known = names[url.searchParams.get('name')] ?? ['93.184.215.14', '2606:2800:21f::1'];
  if (known === 'silent') return;
  const kind = Number(url.searchParams.get('type'));
  const addresses = typeof known === 'number' ? [] : known;
  response.setHeader('Content-Type', 'application/dns-json');
  response.end(
    JSON.stringify({
      Status: typeof known === 'number' ? known : 0,
      Answer: addresses
        .map((data) => ({ type: data.includes(':') ? record.AAAA : record.A, data }))
        .filter(({ type }) => type === kind),
    }),
  );
}
