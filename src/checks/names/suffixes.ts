import { kazakhStem, readKazakhNoun } from '../../text/kazakh-stem';
import { soundDistance } from '../../text/sound-likeness';
import type { Word } from '../../text/tokens';
import type { TextAnalysis } from '../analysis';
import type { CheckInput, Discovery } from '../check';
import { NAMED_PLACES } from '../data/places';
import { trait, traitsOf } from '../word-traits';
import { plainLatin } from './name-words';

const CASES =
  /^(?:н[ыі]ң|д[ыі]ң|т[ыі]ң|ға|ге|қа|ке|н[ыі]|д[ыі]|т[ыі]|да|де|та|те|дан|ден|тан|тен|нан|нен|дағы|дегі|тағы|тегі)$/u;
/** A Latin name with a Cyrillic case behind it, joined by nothing or by an apostrophe. */
const LATIN_WITH_CASE = /^(\p{Script=Latin}{2,})(['’]?)(\p{Script=Cyrillic}{2,5})$/u;
/** Cases as somebody writes them who romanises the whole word: Shymkentte, Tokayevtyn. */
const ROMANISED_CASE = /(?:[ndt][yi]n|[ndt][yi]ng|[dt][ea]|[dtn][ea]n|[dt][ea]g[yi]|[mbp]en)$/u;
const SURNAME = /(?:[еоё]в|[еоё]ва|ұлы|қызы|бек|бай|хан)$/u;
const PLACE_STEMS: ReadonlySet<string> = new Set(NAMED_PLACES.flatMap(({ kk }) => kk));

/**
 * A Kazakh case that does not belong where it stands. In English, behind a name: `Tokayevтың`, `Shymkentte`. In Kazakh, behind a Latin
 * name without its hyphen: `Toyotaның`, `Toyota'ның`, `Toyota ның` (the rules of spelling join endings to foreign letters by a hyphen).
 */
export function checkNameSuffixes(_input: CheckInput, source: TextAnalysis, target: TextAnalysis): Discovery[] {
  if (target.locale === 'kk') return target.facts.hasLatin && target.facts.hasCyrillic ? withoutHyphen(target) : [];
  if (source.locale !== 'kk') return [];
  return [...(target.facts.hasCyrillic ? cyrillicCases(target) : []), ...romanisedCases(source, target)];
}

function withoutHyphen({ text, tokens }: TextAnalysis): Discovery[] {
  return tokens.flatMap((word, index): Discovery[] => {
    const parts = word.script === 'mixed' || word.script === 'joined' ? LATIN_WITH_CASE.exec(word.text) : null;
    if (parts?.[1] && parts[3] && CASES.test(parts[3]))
      return [suffix(word, `${parts[1]}-${parts[3]}`, { start: word.start, end: word.end })];
    const next = tokens[index + 1];
    if (word.script !== 'latin' || !word.isCapitalised || !next || text.slice(word.end, next.start) !== ' ') return [];
    // A particle (да, та), a conjunction (мен) and a pronoun stand alone.
    if (!STANDS_ALONE.test(next.lower) && CASES.test(next.lower))
      return [suffix(word, `${word.text}-${next.text}`, { start: word.start, end: next.end })];
    return [];
  });
}

const STANDS_ALONE = /^(?:да|де|та|те|ден|тан|тен|қа|ке)$/u;

function cyrillicCases({ tokens }: TextAnalysis): Discovery[] {
  return tokens.flatMap((word): Discovery[] => {
    const parts = word.script === 'mixed' || word.script === 'joined' ? LATIN_WITH_CASE.exec(word.text) : null;
    return parts?.[1] && parts[3] && CASES.test(parts[3])
      ? [{ ...suffix(word, parts[1], { start: word.start, end: word.end }), severity: 'blocker' }]
      : [];
  });
}

const MAY_BEAR_CASE = trait(
  'en',
  ({ text, lower, script }) =>
    text.length > 5 && script === 'latin' && /^\p{Lu}/u.test(text) && ROMANISED_CASE.test(plainLatin(lower)),
);

/** The English word is the Kazakh one with its case in Latin letters, and without the case it is a known name. */
function romanisedCases(source: TextAnalysis, target: TextAnalysis): Discovery[] {
  if ((target.traits & MAY_BEAR_CASE) === 0) return [];
  let found: Discovery[] | null = null;
  for (const word of target.tokens) {
    if ((traitsOf(word.known, 'en') & MAY_BEAR_CASE) === 0) continue;
    const lower = plainLatin(word.lower);
    for (const { lower: kazakh, isCapitalised, script } of source.tokens) {
      if (!isCapitalised || script !== 'cyrillic' || !mayBeSame(lower, kazakh)) continue;
      const stem = knownStem(kazakh);
      const bare = stem && withoutCase(lower, kazakh.slice(stem.length), stem);
      if (!bare) continue;
      const text = word.text.slice(0, bare.length);
      found ??= [];
      found.push(suffix(word, text, { start: word.start, end: word.start + lower.length }));
      break;
    }
  }
  return found ?? [];
}

function mayBeSame(latin: string, cyrillic: string): boolean {
  return Math.abs(latin.length - cyrillic.length) <= 4 && soundDistance(latin, cyrillic, 3) <= 3;
}

/** The name without its case, if it is a place or bears the ending of a surname; a case of a word that is a name itself is none. */
function knownStem(kazakh: string): string | null {
  if (PLACE_STEMS.has(kazakh)) return null;
  const stem = kazakhStem(kazakh);
  if (stem === kazakh || !(PLACE_STEMS.has(stem) || (stem.length > 5 && SURNAME.test(stem)))) return null;
  const reading = readKazakhNoun(kazakh).find((one) => one.stem === stem);
  return reading && kazakh.startsWith(stem) ? stem : null;
}

/** The English word cut where what is left sounds most like the stem. */
function withoutCase(latin: string, ending: string, stem: string): string | null {
  let [best, distance] = [null as string | null, 2];
  for (let length = latin.length - 2; length >= latin.length - ending.length - 1 && length > 3; length -= 1) {
    const here = soundDistance(latin.slice(0, length), stem, 1);
    if (here < distance) [best, distance] = [latin.slice(0, length), here];
  }
  return best;
}

function suffix(word: Word, expected: string, span: Discovery['target'][number]): Discovery {
  return {
    check: 'names.suffix',
    severity: 'warning',
    source: [],
    target: [span],
    parameters: { expected, actual: word.text },
    expected,
    actual: word.text,
    confidence: 0.85,
    fix: { side: 'target', span, text: expected },
  };
}
