import fc from 'fast-check';
import { isCurrentFence, isOpen, type Lease, leaseFor } from './lease';

const at = (time: string) => new Date(`2026-03-02T${time}:00+05:00`);
const aigerims: Lease = { holderId: 'aigerim', fence: 3, expiresAt: at('10:15') };

describe('a lease', () => {
  test('that nobody holds can be taken', () => {
    expect(leaseFor(null, 'bekzat', at('10:00'))).toBe('take');
  });

  test('lets its holder go on and others wait', () => {
    expect(leaseFor(aigerims, 'aigerim', at('10:14'))).toBe('mine');
    expect(leaseFor(aigerims, 'bekzat', at('10:14'))).toBe('wait');
  });

  test('can be taken over from its last moment on, by anyone', () => {
    expect(isOpen(aigerims, at('10:15'))).toBe(false);
    expect(leaseFor(aigerims, 'bekzat', at('10:15'))).toBe('take_over');
    expect(leaseFor(aigerims, 'aigerim', at('10:15'))).toBe('take_over');
  });

  test('knows a late save by its fence, its person or its time', () => {
    expect(isCurrentFence(aigerims, 'aigerim', 3, at('10:14'))).toBe(true);
    expect(isCurrentFence(aigerims, 'aigerim', 2, at('10:14'))).toBe(false);
    expect(isCurrentFence(aigerims, 'bekzat', 3, at('10:14'))).toBe(false);
    expect(isCurrentFence(aigerims, 'aigerim', 3, at('10:15'))).toBe(false);
  });

  test('is held by at most one person at any moment', () => {
    fc.assert(
      fc.property(fc.date({ noInvalidDate: true }), fc.date({ noInvalidDate: true }), (expiresAt, moment) => {
        const lease = { ...aigerims, expiresAt };
        const answers = ['aigerim', 'bekzat'].map((person) => leaseFor(lease, person, moment));
        expect(answers).toEqual(isOpen(lease, moment) ? ['mine', 'wait'] : ['take_over', 'take_over']);
      }),
    );
  });
});
