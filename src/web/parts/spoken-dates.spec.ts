import { spokenDates } from './spoken-dates';

/** Node knows Kazakh; a browser that does not has to say the same. */
const [own, engine] = [spokenDates('kk', false), spokenDates('kk', true)];
const MOMENTS = Array.from({ length: 12 }, (_, month) => new Date(Date.UTC(2026, month, month + 1, 19, 5)));

describe('Kazakh points in time', () => {
  it.each(MOMENTS)('%j are written as the locale data has them', (at) => {
    expect([own.date(at), own.moment(at), own.clock(at)]).toEqual([
      engine.date(at),
      engine.moment(at),
      engine.clock(at),
    ]);
  });

  it.each(['day', 'hour', 'minute'] as const)('so is how many of a %s ago', (unit) => {
    for (const count of [-30, -3, -2, -1, 0, 1, 2, 3, 21])
      expect([count, own.ago(count, unit)]).toEqual([count, engine.ago(count, unit)]);
    expect(own.ago(-0, unit)).toBe(own.ago(0, unit));
  });

  it('is midnight of the newsroom when it is evening in London', () => {
    expect(own.moment(new Date('2026-11-27T19:00:00Z'))).toBe('2026 ж. 28 қар., 00:00');
  });
});

it('is not made anew for each point in time: an engine takes long for it', () => {
  expect(spokenDates('en')).toBe(spokenDates('en'));
  expect(spokenDates('ru')).not.toBe(spokenDates('en'));
});
