import { piecesOf } from './marks';

const shown = (text: string, marks: Parameters<typeof piecesOf>[1]) =>
  piecesOf(text, marks).map(({ text: piece, severity }) => (severity ? `[${severity}:${piece}]` : piece));

describe('a text with marks', () => {
  it('is cut at their ends and is whole again when put together', () => {
    expect(shown('Ол «келді».', [{ start: 3, end: 10, severity: 'blocker' }])).toEqual([
      'Ол ',
      '[blocker:«келді»]',
      '.',
    ]);
    expect(shown('', [])).toEqual([]);
    expect(shown('Ол', [])).toEqual(['Ол']);
  });

  it('shows the gravest where they meet', () => {
    const marks = [
      { start: 0, end: 4, severity: 'note' },
      { start: 2, end: 6, severity: 'blocker' },
    ] as const;
    expect(shown('abcdef', marks)).toEqual(['[note:ab]', '[blocker:cd]', '[blocker:ef]']);
  });
});
