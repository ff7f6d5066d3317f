import { momentOf, offsetOf, wallOf } from './newsroom-time';

describe('the time of the newsroom', () => {
  it('is what somebody chose, with how far that is from the world’s', () => {
    expect(momentOf('2026-02-22T09:00')).toBe('2026-02-22T09:00+05:00');
    expect(offsetOf(new Date('2020-06-01T00:00Z'))).toBe('+06:00');
  });

  it('is shown as a field for it takes it', () => {
    expect(wallOf(new Date('2026-02-22T04:00:00Z'))).toBe('2026-02-22T09:00');
  });
});
