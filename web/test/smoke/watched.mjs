/** What runs inside of the page in every browser: it finds elements in shadow
 *  roots and writes down what goes wrong. A function of its own, without names
 *  from outside, because it goes to the page as its source. */
export function watch() {
  const faults = [];
  const all = (selector, root = document) => [
    ...root.querySelectorAll(selector),
    ...[...root.querySelectorAll('*')].flatMap(({ shadowRoot }) => (shadowRoot ? all(selector, shadowRoot) : [])),
  ];
  const strange = () =>
    performance
      .getEntriesByType('resource')
      .map(({ name }) => name)
      .filter((name) => !name.startsWith(`${location.origin}/`) && !/^(data|blob):/.test(name));
  addEventListener('error', ({ message }) => faults.push(message));
  addEventListener('unhandledrejection', ({ reason }) => faults.push(String(reason)));
  document.addEventListener('securitypolicyviolation', ({ blockedURI }) => faults.push(`was kept from ${blockedURI}`));
  for (const level of ['error', 'warn']) {
    const write = console[level];
    console[level] = (...given) => {
      faults.push(given.map(String).join(' '));
      write.apply(console, given);
    };
  }
  window.smoke = { all, faults: () => [...faults, ...strange().map((name) => `asked for ${name}`)] };
}
