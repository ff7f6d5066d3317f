import type { Locale } from '../../kernel/locale';
import { skeletonOf } from '../../text/skeleton';
import type { TextAnalysis } from '../analysis';
import type { CheckInput, Discovery } from '../check';
import { type Speaker, speakerOf } from './speaker';

/** A shorter skeleton tells nobody from anybody: Ли and Али are both `l`. */
const FEWEST_CONSONANTS = 2;
/** In shorter ones another sound is another name: Omarov and Akhmetov. */
const FEWEST_FOR_A_SLIP = 4;

/**
 * Somebody's words under another name. Both sides name who speaks, and neither name stands anywhere in the other text; a pronoun or
 * an office instead of the name is no fault.
 */
export function checkAttribution(_input: CheckInput, source: TextAnalysis, target: TextAnalysis): Discovery[] {
  if (!source.facts.hasDoubleQuotes || source.locale === target.locale) return [];
  const [mine, theirs] = [onlySpeaker(source), onlySpeaker(target)];
  if (!mine || !theirs || isNamedIn(mine, source, target) || isNamedIn(theirs, target, source)) return [];
  return [
    {
      check: 'quotes.attribution',
      // A surname alone may be spelt as it sounds in a third language.
      severity: [mine, theirs].every(({ name }) => name.includes(' ')) ? 'warning' : 'note',
      source: [mine.span],
      target: [theirs.span],
      parameters: { expected: mine.name, actual: theirs.name },
      expected: mine.name,
      actual: theirs.name,
      confidence: 0.7,
    },
  ];
}

/** Where several people speak, orders differ too much to compare. */
function onlySpeaker(analysis: TextAnalysis): Speaker | null {
  const speakers = analysis.quotations.pairs
    .filter(({ depth, kind }) => depth === 0 && kind === 'speech')
    .flatMap(({ span }) => speakerOf(analysis, span) ?? []);
  return speakers.length === 1 ? (speakers[0] ?? null) : null;
}

function isNamedIn({ name }: Speaker, own: TextAnalysis, other: TextAnalysis): boolean {
  const sounds = name.split(/[ -]/u).map((word) => soundOf(word, own.locale));
  const told = sounds.filter((sound) => sound.length >= FEWEST_CONSONANTS);
  if (told.length === 0) return true;
  return other.tokens.some(
    ({ isCapitalised, text }) =>
      isCapitalised && text.split('-').some((part) => told.some((sound) => isLike(sound, soundOf(part, other.locale)))),
  );
}

/** Foreign names: Джейнс is Jaynes. */
function soundOf(word: string, locale: Locale): string {
  return skeletonOf(word, locale).replace(/dj/gu, 'j');
}

/** The same but for an ending, or for one sound. */
function isLike(one: string, other: string): boolean {
  if (other.length < FEWEST_CONSONANTS) return false;
  if (one.startsWith(other) || other.startsWith(one)) return true;
  if (Math.min(one.length, other.length) < FEWEST_FOR_A_SLIP) return false;
  let same = 0;
  while (one[same] === other[same]) same += 1;
  const [left, right] = [one.slice(same), other.slice(same)];
  return (
    same > 0 &&
    (left.slice(1).startsWith(right.slice(1)) || left.startsWith(right.slice(1)) || right.startsWith(left.slice(1)))
  );
}
