import { readFileSync } from 'node:fs';
import { segmentText } from '../../src/text/segmenter';

// How well the sentences of known documents are found again. FILE: JSON lines {"doc","index","kk"}, in order.
// The sentences of a document are joined by spaces, cut again, and the boundaries compared.
interface Row {
  readonly doc: string;
  readonly kk: string;
}

interface Tally {
  documents: number;
  known: number;
  found: number;
  right: number;
}

const [file, show] = process.argv.slice(2);
if (!file) throw new Error('usage: segmentation FILE [--show]');
const documents = new Map<string, string[]>();
for (const line of readFileSync(file, 'utf8').split('\n')) {
  if (line.trim() === '') continue;
  const row = JSON.parse(line) as Row;
  documents.set(row.doc, [...(documents.get(row.doc) ?? []), row.kk.trim()]);
}

const groups = new Map<string, Tally>();
for (const [doc, sentences] of documents) {
  const text = sentences.join(' ');
  const known = boundaries(sentences.map((sentence) => sentence.length + 1));
  const found = new Set(
    segmentText(text, 'kk')
      .slice(1)
      .map((segment) => segment.start),
  );
  for (const group of ['all', doc.endsWith('-random') ? 'loose sentences' : 'running text']) {
    const tally = groups.get(group) ?? { documents: 0, known: 0, found: 0, right: 0 };
    tally.documents += 1;
    tally.known += known.size;
    tally.found += found.size;
    tally.right += [...found].filter((at) => known.has(at)).length;
    groups.set(group, tally);
  }
  if (show !== '--show') continue;
  for (const at of known) if (!found.has(at)) console.log(`missed  ${doc}: ${around(text, at)}`);
  for (const at of found) if (!known.has(at)) console.log(`surplus ${doc}: ${around(text, at)}`);
}

console.log('group            docs  boundaries  precision  recall   F1');
for (const [group, { documents: docs, known, found, right }] of groups) {
  const [precision, recall] = [right / found, right / known];
  const f1 = (2 * precision * recall) / (precision + recall);
  const figures = [precision, recall, f1].map((value) => `${(value * 100).toFixed(2)} %`.padStart(9)).join('');
  console.log(`${group.padEnd(16)} ${String(docs).padStart(4)} ${String(known).padStart(10)} ${figures}`);
}

function boundaries(lengths: number[]): Set<number> {
  let at = 0;
  return new Set(lengths.slice(0, -1).map((length) => (at += length)));
}

function around(text: string, at: number): string {
  return `${text.slice(Math.max(0, at - 50), at)}¦${text.slice(at, at + 40)}`;
}
