import { bodyText } from '../../text/blocks';
import { type TargetRow, targetContent, targetSegments } from './target-blocks';

/** Rows as `source block | target block | text`, parted by a space, or by an empty line where a block of the target ends. */
type Line = readonly [source: number, target: number | null, text: string, separator?: string];
function rows(...lines: readonly Line[]): TargetRow[] {
  return lines.map(([blockIndex, targetBlockIndex, targetText, separator]) => ({
    blockIndex,
    blockKind: 'paragraph',
    targetBlockIndex,
    targetBlockKind: targetBlockIndex === null ? null : 'paragraph',
    targetText,
    targetSeparator: separator ?? ' ',
  }));
}

const text = (...lines: readonly Line[]) => bodyText(targetContent(rows(...lines)));

describe('the blocks of a target', () => {
  test('are those of the source where it has none of its own', () => {
    expect(text([0, null, 'One.'], [0, null, 'Two.', '\n\n'], [1, null, 'Three.', ''])).toBe('One. Two.\n\nThree.');
  });

  test('are its own where it came with them', () => {
    expect(text([0, 0, 'One.', '\n\n'], [0, 1, 'Two.', '\n\n'], [1, 1, 'Three.', ''])).toBe('One.\n\nTwo.\n\nThree.');
    expect(text([0, 0, 'One.'], [1, 0, 'Two.', ''])).toBe('One. Two.');
  });

  test('take in a gap that was filled, behind its neighbour', () => {
    expect(text([0, 0, 'One.', '\n'], [0, null, 'Filled.', ''], [1, 1, 'Two.', ''])).toBe('One. Filled.\nTwo.');
    expect(text([0, 0, 'One.'], [0, null, 'Filled.', ''], [0, 0, 'Two.', ''])).toBe('One. Filled. Two.');
    expect(text([0, 0, 'One.', ''], [0, null, 'A.', ''], [0, null, 'B.', ''])).toBe('One. A. B.');
  });

  test('stay as they are behind a gap that is still open', () => {
    expect(text([0, 0, 'One.', '\n'], [0, null, '', ''], [1, 1, 'Two.', ''])).toBe('One.\nTwo.');
    expect(text([0, 0, 'One.', '\n'], [0, null, '', ''], [0, null, 'B.', ''], [1, 1, 'Two.', ''])).toBe(
      'One. B.\nTwo.',
    );
  });

  test('take in a gap at their beginning', () => {
    expect(text([0, 0, 'One.', '\n\n'], [1, null, 'Filled.', ''], [1, 1, 'Two.', ''])).toBe('One.\n\nFilled. Two.');
  });

  test('grow by one for a paragraph that nobody stands beside', () => {
    expect(text([0, 0, 'One.', '\n\n'], [1, null, 'New.', '\n\n'], [2, 1, 'Two.', ''])).toBe('One.\n\nNew.\n\nTwo.');
  });

  test('leave out what has no text, and say where it would stand', () => {
    const some = rows([0, 0, 'One.', '\n\n'], [1, null, '', ''], [2, 1, 'Two.', '']);
    expect(bodyText(targetContent(some))).toBe('One.\n\nTwo.');
    expect(targetSegments(some).map(({ blockIndex }) => blockIndex)).toEqual([0, 0, 1]);
  });
});
