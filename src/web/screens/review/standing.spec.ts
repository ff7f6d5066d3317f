import type { WorkingSegment } from '../../../contract/translation';
import { nextBase, plainSegments, shownSegments, standingOf } from './standing';

const DAUREN = { id: 'd', name: 'Дәурен' };
const AIGERIM = { id: 'a', name: 'Айгерім' };
const segment = (more: Partial<WorkingSegment>): WorkingSegment => ({
  id: 's',
  blockIndex: 0,
  blockKind: 'paragraph',
  kind: 'pair',
  sourceText: 'Қар жауды.',
  targetText: 'It snowed.',
  gapReason: null,
  previousSourceText: null,
  version: 1,
  author: AIGERIM,
  isImported: false,
  savedAt: null,
  confirmedBy: null,
  confirmedAt: null,
  mayConfirm: false,
  ...more,
});

describe('a segment in review', () => {
  it.each([
    ['is confirmed', segment({ confirmedBy: DAUREN }), 'confirmed'],
    ['waits for whoever did not write it', segment({ mayConfirm: true }), 'waiting'],
    ['is the own text of whoever changed it', segment({ author: DAUREN }), 'own'],
    ['waits for others where one has no say', segment({}), 'other'],
    ['that came in is nobody’s own', segment({ author: DAUREN, isImported: true }), 'other'],
  ])('%s', (_, given, standing) => {
    expect(standingOf(given, 'd')).toBe(standing);
  });

  it('is confirmed together with others only without a finding and without a note', () => {
    const segments = ['plain', 'found', 'noted'].map((id) => segment({ id, mayConfirm: true }));
    const found = new Map([
      ['found', [1]],
      ['plain', []],
    ]);
    expect(plainSegments({ segments }, found, new Set(['noted'])).map(({ id }) => id)).toEqual(['plain']);
  });

  it('is compared with one text after another, and with none', () => {
    expect(nextBase('reviewed')).toBe('approved');
    expect(nextBase('none')).toBe('reviewed');
  });
});

describe('the segments that are shown', () => {
  const segments = [
    segment({ id: 'waiting', mayConfirm: true }),
    segment({ id: 'own', author: DAUREN }),
    segment({ id: 'found', confirmedBy: DAUREN }),
    segment({ id: 'edited' }),
    segment({ id: 'stale', previousSourceText: 'Қар жаумады.' }),
    segment({ id: 'new' }),
  ];
  const known = {
    accountId: 'd',
    found: new Map([
      ['found', [1]],
      ['own', []],
    ] as const),
    before: new Map([
      ['edited', 'It rained.'],
      ['own', 'It snowed.'],
      ['new', null],
    ]),
  };
  it.each([
    ['all', ['waiting', 'own', 'found', 'edited', 'stale', 'new']],
    ['waiting', ['waiting']],
    ['own', ['own']],
    ['found', ['found']],
    ['changed', ['edited', 'stale']],
  ] as const)('%s', (shown, ids) => {
    expect(shownSegments(segments, shown, known).map(({ id }) => id)).toEqual(ids);
  });
});
