import fc from 'fast-check';
import { CATALOGUE } from './catalogue';
import type { ArticleSegment } from './check';
import { runArticleChecks, runSegmentChecks } from './run-checks';

const article = (pairs: readonly (readonly [kk: string, en: string, blockIndex?: number])[]): ArticleSegment[] =>
  pairs.map(([source, target, blockIndex = 1]) => ({
    source,
    target,
    blockIndex,
    sourceLocale: 'kk',
    targetLocale: 'en',
    blockKind: blockIndex === 0 ? 'headline' : 'paragraph',
    relation: 'translation',
  }));
const found = (segments: ArticleSegment[]) =>
  runArticleChecks(segments).map(({ check, segmentIndex }) => `${check}@${segmentIndex}`);

describe('an article', () => {
  it('may open a quotation in one sentence and close it in another', () => {
    expect(
      found(
        article([
          ['«Біз күттік.', '"We waited.'],
          ['Олар келмеді», – деді ол.', 'They did not come," he said.'],
        ]),
      ),
    ).toEqual([]);
  });

  it('may open a quotation anew in every English paragraph and close it once', () => {
    expect(
      found(
        article([
          ['«Біз күттік.', '"We waited.', 1],
          ['Олар келмеді», – деді ол.', '"They did not come," he said.', 2],
        ]),
      ),
    ).toEqual([]);
  });

  it('names the place where a quotation was opened that nothing closes', () => {
    const findings = runArticleChecks(
      article([
        ['«Біз күттік.', '"We waited.'],
        ['Олар келмеді», – деді ол.', 'They did not come, he said.'],
        ['Кеш түсті.', 'Night fell.'],
      ]),
    );
    expect(findings.map(({ check, segmentIndex, target }) => [check, segmentIndex, target])).toEqual([
      ['quotes.unpaired', 0, [{ start: 0, end: 1 }]],
      ['quotes.missing', 1, []],
    ]);
  });

  it('does not hold the target to blame for what the source leaves open', () => {
    expect(
      found(
        article([
          ['«Біз күттік.', '"We waited.'],
          ['Кеш түсті.', 'Night fell.'],
        ]),
      ),
    ).toEqual([]);
  });

  it('lets no quotation run from the headline into the text', () => {
    expect(
      found(
        article([
          ['Қала күні', '"City Day', 0],
          ['Ол келді.', 'He came".'],
        ]),
      ),
    ).toEqual(['quotes.unpaired@0', 'quotes.unpaired@1']);
  });

  it('tells equal segments apart', () => {
    const findings = runArticleChecks(
      article([
        ['5 адам.', 'People.'],
        ['5 адам.', 'People.'],
      ]),
    );
    expect(findings).toHaveLength(2);
    expect(new Set(findings.map(({ fingerprint }) => fingerprint)).size).toBe(2);
  });

  it('expects no whole from a brief, but what is there must be right', () => {
    const brief = (segments: ArticleSegment[]) =>
      segments.map((segment) => ({ ...segment, relation: 'brief' as const }));
    expect(found(brief(article([['«Біз 49 үй салдық», – деді әкім.', 'The city builds.']])))).toEqual([]);
    expect(found(brief(article([['Қала 49 үй салды.', 'The city built 94 houses.']])))).toEqual(['numbers.changed@0']);
  });
});

describe('any text at all', () => {
  const pieces = fc.constantFrom(
    '«',
    '»',
    '"',
    '“',
    '”',
    "'",
    '’',
    '5',
    '8,6',
    '1 000',
    '18:00',
    '%',
    ' млн',
    ' ',
    '. ',
    ', – деді ',
    'Ол',
    'the',
    '(',
    ')',
    '\n',
    '\ud83c',
    '🎵',
    '\u0000',
    'XXI',
    'бес',
    'ten',
  );
  const texts = fc.array(pieces, { maxLength: 30 }).map((parts) => parts.join(''));

  it('is answered, always the same, with places inside the texts', () => {
    const ids = new Set<string>(CATALOGUE.map(({ id }) => id));
    fc.assert(
      fc.property(texts, texts, fc.boolean(), (source, target, toEnglish) => {
        const [sourceLocale, targetLocale] = toEnglish ? (['kk', 'en'] as const) : (['en', 'kk'] as const);
        const input = {
          source,
          target,
          sourceLocale,
          targetLocale,
          blockKind: 'paragraph',
          relation: 'translation',
        } as const;
        const findings = runSegmentChecks(input);
        expect(runSegmentChecks(input)).toEqual(findings);
        expect(new Set(findings.map(({ fingerprint }) => fingerprint)).size).toBe(findings.length);
        for (const finding of findings) {
          expect(ids.has(finding.check)).toBe(true);
          for (const [spans, text] of [
            [finding.source, source],
            [finding.target, target],
          ] as const) {
            for (const { start, end } of spans) expect(0 <= start && start <= end && end <= text.length).toBe(true);
          }
        }
      }),
      { numRuns: 400 },
    );
  });

  it.each(['"', '5 ', '(', 'a!', "'a ", '5,', 'бес ', '18:00 ', '«»', 'I ', '%', '\u0301', '1 000 ', 'A', ' "a'])(
    'is answered in proportion to its length: %s',
    (piece) => {
      const time = (size: number) => {
        const text = piece.repeat(size / piece.length);
        const start = performance.now();
        runSegmentChecks({
          source: text,
          target: `${text}.`,
          sourceLocale: 'kk',
          targetLocale: 'en',
          blockKind: 'paragraph',
          relation: 'translation',
        });
        return performance.now() - start;
      };
      time(2_000);
      // Ten times the text may take thirty times as long on a busy machine, not a hundred times.
      expect(time(40_000)).toBeLessThan(Math.max(30 * time(4_000), 1_500));
    },
  );
});
