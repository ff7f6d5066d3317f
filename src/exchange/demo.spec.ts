import { readFileSync } from 'node:fs';
import { resolve } from 'node:path';
import { marked } from '../../test/check-harness';
import type { ArticleSegment } from '../checks/check';
import { runArticleChecks } from '../checks/run-checks';
import type { Locale } from '../kernel/locale';
import { alignTexts } from '../text/alignment';
import { flatten } from '../text/blocks';
import { contentFrom } from '../text/content';
import { segmentText } from '../text/segmenter';
import { describeFrontPage } from './describe-front-page';
import { parseFrontPage } from './front-page';
import { parsePairs } from './pairs';

const read = (file: string) => readFileSync(resolve(__dirname, '../../demo', file), 'utf8');
const PAGE = read('front-page.en.txt');

/** The demo newsroom's texts have the faults of the real page, and no others. */
describe('the demo front page', () => {
  const { articles, problems } = describeFrontPage(PAGE, 'en');

  it('has five articles in two sections', () => {
    expect(problems).toEqual([]);
    expect(articles.map(({ sections }) => sections)).toEqual(Array.from({ length: 5 }, () => ['News', 'Society']));
    expect(parseFrontPage(PAGE).items.filter(({ reference }) => reference !== undefined)).toHaveLength(1);
  });

  it('lost every quotation mark and apostrophe in its second section, and nothing else', () => {
    const drifts = articles.flatMap((article) => article.drifts);
    const count = (kind: string) => drifts.filter((drift) => drift.kind === kind).length;
    expect([count('quote'), count('apostrophe'), drifts.length]).toEqual([19, 15, 34]);
    expect(
      drifts.every(
        ({ cause, placement, reference }) =>
          cause === 'stripped' && placement.section === 'Society' && reference.section === 'News',
      ),
    ).toBe(true);
  });

  it('has each lost mark where the drift says', () => {
    const bodies = parseFrontPage(PAGE).items;
    for (const { title, drifts } of articles) {
      const body = bodies.find((item) => item.title === title && item.section === 'News')?.body ?? '';
      const copy = bodies
        .filter(({ section }) => section === 'Society')
        .find(({ title: other }) => other.replace(/\W/gu, '') === title.replace(/\W/gu, ''));
      for (const drift of drifts) expect(body.slice(drift.reference.offset).startsWith(drift.char)).toBe(true);
      const mended = [...drifts]
        .reverse()
        .reduce(
          (text, { placement, char }) => text.slice(0, placement.offset) + char + text.slice(placement.offset),
          copy?.body ?? '',
        );
      expect(mended).toBe(body);
    }
  });

  it('has a quotation that nothing closes, a torn verse, and one person under two spellings', () => {
    const bodies = new Map(
      parseFrontPage(PAGE)
        .items.filter(({ section }) => section === 'News')
        .map(({ title, body }) => [title, body]),
    );
    const found = articles.flatMap(({ title, findings }) =>
      findings.map(
        ({ check, severity, source }) =>
          [check, severity, marked(bodies.get(title) ?? '', source).match(/⟦.*?⟧[^.]{0,12}/gu)] as const,
      ),
    );
    // A body as it came is one block, and a long one.
    expect(found.filter(([check]) => check !== 'block.long')).toEqual([
      ['quotes.unclosed', 'warning', ['⟦"⟧My mother\'s ']],
      ['caps.mid_sentence', 'note', ['⟦The⟧ lines of th']],
      ['names.inconsistent', 'note', ['⟦Yerlan Dosanov⟧, an 18-year', '⟦Erlan Dosanov⟧ after the a']],
    ]);
  });
});

const alarms = (segments: ArticleSegment[]) =>
  runArticleChecks(segments)
    .filter(({ severity }) => severity !== 'note')
    .map(({ check, severity, segmentIndex }) => `${check} ${severity} ${segmentIndex}`);
const segment = (
  source: string,
  target: string,
  [sourceLocale, targetLocale]: readonly [Locale, Locale],
  index: number,
): ArticleSegment => ({
  source,
  target,
  sourceLocale,
  targetLocale,
  blockIndex: index === 0 ? 0 : 1,
  blockKind: index === 0 ? 'headline' : 'paragraph',
  relation: 'translation',
});

describe('the demo translation', () => {
  const { title, sentences, lostQuotation } = JSON.parse(read('translations.json')) as {
    title: string;
    sentences: string[];
    lostQuotation: { sentence: number; text: string };
  };
  const body = parseFrontPage(PAGE).items.find((item) => item.title === title)?.body ?? '';
  const segments = segmentText(body, 'en').map(({ text }, index) =>
    segment(text, sentences[index] ?? '', ['en', 'kk'], index + 1),
  );

  it('is right, sentence by sentence', () => {
    expect(segments).toHaveLength(sentences.length);
    expect(alarms(segments)).toEqual([]);
  });

  it('is stopped when its quotation is lost', () => {
    const damaged = segments.map((each, index) =>
      index === lostQuotation.sentence ? { ...each, target: lostQuotation.text } : each,
    );
    expect(alarms(damaged)).toEqual([`quotes.missing blocker ${lostQuotation.sentence}`]);
  });
});

describe('the demo pairs and twins', () => {
  it('are right in both directions', () => {
    const { documents, problems } = parsePairs(read('pairs.jsonl'));
    expect(problems).toEqual([]);
    expect(documents).toHaveLength(3);
    for (const { sentences } of documents) {
      expect(alarms(sentences.map(({ en, kk }, index) => segment(en, kk, ['en', 'kk'], index)))).toEqual([]);
      expect(alarms(sentences.map(({ en, kk }, index) => segment(kk, en, ['kk', 'en'], index)))).toEqual([]);
    }
  });

  it('find their sentences again, and show the verse as what it is', () => {
    const twins = read('twins.jsonl')
      .trim()
      .split('\n')
      .map((line) => JSON.parse(line) as { title: string; twin_title: string; locale: Locale; body: string });
    const laid = twins.map(({ title, twin_title, locale, body }) => {
      const item = parseFrontPage(PAGE).items.find((other) => other.title === title);
      const source = flatten(contentFrom(title, item?.body ?? '', 'en'));
      const target = flatten(contentFrom(twin_title, body, locale));
      const beads = alignTexts(source, target, 'en', locale);
      return {
        gaps: beads
          .filter((bead) => bead.source.length !== 1 || bead.target.length !== 1)
          .map(({ target: side }) => side.map((index) => target[index]?.blockKind)),
      };
    });
    expect(laid.map(({ gaps }) => gaps)).toEqual([[], [['verse'], ['verse']], []]);
  });
});
