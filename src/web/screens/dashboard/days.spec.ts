import { daysAsked, eachDay, lastDays } from './days';

describe('days', () => {
  it('are those of the newsroom: after seven in the evening in London it is tomorrow', () => {
    expect(lastDays(1, new Date('2026-03-01T18:59:00Z'))).toEqual({ from: '2026-03-01', to: '2026-03-01' });
    expect(lastDays(7, new Date('2026-03-01T19:01:00Z'))).toEqual({ from: '2026-02-24', to: '2026-03-02' });
  });

  it('stand all in a range', () => {
    expect(eachDay({ from: '2026-02-27', to: '2026-03-01' })).toEqual(['2026-02-27', '2026-02-28', '2026-03-01']);
  });

  it.each([
    [{ from: '2026-03-02', to: '2026-03-01' }],
    [{ from: '2020-01-01', to: '2021-01-01' }],
    [{ from: '2026-13-01', to: '2026-13-02' }],
    [{ from: 'x' }],
  ])('that nobody can mean are left out: %j', (given) => expect(daysAsked(given)).toEqual({}));
});
