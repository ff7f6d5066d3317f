import type { Word } from '../../text/tokens';
import type { TextAnalysis } from '../analysis';
import type { CheckInput, Discovery } from '../check';
import { NAMED_PLACES } from '../data/places';
import { trait, traitsOf } from '../word-traits';

const CASE = '(?:[ндт][ыі]ң|[ғқгк][ае]|[ндт][ыі]|[дт][ае]|[дтн][ае]н|[мбп]ен)?';
const FEMALE = new RegExp(`(?:\\p{L}{2}(?:ова|ева|ёва|ина|ская)|қызы)${CASE}$`, 'u');
const MALE = new RegExp(`(?:\\p{L}{2}(?:ов|ев|ёв|ский)|ұлы)${CASE}$`, 'u');
const PLACE_STEMS = NAMED_PLACES.flatMap(({ kk }) => kk);
const HE: ReadonlySet<string> = new Set(['he', 'him', 'his', 'himself', "he's", "he'd", 'he’s', 'he’d']);
const SHE: ReadonlySet<string> = new Set(['she', 'her', 'hers', 'herself', "she's", "she'd", 'she’s', 'she’d']);
// Somebody else whom `he` or `she` may mean, by the beginnings of the Kazakh words.
const OTHER_MAN =
  /^(?:мырза|күйеу|әке|аға|іні|ұл(?:ы|дар|ға|ым)?$|жігіт|ер(?:і|кек)?$|жұбай|ата|бауыр|король|патша|ханзада|күдікті|айыпталушы|шәкірт)/u;
const OTHER_WOMAN =
  /^(?:ханым|әйел|ана|шеше|апа|әпке|сіңлі|қарындас|қыз(?:ы|дар|ға|ым)?$|келін|жұбай|әже|патшайым|ханшайым)/u;
const ADDRESS: Readonly<Record<string, 'he' | 'she'>> = { mr: 'he', mrs: 'she', ms: 'she', miss: 'she', madam: 'she' };

/**
 * Kazakh has no gender (ол is he and she), so that it is guessed: a woman by her surname (-ова, -қызы) or ханым with only `he` in the
 * English, a man with only `she`, `мырза` as Ms. Told where the Kazakh names one person and nobody else whom the pronoun may mean.
 */
export function checkGender(_input: CheckInput, source: TextAnalysis, target: TextAnalysis): Discovery[] {
  const [kazakh, english] = source.locale === 'kk' ? [source, target] : [target, source];
  if (kazakh.locale === english.locale) return [];
  const said = genderOf(english);
  if (!said) return [];
  const meant = personIn(kazakh);
  if (!meant || meant.gender === said.gender || !isPlain(kazakh, meant)) return [];
  // On the Kazakh side only the form of address can be wrong.
  if (target.locale === 'kk' && !(meant.isAddress && said.isAddress)) return [];
  const [mine, theirs] = source.locale === 'kk' ? [meant.word, said.word] : [said.word, meant.word];
  return [
    {
      check: 'gender.pronoun',
      severity: 'warning',
      source: [{ start: mine.start, end: mine.end }],
      target: [{ start: theirs.start, end: theirs.end }],
      parameters: { expected: mine.text, actual: theirs.text },
      expected: mine.text,
      actual: theirs.text,
      confidence: 0.75,
    },
  ];
}

interface Gendered {
  readonly gender: 'he' | 'she';
  readonly word: Word;
  readonly isAddress: boolean;
}

/** A pronoun, or a form of address, of a man or a woman. */
const HAS_GENDER = trait('en', ({ lower }) => HE.has(lower) || SHE.has(lower) || Object.hasOwn(ADDRESS, lower));

/** The one gender that the English speaks of. */
function genderOf({ tokens, traits }: TextAnalysis): Gendered | null {
  if ((traits & HAS_GENDER) === 0) return null;
  let found: Gendered | null = null;
  for (const word of tokens) {
    if ((traitsOf(word.known, 'en') & HAS_GENDER) === 0) continue;
    const { lower } = word;
    const address = word.isCapitalised ? ADDRESS[lower] : undefined;
    const gender = address ?? (HE.has(lower) ? 'he' : SHE.has(lower) ? 'she' : null);
    if (!gender) continue;
    if (found && found.gender !== gender) return null;
    found ??= { gender, word, isAddress: address !== undefined };
  }
  return found;
}

/** The one person that the Kazakh names, if it shows who they are. */
function personIn({ tokens }: TextAnalysis): Gendered | null {
  let found: Gendered | null = null;
  let named = '';
  for (let index = 1; index < tokens.length; index += 1) {
    const [before, word] = [tokens[index - 1], tokens[index] as Word];
    if (!before?.isCapitalised) continue;
    const { lower } = word;
    const isAddress = lower.startsWith('мырза') || lower.startsWith('ханым');
    const isSurname = word.isCapitalised && word.start - before.end === 1;
    const gender = isAddress ? (lower.startsWith('мырза') ? 'he' : 'she') : isSurname ? genderOfSurname(lower) : null;
    if (!gender) continue;
    const person = isAddress ? before.lower : lower;
    if (found && (found.gender !== gender || (!isAddress && named.slice(0, 4) !== person.slice(0, 4)))) return null;
    named = person;
    found ??= { gender, word, isAddress };
  }
  return found;
}

function genderOfSurname(lower: string): 'he' | 'she' | null {
  if (lower.length < 5 || PLACE_STEMS.some((stem) => stem.length > 3 && lower.startsWith(stem))) return null;
  return FEMALE.test(lower) ? 'she' : MALE.test(lower) ? 'he' : null;
}

/** Nobody else is there: no other name, no kinsman of the other sex. */
function isPlain({ tokens, nameWords }: TextAnalysis, { gender, word, isAddress }: Gendered): boolean {
  const other = gender === 'she' ? OTHER_MAN : OTHER_WOMAN;
  if (tokens.some(({ lower, start }) => start !== word.start && other.test(lower))) return false;
  const at = nameWords.findIndex((name) => (isAddress ? name.word.end + 1 : name.word.start) === word.start);
  return !nameWords.some(
    (name, index) =>
      name.isCertain &&
      Math.abs(index - at) > 1 &&
      !PLACE_STEMS.some((stem) => name.lower.startsWith(stem)) &&
      name.lower.slice(0, 4) !== word.lower.slice(0, 4),
  );
}
