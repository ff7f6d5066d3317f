import type { TextAnalysis } from '../analysis';
import type { ArticleSegment, Discovery } from '../check';
import type { Person } from './people';

/**
 * One person under two spellings in the translation of an article: given name and surname are the same but for what romanisations make
 * of them (Erlan and Yerlan Karin). People who share one of the two names are different people, and silent. Told once for each other
 * spelling, where it first stands.
 */
export function checkPeople(
  segments: readonly ArticleSegment[],
  _sources: readonly TextAnalysis[],
  targets: readonly TextAnalysis[],
): Discovery[][] {
  const known = new Map<string, Set<string>>();
  return segments.map((_, index) => {
    const people = targets[index]?.people ?? [];
    if (people.length === 0) return [];
    return people.flatMap((person): Discovery[] => {
      const other = otherSpelling(known, person);
      return other === null
        ? []
        : [
            {
              check: 'names.inconsistent',
              severity: 'note',
              source: [],
              target: [person.span],
              parameters: { one: person.name, other },
              confidence: 0.8,
            },
          ];
    });
  });
}

/** The spelling that stood before, if this is the first time that the person is spelt in this way. */
export function otherSpelling(known: Map<string, Set<string>>, { key, name }: Person): string | null {
  const spellings = known.get(key);
  if (!spellings) {
    known.set(key, new Set([name]));
    return null;
  }
  if (spellings.has(name)) return null;
  const [first = ''] = spellings;
  spellings.add(name);
  return first;
}
