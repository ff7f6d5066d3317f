import { Refusal } from '../../api/client';
import { confirmSeen } from './confirm-seen';

type Send = NonNullable<Parameters<typeof confirmSeen>[2]>;

const refusal = (code: string, more: object = {}) =>
  new Refusal({ type: '', title: '', status: 412, code, requestId: '', ...more });

/** A server on which some segments have another version meanwhile. */
function server(changed: readonly string[]) {
  const asked: string[][] = [];
  const send: Send = async (_, segments) => {
    const ids = segments.map(({ id }) => id);
    asked.push(ids);
    const stale = ids.filter((id) => changed.includes(id));
    if (stale.length > 0) throw refusal('review.stale_segments', { segments: stale.map((id) => ({ id })) });
    return { confirmed: ids, unconfirmed: 0 };
  };
  return { asked, send };
}

const seen = (...ids: string[]) => ids.map((id) => ({ id, version: 1 }));

describe('segments that were read', () => {
  it('are confirmed at once where nobody changed them', async () => {
    const { asked, send } = server([]);
    expect(await confirmSeen('t', seen('a', 'b'), send)).toEqual({ confirmed: 2, changed: [] });
    expect(asked).toEqual([['a', 'b']]);
  });

  it('are confirmed without those that somebody changed, which are named', async () => {
    const { asked, send } = server(['b']);
    expect(await confirmSeen('t', seen('a', 'b', 'c'), send)).toEqual({ confirmed: 2, changed: ['b'] });
    expect(asked).toEqual([
      ['a', 'b', 'c'],
      ['a', 'c'],
    ]);
  });

  it('are asked for no more where all were changed', async () => {
    const { asked, send } = server(['a']);
    expect(await confirmSeen('t', seen('a'), send)).toEqual({ confirmed: 0, changed: ['a'] });
    expect(asked).toEqual([['a']]);
  });

  it('are refused with any other reason as it is', async () => {
    const send: Send = () => Promise.reject(refusal('review.not_yours'));
    await expect(confirmSeen('t', seen('a'), send)).rejects.toMatchObject({ message: 'review.not_yours' });
  });
});
