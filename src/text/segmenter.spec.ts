import { readFileSync } from 'node:fs';
import { resolve } from 'node:path';
import fc from 'fast-check';
import type { Locale } from '../kernel/locale';
import { type Segment, segmentText, segmentVerse } from './segmenter';

function hardLines(locale: Locale): string[] {
  const file = resolve(__dirname, `../../test/fixtures/sentences.${locale}.txt`);
  return readFileSync(file, 'utf8')
    .split('\n')
    .filter((line) => line !== '' && !line.startsWith('#'));
}

function withMarks(text: string, segments: Segment[]): string {
  const starts = new Set(segments.slice(1).map((segment) => segment.start));
  return [...starts]
    .sort((a, b) => b - a)
    .reduce((marked, at) => {
      const space = marked.slice(0, at).trimEnd().length;
      return `${marked.slice(0, space)}¦${marked.slice(space)}`;
    }, text);
}

function rebuilt(text: string, segments: Segment[]): string {
  let at = 0;
  let whole = '';
  for (const segment of segments) {
    const gap = text.slice(at, segment.start);
    if (gap.trim() !== '') throw new Error(`between two segments stands ${gap}`);
    if (segment.text.trim() !== segment.text) throw new Error(`white space at the edge of ${segment.text}`);
    whole += gap + segment.text;
    at = segment.end;
  }
  return whole + text.slice(at);
}

describe.each(['kk', 'en'] as const)('sentences in %s', (locale) => {
  it.each(hardLines(locale))('%s', (line) => {
    const text = line.replaceAll('¦', '');
    expect(withMarks(text, segmentText(text, locale))).toBe(line);
  });

  it('gives back every text exactly', () => {
    const pieces = fc.constantFrom(
      'Ол ',
      'U.S. ',
      'А. ',
      '«',
      '»',
      '"',
      '. ',
      '.',
      '?',
      '… ',
      '\n',
      '5 ',
      ' ',
      '– деді ',
      'т.б. ',
      '(',
      ')',
      '\u00a0',
      'eGov ',
      '🎵',
    );
    fc.assert(
      fc.property(fc.array(pieces, { maxLength: 40 }), (parts) => {
        const text = parts.join('');
        expect(rebuilt(text, segmentText(text, locale))).toBe(text);
      }),
    );
  });

  it('takes time in proportion to the text, whatever stands in it', () => {
    for (const hostile of ['А. ', '. ', '"', '(?) ', 'a. ', 'т.б. ', '\n.']) {
      const text = hostile.repeat(20_000);
      expect(rebuilt(text, segmentText(text, locale))).toBe(text);
    }
  });
});

it('cuts verse at its line breaks', () => {
  const verse = 'Тау биік,\n  ел кең,\n\nжол ұзақ. Күн жарық.';
  expect(segmentVerse(verse)).toEqual([
    { text: 'Тау биік,', start: 0, end: 9 },
    { text: 'ел кең,', start: 12, end: 19 },
    { text: 'жол ұзақ. Күн жарық.', start: 21, end: 41 },
  ]);
});

it('always ends a sentence at a line break', () => {
  expect(segmentText('Бірінші жол\nекінші жол', 'kk').map((segment) => segment.text)).toEqual([
    'Бірінші жол',
    'екінші жол',
  ]);
});
