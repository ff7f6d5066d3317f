import { extname } from 'node:path';
import { type BilingualUnit, FormatError, type UnitReader } from '../../exchange/bilingual-unit';
import { PoReader } from '../../exchange/po';
import { TmxReader } from '../../exchange/tmx';
import { XliffReader } from '../../exchange/xliff';
import { callersPath } from '../terminal';
import type { Batch, Pair, RawLine } from './batch';
import { decoded, decodedBytes } from './decoded';
import { InputError } from './input-error';
import { localesOf } from './locales';

const BATCH = 100;
const LONGEST_ARTICLE = 1000;
const LONGEST_LINE = 16_000_000;

const READERS: Readonly<Record<string, () => UnitReader>> = {
  '.po': () => new PoReader(),
  '.pot': () => new PoReader(),
  '.xlf': () => new XliffReader(),
  '.xliff': () => new XliffReader(),
  '.tmx': () => new TmxReader(),
};
const LINES = new Set(['.jsonl', '.ndjson', '.json', '']);

/** Written for a file: what is piped in, as JSON lines. */
export const STANDARD_INPUT = '-';

/** What is in a file, in pieces that can be checked by themselves. Nothing of a long file is kept. */
export async function* readInput(name: string, onBytes: (count: number) => void): AsyncGenerator<Batch> {
  if (name === STANDARD_INPUT) {
    yield* lineBatches(decodedBytes(process.stdin, 'utf-8', name, onBytes), name);
    return;
  }
  const ending = extname(name).toLowerCase();
  const text = decoded(callersPath(name), name, onBytes);
  const reader = READERS[ending]?.();
  if (reader) yield* unitBatches(text, reader, name);
  else if (LINES.has(ending)) yield* lineBatches(text, name);
  else throw new InputError({ file: name, line: 0, reason: 'unknown_format', detail: ending.slice(1) });
}

async function* lineBatches(text: AsyncIterable<string>, file: string): AsyncGenerator<Batch> {
  let rest = '';
  let [number, start] = [0, 0];
  let lines: RawLine[] = [];
  const add = (line: string) => {
    number += 1;
    if (line.length > LONGEST_LINE) throw new InputError({ file, line: number, reason: 'too_long', detail: '' });
    lines.push({ number, start, text: line });
    start += line.length + 1;
  };
  for await (const chunk of text) {
    const pieces = (rest === '' ? chunk : rest + chunk).split('\n');
    rest = pieces.pop() ?? '';
    if (rest.length > LONGEST_LINE) throw new InputError({ file, line: number + 1, reason: 'too_long', detail: '' });
    for (const piece of pieces) {
      add(piece);
      if (lines.length === BATCH) {
        yield { kind: 'lines', file, lines };
        lines = [];
      }
    }
  }
  if (rest !== '') add(rest);
  if (lines.length > 0) yield { kind: 'lines', file, lines };
}

async function* unitBatches(text: AsyncIterable<string>, reader: UnitReader, file: string): AsyncGenerator<Batch> {
  const collected = new UnitBatches(file);
  try {
    for await (const chunk of text) {
      collected.add(reader.feed(chunk));
      yield* collected.full();
    }
    collected.add(reader.end());
  } catch (error) {
    // What was read before it is checked all the same.
    yield* collected.rest();
    if (!(error instanceof FormatError)) throw error;
    throw new InputError({ file, line: error.line, reason: error.reason, detail: error.detail });
  }
  yield* collected.rest();
}

/** Units by themselves go in handy pieces; those of an article stay together, as long as it is not too long to be kept. */
class UnitBatches {
  private pairs: Pair[] = [];
  private article: number | null = null;
  private ready: Batch[] = [];

  constructor(private readonly file: string) {}

  add(units: readonly BilingualUnit[]): void {
    for (const unit of units) {
      const article = unit.article?.number ?? null;
      const most = article === null ? BATCH : LONGEST_ARTICLE;
      if (article !== this.article || this.pairs.length >= most) this.close();
      this.article = article;
      this.pairs.push(pairOf(unit, this.file));
    }
  }

  full(): Batch[] {
    const ready = this.ready;
    this.ready = [];
    return ready;
  }

  rest(): Batch[] {
    this.close();
    return this.full();
  }

  private close(): void {
    if (this.pairs.length === 0) return;
    this.ready.push({ kind: this.article === null ? 'pairs' : 'article', pairs: this.pairs });
    this.pairs = [];
  }
}

function pairOf(unit: BilingualUnit, file: string): Pair {
  const [sourceLocale, targetLocale] = localesOf(unit, file);
  const { id, line, source, target, place } = unit;
  return {
    file,
    line,
    id,
    sourceLocale,
    targetLocale,
    source,
    target,
    blockKind: 'paragraph',
    relation: null,
    block: unit.article?.block ?? null,
    article: unit.article?.number.toString(),
    isGap: false,
    place,
  };
}
