import { actOnEach } from './act-on-each';

describe('an act on several', () => {
  it('goes on behind what is refused, in their order, one at a time', async () => {
    const log: string[] = [];
    const refusal = new Error('held');
    const acted = await actOnEach(['a', 'b', 'c'], async (id) => {
      log.push(`begin ${id}`);
      await Promise.resolve();
      log.push(`end ${id}`);
      if (id === 'b') throw refusal;
    });
    expect(acted).toEqual([
      { id: 'a', error: null },
      { id: 'b', error: refusal },
      { id: 'c', error: null },
    ]);
    expect(log).toEqual(['begin a', 'end a', 'begin b', 'end b', 'begin c', 'end c']);
  });
});
