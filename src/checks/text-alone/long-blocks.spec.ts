import type { Locale } from '../../kernel/locale';
import { runTextChecks } from '../run-text-checks';

const WORDS: Readonly<Record<Locale, string>> = { kk: 'жол көктемде ашылады', en: 'the road opens' };
const block = (locale: Locale, words: number) => `${Array.from({ length: words / 3 }, () => WORDS[locale]).join(' ')}.`;
const found = (text: string, locale: Locale) =>
  runTextChecks(text, locale)
    .filter(({ check }) => check === 'block.long')
    .map(({ source: [place], parameters, severity }) => [place?.start, place?.end, parameters.words, severity]);

describe.each<Locale>(['kk', 'en'])('a paragraph in %s', (locale) => {
  it.each([3, 30, 60, 90, 117, 120])('of %i words is read to its end', (words) => {
    expect(found(block(locale, words), locale)).toEqual([]);
  });

  it.each([123, 126, 150, 300, 600, 3000])('of %i words is to be parted', (words) => {
    const text = block(locale, words);
    expect(found(text, locale)).toEqual([[0, text.length, words, 'note']]);
  });

  it('is one between two line ends: many short ones are not long', () => {
    expect(found([90, 90, 90].map((words) => block(locale, words)).join('\n'), locale)).toEqual([]);
  });

  it('is shown in its place behind others', () => {
    const [short, long] = [block(locale, 30), block(locale, 150)];
    const start = short.length + 2;
    expect(found(`${short}\n\n${long}\n${short}`, locale)).toEqual([[start, start + long.length, 150, 'note']]);
  });

  it('counts words, not letters', () => {
    expect(found(`${'а'.repeat(4000)} ${'—'.repeat(500)}`, locale)).toEqual([]);
  });
});
