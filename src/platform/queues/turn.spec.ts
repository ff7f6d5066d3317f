import { turnPriority } from './turn';

const minuteOf = (time: string) => Math.floor(Date.parse(time) / 60_000);

test('an earlier turn is a smaller number, which BullMQ takes first', () => {
  expect(turnPriority(minuteOf('2026-11-22T10:00Z'))).toBeLessThan(turnPriority(minuteOf('2026-11-22T11:00Z')));
});

test('every number is one that BullMQ accepts', () => {
  for (const minute of [0, 1, 2 ** 21 - 1, 2 ** 21, 29_500_000, 2 ** 31 - 1]) {
    expect(turnPriority(minute)).toBeGreaterThanOrEqual(1);
    expect(turnPriority(minute)).toBeLessThanOrEqual(2_097_152);
  }
});
