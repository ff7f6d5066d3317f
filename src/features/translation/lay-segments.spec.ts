import fc from 'fast-check';
import type { LaidRow, SourceSegment, WorkingRow } from './laid-row';
import { laySegments } from './lay-segments';

/** A text as blocks of sentences: `text(['Headline'], ['One.', 'Two.'])`. */
function text(...blocks: readonly (readonly string[])[]): SourceSegment[] {
  return blocks.flatMap((sentences, blockIndex) =>
    sentences.map((sentence, index) => ({
      blockIndex,
      blockKind: blockIndex === 0 ? 'headline' : 'paragraph',
      text: sentence,
      separator: index === sentences.length - 1 ? '\n\n' : ' ',
    })),
  );
}

/** Working rows that lie on a text, named a, b, c … in their order. */
function rowsOn(source: readonly SourceSegment[]): WorkingRow[] {
  return source.map((segment, index) => ({
    id: String.fromCharCode(97 + index),
    blockIndex: segment.blockIndex,
    blockKind: segment.blockKind,
    kind: 'pair',
    sourceText: segment.text,
    sourceSeparator: segment.separator,
  }));
}

const ids = (rows: readonly LaidRow[]) => rows.map((row) => (row.isChanged ? `${row.id}*` : (row.id ?? '+'))).join(' ');

const HARVEST = text(
  ['Harvest begins in the north'],
  ['Farmers of Kostanay went out on Monday.', 'Rain is expected by Friday.'],
  ['Last year they gathered 4.2 million tonnes.', 'This year the steppe was dry.'],
);

describe('laying segments', () => {
  test('a first text has no rows yet', () => {
    const laid = laySegments([], HARVEST);
    expect(ids(laid.rows)).toBe('+ + + + +');
    expect(laid.retired).toEqual([]);
  });

  test('an unchanged text keeps everything', () => {
    expect(ids(laySegments(rowsOn(HARVEST), HARVEST).rows)).toBe('a b c d e');
  });

  test('a changed number changes one row', () => {
    const now = text(
      ['Harvest begins in the north'],
      ['Farmers of Kostanay went out on Monday.', 'Rain is expected by Friday.'],
      ['Last year they gathered 4.6 million tonnes.', 'This year the steppe was dry.'],
    );
    const laid = laySegments(rowsOn(HARVEST), now);
    expect(ids(laid.rows)).toBe('a b c d* e');
    expect(laid.rows[3]?.sourceText).toBe('Last year they gathered 4.6 million tonnes.');
  });

  test('an inserted and a deleted sentence leave the others alone', () => {
    const now = text(
      ['Harvest begins in the north'],
      ['Farmers of Kostanay went out on Monday.', 'Forty combines are new.', 'Rain is expected by Friday.'],
      ['This year the steppe was dry.'],
    );
    const laid = laySegments(rowsOn(HARVEST), now);
    expect(ids(laid.rows)).toBe('a b + c e');
    expect(laid.retired).toEqual(['d']);
  });

  test('moved sentences and moved paragraphs keep their rows', () => {
    const now = text(
      ['Harvest begins in the north'],
      ['Last year they gathered 4.2 million tonnes.', 'This year the steppe was dry.'],
      ['Rain is expected by Friday.', 'Farmers of Kostanay went out on Monday.'],
    );
    expect(ids(laySegments(rowsOn(HARVEST), now).rows)).toBe('a d e c b');
  });

  test('a paragraph that was divided keeps its rows', () => {
    const now = text(
      ['Harvest begins in the north'],
      ['Farmers of Kostanay went out on Monday.'],
      ['Rain is expected by Friday.'],
      ['Last year they gathered 4.2 million tonnes.', 'This year the steppe was dry.'],
    );
    const laid = laySegments(rowsOn(HARVEST), now);
    expect(ids(laid.rows)).toBe('a b c d e');
    expect(laid.rows.map((row) => row.blockIndex)).toEqual([0, 1, 2, 3, 3]);
  });

  test('a headline is always made from the headline', () => {
    const now = text(
      ['Steppe, bread and weather'],
      ['Farmers of Kostanay went out on Monday.', 'Rain is expected by Friday.'],
    );
    expect(ids(laySegments(rowsOn(HARVEST), now).rows)).toBe('a* b c');
  });

  test('what was joined stays joined and what was split stays split, also where a neighbour changed', () => {
    const [a, b, c, d, e] = rowsOn(HARVEST);
    if (!a || !b || !c || !d || !e) throw new Error('five rows');
    const joined = { ...b, sourceText: `${b.sourceText} ${c.sourceText}`, sourceSeparator: '\n\n' };
    const left = { ...d, sourceText: 'Last year they gathered', sourceSeparator: ' ' };
    const right = { ...d, id: 'x', sourceText: '4.2 million tonnes.', sourceSeparator: ' ' };
    const now = text(
      ['Harvest begins in the north'],
      ['Farmers of Kostanay went out on Monday.', 'Rain is expected by Friday.', 'Roads are open.'],
      ['Last year they gathered 4.2 million tonnes.', 'This year the steppe was very dry.'],
    );
    expect(ids(laySegments([a, joined, left, right, e], now).rows)).toBe('a b + d x e*');
  });

  test('the same sentence twice is two rows, in their order', () => {
    const twice = text(['Refrain'], ['The wind rises.', 'Nobody sleeps.'], ['The wind rises.', 'Dogs bark.']);
    const now = text(['Refrain'], ['The wind rises.'], ['The wind rises.', 'Dogs bark.']);
    expect(ids(laySegments(rowsOn(twice), now).rows)).toBe('a b d e');
  });

  test('an addition follows the row it followed, and goes with it', () => {
    const [a, b, c, d, e] = rowsOn(HARVEST);
    if (!a || !b || !c || !d || !e) throw new Error('five rows');
    const note: WorkingRow = { ...b, id: 'note', kind: 'addition', sourceText: '' };
    const now = text(
      ['Harvest begins in the north'],
      ['Rain is expected by Friday.'],
      ['Farmers of Kostanay went out on Monday.'],
    );
    expect(ids(laySegments([a, b, note, c, d, e], now).rows)).toBe('a c b note');
    const without = text(['Harvest begins in the north'], ['Rain is expected by Friday.']);
    expect(laySegments([a, b, note, c, d, e], without).retired).toEqual(['b', 'note', 'd', 'e']);
  });

  test('whatever happens to a text, the rows read as it reads, and no row is lost or used twice', () => {
    const sentence = fc.constantFrom(
      'Rain fell.',
      'Rain fell again.',
      'Snow fell on the pass.',
      'The pass is closed.',
      'Buses wait in the valley.',
      'Buses wait.',
    );
    const anyText = fc.array(fc.array(sentence, { minLength: 1, maxLength: 4 }), { minLength: 1, maxLength: 5 });
    fc.assert(
      fc.property(anyText, anyText, (before, after) => {
        const working = rowsOn(text(...before));
        const source = text(...after);
        const laid = laySegments(working, source);
        const read = (parts: readonly { text: string; separator: string }[]) =>
          parts.map((part) => part.text + part.separator).join('');
        expect(read(laid.rows.map((row) => ({ text: row.sourceText, separator: row.separator })))).toBe(read(source));
        const used = [...laid.rows.flatMap((row) => row.id ?? []), ...laid.retired];
        expect([...used].sort()).toEqual(working.map((row) => row.id).sort());
        for (const row of laid.rows) {
          const former = working.find(({ id }) => id === row.id);
          if (former) expect(row.isChanged).toBe(former.sourceText !== row.sourceText);
        }
      }),
    );
  });
});
