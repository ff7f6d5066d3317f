import { Gate } from './gate';

function open(atOnce: number, waiting: number) {
  let running = 0;
  let most = 0;
  const gate = new Gate(atOnce, waiting, () => new Error('full'));
  const task = async () => {
    most = Math.max(most, ++running);
    await new Promise((resolve) => setImmediate(resolve));
    running--;
  };
  return { enter: () => gate.run(task), most: () => most };
}

describe('a gate', () => {
  it('lets only so many run at once and everybody through in the end', async () => {
    const { enter, most } = open(2, 50);
    await Promise.all(Array.from({ length: 20 }, enter));
    expect(most()).toBe(2);
  });

  it('refuses whoever finds the waiting room full', async () => {
    const { enter } = open(1, 2);
    const ends = await Promise.allSettled([enter(), enter(), enter(), enter()]);
    expect(ends.map(({ status }) => status)).toEqual(['fulfilled', 'fulfilled', 'fulfilled', 'rejected']);
  });

  it('opens again after a task that failed', async () => {
    const { enter } = open(1, 1);
    const gate = new Gate(1, 1, () => new Error('full'));
    await expect(gate.run(() => Promise.reject(new Error('broken')))).rejects.toThrow('broken');
    await expect(gate.run(async () => 'ok')).resolves.toBe('ok');
    await enter();
  });
});
