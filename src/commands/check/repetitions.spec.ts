import { describe, expect, it, jest } from '@jest/globals';
import type { CheckInput } from '../../checks/check';
import { runSegmentChecks } from '../../checks/run-checks';
import { Repetitions } from './repetitions';

const pair = (source: string, target: string): CheckInput => ({
  source,
  target,
  sourceLocale: 'en',
  targetLocale: 'kk',
  blockKind: 'paragraph',
  relation: 'translation',
});
const FLOOD = pair('The flood took 12 houses.', 'Су тасқыны 13 үйді шайды.');

describe('pairs that stand in a file again', () => {
  it('are checked once, with the same findings', () => {
    const repetitions = new Repetitions();
    const check = jest.fn(runSegmentChecks);
    const [first, second] = [repetitions.findings(FLOOD, check), repetitions.findings({ ...FLOOD }, check)];
    expect(check).toHaveBeenCalledTimes(1);
    expect(second).toEqual(first);
    expect(first.map(({ check: id }) => id)).toEqual(['numbers.changed']);
  });

  it.each([
    ['another target', { ...FLOOD, target: 'Су тасқыны 12 үйді шайды.' }],
    ['another direction', { ...FLOOD, sourceLocale: 'kk', targetLocale: 'en' } as const],
    ['another kind of block', { ...FLOOD, blockKind: 'headline' } as const],
    ['another relation', { ...FLOOD, relation: 'adaptation' } as const],
  ])('are others with %s', (_, other) => {
    const repetitions = new Repetitions();
    const check = jest.fn(runSegmentChecks);
    repetitions.findings(FLOOD, check);
    repetitions.findings(other, check);
    expect(check).toHaveBeenCalledTimes(2);
  });

  it('are told from each other by where the source ends, whatever characters they have', () => {
    const repetitions = new Repetitions();
    const check = jest.fn(runSegmentChecks);
    repetitions.findings(pair('Ә,ғ', 'қ'), check);
    repetitions.findings(pair('Ә', 'ғ,қ'), check);
    expect(check).toHaveBeenCalledTimes(2);
  });

  it('are forgotten before they fill the memory', () => {
    const repetitions = new Repetitions();
    const check = jest.fn(() => []);
    const long = (letter: string) => pair(letter.repeat(1_500_000), '');
    for (const letter of ['ә', 'і', 'ң']) repetitions.findings(long(letter), check);
    repetitions.findings(long('ң'), check);
    expect(check).toHaveBeenCalledTimes(3);
    repetitions.findings(long('ә'), check);
    expect(check).toHaveBeenCalledTimes(4);
  });
});
