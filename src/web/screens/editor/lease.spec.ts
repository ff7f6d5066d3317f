import { Lease } from './lease';

const at = (minute: number) => new Date(Date.UTC(2026, 4, 4, 10, minute)).toISOString();

function desk(answer: () => Promise<string | null>) {
  const clock = { now: Date.parse(at(0)) };
  let asked = 0;
  const lease = new Lease(
    () => {
      asked += 1;
      return answer();
    },
    () => clock.now,
  );
  lease.learn(at(15));
  return { lease, clock, asked: () => asked };
}

describe('a lease', () => {
  it('is prolonged by somebody at work, once a minute at most', async () => {
    const { lease, clock, asked } = desk(async () => at(16));
    lease.touch();
    expect(asked()).toBe(0);
    clock.now = Date.parse(at(1));
    lease.touch();
    lease.touch();
    await Promise.resolve();
    expect([asked(), lease.until()]).toEqual([1, Date.parse(at(16))]);
  });

  it('is not made shorter by an older word', () => {
    const { lease } = desk(async () => at(16));
    lease.learn(at(10));
    expect(lease.until()).toBe(Date.parse(at(15)));
    lease.learn(null);
    expect(lease.until()).toBeNull();
  });

  it('runs on when the server is not reached, and the next touch asks again', async () => {
    const { lease, clock, asked } = desk(() => Promise.reject(new Error('no connection')));
    clock.now = Date.parse(at(2));
    await lease.prolong();
    expect(lease.until()).toBe(Date.parse(at(15)));
    lease.touch();
    expect(asked()).toBe(2);
  });
});
