import fc from 'fast-check';
import { type Change, diffCharacters, diffSequences, diffWords } from './diff';

function applied(a: string, b: string, changes: readonly Change[]): string {
  let at = 0;
  let text = '';
  for (const change of changes) {
    text += a.slice(at, change.a.start) + b.slice(change.b.start, change.b.end);
    at = change.a.end;
  }
  return text + a.slice(at);
}

/** The length of the longest common subsequence, the slow and certain way. */
function common(a: readonly string[], b: readonly string[]): number {
  let row = new Array<number>(b.length + 1).fill(0);
  for (const item of a) {
    const next = [0];
    b.forEach((other, j) => {
      next.push(item === other ? (row[j] ?? 0) + 1 : Math.max(row[j + 1] ?? 0, next[j] ?? 0));
    });
    row = next;
  }
  return row.at(-1) ?? 0;
}

describe('differences', () => {
  it('are none between equal texts', () => {
    expect(diffWords('Ол келді.', 'Ол келді.')).toEqual([]);
  });

  it('name the place in both texts', () => {
    expect(diffCharacters('the state\u2019s plan', 'the states plan')).toEqual([
      { a: { start: 9, end: 10 }, b: { start: 9, end: 9 } },
    ]);
    expect(diffWords('Бір екі үш', 'Бір төрт үш')).toEqual([{ a: { start: 4, end: 7 }, b: { start: 4, end: 8 } }]);
  });

  it('never cut a character in halves', () => {
    expect(diffCharacters('a🎵b', 'a🎶b')).toEqual([{ a: { start: 1, end: 3 }, b: { start: 1, end: 3 } }]);
  });

  const short = fc.array(fc.constantFrom('а', 'ә', 'б', '"', ' '), { maxLength: 24 });

  it('turn one text into the other, in as few steps as can be', () => {
    fc.assert(
      fc.property(short, short, (a, b) => {
        const changes = diffSequences(a, b);
        expect(applied(a.join(''), b.join(''), changes)).toBe(b.join(''));
        const steps = changes.reduce(
          (sum, { a: gone, b: come }) => sum + gone.end - gone.start + come.end - come.start,
          0,
        );
        expect(steps).toBe(a.length + b.length - 2 * common(a, b));
      }),
      { numRuns: 500 },
    );
  });

  it('stay complete when two long texts have nothing in common', () => {
    const a = Array.from({ length: 6000 }, (_, i) => `а${i} `).join('');
    const b = Array.from({ length: 6000 }, (_, i) => `б${i} `).join('');
    expect(applied(a, b, diffWords(a, b))).toBe(b);
  });
});
