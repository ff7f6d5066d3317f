import type { Finding } from '../../checks/check';
import { findDayInconsistencies } from '../../checks/day-consistency';
import type { Batch, Pair, Problem } from './batch';
import { InputError } from './input-error';
import { readJsonLine } from './json-line';

const MOST_PAIRS = 20_000;

/**
 * All articles of a day, each as one batch, its pairs with what another article says otherwise. A day is kept in memory: what is said in
 * its last article is held against the first.
 */
export async function* dayOf(
  batches: AsyncIterable<Batch>,
  onProblem: (problem: Problem) => void,
): AsyncGenerator<Batch> {
  const articles = new Map<string, Pair[]>();
  let count = 0;
  for await (const batch of batches) {
    const [pairs, problems] = pairsOf(batch);
    for (const problem of problems) onProblem(problem);
    count += pairs.length;
    const [first] = pairs;
    if (first && count > MOST_PAIRS)
      throw new InputError({ file: first.file, line: first.line, reason: 'long_day', detail: String(MOST_PAIRS) });
    for (const pair of pairs) {
      const key = JSON.stringify([first?.file, pair.article]);
      const article = articles.get(key);
      if (article) article.push(pair);
      else articles.set(key, [pair]);
    }
  }
  for (const pairs of withOthers([...articles.values()])) yield { kind: 'article', pairs };
}

function pairsOf(batch: Batch): [Pair[], Problem[]] {
  if (batch.kind !== 'lines') return [[...batch.pairs], []];
  const [pairs, problems]: [Pair[], Problem[]] = [[], []];
  for (const line of batch.lines) {
    const read = readJsonLine(batch.file, line);
    if (read === null) continue;
    if ('reason' in read) problems.push(read);
    else pairs.push(read);
  }
  return [pairs, problems];
}

function withOthers(articles: readonly (readonly Pair[])[]): Pair[][] {
  const across = new Map<Pair | undefined, Finding[]>();
  const segments = articles.map((pairs) =>
    pairs.map((pair, index) => ({
      ...pair,
      relation: pair.relation ?? ('translation' as const),
      blockIndex: pair.block ?? index,
    })),
  );
  const pairAt = (articleIndex: number, segmentIndex: number) => articles[articleIndex]?.[segmentIndex];
  const found = findDayInconsistencies(segments, ({ articleIndex, segmentIndex }) => {
    const { file, line } = pairAt(articleIndex, segmentIndex) ?? { file: '', line: 0 };
    return `${file}:${line}`;
  });
  for (const { articleIndex, segmentIndex, other: _, ...finding } of found) {
    const pair = pairAt(articleIndex, segmentIndex);
    across.set(pair, [...(across.get(pair) ?? []), finding]);
  }
  return articles.map((pairs) =>
    pairs.map((pair, index) => ({ ...pair, block: pair.block ?? index, across: across.get(pair) })),
  );
}
