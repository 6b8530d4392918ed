/** The answer of a comparison, which core/report/pack.go describes. */
import { readText } from './instance.js';
import type {
  ArticleReport,
  Checks,
  Cluster,
  Edit,
  Evidence,
  Kind,
  Operation,
  Pair,
  Part,
  Passage,
  Place,
  Report,
  Share,
  Span,
} from './types.js';

const OPERATIONS: Operation[] = ['equal', 'insert', 'delete', 'replace'];
const KINDS: Kind[] = ['verbatim', 'edited', 'rewritten', 'quotation'];

/** How long pairs are read before others run, in milliseconds: a part of a frame. */
const SLICE = 4;

/** Reads a report. Of a long one, `pause` is awaited between slices of pairs. */
export async function readReport(answer: ArrayBuffer, pause: () => Promise<void>): Promise<Report> {
  const unpacker = new Unpacker(answer);
  const report = unpacker.head();
  let sliceEnd = performance.now() + SLICE;
  for (let left = unpacker.integer(); left > 0; left--) {
    report.pairs.push(unpacker.pair());
    if (performance.now() > sliceEnd) {
      await pause();
      sliceEnd = performance.now() + SLICE;
    }
  }
  report.clusters = unpacker.list(unpacker.cluster);
  return report;
}

/** Puts a report together again. Its fields are made in the order in which they were packed. */
class Unpacker {
  private readonly fractions: Float64Array;
  private readonly integers: Int32Array;
  private readonly strings: string[];
  private nextFraction = 0;
  private nextInteger = 0;
  private nextString = 0;

  constructor(answer: ArrayBuffer) {
    const [fractions = 0, integers = 0] = new Uint32Array(answer, 0, 2);
    this.fractions = new Float64Array(answer, 8, fractions);
    this.integers = new Int32Array(answer, 8 + 8 * fractions, integers);
    this.strings = JSON.parse(readText(new Uint8Array(answer, 8 + 8 * fractions + 4 * integers))) as string[];
  }

  /** The report up to its pairs. */
  head(): Report {
    return {
      version: this.integer() as 1,
      options: {
        shingle: this.integer(),
        shortestPassage: this.integer(),
        gap: this.integer(),
        ignoreQuotations: this.boolean(),
        ignoreFurniture: this.boolean(),
        template: this.text(),
        language: this.text(),
      },
      articles: this.list(this.article),
      pairs: [],
      clusters: [],
    };
  }

  pair(): Pair {
    return {
      a: this.integer(),
      b: this.integer(),
      relation: this.text() as Pair['relation'],
      certainty: this.fraction(),
      evidence: this.list(this.evidence),
      aInB: this.share(),
      bInA: this.share(),
      resemblance: this.fraction(),
      shingle: this.integer(),
      longest: { words: this.integer(), a: this.span(), b: this.span() },
      passages: this.list(this.passage),
      checks: { quotations: this.list(this.quotation), figures: this.list(this.figure), slips: this.list(this.slip) },
    };
  }

  cluster(): Cluster {
    return { members: this.list(this.integer), provenance: this.list(this.provenance) };
  }

  integer(): number {
    return this.integers[this.nextInteger++]!;
  }

  list<T>(read: () => T): T[] {
    const items: T[] = [];
    for (let left = this.integer(); left > 0; left--) items.push(read.call(this));
    return items;
  }

  private fraction(): number {
    return this.fractions[this.nextFraction++]!;
  }

  private boolean(): boolean {
    return this.integer() === 1;
  }

  private text(): string {
    return this.strings[this.nextString++]!;
  }

  private span(): Span {
    return { start: this.integer(), end: this.integer() };
  }

  private place(): Place {
    return { article: this.integer(), start: this.integer(), end: this.integer() };
  }

  private article(): ArticleReport {
    return {
      id: this.text(),
      title: this.text(),
      language: this.text(),
      words: this.integer(),
      sentences: this.integer(),
      paragraphs: this.list(this.span),
      quotations: this.list(this.spoken),
      furniture: this.list(() => ({ start: this.integer(), end: this.integer(), why: this.text() })),
      credits: this.list(() => ({ start: this.integer(), end: this.integer(), agency: this.text() })),
      dates: this.list(() => ({ start: this.integer(), end: this.integer(), iso: this.text() })),
    };
  }

  private spoken(): ArticleReport['quotations'][number] {
    const { start, end } = this.span();
    const speaker = this.text();
    return speaker ? { start, end, speaker } : { start, end };
  }

  private evidence(): Evidence {
    const code = this.text();
    const message = this.text();
    const spans = this.list(this.place);
    return spans.length ? { code, message, spans } : { code, message };
  }

  private share(): Share {
    return {
      words: this.integer(),
      of: this.integer(),
      share: this.fraction(),
      verbatim: this.integer(),
      edited: this.integer(),
      rewritten: this.integer(),
      quotation: this.integer(),
    };
  }

  private passage(): Passage {
    return { a: this.span(), b: this.span(), kind: this.kind(), moved: this.boolean(), parts: this.list(this.part) };
  }

  private part(): Part {
    return { a: this.span(), b: this.span(), kind: this.kind(), edits: this.list(this.edit) };
  }

  private kind(): Kind {
    return KINDS[this.integer()]!;
  }

  private edit(): Edit {
    return { op: OPERATIONS[this.integer()]!, a: this.span(), b: this.span() };
  }

  private quotation(): Checks['quotations'][number] {
    const a = this.side();
    const b = this.side();
    const status = this.text() as Checks['quotations'][number]['status'];
    const edits = this.list(this.edit);
    if (!a) return b ? { b, status, edits } : { status, edits };
    return b ? { a, b, status, edits } : { a, status, edits };
  }

  private side(): Span | undefined {
    return this.boolean() ? this.span() : undefined;
  }

  private figure(): Checks['figures'][number] {
    return { a: this.span(), b: this.span(), kind: this.text() as Checks['figures'][number]['kind'] };
  }

  private slip(): Checks['slips'][number] {
    return { text: this.text(), spans: this.list(this.place) };
  }

  private provenance(): Cluster['provenance'][number] {
    return { from: this.integer(), to: this.integer(), certainty: this.fraction(), evidence: this.list(this.evidence) };
  }
}
