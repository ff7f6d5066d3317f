import type { Span } from '../../text/span';
import type { TextAnalysis } from '../analysis';
import type { Discovery } from '../check';

/**
 * One person under two spellings in one text: given name and surname are the same but for what romanisations, or the Russian and the
 * Kazakh way of writing, make of them (Erlan and Yerlan Karin, Тоқаев and Токаев). Two people who share a given name are silent.
 * `offsets` tells where each paragraph begins.
 */
export function checkNamesWithinText(paragraphs: readonly TextAnalysis[], offsets: readonly number[]): Discovery[] {
  const people = new Map<string, Map<string, Span[]>>();
  for (const [index, paragraph] of paragraphs.entries()) {
    for (const { key, name, span } of paragraph.people) {
      const spellings = people.get(key) ?? new Map<string, Span[]>();
      people.set(key, spellings);
      const offset = offsets[index] ?? 0;
      spellings.set(name, [...(spellings.get(name) ?? []), { start: offset + span.start, end: offset + span.end }]);
    }
  }
  return [...people.values()].filter((spellings) => spellings.size > 1).map(twoSpellings);
}

function twoSpellings(spellings: ReadonlyMap<string, readonly Span[]>): Discovery {
  const [one = '', other = ''] = spellings.keys();
  return {
    check: 'names.inconsistent',
    severity: 'note',
    source: [...spellings.values()].flat().sort((a, b) => a.start - b.start),
    target: [],
    parameters: { one, other },
    evidence: [...spellings.keys()],
    confidence: 0.8,
  };
}
