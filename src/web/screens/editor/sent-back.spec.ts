import type { TranslationView } from '../../../contract/translation';
import { nextSentBack, sentBack } from './sent-back';

const MORNING = '2026-02-22T06:00:00.000Z';
const NOON = '2026-02-22T07:00:00.000Z';

/** Five segments; a reviewer sent two of them back at noon, and one a second time in the same breath. */
function view(state: TranslationView['state'], savedAt: Readonly<Record<string, string>> = {}) {
  const segment = (id: string) => ({ id, targetText: `text of ${id}`, savedAt: savedAt[id] ?? MORNING });
  const reason = (segmentId: string) => ({ segmentId, at: NOON });
  return {
    state,
    segments: ['a', 'b', 'c', 'd', 'e'].map(segment),
    returnReasons: ['b', 'd', 'd', 'gone'].map(reason),
  } as TranslationView;
}
const asItStands = (id: string) => `text of ${id}`;
const said = (all: ReturnType<typeof sentBack>) => all.map(({ id, isChanged }) => (isChanged ? `${id} changed` : id));

describe('what was sent back', () => {
  it('is named once a segment, in the order of the text', () => {
    expect(said(sentBack(view('translating'), asItStands))).toEqual(['b', 'd']);
  });

  it('is changed as soon as somebody types in it, and when it was saved since', () => {
    const typed = (id: string) => (id === 'b' ? 'another text' : asItStands(id));
    expect(said(sentBack(view('translating'), typed))).toEqual(['b changed', 'd']);
    const later = view('translating', { d: '2026-02-22T07:00:00.001Z' });
    expect(said(sentBack(later, asItStands))).toEqual(['b', 'd changed']);
  });

  it('is no business of the translator once the text is in review again', () => {
    expect(sentBack(view('in_review'), asItStands)).toEqual([]);
  });
});

describe('going through it', () => {
  const places = (changed: readonly string[]) =>
    sentBack(view('returned'), (id) => (changed.includes(id) ? '' : asItStands(id)));

  it.each([
    ['forward from the beginning', [], -1, 1, 'b'],
    ['forward from one to the next', [], 1, 1, 'd'],
    ['forward from the last to the first', [], 3, 1, 'b'],
    ['back from the end', [], 4, -1, 'd'],
    ['back from the first to the last', [], 1, -1, 'd'],
    ['past those that are changed', ['b'], 4, 1, 'd'],
    ['through all of them when all are changed', ['b', 'd'], 1, 1, 'd'],
  ] as const)('leads %s', (_, changed, here, by, id) => {
    expect(nextSentBack(places(changed), here, by)?.id).toBe(id);
  });

  it('leads nowhere when nothing was sent back', () => {
    expect(nextSentBack([], 2, 1)).toBeUndefined();
  });
});
