/** The built module as a peer. It answers with promises. */
export async function ours(url) {
  const { compare, survey } = await import(url);
  const articles = (texts) => texts.map((text, index) => ({ id: String(index), text }));
  return {
    async pair(a, b) {
      const { pairs } = await compare(articles([a, b]));
      return pairs[0].passages.map(({ b: { start, end } }) => [start, end]);
    },
    all: async (texts) => (await compare(articles(texts))).pairs,
    async many(texts, limit) {
      const { pairs } = await survey(articles(texts));
      return pairs.filter(({ resemblance }) => resemblance >= limit).map(({ a, b }) => [a, b]);
    },
  };
}

/** Which compiler made a module, by what it says of itself. */
export function compilerOf(module) {
  const sections = WebAssembly.Module.customSections(module, 'producers');
  const said = sections.map((section) => new TextDecoder().decode(section)).join();
  const [, tinygo] = /TinyGo[^\d]*([\d.]+)/.exec(said) ?? [];
  const [, go] = /go(\d[\d.]*)/.exec(said) ?? [];
  if (tinygo) return `TinyGo ${tinygo}`;
  return go ? `standard Go ${go}` : 'an unknown compiler';
}
