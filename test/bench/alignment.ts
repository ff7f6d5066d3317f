import { readFileSync } from 'node:fs';
import type { Locale } from '../../src/kernel/locale';
import { type AlignedBead, alignTexts } from '../../src/text/alignment';

// How well sentences find each other again. FILE: JSON lines {"doc","index","en","kk"}, aligned, in order. From each document we
// drop sentences on either side and join neighbours on the target side, and compare what comes out with what we know.
interface Row {
  readonly doc: string;
  readonly en: string;
  readonly kk: string;
}

const [file, seed = '1', show] = process.argv.slice(2);
if (!file) throw new Error('usage: alignment FILE [SEED] [--show]');
const documents = new Map<string, Row[]>();
for (const line of readFileSync(file, 'utf8').split('\n')) {
  if (line.trim() === '') continue;
  const row = JSON.parse(line) as Row;
  documents.set(row.doc, [...(documents.get(row.doc) ?? []), row]);
}

console.log(`documents: ${documents.size}, seed ${seed}`);
console.log('damage                   direction   beads  precision  recall   time/document');
for (const [name, drop, join] of [
  ['none', 0, 0],
  ['1 in 20 dropped', 0.05, 0],
  ['1 in 20 joined', 0, 0.05],
  ['1 in 10 dropped, joined', 0.1, 0.1],
] as const) {
  for (const [from, to] of [
    ['en', 'kk'],
    ['kk', 'en'],
  ] as const) {
    const random = randomFrom(Number(seed));
    let [known, found, right, time] = [0, 0, 0, 0];
    for (const [doc, rows] of documents) {
      const { source, target, beads } = damaged(rows, from, to, drop, join, random);
      const start = performance.now();
      const aligned = alignTexts(paragraph(source), paragraph(target), from, to);
      time += performance.now() - start;
      const keys = new Set(beads.map(keyOf));
      known += beads.length;
      found += aligned.length;
      right += aligned.filter((bead) => keys.has(keyOf(bead))).length;
      if (show !== '--show') continue;
      for (const bead of aligned.filter((other) => !keys.has(keyOf(other)))) {
        const words = (texts: string[], indexes: readonly number[]) =>
          indexes.map((i) => texts[i]?.slice(0, 80)).join(' + ');
        console.log(`  ${doc} ${keyOf(bead)}\n    ${words(source, bead.source)}\n    ${words(target, bead.target)}`);
      }
    }
    const figures = [right / found, right / known]
      .map((value) => `${(value * 100).toFixed(1)} %`.padStart(8))
      .join(' ');
    console.log(
      `${name.padEnd(24)} ${from} → ${to} ${String(known).padStart(9)} ${figures} ${(time / documents.size).toFixed(1).padStart(9)} ms`,
    );
  }
}

function damaged(rows: readonly Row[], from: Locale, to: Locale, drop: number, join: number, random: () => number) {
  const [source, target]: [string[], string[]] = [[], []];
  const beads: AlignedBead[] = [];
  for (let at = 0; at < rows.length; at += 1) {
    const row = rows[at] as Row;
    const next = rows[at + 1];
    const luck = random();
    if (luck < drop / 2) {
      target.push(row[to]);
      beads.push({ source: [], target: [target.length - 1] });
    } else if (luck < drop) {
      source.push(row[from]);
      beads.push({ source: [source.length - 1], target: [] });
    } else if (luck < drop + join && next && at > 0) {
      source.push(row[from], next[from]);
      target.push(`${row[to]} ${next[to]}`);
      beads.push({ source: [source.length - 2, source.length - 1], target: [target.length - 1] });
      at += 1;
    } else {
      source.push(row[from]);
      target.push(row[to]);
      beads.push({ source: [source.length - 1], target: [target.length - 1] });
    }
  }
  return { source, target, beads };
}

function paragraph(texts: readonly string[]) {
  return texts.map((text) => ({ text, blockIndex: 0, blockKind: 'paragraph' }));
}

function keyOf({ source, target }: AlignedBead): string {
  return `${source.join()}:${target.join()}`;
}

function randomFrom(start: number): () => number {
  let state = start;
  return () => {
    state = (state + 0x6d2b79f5) | 0;
    let mixed = Math.imul(state ^ (state >>> 15), 1 | state);
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed;
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 4294967296;
  };
}
