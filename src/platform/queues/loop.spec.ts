import { setTimeout as sleep } from 'node:timers/promises';
import { Loop, Patience } from './loop';

test('patience grows while nothing is found and ends when something is', () => {
  const patience = new Patience(50, 300);
  expect([0, 0, 0, 0, 0].map((found) => patience.after(found))).toEqual([50, 100, 200, 300, 300]);
  expect(patience.after(7)).toBe(0);
  expect(patience.after(0)).toBe(50);
});

test('a nudge ends a rest, and one that comes during a look is not forgotten', async () => {
  let looks = 0;
  const loop: Loop = new Loop(async () => {
    looks += 1;
    if (looks === 2) loop.nudge();
    return 60_000;
  }, 1);
  loop.start();
  await sleep(20);
  expect(looks).toBe(1);
  loop.nudge();
  await sleep(20);
  expect(looks).toBe(3);
  await loop.stop();
});

test('stopping waits for the look under way', async () => {
  let hasEnded = false;
  const loop = new Loop(async () => {
    await sleep(30);
    hasEnded = true;
    return 60_000;
  });
  loop.start();
  await loop.stop();
  expect(hasEnded).toBe(true);
});
