import { analyseText } from './analysis';
import type { ArticleSegment, Discovery, Finding } from './check';
import { sentenceKey } from './completeness/consistency';
import { onlyTitle, titleKey } from './completeness/titles';
import { shortened } from './excerpt';
import { findingOf } from './finding';
import type { Person } from './names/people';

/** A place in the articles of one day. */
export interface DayPlace {
  readonly articleIndex: number;
  readonly segmentIndex: number;
}

/** What one article says in one way and another in another; its words are `day.<check>`, with the other place by its name. */
export interface DayFinding extends Finding, DayPlace {
  readonly other: DayPlace;
}

interface Known extends DayPlace {
  readonly key: string;
  readonly words: string;
}

/**
 * The same sentence or the same title between marks, translated in two ways, or one person under two spellings, in different articles of a
 * day; each is told once, at the later place. Within one article `consistency.same_source`, `consistency.title` and `names.inconsistent` tell.
 */
export function findDayInconsistencies(
  articles: readonly (readonly ArticleSegment[])[],
  nameOf: (place: DayPlace) => string,
): DayFinding[] {
  const [sentences, titles] = [new Map<string, Known>(), new Map<string, Known>()];
  const people = new Map<string, Known>();
  return articles.flatMap((segments, articleIndex) =>
    segments.flatMap((segment, segmentIndex) => {
      const place = { articleIndex, segmentIndex };
      const found: DayFinding[] = [];
      const tell = (discovery: Discovery, { articleIndex: a, segmentIndex: s }: Known) => {
        const other = { articleIndex: a, segmentIndex: s };
        const parameters = { ...discovery.parameters, place: nameOf(other) };
        found.push({
          ...findingOf({ ...discovery, parameters }, segment.source, segment.target, segmentIndex),
          message: `day.${discovery.check}`,
          ...place,
          other,
        });
      };
      const [source, target] = [
        analyseText(segment.source, segment.sourceLocale),
        analyseText(segment.target, segment.targetLocale),
      ];
      const [mine, theirs] = [sentenceKey(source), sentenceKey(target)];
      const words = segment.target;
      const sentence = mine && theirs ? seen(sentences, mine, { ...place, key: theirs, words }) : null;
      if (sentence && segment.blockKind !== 'headline') {
        const spans = { source: [whole(segment.source)], target: [whole(segment.target)] };
        const parameters = { other: shortened(sentence.words) };
        tell(
          { check: 'consistency.same_source', severity: 'warning', ...spans, parameters, confidence: 0.8 },
          sentence,
        );
      }
      for (const person of target.people)
        tellSpelling(person, seen(people, person.key, { ...place, key: person.name, words: person.name }), tell);
      const [title, translated] = [onlyTitle(source), onlyTitle(target)];
      if (!title || !translated) return found;
      const named = { ...place, key: titleKey(translated.title), words: translated.title };
      const otherwise = seen(titles, titleKey(title.title), named);
      if (otherwise) {
        const parameters = { title: title.title, one: translated.title, other: otherwise.words };
        const spans = { source: [title.span], target: [translated.span] };
        tell({ check: 'consistency.title', severity: 'note', ...spans, parameters, confidence: 0.6 }, otherwise);
      }
      return found;
    }),
  );
}

function tellSpelling(
  { name, span }: Person,
  known: Known | null,
  tell: (discovery: Discovery, known: Known) => void,
): void {
  if (!known) return;
  const parameters = { one: name, other: known.words };
  tell(
    { check: 'names.inconsistent', severity: 'note', source: [], target: [span], parameters, confidence: 0.8 },
    known,
  );
}

/** What an earlier article made of it, if that is something else; otherwise this is remembered. */
function seen(known: Map<string, Known>, key: string, now: Known): Known | null {
  const before = known.get(key);
  if (!before) known.set(key, now);
  return before && before.articleIndex !== now.articleIndex && before.key !== now.key ? before : null;
}

function whole(text: string): { readonly start: number; readonly end: number } {
  return { start: 0, end: text.length };
}
