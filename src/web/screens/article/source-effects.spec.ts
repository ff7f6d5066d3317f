import { contentFrom } from '../../../text/content';
import { STATES } from '../../../workflow/states';
import { changedSentences, effectOfCorrection } from './source-effects';

const text = (body: string) => contentFrom('Егін орағы басталды', body, 'kk');

describe('a correction of a text', () => {
  it.each([
    ['Бір сөйлем. Екі сөйлем.', 'Бір сөйлем. Екі сөйлем.', [0, 0]],
    ['Бір сөйлем. Екі сөйлем.', 'Бір сөйлем. Үш сөйлем.', [1, 1]],
    ['Бір сөйлем. Екі сөйлем.', 'Бір сөйлем.', [0, 1]],
    ['Бір сөйлем. Бір сөйлем.', 'Бір сөйлем. Жаңа сөйлем. Бір сөйлем.', [1, 0]],
    ['Бір сөйлем. Екі сөйлем.', 'Екі сөйлем. Бір сөйлем.', [0, 0]],
  ])('of "%s" to "%s" writes and takes out %p', (before, after, [written, gone]) => {
    expect(changedSentences(text(before), text(after))).toEqual({ written, gone });
  });

  it('has an effect in every state of the work, and without any', () => {
    const effects = STATES.map((state) => effectOfCorrection({ translation: { state } as never, live: null }));
    expect(effects).not.toContain(undefined);
    expect(new Set(effects)).toEqual(
      new Set(['alone', 'waiting', 'in_hand', 'busy', 'handed_on', 'scheduled', 'published']),
    );
    expect(effectOfCorrection({ translation: null, live: {} as never })).toBe('alone_live');
  });
});
