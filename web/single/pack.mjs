/** Packs what comes in with LZMA, as parts.ts unpacks it: build/single.go calls it. */
import { buffer } from 'node:stream/consumers';
import { compress } from 'lzma1';

/** The level at which it packs best; it takes seconds. */
const BEST = 9;

process.stdout.write(compress(await buffer(process.stdin), BEST));
