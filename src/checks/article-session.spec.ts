import fc from 'fast-check';
import { ArticleSession } from './article-session';
import type { ArticleSegment } from './check';
import { runArticleChecks } from './run-checks';

const TEXTS: readonly (readonly [source: string, target: string])[] = [
  ['«Егін орағы басталды», – деді министр.', '“The harvest has begun,” the minister said.'],
  ['«Егін орағы басталды», – деді министр.', 'The harvest has begun, the minister said.'],
  ['Министр «Егін орағы басталды.', 'The minister: “The harvest has begun.'],
  ['Биыл мол болады» деді.', 'This year it will be rich.'],
  ['Биыл мол болады» деді.', 'This year it will be rich,” he said.'],
  ['2026 жылы 8,6 пайыз өсті.', 'It grew 8.6 percent in 2026.'],
  ['2026 жылы 8,6 пайыз өсті.', 'It grew 6.8 percent in 2025.'],
  ['Диқандар егістікте.', 'Диқандар егістікте.'],
  ['Диқандар егістікте.', ''],
  ['Ерлан Карин Астанада сөйледі.', 'Yerlan Karin spoke in Astana.'],
  ['Ерлан Карин Алматыда сөйледі.', 'Erlan Karin spoke in Almaty.'],
  ['\uD800', 'a\u0000b'],
];

const segment = fc
  .record({
    text: fc.constantFrom(...TEXTS),
    blockIndex: fc.nat(3),
    blockKind: fc.constantFrom('paragraph' as const, 'headline' as const, 'quote' as const),
  })
  .map(
    ({ text: [source, target], ...block }): ArticleSegment => ({
      ...block,
      source,
      target,
      sourceLocale: 'kk',
      targetLocale: 'en',
      relation: 'translation',
    }),
  );

const edit = fc.record({ at: fc.nat(20), count: fc.nat(2), segments: fc.array(segment, { maxLength: 2 }) });

test('after any edits a session finds what a full run finds', () => {
  fc.assert(
    fc.property(fc.array(segment, { maxLength: 12 }), fc.array(edit, { maxLength: 6 }), (start, edits) => {
      const now = [...start];
      const session = new ArticleSession(start);
      expect(session.findings()).toEqual(runArticleChecks(now));
      for (const { at, count, segments } of edits) {
        now.splice(at, count, ...segments);
        session.splice(at, count, ...segments);
        expect(session.findings()).toEqual(runArticleChecks(now));
      }
    }),
    { numRuns: 300 },
  );
});

test('a replaced segment is checked again, and the others keep the very findings they had', () => {
  const make = ([source, target]: readonly [string, string], blockIndex: number): ArticleSegment => ({
    source,
    target,
    blockIndex,
    blockKind: 'paragraph',
    sourceLocale: 'kk',
    targetLocale: 'en',
    relation: 'translation',
  });
  const session = new ArticleSession([TEXTS[1], TEXTS[6]].flatMap((text, index) => (text ? [make(text, index)] : [])));
  const [lost, ...numbers] = session.findings();
  expect(lost?.check).toBe('quotes.missing');
  session.replace(0, make(TEXTS[0] ?? ['', ''], 0));
  expect(session.findings()).toEqual(numbers);
  expect(session.findings()[0]).toBe(numbers[0]);
});
