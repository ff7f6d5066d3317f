import { overlaps } from '../text/span';
import type { CheckInput, Discovery } from './check';

/**
 * One fault, one finding. What explains silences what follows from it: a text that nobody translated, or whose letters are damaged, has
 * lost its quotations, its names and its figures too; a sentence that is gone took them along.
 */
export function oneFindingForOneFault(_input: CheckInput, found: readonly Discovery[]): Discovery[] {
  if (found.length < 2) return [...found];
  // Text in the wrong character set has no marks, words or figures to speak of.
  if (found.some(({ check }) => check === 'encoding.mojibake'))
    return found.filter(
      ({ check, target }) => check === 'encoding.mojibake' || (check === 'text.ill_formed' && target.length === 0),
    );
  const wholly = found.filter(isOfTheWhole);
  if (wholly.length > 0)
    return found.filter((discovery) => isOfTheWhole(discovery) || discovery.check === 'text.ill_formed');
  const silent = new Set<Discovery>();
  for (const cause of found) {
    // What only informs explains nothing.
    if (cause.severity === 'note' || !IS_CAUSE.test(cause.check)) continue;
    for (const other of found) if (other !== cause && follows(other, cause)) silent.add(other);
  }
  return found.filter((discovery) => !silent.has(discovery));
}

const IS_CAUSE =
  /^(?:content\.unrelated|omission\.|encoding\.|kk\.letters_flattened|text\.ill_formed|untranslated\.run|language\.wrong|url\.changed|email\.changed|chars\.mixed_script|quotes\.attribution|toponym\.exonym|names\.suffix|names\.spelling|abbreviation\.mismatch)/u;

/** Nothing was translated: nothing else is worth saying. */
function isOfTheWhole({ check, severity }: Discovery): boolean {
  return severity === 'blocker' && (check === 'segment.empty' || check === 'segment.untranslated');
}

const OMISSION = /^omission\./u;
/** What a part that stands in the wrong language or in damaged letters brings about. */
const OF_THE_WHOLE = /^(?:content\.unrelated|omission\.|addition\.|length\.|negation\.|direction\.|quantifier\.)/u;
const DAMAGED = /^(?:encoding\.|kk\.letters_flattened|text\.ill_formed|untranslated\.run|language\.wrong)/u;
/** What a sentence takes along when it goes. */
const TAKEN_ALONG =
  /^(?:quotes\.(?:missing|fewer|partial_missing|content|attribution)|numbers\.missing|date\.missing|names\.missing|abbreviation\.|length\.ratio|punct\.question|brackets\.missing|negation\.lost|url\.missing|units\.)/u;
/** What two texts that have nothing to do with each other differ in. */
const OF_ANOTHER_TEXT =
  /^(?:quotes\.(?:missing|fewer|partial_missing|added_speech|content|attribution)|numbers\.|date\.|time\.|names\.|abbreviation\.|toponym\.|gender\.|length\.ratio|punct\.|brackets\.missing|negation\.|direction\.|quantifier\.|currency\.|units\.|omission\.|addition\.|apostrophe\.source|apostrophe\.izafet)/u;

/** A figure or a day that has another one in its place stops the text; in a short sentence it may be all that makes the two unlike. */
const SAID_ANYHOW = /^(?:numbers|date)\.changed$/u;
/** Below this, a changed figure or a lost quotation may itself be why two texts look unlike. */
const SURE = 0.9;

function follows(other: Discovery, cause: Discovery): boolean {
  // Marks that became question marks leave the others alone, with wrong spaces around them.
  if (cause.check === 'encoding.question' && BESIDE_LOST_MARKS.test(other.check)) return true;
  // An address is compared letter by letter: its letters and figures are not looked at again.
  if (OF_AN_ADDRESS.test(cause.check)) return IN_AN_ADDRESS.test(other.check) && touches(other, cause);
  if (WITHOUT_ITS_LETTERS.test(cause.check) && READ_FROM_WORDS.test(other.check)) return true;
  if (DAMAGED.test(cause.check)) return OF_THE_WHOLE.test(other.check);
  // The word that is wrong was named; that it has no counterpart, or is written in two alphabets, follows.
  if (OF_ONE_WORD.test(cause.check)) return FROM_ONE_WORD.test(other.check) && touches(other, cause);
  // Whose words they are is one question, and the name is the answer.
  if (cause.check === 'quotes.attribution') return IN_A_FRAME.test(other.check) && isInside(other, cause);
  if (cause.check === 'content.unrelated')
    return (
      !SAID_ANYHOW.test(other.check) &&
      (cause.confidence >= SURE ? OF_ANOTHER_TEXT : OF_THE_WHOLE).test(other.check) &&
      isInside(other, cause)
    );
  if (OMISSION.test(cause.check)) return TAKEN_ALONG.test(other.check) && isInside(other, cause);
  return false;
}

/** A month or a unit whose letters are damaged is not read, and seems to be missing: put right, it is there again. */
const WITHOUT_ITS_LETTERS = /^(?:encoding\.|kk\.letters_flattened|chars\.mixed_script)/u;
const READ_FROM_WORDS = /^(?:date\.(?:missing|month|weekday)$|numbers\.percent|currency\.mismatch|units\.mismatch)/u;
const OF_ONE_WORD = /^(?:toponym\.exonym|names\.(?:suffix|spelling)|abbreviation\.mismatch)$/u;
const FROM_ONE_WORD = /^(?:chars\.mixed_script|names\.(?:changed|missing|inconsistent))$/u;
const IN_A_FRAME = /^names\.(?:missing|spelling)/u;
const BESIDE_LOST_MARKS = /^(?:quotes|punct|space|brackets)\./u;
const OF_AN_ADDRESS = /^(?:url|email)\.changed/u;
const IN_AN_ADDRESS = /^(?:chars|numbers|space|punct)\./u;

/** All its places in the target share characters with the cause. */
function touches(other: Discovery, cause: Discovery): boolean {
  return other.target.length > 0 && other.target.every((span) => cause.target.some((wider) => overlaps(wider, span)));
}

/** All its places in the source lie where the cause is. */
function isInside(other: Discovery, cause: Discovery): boolean {
  const spans = other.source.length > 0 ? other.source : other.target;
  const around = other.source.length > 0 ? cause.source : cause.target;
  return spans.every(({ start, end }) => around.some((place) => place.start <= start && place.end >= end));
}
