import { kazakhStem } from '../../text/kazakh-stem';
import { noted } from '../../text/known-words';
import type { Span } from '../../text/span';
import type { TextAnalysis } from '../analysis';
import type { CheckInput, Discovery } from '../check';
import { trait, traitsOf } from '../word-traits';
import {
  beginsWithOne,
  englishOf,
  isFarLikeness,
  isOneName,
  isSurelyOneName,
  type NameSound,
  SOUND_OF,
} from './equivalents';
import type { NameWord } from './name-words';
import { placeOf } from './place-names';
import { strayTitleNouns } from './title-nouns';

interface Mention extends NameWord {
  readonly sound: NameSound;
}

/**
 * A name of the source that has no counterpart, and a name of the translation that has none either: one stands in the other's place.
 * Names find each other by tables of fixed forms, then by sound, with one edit at most. The noun of a title that speaks of nothing in
 * the source may have come for a name as well. A name that is only missing is a note, since
 * translators put a pronoun or an office in its place; in either case both texts are looked through as a whole, for order means little.
 */
export function checkNames(input: CheckInput, source: TextAnalysis, target: TextAnalysis): Discovery[] {
  const isKazakhSource = input.sourceLocale === 'kk';
  const [english, kazakh] = isKazakhSource ? [target, source] : [source, target];
  if (isBeyondMeasure(english, kazakh)) return [];
  const [here, there] = [mentionsIn(english), mentionsIn(kazakh)];
  if (here.length + there.length === 0) return [];
  const [lostEnglish, lostKazakh] = unmatched(here, there, english, kazakh);
  const [lost, come] = isKazakhSource ? [lostKazakh, lostEnglish] : [lostEnglish, lostKazakh];
  const strangers = come.filter(({ isCertain }) => isCertain);
  const gone = lost
    .filter(({ isLikely }) => isLikely)
    .sort((a, b) => Number(b.isCertain) - Number(a.isCertain) || a.word.start - b.word.start);
  const found: Discovery[] = [];
  for (const stranger of strangers) {
    const name = nearest(stranger, gone, source.text.length, target.text.length);
    if (!name) break;
    gone.splice(gone.indexOf(name), 1);
    const [latin, cyrillic] = isKazakhSource ? [stranger, name] : [name, stranger];
    // A place of the table is spelt as the table has it: what else stands there is another name, however it sounds.
    if (!placeOf(name.word, source.locale) && isFarLikeness(latin.sound, cyrillic.sound)) {
      found.push(spelling(name, stranger));
      continue;
    }
    found.push(changed(name, stranger));
  }
  const missing = gone.filter(({ isCertain }) => isCertain);
  for (const noun of missing.length > 0 ? strayTitleNouns(come, target, source) : []) {
    const name = nearest(noun, missing, source.text.length, target.text.length);
    if (!name) break;
    missing.splice(missing.indexOf(name), 1);
    found.push(changed(name, noun));
  }
  return [...found, ...missing.map(lacking)];
}

/** Another name stands there. */
function changed(name: Mention, stranger: Mention): Discovery {
  return {
    ...instead(name, stranger),
    check: 'names.changed',
    severity: 'warning',
    evidence: name.isCertain ? ['no-counterpart', 'stranger'] : ['stranger'],
    confidence: name.isCertain && stranger.isCertain ? 0.9 : 0.7,
  };
}

/** It sounds nearly like the name of the source: more likely an odd spelling than another name. */
function spelling(name: Mention, other: Mention): Discovery {
  return { ...instead(name, other), check: 'names.spelling', severity: 'note', confidence: 0.5 };
}

function instead(name: Mention, other: Mention) {
  const [expected, actual] = [name.word.text, other.word.text];
  return { source: [spanOf(name)], target: [spanOf(other)], parameters: { expected, actual }, expected, actual };
}

function lacking(name: Mention): Discovery {
  return {
    check: 'names.missing',
    severity: 'note',
    source: [spanOf(name)],
    target: [],
    parameters: { expected: name.word.text },
    expected: name.word.text,
    confidence: 0.5,
  };
}

/** A long article has a few hundred names; where each would be compared with thousands, a text is no text of people. */
const MOST_PAIRS = 40_000;
const MOST_LOOKED_THROUGH = 400_000;

function isBeyondMeasure(english: TextAnalysis, kazakh: TextAnalysis): boolean {
  const [here, there] = [english.nameWords.length, kazakh.nameWords.length];
  const looked = here * kazakh.tokens.length + there * english.tokens.length;
  return here * there > MOST_PAIRS || looked > MOST_LOOKED_THROUGH;
}

function mentionsIn(analysis: TextAnalysis): Mention[] {
  const soundOf = SOUND_OF[analysis.locale];
  return analysis.nameWords.map(({ word, lower, isCertain, isInitial, isLikely }) => {
    return { word, lower, isCertain, isInitial, isLikely, sound: soundOf(word.known) };
  });
}

/** Mentions without a counterpart on either side. */
function unmatched(
  english: readonly Mention[],
  kazakh: readonly Mention[],
  englishText: TextAnalysis,
  kazakhText: TextAnalysis,
): [Mention[], Mention[]] {
  const [inKazakh, inEnglish] = [
    english.map((name) => isInKazakh(name, kazakhText)),
    kazakh.map((name) => isInEnglish(name, englishText)),
  ];
  const pairs = pairsOf(english, kazakh, inKazakh, inEnglish);
  const lostEnglish = english.filter((name, e) => name.lower.length > 2 && !inKazakh[e] && !pairs[e]?.includes(true));
  const lostKazakh = kazakh.filter((name, k) => name.lower.length > 2 && !inEnglish[k] && !pairs.some((row) => row[k]));
  const [hereToo, thereToo] = [repeated(english, lostEnglish), repeated(kazakh, lostKazakh)];
  if (hereToo) lostEnglish.push(...fewer(hereToo, (e, k) => pairs[english.indexOf(e)]?.[k] ?? false, kazakh));
  if (thereToo) lostKazakh.push(...fewer(thereToo, (k, e) => pairs[e]?.[kazakh.indexOf(k)] ?? false, english));
  return [lostEnglish, lostKazakh];
}

/**
 * Which English names stand for which Kazakh ones. What only sounds like a name does not stand for it where one of the two has its sure
 * counterpart, be it a word in small letters: beside Испания for Spanish, Stephan is another name, as Суор is beside сот for Court.
 */
function pairsOf(
  english: readonly Mention[],
  kazakh: readonly Mention[],
  inKazakh: readonly boolean[],
  inEnglish: readonly boolean[],
): boolean[][] {
  const alike = english.map((e) => kazakh.map((k) => isOneName(e.sound, k.sound)));
  const sure = english.map((e, at) => kazakh.map((k, to) => !!alike[at]?.[to] && isSurelyOneName(e.sound, k.sound)));
  const hasHere = sure.map((row, e) => row.includes(true) || inKazakh[e] === true);
  const hasThere = kazakh.map((_, k) => sure.some((row) => row[k]) || inEnglish[k] === true);
  return alike.map((row, e) => row.map((is, k) => is && (sure[e]?.[k] === true || (!hasHere[e] && !hasThere[k]))));
}

/** The names that were not lost, by name, if one of them stands there several times; in most texts none does. */
function repeated(names: readonly Mention[], lost: readonly Mention[]): ReadonlyMap<string, readonly Mention[]> | null {
  if (names.length < 2) return null;
  const counts = new Map<string, Mention[]>();
  for (const name of names) {
    if (!name.isLikely || lost.includes(name)) continue;
    const key = name.word.script === 'cyrillic' ? stemOf(name.word.known) : name.lower;
    const same = counts.get(key);
    if (same) same.push(name);
    else counts.set(key, [name]);
  }
  return counts.size < names.length ? counts : null;
}

/** A name that stands more often here than there: one of its mentions may have been replaced. */
function fewer(
  counts: ReadonlyMap<string, readonly Mention[]>,
  isPair: (name: Mention, other: number) => boolean,
  others: readonly Mention[],
): Mention[] {
  return [...counts.values()].flatMap((mentions) => {
    const [first] = mentions;
    if (!first || mentions.length < 2) return [];
    const there = others.filter((_, other) => isPair(first, other)).length;
    return there > 0 && there < mentions.length
      ? mentions.slice(there).map((name) => ({ ...name, isCertain: false, isLikely: true }))
      : [];
  });
}

/** An English word that the tables know. */
const HAS_FORMS = trait('en', (word) => englishOf(word).forms.length > 0);

const stemOf = noted(({ lower }) => kazakhStem(lower));

/** Peoples, offices and words of titles are small in Kazakh; Latin names are kept as they are. */
function isInKazakh({ lower, sound, word: name }: Mention, { tokens }: TextAnalysis): boolean {
  return tokens.some(({ known: word }) => {
    // A name in Latin letters begins no word in Cyrillic ones.
    if (sound.forms.length === 0 && word.script === 'cyrillic' && name.script === 'latin') return false;
    return beginsWithOne(word.lower, sound.forms) || word.lower.startsWith(lower);
  });
}

function isInEnglish({ lower, word: name }: Mention, { tokens }: TextAnalysis): boolean {
  return tokens.some(({ known }) => {
    if (known.script === 'latin' && name.script === 'cyrillic' && (traitsOf(known, 'en') & HAS_FORMS) === 0)
      return false;
    const english = englishOf(known);
    return beginsWithOne(lower, english.forms) || isWithEnding(english.lower, lower);
  });
}

/** A Latin name as Kazakh writes it, with an ending behind a hyphen or an apostrophe: Twitter-де. */
function isWithEnding(english: string, name: string): boolean {
  return name.startsWith(english) && (name.length === english.length || JOINTS.includes(name.charAt(english.length)));
}

const JOINTS = "-’'";

/** The likeliest of those that went: a certain one first, then the one at about the same place. */
function nearest(stranger: Mention, gone: readonly Mention[], length: number, other: number): Mention | undefined {
  const place = stranger.word.start / Math.max(1, other);
  const certain = gone.filter(({ isCertain }) => isCertain);
  return (certain.length > 0 ? certain : gone).reduce<Mention | undefined>((best, name) => {
    const away = (mention: Mention) => Math.abs(mention.word.start / Math.max(1, length) - place);
    return best === undefined || away(name) < away(best) ? name : best;
  }, undefined);
}

function spanOf({ word }: Mention): Span {
  return { start: word.start, end: word.end };
}
