import type { TextAnalysis } from '../analysis';
import type { CheckInput, Discovery } from '../check';
import { onSide, type Spot } from '../spot';
import { findForeignLetters } from './alphabet';
import { findEntities } from './entities';
import { findForms, findInvisible } from './invisible';
import { findFlattened } from './kazakh-letters';
import { findLostCharacters } from './lost-characters';
import { findLookAlikeWords, findMixedScript } from './mixed-script';
import { findMojibake } from './mojibake';

/** Letters that are not what they look like, or were lost on the way, in the translation. */
export function checkCharacters(_input: CheckInput, source: TextAnalysis, target: TextAnalysis): Discovery[] {
  return characterSpots(target, source).map((spot) => onSide(spot, 'target'));
}

/**
 * The same in any text, alone (`other` is null) or beside its counterpart. Where the wrong character set was read, nothing else is
 * said about the characters: it explains them all.
 */
export function characterSpots(text: TextAnalysis, other: TextAnalysis | null): Spot[] {
  const { facts } = text;
  if (!facts.hasNonAscii && !facts.hasQuestionMarks && !facts.hasMarkupSigns && !facts.hasOddCharacters) return [];
  const misread = findMojibake(text);
  if (misread.length > 0) return misread;
  const lost = findLostCharacters(text, other);
  return [
    ...lost,
    ...findMixedScript(text),
    ...findLookAlikeWords(text, other),
    ...findForeignLetters(text),
    ...findInvisible(text),
    ...findForms(text),
    ...findEntities(text),
    // A word that lost letters to question marks is no word to judge.
    ...(lost.length > 0 ? [] : findFlattened(text)),
  ];
}
