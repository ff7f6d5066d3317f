import type { CheckInput } from '../../src/checks/check';
import { runSegmentChecks } from '../../src/checks/run-checks';
import { harnessCases } from '../harness-cases';

/** Characters that texts are broken with: halves of pairs, NUL, what turns or hides text, marks of all kinds. */
const SHARDS = [
  '\uD800',
  '\uDC00',
  '\u0000',
  '\u202E',
  '\u2067',
  '\u200B',
  '\u200D',
  '\uFEFF',
  '\u0301',
  '\u0306',
  '\u00A0',
  '\u00AD',
  '\n',
  '\t',
  '"',
  '«',
  '»',
  '“',
  '”',
  '„',
  "'",
  '’',
  '(',
  ')',
  '[',
  '{',
  '<b>',
  '</b>',
  '<',
  '>',
  '&',
  '%',
  '$',
  '₸',
  '№',
  '#',
  '@',
  '…',
  '—',
  '–',
  '-',
  '.',
  ',',
  '?',
  '!',
  ':',
  ';',
  '/',
  '\\',
  '0',
  '8,6',
  '1 000',
  '18:00',
  'млн',
  'ә',
  'ғ',
  'қ',
  'і',
  'і',
  'i',
  'a',
  'а',
  'Ғ',
  'İ',
  'ß',
  '語',
  '😀',
  'https://',
  'www.',
  '.kz',
  'Рє',
  'Ð°',
  '????',
  'емес',
  'not',
  'Жұма',
  'Monday',
];
const PAIRS = 100_000;

/** A small generator of our own, so that a failure can be run again by its number. */
function numbersFrom(seed: number): (below: number) => number {
  let state = seed;
  return (below) => {
    state = (Math.imul(state ^ (state >>> 15), 0x2c1b3c6d) + 0x6d2b79f5) | 0;
    const mixed = Math.imul(state ^ (state >>> 12), 0x297a2d39);
    return ((mixed ^ (mixed >>> 15)) >>> 0) % below;
  };
}

function mutated(text: string, other: string, random: (below: number) => number): string {
  let result = text;
  for (let count = random(4); count >= 0; count -= 1) {
    const at = random(result.length + 1);
    const to = at + random(6);
    const shard = SHARDS[random(SHARDS.length)] ?? '';
    switch (random(6)) {
      case 0:
        result = result.slice(0, at) + shard + result.slice(at);
        break;
      case 1:
        result = result.slice(0, at) + result.slice(to);
        break;
      case 2:
        result = result.slice(0, at) + shard.repeat(1 + random(8)) + result.slice(to);
        break;
      case 3:
        result = result.slice(0, at) + other.slice(random(other.length + 1));
        break;
      case 4:
        result = result.slice(at) + result.slice(0, at);
        break;
      default:
        result = result.slice(0, at) + result.slice(Math.max(0, at - random(20)), at) + result.slice(at);
    }
  }
  return result.slice(0, 400);
}

jest.setTimeout(180_000);

test('whatever a text is broken into, the checks answer, and answer the same again', () => {
  const cases = harnessCases();
  const random = numbersFrom(20_260_222);
  for (let number = 0; number < PAIRS; number += 1) {
    const one = cases[random(cases.length)] as CheckInput;
    const other = cases[random(cases.length)] as CheckInput;
    const input = {
      ...one,
      source: random(3) === 0 ? mutated(one.source, other.target, random) : one.source,
      target: mutated(one.target, other.source, random),
    };
    let findings: ReturnType<typeof runSegmentChecks>;
    try {
      findings = runSegmentChecks(input);
    } catch (error) {
      throw new Error(`pair ${number}: ${JSON.stringify(input)}`, { cause: error });
    }
    for (const { check, source, target } of findings) {
      const isInside =
        source.every(({ start, end }) => start >= 0 && start <= end && end <= input.source.length) &&
        target.every(({ start, end }) => start >= 0 && start <= end && end <= input.target.length);
      if (!isInside) throw new Error(`pair ${number}: ${check} points outside ${JSON.stringify(input)}`);
    }
    if (number % 10 === 0) {
      const again = JSON.stringify(runSegmentChecks({ ...input }));
      if (again !== JSON.stringify(findings))
        throw new Error(`pair ${number}: another answer: ${JSON.stringify(input)}`);
    }
  }
});

test.each([
  '"',
  '“',
  '«',
  '1',
  '1,',
  '(',
  ')',
  'a!',
  '\u0301',
  "'",
  ' ',
  '–',
  '%',
  '<',
  'www.',
  '@',
  'Ә',
  '?',
  '8:',
  '&',
  '\uD800',
  '.',
  '\n',
])('100 kB of %j are answered, and every place that is named lies within the text', (unit) => {
  // How long that takes, and how it grows, is measured by `npm run bench`.
  const text = unit.repeat(100_000 / unit.length);
  const findings = runSegmentChecks({
    source: text,
    target: text,
    sourceLocale: 'kk',
    targetLocale: 'en',
    blockKind: 'paragraph',
    relation: 'translation',
  });
  const named = findings.flatMap(({ source, target }) => [...source, ...target]);
  expect(named.filter(({ start, end }) => start < 0 || end < start || end > text.length)).toEqual([]);
});
