import type { TranslationJob } from '../../../contract/translation';
import { settle } from './settled-rows';

const abilities = { claim: true, release: true, save: true };
const job = (id: string, state = 'ready') => ({ id, state, abilities }) as Partial<TranslationJob> as TranslationJob;

describe('a list under somebody’s hands', () => {
  it('keeps its order and says what is new of its rows', () => {
    const rows = settle([job('one'), job('two')], [job('three'), job('two', 'translating'), job('one')]);
    expect(rows.map(({ id, state }) => [id, state])).toEqual([
      ['one', 'ready'],
      ['two', 'translating'],
    ]);
  });

  it('leaves a row that is gone in its place, with nothing to do there', () => {
    const [gone] = settle([job('one')], []);
    expect(gone).toMatchObject({ id: 'one', abilities: { claim: false, release: false, save: false } });
    if (gone) expect(settle([gone], [])[0]).toBe(gone);
  });
});
