import { seenSource, sourceChange } from './source-change';

type Row = readonly [id: string, sourceText: string, previousSourceText?: string];

const source = (sourceRevisionId: string, ...rows: readonly Row[]) => ({
  sourceRevisionId,
  segments: rows.map(([id, sourceText, previousSourceText = null]) => ({ id, sourceText, previousSourceText })),
});

const FIRST = source('r1', ['a', 'Snow fell.'], ['b', 'The pass is closed.'], ['c', 'Buses wait.']);

describe('a new source', () => {
  it('is compared with the one that was seen, sentence by sentence', () => {
    const now = source(
      'r2',
      ['a', 'Snow fell.'],
      ['x', 'Roads are open.'],
      ['b', 'The pass is open.', 'The pass is closed.'],
    );
    expect(sourceChange(seenSource(FIRST), now)).toEqual({ changed: ['b'], added: ['x'], gone: 1 });
  });

  it('may have the same sentences', () => {
    expect(sourceChange(seenSource(FIRST), { ...FIRST, sourceRevisionId: 'r2' })).toEqual({
      changed: [],
      added: [],
      gone: 0,
    });
  });

  it('is no news while the revision is the same, whatever was split or joined meanwhile', () => {
    expect(sourceChange(seenSource(FIRST), source('r1', ['a', 'Snow fell. The pass is closed.']))).toBeNull();
  });

  it('says to whoever begins only now which sentences were translated from other words', () => {
    expect(sourceChange(undefined, FIRST)).toBeNull();
    const now = source('r2', ['a', 'Snow fell.'], ['b', 'The pass is open.', 'The pass is closed.']);
    expect(sourceChange(undefined, now)).toEqual({ changed: ['b'], added: [], gone: 0 });
  });

  it('does not count an addition of the translator, which has no source', () => {
    const now = source('r2', ...FIRST.segments.map(({ id, sourceText }): Row => [id, sourceText]), ['own', '']);
    expect(sourceChange(seenSource(FIRST), now)).toEqual({ changed: [], added: [], gone: 0 });
  });
});
