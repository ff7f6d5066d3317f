import { columnsOf, seen, shownRows } from './shown-text';

describe('a text in a terminal', () => {
  test('takes the columns that are seen', () => {
    expect(columnsOf('Қазақ')).toBe(5);
    expect(columnsOf('и\u0306')).toBe(1);
    expect(columnsOf('語')).toBe(2);
  });

  test('has its marks under what they mark, whatever the letters', () => {
    expect(shownRows('Ол «Келді̆м» деді', [{ start: 3, end: 11 }], 40)).toEqual([
      { text: 'Ол «Келді̆м» деді', carets: '   ^^^^^^^' },
    ]);
    expect(shownRows('語 8,6', [{ start: 2, end: 5 }], 40)).toEqual([{ text: '語 8,6', carets: '   ^^^' }]);
  });

  test('shows where something is missing, at the end as well', () => {
    expect(shownRows('Келді', [{ start: 5, end: 5 }], 40)[0]?.carets).toBe('     ^');
  });

  test('is broken between words, and of a long one only the marked rows are shown', () => {
    const text = 'бір екі үш төрт бес алты жеті сегіз тоғыз он';
    expect(shownRows(text, [{ start: 20, end: 24 }], 12)).toEqual([
      { text: '…', carets: '' },
      { text: 'алты жеті ', carets: '^^^^' },
      { text: '…', carets: '' },
    ]);
    expect(shownRows(text, [], 12).map((row) => row.text)).toEqual(['бір екі үш ', '…']);
  });

  test('cannot steer the terminal', () => {
    const shown = Array.from('\u001B[31m\u202Eабв\u0000\uD800\n\t', seen).join('');
    expect(shown).toBe('·[31m·абв··⏎→');
  });
});
