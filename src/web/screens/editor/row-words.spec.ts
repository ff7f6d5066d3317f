import type { TFunction } from 'i18next';
import { RowWords } from './row-words';

/** Says what it was asked for, and how often it was asked. */
function catalogue() {
  const asked: string[] = [];
  const t = ((key: string, values: object = {}) => {
    asked.push(key);
    return [key.replace('desk.editor.', ''), ...Object.values(values)].join(' ');
  }) as unknown as TFunction;
  return { asked, words: new RowWords(t) };
}

describe('the words of a row', () => {
  it('name its number, its state, how much was found in it and what can be done with it', () => {
    const { words } = catalogue();
    expect(words.label(7, 'draft', 2)).toBe('segment_label 7 state.draft 2');
    expect(words.label(12, 'empty', 0)).toBe('segment_label 12 state.empty 0');
    expect(words.translate(12)).toBe('translate 12');
    expect([words.act('confirm'), words.act('join')]).toEqual(['confirm', 'act.join']);
  });

  it('are looked up once for all rows that say the same', () => {
    const { words, asked } = catalogue();
    for (let number = 1; number <= 500; number++) {
      words.label(number, 'translated', 0);
      words.state('translated');
      words.translate(number);
      words.act('confirm');
    }
    expect(asked).toHaveLength(4);
  });
});
