import type { TextAnalysis } from '../analysis';
import type { CheckInput, Discovery } from '../check';
import { FIXED_SPELLINGS, type FixedSpelling } from '../data/fixed-spellings';
import { isOneName, soundOf } from './equivalents';
import type { NameWord } from './name-words';

const BY_BEGINNING: ReadonlyMap<string, readonly FixedSpelling[]> = FIXED_SPELLINGS.reduce((map, fixed) => {
  const key = fixed.kk[1].slice(0, 3);
  return map.set(key, [...(map.get(key) ?? []), fixed]);
}, new Map<string, FixedSpelling[]>());

/**
 * A person of the table in a spelling that is not theirs: `Kasym-Zhomart Tokaev` for Kassym-Jomart Tokayev. Told where the Kazakh has given
 * name and surname, and the English a word that sounds like one of them and is written otherwise. A surname alone may be anybody's.
 */
export function checkFixedSpellings(_input: CheckInput, source: TextAnalysis, target: TextAnalysis): Discovery[] {
  if (source.locale !== 'kk' || target.locale !== 'en') return [];
  const names = source.nameWords;
  const found: Discovery[] = [];
  for (let index = 1; index < names.length; index += 1) {
    const [given, surname] = [names[index - 1] as NameWord, names[index] as NameWord];
    if (surname.word.start - given.word.end !== 1) continue;
    const fixed = BY_BEGINNING.get(surname.lower.slice(0, 3))?.find(
      ({ kk }) => given.lower === kk[0] && surname.lower.startsWith(kk[1]),
    );
    if (!fixed) continue;
    found.push(...misspelt(fixed, 0, given, target), ...misspelt(fixed, 1, surname, target));
  }
  return found;
}

function misspelt({ kk, en }: FixedSpelling, part: 0 | 1, name: NameWord, target: TextAnalysis): Discovery[] {
  const [stem, forms] = [kk[part], en[part]];
  if (target.nameWords.some(({ lower }) => forms.includes(lower))) return [];
  const sound = soundOf(stem, 'kk');
  const odd = target.nameWords.find(({ lower }) => lower.length > 2 && isOneName(soundOf(lower, 'en'), sound));
  if (!odd) return [];
  const expected = (forms[0] ?? '').replace(/(?<!\p{L})\p{Ll}/gu, (letter) => letter.toUpperCase());
  const span = { start: odd.word.start, end: odd.word.start + odd.lower.length };
  return [
    {
      check: 'names.spelling',
      severity: 'warning',
      source: [{ start: name.word.start, end: name.word.end }],
      target: [span],
      parameters: { expected, actual: odd.word.text },
      expected,
      actual: odd.word.text,
      confidence: 0.85,
      fix: { side: 'target', span, text: expected },
    },
  ];
}
