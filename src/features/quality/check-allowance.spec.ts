import { CheckAllowance } from './check-allowance';

describe('the allowance of checks', () => {
  test('lets an editor ask after every pause, and refuses a flood until the minute is over', () => {
    const allowance = new CheckAllowance();
    for (let asked = 0; asked < 120; asked += 1) allowance.take('aigerim', 300, asked * 100);
    expect(() => allowance.take('aigerim', 300, 20_000)).toThrow(
      expect.objectContaining({ kind: 'limited', code: 'checks.limited', parameters: { seconds: 40 } }),
    );
    expect(() => allowance.take('aigerim', 300, 60_000)).not.toThrow();
  });

  test('counts characters as well as requests', () => {
    const allowance = new CheckAllowance();
    for (let asked = 0; asked < 20; asked += 1) allowance.take('aigerim', 100_000, 0);
    expect(() => allowance.take('aigerim', 1, 1)).toThrow(expect.objectContaining({ code: 'checks.limited' }));
  });

  test('is each account’s own', () => {
    const allowance = new CheckAllowance();
    for (let asked = 0; asked < 120; asked += 1) allowance.take('aigerim', 1, 0);
    expect(() => allowance.take('bekzat', 1, 0)).not.toThrow();
  });
});
