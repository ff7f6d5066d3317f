import type { WorkingSegment } from '../../../contract/translation';
import { type KeptReason, toReturn } from './kept-reasons';

const segments = [{ id: 'one', version: 3, sourceText: 'Қар', targetText: 'It snowed' }] as WorkingSegment[];
const reason: KeptReason = {
  id: 'r',
  segmentId: 'one',
  version: 3,
  side: 'target',
  start: 3,
  end: 9,
  category: 'language',
  severity: 'minor',
  note: '',
};
const sent = { segmentId: 'one', side: 'target', category: 'language', severity: 'minor', note: '' };

describe('a reason to send a text back', () => {
  it.each([
    ['names its words', reason, [{ ...sent, start: 3, end: 9 }]],
    ['is about the whole segment once that has changed', { ...reason, version: 2 }, [{ ...sent, start: 0, end: 9 }]],
    ['goes with its segment', { ...reason, segmentId: 'joined into another' }, []],
  ])('%s', (_, kept, expected) => {
    expect(toReturn([kept], segments)).toEqual(expected);
  });
});
