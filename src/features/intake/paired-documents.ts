import { type PairsDocument, type PairsProblem, parsePairs } from '../../exchange/pairs';

/** An article of a file of pairs, or why it cannot be taken in; `line` is where it begins. */
export type PairedItem =
  | { readonly kind: 'article'; readonly line: number; readonly document: PairsDocument }
  | { readonly kind: 'rejected'; readonly line: number; readonly reason: string; readonly doc: string | null };

/**
 * The articles of a file of pairs, one at a time, in the order in which they begin: only the places of their lines are
 * held, not the articles. An article of which one line cannot be read is not taken in with a hole in it.
 */
export function* pairedItems(text: string): Generator<PairedItem> {
  const places = new Map<string, number[]>();
  let number = 0;
  for (const line of linesOf(text)) {
    number += 1;
    if (text.slice(line.start, line.end).trim() === '') continue;
    const doc = docOf(text.slice(line.start, line.end)) ?? `\u0000${number}`;
    const known = places.get(doc);
    if (known) known.push(number, line.start, line.end);
    else places.set(doc, [number, line.start, line.end]);
  }
  if (places.size === 0) yield { kind: 'rejected', line: 1, reason: 'empty', doc: null };
  for (const place of places.values()) yield itemAt(text, place);
}

function itemAt(text: string, place: readonly number[]): PairedItem {
  const lines: { number: number; text: string }[] = [];
  for (let at = 0; at < place.length; at += 3) {
    lines.push({ number: place[at] ?? 1, text: text.slice(place[at + 1], place[at + 2]) });
  }
  const line = lines[0]?.number ?? 1;
  const { documents, problems } = parsePairs(lines.map((one) => one.text).join('\n'));
  const [document] = documents;
  const [problem] = problems;
  if (problem) return refused(problem, lines[problem.line - 1]?.number ?? line);
  if (!document) return { kind: 'rejected', line, reason: 'empty', doc: null };
  return { kind: 'article', line, document };
}

function refused({ reason, doc }: PairsProblem, line: number): PairedItem {
  return { kind: 'rejected', line, reason, doc };
}

/** The article a line belongs to, as far as it says so. */
function docOf(line: string): string | undefined {
  try {
    const value: unknown = JSON.parse(line);
    const isNamed = typeof value === 'object' && value !== null && 'doc' in value && typeof value.doc === 'string';
    return isNamed && value.doc !== '' ? (value.doc as string) : undefined;
  } catch {
    return undefined;
  }
}

function* linesOf(text: string): Generator<{ readonly start: number; readonly end: number }> {
  let start = 0;
  for (const match of text.matchAll(/\r\n?|\n/gu)) {
    yield { start, end: match.index };
    start = match.index + match[0].length;
  }
  yield { start, end: text.length };
}
